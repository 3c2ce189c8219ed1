import type { GraphQLResolveInfo } from 'graphql'
import { fromMinor } from '../plain/money.ts'
import type { Field, ReferenceField } from '../platform/record/field.ts'
import type { RecordDefinition, Row } from '../platform/record/record.ts'
import type { Context } from './context.ts'
import { seen } from './node.ts'
import { showLinks } from './show-links.ts'
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
