import type { Field, LinkPart, LinksField } from '../platform/record/field.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { allRecords } from '../platform/record/registry.ts'
import { relationsOf } from '../platform/record/relation.ts'
import { anyBuilder } from './builder.ts'
import * as compare from './filter-comparisons.ts'
import { many, one, words } from './naming.ts'

const filters = new Map<RecordDefinition, unknown>()

/** The filter of a noun, `AccountFilter`. Read lazily, so that relations which later nouns add are in it. */
export function filterOf(record: RecordDefinition): any {
  const known = filters.get(record)
  if (known) return known
  const ref = anyBuilder.inputRef(`${record.typeName}Filter`)
  filters.set(record, ref)
  ref.implement({
    description: `Which ${many(record)} to find. Members that are given must all hold; what you may not see is not there.`,
    fields: (t: any) => ({ ...logic(t, ref, record), ...commonFields(t, record), ...fieldFilters(t, record) }),
  })
  return ref
}

function logic(t: any, ref: unknown, record: RecordDefinition) {
  return {
    and: t.field({ type: [ref], description: 'All of these hold.' }),
    or: t.field({ type: [ref], description: 'At least one of these holds; an empty list finds nothing.' }),
    not: t.field({ type: ref, description: 'This does not hold, as it also does not for empty values.' }),
    isNull: t.boolean({
      description: `Where a field points to ${one(record)}: whether there is none that you may see.`,
    }),
  }
}

function commonFields(t: any, record: RecordDefinition) {
  const noun = words(record.noun)
  return {
    id: t.field({ type: compare.IdFilter, description: `The id of the ${noun}.` }),
    version: t.field({ type: compare.IntFilter, description: `How often the ${noun} was written, from 1.` }),
    createdAt: t.field({ type: compare.DateTimeFilter, description: `When the ${noun} was entered here.` }),
    updatedAt: t.field({ type: compare.DateTimeFilter, description: `When the ${noun} was last changed.` }),
    archivedAt: t.field({
      type: compare.DateTimeFilter,
      description: 'When it was put away. Archived ones are found only with `includeArchived`.',
    }),
    externalId: t.field({ type: compare.ExternalIdFilter, description: 'An id by which another system knows it.' }),
    customFields: t.field({
      type: [compare.CustomFieldFilter],
      description: 'Values of custom fields; all items must hold.',
    }),
  }
}

function fieldFilters(t: any, record: RecordDefinition) {
  const fields: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(record.fields)) {
    const type = filterType(field)
    if (type) fields[name] = t.field({ type, description: field.description })
  }
  for (const relation of relationsOf(record)) {
    const type = listFilter(`${relation.target.typeName}ListFilter`, many(relation.target), filterOf(relation.target))
    fields[relation.name] = t.field({ type, description: relation.description })
  }
  return fields
}

function filterType(field: Field): unknown {
  switch (field.kind) {
    case 'text':
      return field.ofNouns ? compare.nounFilter() : compare.StringFilter
    case 'texts':
      return compare.TextListFilter
    case 'integer':
      return compare.IntFilter
    case 'number':
      return compare.FloatFilter
    case 'boolean':
      return compare.BooleanFilter
    case 'money':
    case 'baseMoney':
      return compare.MoneyFilter
    case 'day':
      return compare.DateFilter
    case 'instant':
      return compare.DateTimeFilter
    case 'choice':
      return compare.choiceFilter(field)
    case 'reference':
      return filterOf(field.target())
    case 'links':
      return linksFilter(field)
    case 'longText':
    case 'json':
    case 'structs':
      return null
  }
}

const lists = new Map<string, unknown>()

/** `{some, every, none, isEmpty}` over what `inner` asks of one entry. */
function listFilter(name: string, entries: string, inner: unknown): unknown {
  const known = lists.get(name)
  if (known) return known
  const made = anyBuilder.inputType(name, {
    description: `Asks about a list of ${entries}, of which only those count that you may see. Several members must all hold.`,
    fields: (t: any) => ({
      some: t.field({ type: inner, description: 'At least one entry meets this.' }),
      every: t.field({ type: inner, description: 'No entry fails this; an empty list meets it.' }),
      none: t.field({ type: inner, description: 'No entry meets this.' }),
      isEmpty: t.boolean({ description: 'Whether the list has no entry.' }),
    }),
  })
  lists.set(name, made)
  return made
}

function linksFilter(field: LinksField): unknown {
  const flat = field.flat ? field.parts[field.flat] : undefined
  if (flat?.kind === 'reference')
    return listFilter(`${flat.target().typeName}ListFilter`, many(flat.target()), filterOf(flat.target()))
  if (flat?.kind === 'anyRecord') return listFilter('RecordListFilter', 'records', recordFilter())
  return listFilter(`${field.typeName}ListFilter`, 'entries', entryFilter(field))
}

function entryFilter(field: LinksField): unknown {
  const name = `${field.typeName}Filter`
  const known = lists.get(name)
  if (known) return known
  const made = anyBuilder.inputType(name, {
    description: `Which entries count. ${field.typeDescription}`,
    fields: (t: any) =>
      Object.fromEntries(
        Object.entries(field.parts).map(([part, definition]) => [
          part,
          t.field({ type: partFilter(definition), description: definition.description }),
        ]),
      ),
  })
  lists.set(name, made)
  return made
}

function partFilter(part: LinkPart): unknown {
  if (part.kind === 'text') return compare.StringFilter
  if (part.kind === 'boolean') return compare.BooleanFilter
  if (part.kind === 'number') return compare.FloatFilter
  if (part.kind === 'instant') return compare.DateTimeFilter
  if (part.kind === 'choice') return compare.choiceFilter(part)
  return part.kind === 'reference' ? filterOf(part.target()) : recordFilter()
}

let ofAnyRecord: unknown

/** Which record of any noun: by id, or by the filter of one noun. */
function recordFilter(): unknown {
  ofAnyRecord ??= anyBuilder.inputType('RecordFilter', {
    description: 'Which records, where they may be of any kind. Filters of several kinds are alternatives.',
    fields: (t: any) => ({
      id: t.field({ type: compare.IdFilter, description: 'The id of the record, of whatever kind.' }),
      ...Object.fromEntries(
        allRecords()
          .filter((record) => record.ownership.by !== 'links')
          .map((record) => [
            record.noun,
            t.field({ type: filterOf(record), description: `It is ${one(record)} that meets this.` }),
          ]),
      ),
    }),
  })
  return ofAnyRecord
}
