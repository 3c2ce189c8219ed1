import { declaredEvents } from '../plain/event.ts'
import { Failure } from '../plain/failure.ts'
import { isId } from '../plain/ids.ts'
import { can, need } from '../platform/access/access.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { LogFilter } from '../platform/log/read-log.ts'
import { allRecords, recordOfNoun } from '../platform/record/registry.ts'
import { inputObject } from './call.ts'

/** Facts that every noun knows. */
const COMMON = ['created', 'updated', 'archived', 'unarchived', 'deleted']
const MOST = 100

interface EventFilterInput {
  types?: string[] | null
  subjectIds?: string[] | null
  actorIds?: string[] | null
}

const EventFilter = inputObject(
  'EventFilter',
  'Which events are wanted. Conditions that stand together must all hold; a list that is left out asks nothing, an empty one finds nothing.',
  (t) => ({
    types: t.stringList({
      description: `What happened, such as opportunity.won or account.updated; at most ${MOST}. Every kind of record has ${COMMON.join(', ')}.`,
    }),
    subjectIds: t.idList({ description: `To which records it happened, by their ids; at most ${MOST}.` }),
    actorIds: t.idList({ description: `Who did it, by the ids of users; at most ${MOST}.` }),
  }),
)

/** The argument `filter` of what reads the log. */
export const eventFilter = {
  type: EventFilter as any,
  description: 'Which events you want; all that you may hear of unless given.',
}

/** What a client asks of the log. */
export interface AskedEvents {
  after?: string | null
  filter?: EventFilterInput | null
}

/**
 * What a client asks of the log, narrowed to the nouns that the actor may read.
 * @throws Failure BAD_REQUEST for types that there are not, for malformed ids and for lists that are too long;
 * FORBIDDEN for a question after people by somebody who may not see them.
 */
export function logFilter(actor: Actor, filter: EventFilterInput | null | undefined): LogFilter {
  const { types = null, subjectIds = null, actorIds = null } = filter ?? {}
  if (types) checkTypes(bounded('types', types))
  if (subjectIds) checkIds('subjectIds', bounded('subjectIds', subjectIds))
  if (actorIds) {
    checkIds('actorIds', bounded('actorIds', actorIds))
    need(actor, recordOfNoun('user')!, 'READ')
  }
  const readable = allRecords().filter((record) => can(actor, record, 'READ'))
  return { nouns: readable.map(({ noun }) => noun), types, subjectIds, actorIds }
}

function bounded(name: string, list: string[]): string[] {
  if (list.length <= MOST) return list
  throw new Failure('BAD_REQUEST', `filter.${name} takes at most ${MOST} entries.`)
}

function checkIds(name: string, ids: string[]): void {
  const wrong = ids.find((id) => !isId(id))
  if (wrong !== undefined)
    throw new Failure('BAD_REQUEST', `filter.${name} holds ${JSON.stringify(wrong.slice(0, 60))}, which is no id.`)
}

function checkTypes(types: string[]): void {
  const wrong = types.find((type) => !knownTypes().has(type))
  if (wrong === undefined) return
  const noun = wrong.split('.')[0]
  const near = [...knownTypes()].filter((type) => type.split('.')[0] === noun)
  const hint =
    near.length > 0 ? near.join(', ') : [...knownTypes()].filter((type) => type.endsWith('.created')).join(', ')
  throw new Failure('BAD_REQUEST', `There is no event ${JSON.stringify(wrong.slice(0, 60))}. There are ${hint}.`)
}

let known: { nouns: number; types: Set<string> } | null = null

/** Every type of event: those that every noun has, and those that are declared. */
function knownTypes(): Set<string> {
  const nouns = allRecords()
  if (known?.nouns !== nouns.length) {
    const common = nouns.flatMap(({ noun }) => COMMON.map((what) => `${noun}.${what}`))
    known = { nouns: nouns.length, types: new Set([...common, ...declaredEvents().map(([type]) => type)]) }
  }
  return known.types
}
