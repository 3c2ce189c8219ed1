import { newId } from '../../plain/ids.ts'
import type { Actor } from '../access/actor.ts'
import type { Database, Row } from '../database/database.ts'
import { UniqueViolation } from '../database/errors.ts'
import { appendEvents } from '../log/append.ts'
import { eventsCommitted } from '../log/signal.ts'
import { takenBy } from '../write/taken.ts'
import type { Fact, Origin, Work } from './work.ts'

export interface UnitSettings {
  actor: Actor
  requestId?: string | null
  /** From where it is asked; null or absent: by the house itself, or nobody can tell. */
  origin?: Origin | null
  /** The instant of the unit, ISO 8601 with milliseconds; the clock's unless given. */
  now?: string
}

/**
 * Runs `body` in one transaction with who acts and when, and writes what it recorded before the commit.
 * PostgreSQL may run `body` again (see `Database.unit`): it gets a new Work then.
 * @throws what `body` throws, after the rollback; Refusal TAKEN for a unique key that another writer took; see
 * `Database.unit` for the rest.
 */
export async function openUnit<Answer>(
  database: Database,
  { actor, requestId = null, origin = null, now = new Date().toISOString() }: UnitSettings,
  body: (work: Work) => Promise<Answer>,
): Promise<Answer> {
  let nouns = new Set<string>()
  const unit = database.unit(async (transaction) => {
    const events: Row[] = []
    const actId = newId('unit')
    const answer = await body({
      ...transaction,
      actor,
      actId,
      now,
      today: now.slice(0, 10),
      requestId,
      record: (fact) => void events.push(eventOf(fact)),
      lastEventId: () => (events.at(-1)?.id as string | undefined) ?? null,
    })
    await appendEvents(transaction, events)
    nouns = new Set(events.map((event) => event['noun'] as string))
    return answer

    function eventOf({ occurredAt, facts, ...fact }: Fact): Row {
      const by = { actorId: actor.userId || null, keyId: actor.keyId, requestId, ...origin }
      return {
        ...fact,
        ...by,
        id: newId('evt'),
        actId,
        recordedAt: now,
        occurredAt: occurredAt ?? now,
        facts: facts ?? {},
      }
    }
  })
  const answer = await unit.catch((thrown) => {
    throw thrown instanceof UniqueViolation ? takenBy(thrown) : thrown
  })
  if (nouns.size > 0) eventsCommitted(database, nouns)
  return answer
}
