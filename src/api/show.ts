import type { GraphQLResolveInfo } from 'graphql'
import { fromMinor } from '../plain/money.ts'
import { linksOfRow } from '../platform/history/beside-then.ts'
import type { Field, LinksField, ReferenceField } from '../platform/record/field.ts'
import type { RecordDefinition, Row } from '../platform/record/record.ts'
import type { Context } from './context.ts'
import { seen } from './node.ts'
import { flatEntry } from './struct-type.ts'
import { wantedOf } from './wanted.ts'

type Show = (row: Row, context: Context, info: GraphQLResolveInfo) => unknown

/** How the value of a field is read from the stored row, as the API shows it. */
export function show(record: RecordDefinition, name: string, field: Field): Show {
  switch (field.kind) {
    case 'money':
      return showMoney(field.minor, field.currency)
    case 'baseMoney':
      return showBaseMoney(field.column)
    case 'reference':
      return showReference(name, field)
    case 'links':
      return showLinks(record, name, field)
    case 'texts':
    case 'structs':
      return (row) => row[field.column] ?? []
    default:
      return (row) => row[field.column]
  }
}

function showMoney(minor: string, currency: string): Show {
  return (row) => (row[minor] == null ? null : fromMinor(row[minor] as number, row[currency] as string))
}

function showBaseMoney(column: string): Show {
  return (row, context) => {
    if (row[column] == null) return null
    return context.reading.baseCurrency().then((base) => fromMinor(row[column] as number, base))
  }
}

/** The record may have come along with the row; else it is fetched, together with those of other rows. */
function showReference(name: string, field: ReferenceField): Show {
  return (row, context, info) => {
    const record = row[name]
    if (record !== undefined && name !== field.column) return record
    const id = row[field.column]
    return id == null ? null : seen(context, field.target(), id, wantedOf(info, field.target()))
  }
}

/** Entries whose required record the actor may not see are left out, as filters leave them out. */
function showLinks(record: RecordDefinition, name: string, field: LinksField): Show {
  const part = field.flat ? field.parts[field.flat]! : null
  return async (row, context) => {
    const entries = await linksOfRow(context.reading, record, name, row)
    if (part)
      return (await Promise.all(entries.map((entry) => flatEntry(context, part, entry)))).filter((one) => one != null)
    const whole = await Promise.all(entries.map((entry) => showsRequired(context, field, entry)))
    return entries.filter((_, index) => whole[index])
  }
}

async function showsRequired(context: Context, field: LinksField, entry: Row): Promise<boolean> {
  const required = Object.values(field.parts).filter(
    (part) => part.kind === 'anyRecord' || (part.kind === 'reference' && part.required),
  )
  const shown = await Promise.all(required.map((part) => flatEntry(context, part, entry)))
  return shown.every((one) => one != null)
}
