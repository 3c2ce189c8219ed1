import type { AggregateRow } from '../platform/read/aggregate.ts'
import type { Field } from '../platform/record/field.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { anyBuilder, builder } from './builder.ts'
import { many } from './naming.ts'
import { MoneyType } from './values.ts'

const MEASURES = {
  sum: 'Totals; empty values count as nothing.',
  avg: 'Averages over those that have a value.',
  min: 'The smallest values, or the earliest.',
  max: 'The largest values, or the latest.',
} as const

export type Of = keyof typeof MEASURES

export interface Aggregate {
  rows: AggregateRow[]
}

/** What a group has in common. */
export const KeyType = builder.objectRef<AggregateRow['keys'][number]>('AggregateKey').implement({
  description: 'What the records of one row have in common.',
  fields: (t) => ({
    field: t.exposeString('field', {
      nullable: false,
      description: 'The field by which was grouped; `customFields.<key>` for a custom field.',
    }),
    id: t.exposeID('id', { description: 'The id of the record where the field points to one; null otherwise.' }),
    value: t.exposeString('value', {
      description: 'The value, the period such as `2017-Q2`, or the name of the record; null for those without one.',
    }),
  }),
})

/** `AccountAggregate`: the figures that fit the fields of the noun. */
export function aggregateType(record: RecordDefinition): unknown {
  const row = builder.objectRef<AggregateRow>(`${record.typeName}AggregateRow`).implement({
    description: `The figures of one group of ${many(record)}.`,
    fields: (t) => ({
      keys: t.field({
        type: [KeyType],
        nullable: false,
        description: 'Which group it is, in the order of `groupBy`.',
        resolve: (one) => one.keys,
      }),
      count: t.exposeInt('count', { nullable: false, description: `How many ${many(record)} are in the group.` }),
      ...(measureFields(t, record) as object),
    }),
  })
  return builder.objectRef<Aggregate>(`${record.typeName}Aggregate`).implement({
    description: `Counts and sums of ${many(record)}.`,
    fields: (t) => ({
      rows: t.field({
        type: [row],
        nullable: false,
        description: 'One for each group, in the order of the groups.',
        resolve: (answer) => answer.rows,
      }),
    }),
  })
}

function measureFields(t: any, record: RecordDefinition) {
  const fields: Record<string, unknown> = {}
  for (const [of, description] of Object.entries(MEASURES) as [Of, string][]) {
    const measured = Object.entries(record.fields).filter(([, field]) => figureType(field, of) !== null)
    if (measured.length === 0) continue
    const type = anyBuilder.objectRef(`${record.typeName}${of.charAt(0).toUpperCase()}${of.slice(1)}`).implement({
      description: `${description} Of ${many(record)}.`,
      fields: (inner: any) =>
        Object.fromEntries(measured.map(([name, field]) => [name, inner.field(figure(name, field, of))])),
    })
    fields[of] = t.field({ type, nullable: false, description, resolve: (row: AggregateRow) => row.values[of] })
  }
  return fields
}

function figure(name: string, field: Field, of: Of) {
  return {
    type: figureType(field, of),
    nullable: field.kind !== 'money',
    description: field.kind === 'money' ? `${field.description} One amount for each currency.` : field.description,
    resolve: (values: Record<string, unknown>) => values[name] ?? (field.kind === 'money' ? [] : null),
  }
}

function figureType(field: Field, of: Of): any {
  if (field.kind === 'integer' || field.kind === 'number') return 'Float'
  if (field.kind === 'money') return [MoneyType]
  if (field.kind === 'baseMoney') return MoneyType
  if (of === 'sum' || of === 'avg') return null
  return field.kind === 'day' ? 'Date' : field.kind === 'instant' ? 'DateTime' : null
}
