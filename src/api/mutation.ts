import type { GraphQLResolveInfo } from 'graphql'
import { type Refusal, refusalsOf } from '../plain/refusal.ts'
import { claimKey, keepOutcome } from '../platform/idempotency/idempotency.ts'
import { openUnit } from '../platform/work/unit.ts'
import type { Work } from '../platform/work/work.ts'
import type { Context } from './context.ts'
import { writeEventCursor } from './event-cursor.ts'
import { keyOf } from './mutation-key.ts'

/** What came of a mutation: `done` as the act answered it, or the refusals; `cursor` names the act's last event. */
export interface Result<Done> {
  done: Done | null
  cursor: string | null
  refusals: Refusal[]
}

/** The argument that every mutation field takes. */
export interface KeyArgument {
  idempotencyKey?: string | null
}

interface Kept<Done> {
  done: Done
  cursor: string | null
}

/**
 * Runs an act in a unit of work under the client's idempotency key, if there is one: a second request with the key
 * runs nothing and answers what the first one did. `act` answers plain JSON without secrets, for it is kept; it may
 * run again after a conflict on PostgreSQL. A refusal writes nothing, and is not kept. Reads start anew afterwards.
 * @throws Failure for requests that fail as a whole.
 */
export async function runMutation<Done>(
  context: Context,
  info: GraphQLResolveInfo,
  args: KeyArgument,
  act: (work: Work) => Promise<Done>,
): Promise<Result<Done>> {
  const keyed = keyOf(context, info, args)
  let replayed = false
  const body = async (work: Work): Promise<Kept<Done>> => {
    const earlier = keyed && (await claimKey(work, keyed))
    replayed = earlier !== null
    if (earlier) return earlier.kept as Kept<Done>
    const done = await act(work)
    const last = work.lastEventId()
    const outcome = { done, cursor: last === null ? null : writeEventCursor(last) }
    if (keyed) await keepOutcome(work, keyed, outcome)
    return outcome
  }
  try {
    const { actor, requestId, origin } = context
    const kept = await openUnit(context.database, { actor, requestId, origin }, body)
    if (replayed) context.replayed.push(String(info.path.key))
    return { ...kept, refusals: [] }
  } catch (thrown) {
    return { done: null, cursor: null, refusals: refusalsOf(thrown) }
  } finally {
    context.reading = context.readAnew()
  }
}

/** The argument that every mutation field takes. */
export function keyArgument(t: any) {
  return {
    idempotencyKey: t.arg.string({
      description:
        'A key of your own: the same request sent again with it within 24 hours runs nothing and answers the same. The header `Idempotency-Key` does so for a document with one mutation field.',
    }),
  }
}
