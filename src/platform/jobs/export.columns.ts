import { Failure } from '../../plain/failure.ts'
import { can, fieldAccess } from '../access/access.ts'
import type { Actor } from '../access/actor.ts'
import type { Definitions } from '../read/reading.ts'
import type { RecordDefinition } from '../record/record.ts'

/** A column of an export. */
export interface ExportColumn {
  /** As it is named in the file, and in an import of it. */
  name: string
  /** The fields whose values it shows, as `noun.field`. */
  uses: string[]
}

const COMMON = ['id', 'version', 'createdAt', 'updatedAt', 'archivedAt']

/** Whether a member of a line is one that an export writes and no import can: what the house itself keeps. */
export function isShownOnly(record: RecordDefinition, name: string): boolean {
  return (COMMON.includes(name) && name !== 'id') || record.fields[name]?.computed === true
}

/**
 * The columns of an export that the actor may see: those that are named, or all of the noun's.
 * @throws Failure FORBIDDEN for a named column that is hidden, BAD_REQUEST for one that there is not.
 */
export function exportColumns(
  actor: Actor,
  record: RecordDefinition,
  definitions: Definitions,
  named: string[] | null,
  format: 'CSV' | 'NDJSON',
): ExportColumn[] {
  const all = named ?? everyColumn(record, definitions, format)
  const columns = all.map((name) => columnOf(record, definitions, name))
  const wrong = all.filter((_, index) => !columns[index])
  if (wrong.length > 0)
    throw new Failure(
      'BAD_REQUEST',
      `${record.noun} has no column ${wrong.map((name) => JSON.stringify(name)).join(', ')}. Columns are named as fields: name, amount.amount, account, account.name, externalIds.<source>, customFields.<key>.`,
    )
  const twice = all.find((name, index) => all.indexOf(name) !== index)
  if (twice !== undefined) throw new Failure('BAD_REQUEST', `The column ${JSON.stringify(twice)} is named twice.`)
  const shown = columns.filter((column) => column!.uses.every((use) => sees(actor, record, use))) as ExportColumn[]
  if (named && shown.length < named.length) {
    const hidden = named.filter((name) => !shown.some((column) => column.name === name))
    throw new Failure('FORBIDDEN', `Your roles do not let you see ${record.noun}.${hidden.join(`, ${record.noun}.`)}.`)
  }
  return named || format === 'CSV' ? shown : folded(shown)
}

/** Whether the actor sees what a column uses: `name` of the noun itself, or `account.name` of the record it points to. */
export function sees(actor: Actor, record: RecordDefinition, use: string): boolean {
  const [name = '', ...rest] = use.split('.')
  const field = record.fields[name]
  if (field?.kind !== 'reference' || rest.length === 0) return fieldAccess(actor, record, use) !== 'HIDDEN'
  if (fieldAccess(actor, record, name) === 'HIDDEN') return false
  const target = field.target()
  return can(actor, target, 'READ') && sees(actor, target, rest.join('.'))
}

function everyColumn(record: RecordDefinition, definitions: Definitions, format: 'CSV' | 'NDJSON'): string[] {
  const fields = Object.entries(record.fields).flatMap(([name, field]) => {
    const isMoney = field.kind === 'money' || field.kind === 'baseMoney'
    return format === 'CSV' && isMoney ? [`${name}.amount`, `${name}.currency`] : [name]
  })
  const keys = [...(definitions.get(record.noun)?.keys() ?? [])]
  return [...COMMON, ...fields, 'externalIds', ...keys.map((key) => `customFields.${key}`)]
}

/** Custom fields stand in one list, as an import takes them. */
function folded(columns: ExportColumn[]): ExportColumn[] {
  const isCustom = ({ name }: ExportColumn) => name.startsWith('customFields.')
  const uses = columns.filter(isCustom).flatMap((column) => column.uses)
  const plain = columns.filter((column) => !isCustom(column))
  return uses.length > 0 ? [...plain, { name: 'customFields', uses }] : plain
}

function columnOf(record: RecordDefinition, definitions: Definitions, path: string): ExportColumn | null {
  const [name = '', ...rest] = path.split('.')
  const plain = { name: path, uses: [name] }
  if (COMMON.includes(name)) return rest.length === 0 ? plain : null
  if (name === 'externalIds') return plain
  if (name === 'customFields')
    return rest.length === 1 && definitions.get(record.noun)?.has(rest[0]!) ? { name: path, uses: [path] } : null
  const field = Object.hasOwn(record.fields, name) ? record.fields[name]! : null
  if (!field) return null
  if (rest.length === 0) return plain
  if (field.kind === 'money' || field.kind === 'baseMoney')
    return rest.length === 1 && ['amount', 'currency'].includes(rest[0]!) ? plain : null
  if (field.kind !== 'reference') return null
  const beyond = columnOf(field.target(), definitions, rest.join('.'))
  return beyond && { name: path, uses: beyond.uses.map((use) => `${name}.${use}`) }
}
