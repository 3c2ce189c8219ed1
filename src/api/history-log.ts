import { declareAudit } from './audit.ts'
import { declareOrigin } from './audit-type.ts'
import { declareEventsSince } from './event-since.ts'
import { declareEvents } from './event-stream.ts'
import { declareHistory } from './history.ts'

/** Declares every way in which the event log is read. Called when every noun is declared. */
export function declareLog(): void {
  declareEventsSince()
  declareEvents()
  declareHistory()
  declareOrigin()
  declareAudit()
}
