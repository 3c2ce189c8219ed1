import type { CustomDefinition } from '../customfields/definitions.ts'
import type { LinkPart, StructPart } from '../record/field.ts'
import type { RecordDefinition } from '../record/record.ts'
import { type CellKind, cellOfCustom, cellOfField, entriesOf } from './cells.ts'

/** Where the value of a column goes in the input of a record. */
export interface Target {
  /** The place in the input; whole numbers are places in lists. */
  path: string[]
  cell: CellKind
  /** The value is the id by which this other system knows a record that is meant. */
  source?: string
  /** The value is one of the record's own ids elsewhere, or one of its custom fields. */
  beside?: { externalSource: string } | { customKey: string }
}

/** What a column may be called, for the sentence that refuses another one. */
export const FORMS =
  'a field such as name, amount.amount, account, account.externalIds.<source>, externalIds.<source>, customFields.<key>, domains, addresses.0.city'

/** The target that a path of a mapping names; null where the noun has no such place that can be written. */
export function targetOf(record: RecordDefinition, written: string): Target | null {
  const [name = '', ...rest] = written.split('.')
  if (written === 'id') return { path: ['id'], cell: 'text' }
  if (written === 'externalIds') return { path: ['externalIds'], cell: 'json' }
  if (name === 'externalIds') return besideOf({ externalSource: rest.join('.') })
  if (name === 'customFields') return rest.length === 1 ? besideOf({ customKey: rest[0]! }) : null
  const field = Object.hasOwn(record.fields, name) ? record.fields[name]! : null
  if (!field || field.computed) return null
  if (field.kind === 'reference') return referenceAt([name], rest)
  if (field.kind === 'money') return moneyAt(name, rest)
  if (rest.length === 0) return { path: [name], cell: cellOfField(field) }
  if (field.kind === 'links' && field.flat) return sourceOf(rest, { path: [name], cell: 'texts' })
  const [place = '', part, ...more] = rest
  if (!/^\d{1,3}$/.test(place)) return null
  if (field.kind === 'texts') return part === undefined ? { path: [name, place], cell: 'text' } : null
  if (part === undefined) return null
  if (field.kind === 'structs' && field.fields[part] && more.length === 0)
    return { path: [name, place, part], cell: cellOfPart(field.fields[part]) }
  if (field.kind !== 'links' || !field.parts[part]) return null
  const definition = field.parts[part]
  const path = [name, place, part]
  if (definition.kind === 'reference' || definition.kind === 'anyRecord') return referenceAt(path, more)
  return more.length === 0 ? { path, cell: cellOfPart(definition) } : null
}

/** An amount and its currency stand in two columns, or together in one. */
function moneyAt(name: string, [part, ...more]: string[]): Target | null {
  if (part === undefined) return { path: [name], cell: 'money' }
  return more.length === 0 && ['amount', 'currency'].includes(part) ? { path: [name, part], cell: 'text' } : null
}

function besideOf(beside: NonNullable<Target['beside']>): Target {
  return { path: [], cell: 'text', beside }
}

function referenceAt(path: string[], rest: string[]): Target | null {
  return rest.length === 0 ? { path, cell: 'text' } : sourceOf(rest, { path, cell: 'text' })
}

function sourceOf([word, ...source]: string[], target: Target): Target | null {
  return word === 'externalIds' && source.length > 0 ? { ...target, source: source.join('.') } : null
}

function cellOfPart(part: StructPart | LinkPart): CellKind {
  if (['boolean', 'choice', 'instant', 'number'].includes(part.kind)) return part.kind as CellKind
  return 'text'
}

/** The kind of cell that a custom field takes; of one that does not exist, text: the write floor refuses it. */
export function customCell(definitions: ReadonlyMap<string, CustomDefinition>, key: string): CellKind {
  const definition = definitions.get(key)
  return definition ? cellOfCustom(definition.kind) : 'text'
}

/** What a cell of a reference by another system's id becomes. */
export function byOtherId(target: Target, cell: string): unknown {
  const source = target.source!
  const byId = (id: string) => ({ externalId: { source, id } })
  return target.cell === 'texts' ? entriesOf(cell).map(byId) : byId(cell.trim())
}
