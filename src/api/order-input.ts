import type { Field } from '../platform/record/field.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { anyBuilder } from './builder.ts'
import { DirectionEnum } from './enums.ts'
import { many, words } from './naming.ts'

const CustomFieldOrder = anyBuilder.inputType('CustomFieldOrder', {
  description: 'Sorts by the value of one custom field.',
  fields: (t: any) => ({
    key: t.string({ required: true, description: 'Which custom field, by the key of its definition.' }),
    direction: t.field({ type: DirectionEnum, required: true, description: 'Which way.' }),
  }),
})

const SORTABLE: ReadonlySet<Field['kind']> = new Set([
  'text',
  'integer',
  'number',
  'boolean',
  'money',
  'baseMoney',
  'day',
  'instant',
  'choice',
])

const orders = new Map<RecordDefinition, unknown>()

/** One item of a noun's `orderBy`, `AccountOrder`: exactly one member is given. */
export function orderOf(record: RecordDefinition): any {
  const known = orders.get(record)
  if (known) return known
  const ref = anyBuilder.inputRef(`${record.typeName}Order`)
  orders.set(record, ref)
  ref.implement({
    description: `By what ${many(record)} are sorted. Give exactly one member; the next item decides between equals, the id at last.`,
    isOneOf: true,
    fields: (t: any) => ({
      ...commonOrders(t, record),
      ...fieldOrders(t, record),
      customField: t.field({ type: CustomFieldOrder, description: 'By the value of a custom field.' }),
    }),
  })
  return ref
}

function commonOrders(t: any, record: RecordDefinition) {
  const noun = words(record.noun)
  const by = (description: string) => t.field({ type: DirectionEnum, description })
  return {
    id: by('By id, which is the order of creation as far as ids were made here.'),
    version: by(`By how often the ${noun} was written.`),
    createdAt: by(`By when the ${noun} was entered here.`),
    updatedAt: by(`By when the ${noun} was last changed.`),
    archivedAt: by('By when it was put away.'),
  }
}

function fieldOrders(t: any, record: RecordDefinition) {
  const fields: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(record.fields)) {
    if (field.kind === 'reference')
      fields[name] = t.field({
        type: orderOf(field.target()),
        description: `By a field of the ${words(name)}; one that is empty or that you may not see counts as the largest.`,
      })
    else if (SORTABLE.has(field.kind))
      fields[name] = t.field({ type: DirectionEnum, description: sentence(name, field) })
  }
  return fields
}

function sentence(name: string, field: Field): string {
  if (field.kind === 'money') return `By ${words(name)}: by currency first, then by the amount.`
  if (field.kind === 'text') return `By ${words(name)}, regardless of case and accents.`
  if (field.kind === 'choice') return `By ${words(name)}, alphabetically.`
  return `By ${words(name)}: ${field.description}`
}
