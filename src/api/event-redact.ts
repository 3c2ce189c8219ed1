import { isAdministered } from '../plain/event.ts'
import { isId } from '../plain/ids.ts'
import { fieldAccess, reachOf } from '../platform/access/access.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { LoggedEvent } from '../platform/log/logged-event.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { recordOfId, recordOfNoun } from '../platform/record/registry.ts'
import type { Context } from './context.ts'

const GONE = Symbol('gone')

/** The changes of an event that the actor may read: without hidden fields, and without ids of records out of reach. */
export async function shownChanges(context: Context, event: LoggedEvent): Promise<LoggedEvent['changes']> {
  const record = recordOfNoun(event.noun)!
  const kept = event.changes.filter(({ field }) => isReadable(context.actor, record, field))
  return Promise.all(
    kept.map(async ({ field, before, after }) => {
      const [from, to] = [before, after].map((value) => valueShown(context, value))
      return { field, before: await from, after: await to }
    }),
  )
}

/** The facts of an event that the actor may read. */
export async function shownFacts(context: Context, event: LoggedEvent): Promise<Record<string, unknown>> {
  const record = recordOfNoun(event.noun)!
  const { administer, audit } = context.actor
  if (isAdministered(event.type) && !administer && !audit) return {}
  const kept = Object.entries(event.facts).filter(([name]) => isFactReadable(context.actor, record, name))
  return (await valueShown(context, Object.fromEntries(kept))) as Record<string, unknown>
}

function isReadable(actor: Actor, record: RecordDefinition, field: string): boolean {
  return fieldAccess(actor, record, field) !== 'HIDDEN'
}

/** `fromStage` and `toStageName` tell of the field `stage`. What tells of no field is kept from whom one is hidden. */
function isFactReadable(actor: Actor, record: RecordDefinition, name: string): boolean {
  const [, stem = name] = /^(?:from|to)([A-Z]\w*?)(?:Name)?$/.exec(name) ?? []
  const field = [name, stem, stem.charAt(0).toLowerCase() + stem.slice(1)].find((one) => one in record.fields)
  if (field) return isReadable(actor, record, field)
  if (name === 'name') return true
  return Object.keys(record.fields).every((one) => isReadable(actor, record, one))
}

async function valueShown(context: Context, value: unknown): Promise<unknown> {
  const shown = await within(context, value)
  return shown === GONE ? null : shown
}

async function within(context: Context, value: unknown): Promise<unknown> {
  if (typeof value === 'string') return (await isVisible(context, value)) ? value : GONE
  if (Array.isArray(value)) {
    const entries = await Promise.all(value.map((entry) => within(context, entry)))
    return entries.filter((entry) => entry !== GONE)
  }
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value)
  return Object.fromEntries(
    await Promise.all(members.map(async ([name, member]) => [name, await valueShown(context, member)])),
  )
}

/** A reference to a record out of reach reads null in the record itself, so it does here. */
async function isVisible({ actor, reading }: Context, text: string): Promise<boolean> {
  const record = text.length < 60 && isId(text) ? recordOfId(text) : undefined
  if (!record) return true
  const reach = reachOf(actor, record, 'READ')
  if (reach === null || reach === 'ALL' || record.ownership.by === 'everyone') return reach !== null
  return (await reading.byId(record, text)) !== null
}
