import type { ExecutionResult } from 'graphql'
import { newId } from '../plain/ids.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { SceneParts } from '../platform/live/scene.ts'
import { openReading } from '../platform/read/open-reading.ts'
import type { Context } from './context.ts'
import { toldError } from './failures.ts'
import type { LiveScope } from './live-follow.ts'

export type Opened = NonNullable<LiveScope['open']>

/** The context in which a document of a webhook is answered: nobody asks over HTTP, and what is read is fresh. */
export function renderContext({ database, baseCurrency }: SceneParts, actor: Actor, open: Opened): Context {
  const reading = () => openReading({ database, actor, fresh: true, baseCurrency })
  // Of what is live only following is asked, and that is answered by `open`.
  const live = { open, cursor: null, lastEventId: null } as unknown as LiveScope
  const context = {
    ...{ actor, database, live, reading: reading(), readAnew: reading, readAfter: null, language: actor.language },
    ...{ requestId: newId('req'), origin: null, idempotencyKey: null, hidden: [], replayed: [] },
  }
  return context as Partial<Context> as Context
}

/** Tells errors as a client gets them: a bug in a word that says nothing of it. */
export function toldBy(language: Actor['language'], bug: (thrown: unknown) => void) {
  return ({ errors, data }: ExecutionResult): Pick<ExecutionResult, 'errors' | 'data'> =>
    errors ? { data, errors: errors.map((error) => toldError(error, { language, bug })) } : { data }
}
