import { fromMinor } from '../../plain/money.ts'
import { can } from '../access/access.ts'
import type { Actor } from '../access/actor.ts'
import type { Field } from '../record/field.ts'
import { COMMON_COLUMNS, type RecordDefinition, type Row } from '../record/record.ts'
import { columnsOf, showValue } from '../write/values.ts'
import { customCell, externalCell } from './export.cells.beside.ts'
import { type Cell, type Needs, needsOf } from './export.needs.ts'

/** How to tell a column from the rows of a page that hold all it needs; it adds that to `needs`. */
export function cellOf(actor: Actor, needs: Needs, path: string, baseCurrency: string): Cell {
  const [name = '', ...rest] = path.split('.')
  const { fields } = needs.record
  if (name === 'externalIds') return externalCell(needs, rest.join('.'))
  if (name === 'customFields') return customCell(needs, rest[0])
  const field = Object.hasOwn(fields, name) ? fields[name]! : null
  if (!field) {
    if (!(COMMON_COLUMNS as readonly string[]).includes(name)) return () => null
    needs.columns.add(name)
    return (row) => row[name] ?? null
  }
  for (const column of columnsOf(field)) needs.columns.add(column)
  if (field.kind === 'reference') {
    const target = field.target()
    // A record that the reader does not see is not named either.
    return can(actor, target, 'READ')
      ? pointedCell(needs, name, target, (inner) => cellOf(actor, inner, rest.join('.') || 'id', baseCurrency))
      : () => undefined
  }
  if (field.kind === 'links') needs.links.add(name)
  const value = shownCell(name, field, baseCurrency)
  return rest.length === 0 ? value : (row) => (value(row) as Row | null)?.[rest[0]!] ?? null
}

function pointedCell(needs: Needs, name: string, target: RecordDefinition, inside: (inner: Needs) => Cell): Cell {
  const inner = needs.pointed.get(name) ?? needsOf(target)
  needs.pointed.set(name, inner)
  const cell = inside(inner)
  return (row) => {
    const found = row[name] as Row | null
    return found === null ? undefined : cell(found)
  }
}

function shownCell(name: string, field: Field, baseCurrency: string): Cell {
  if (field.kind !== 'baseMoney') return (row) => showValue(field, name, row)
  return (row) => {
    const minor = row[field.column] as number | null
    return minor === null ? null : fromMinor(minor, baseCurrency)
  }
}
