import { type Refusal, refusal } from '../../plain/refusal.ts'
import { AMBIGUOUS, NOT_FOUND } from '../../plain/refusals.ts'
import type { Ask } from './reading.ts'

const ANY_RECORD = { noun: 'record', chinese: '记录' }

/** What was asked for is missing or invisible. */
export function missing(ask: Ask): Refusal {
  return refusal(NOT_FOUND, { record: ask.target ?? ANY_RECORD, id: named(ask) }, ask.path)
}

/** Several nouns know the external id. */
export function ambiguous(ask: Ask, count: number): Refusal {
  return refusal(AMBIGUOUS, { record: ask.target ?? ANY_RECORD, by: named(ask), count }, ask.path)
}

function named({ value }: Ask): string {
  return typeof value === 'object' ? `${value.externalId.source}:${value.externalId.id}` : String(value)
}
