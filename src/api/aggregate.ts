import type { GraphQLResolveInfo } from 'graphql'
import { need } from '../platform/access/access.ts'
import type { AggregateRow } from '../platform/read/aggregate.ts'
import type { Field } from '../platform/record/field.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { anyBuilder, builder } from './builder.ts'
import type { Context } from './context.ts'
import { PeriodEnum } from './enums.ts'
import { filterOf } from './filter-input.ts'
import { many, one, words } from './naming.ts'
import { selectedUnder } from './selection.ts'
import { MoneyType } from './values.ts'

const MEASURES = {
  sum: 'Totals; empty values count as nothing.',
  avg: 'Averages over those that have a value.',
  min: 'The smallest values, or the earliest.',
  max: 'The largest values, or the latest.',
} as const

type Of = keyof typeof MEASURES

interface Answer {
  rows: AggregateRow[]
}

const KeyType = builder.objectRef<AggregateRow['keys'][number]>('AggregateKey').implement({
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

/** The query `accountsAggregate`: counts and sums, in total or by groups. */
export function aggregateField(t: any, record: RecordDefinition) {
  return t.field({
    type: aggregateType(record),
    nullable: false,
    description: `Counts and sums of the ${many(record)} that you may see, in total or by groups; at most 1,000 rows.`,
    args: {
      filter: t.arg({ type: filterOf(record), description: `Only ${many(record)} that meet this.` }),
      groupBy: t.arg({
        type: [groupOf(record)],
        description: 'One row for each combination of these; one row in all unless given.',
      }),
      includeArchived: t.arg.boolean({ description: 'Also those that were put away.' }),
    },
    resolve: async (_: unknown, args: object, context: Context, info: GraphQLResolveInfo): Promise<Answer> => {
      need(context.actor, record, 'READ')
      const asked = (of: Of) => selectedUnder(info, ['rows', of])
      const measures = { sum: asked('sum'), avg: asked('avg'), min: asked('min'), max: asked('max') }
      return { rows: await context.reading.aggregate(record, { ...args, asked: measures }) }
    },
  })
}

function aggregateType(record: RecordDefinition) {
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
  return builder.objectRef<Answer>(`${record.typeName}Aggregate`).implement({
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

/** `AccountGroupBy`: one thing to group by. */
function groupOf(record: RecordDefinition) {
  return anyBuilder.inputType(`${record.typeName}GroupBy`, {
    description: `By what ${many(record)} are grouped. Give exactly one member.`,
    isOneOf: true,
    fields: (t: any) => {
      const fields: Record<string, unknown> = {
        customField: t.string({ description: 'By the value of the custom field with this key.' }),
      }
      for (const [name, field] of Object.entries(record.fields)) {
        const by = groupField(t, name, field)
        if (by) fields[name] = by
      }
      return fields
    },
  })
}

function groupField(t: any, name: string, field: Field): unknown {
  if (field.kind === 'day' || field.kind === 'instant')
    return t.field({ type: PeriodEnum, description: `By the period of ${words(name)}: ${field.description}` })
  if (field.kind === 'reference')
    return t.boolean({
      description: `By the ${words(name)}, ${one(field.target())}; one that you may not see counts as none.`,
    })
  if (field.kind === 'text') return t.boolean({ description: `By ${words(name)}, regardless of case and accents.` })
  const plain = field.kind === 'choice' || field.kind === 'boolean' || field.kind === 'integer'
  return plain ? t.boolean({ description: `By ${words(name)}: ${field.description}` }) : null
}
