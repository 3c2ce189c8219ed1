import { type ExecutionResult, type GraphQLError, type GraphQLSchema, subscribe } from 'graphql'
import type { Actor } from '../platform/access/actor.ts'
import { openScene, type SceneParts } from '../platform/live/scene.ts'
import { seesByPartner } from '../platform/live/sight.ts'
import { readStretch } from '../platform/log/read-log.ts'
import { DocumentRefused, type Render, type RenderedPage, type Stretch } from '../platform/webhooks/parts.ts'
import { readStreamDocument } from './webhook-document.ts'
import { type Opened, renderContext, toldBy } from './webhook-render.context.ts'

export interface RenderParts extends SceneParts {
  schema: GraphQLSchema
  limits: Parameters<typeof readStreamDocument>[2]
  /** Takes what is a bug. */
  bug: (thrown: unknown) => void
}

/**
 * Answers documents of webhooks event by event, as the same subscription would be answered live: the same sight, the
 * same rights, the same data.
 */
export function webhookRenderer({ schema, limits, bug, ...house }: RenderParts): Render {
  return async (hook, actor, stretch) => {
    const read = readStreamDocument(schema, hook, limits)
    if ('why' in read) throw new DocumentRefused(read.why)
    const { document, variableValues } = read
    const log = logStretch(house, actor, stretch)
    const contextValue = renderContext(house, actor, log.open)
    const results = await subscribe({ schema, document, variableValues, contextValue })
    const told = toldBy(actor.language, bug)
    if (!(Symbol.asyncIterator in results)) throw refusalOf(told(results))
    const { page } = log
    for await (const result of results) {
      const event = log.event()
      const { errors, data } = told(result)
      page.messages.push(errors ? { event, error: errors.map((one) => sentence(one)).join(' ') } : { event, data })
    }
    return page
  }
}

/** What the machinery of live updates is given in place of a live stream: a stretch of the log that ends. */
function logStretch(house: SceneParts, actor: Actor, { from, upTo, most }: Stretch) {
  const page: RenderedPage = { messages: [], end: from, more: false }
  const source = { engine: house.database.engine, read: house.database.read }
  let current: RenderedPage['messages'][number]['event'] | null = null

  const open: Opened = ({ filter, choose }) => {
    async function* deliveries() {
      const { events, end, more } = await readStretch(source, from, filter, most, upTo)
      const scene = await openScene(house, events, seesByPartner(actor))
      for (const event of events) {
        const sight = scene.sightOf(actor, event)
        if (!sight.before && !sight.after) continue
        const told = { event, scene, sight }
        if (choose && !(await choose(told))) continue
        current = event
        yield { cursor: event.id, told }
      }
      Object.assign(page, { end, more })
      return undefined
    }
    return Object.assign(deliveries(), { end() {} })
  }
  return { page, open, event: () => current! }
}

function sentence({ message, extensions }: GraphQLError): string {
  return `${String(extensions['code'])}: ${message}`
}

/** What may pass is no reason to stop. */
function refusalOf({ errors = [] }: ExecutionResult): Error {
  const [first] = errors
  const passing =
    first === undefined || ['INTERNAL', 'LAGGED', 'RATE_LIMITED'].includes(String(first.extensions['code']))
  return passing ? new Error(first?.message ?? 'No stream was answered') : new DocumentRefused(sentence(first))
}
