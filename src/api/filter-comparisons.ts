import { anyBuilder } from './builder.ts'
import { choiceEnum, nounEnum } from './enums.ts'
import { MoneyInput } from './values.ts'

type Operator = 'eq' | 'neq' | 'in' | 'nin' | 'lt' | 'lte' | 'gt' | 'gte' | 'contains' | 'startsWith' | 'endsWith'

const SAYS: Record<Operator, string> = {
  eq: 'The value equals this one.',
  neq: 'The value differs from this one, or is empty.',
  in: 'The value is one of these; an empty list finds nothing.',
  nin: 'The value is none of these, or empty.',
  lt: 'The value comes before this one.',
  lte: 'The value comes before this one, or is it.',
  gt: 'The value comes after this one.',
  gte: 'The value comes after this one, or is it.',
  contains: 'The text has this within it.',
  startsWith: 'The text begins with this.',
  endsWith: 'The text ends with this.',
}

const SAME: Operator[] = ['eq', 'neq', 'in', 'nin']
const ORDERED: Operator[] = [...SAME, 'lt', 'lte', 'gt', 'gte']
const OF_MONEY: Operator[] = ['eq', 'neq', 'lt', 'lte', 'gt', 'gte']

/** An input that compares one value; several operators in it must all hold. */
function comparison(name: string, description: string, type: unknown, operators: Operator[], nullable = true): any {
  return anyBuilder.inputType(name, {
    description: `${description} Several operators must all hold.`,
    fields: (t: any) => {
      const fields: Record<string, unknown> = {}
      for (const operator of operators) {
        const list = operator === 'in' || operator === 'nin'
        fields[operator] = t.field({ type: list ? [type] : type, description: SAYS[operator] })
      }
      if (nullable)
        fields['isNull'] = t.boolean({
          description: 'Whether the value is empty: true finds empty ones, false the others.',
        })
      return fields
    },
  })
}

export const IdFilter = comparison('IdFilter', 'Compares an id, exactly.', 'ID', SAME, false)
export const StringFilter = comparison(
  'StringFilter',
  'Compares text, regardless of case, accents and width of letters.',
  'String',
  [...SAME, 'contains', 'startsWith', 'endsWith'],
)
export const ExactFilter = comparison('ExactFilter', 'Compares text, character by character.', 'String', SAME, false)
export const IntFilter = comparison('IntFilter', 'Compares a whole number.', 'Int', ORDERED)
export const FloatFilter = comparison('FloatFilter', 'Compares a number.', 'Float', ORDERED)
export const BooleanFilter = comparison('BooleanFilter', 'Compares a yes or no.', 'Boolean', ['eq', 'neq'])
export const DateFilter = comparison('DateFilter', 'Compares a calendar day.', 'Date', ORDERED)
export const DateTimeFilter = comparison('DateTimeFilter', 'Compares an instant.', 'DateTime', ORDERED)
export const MoneyFilter = comparison(
  'MoneyFilter',
  'Compares money with money of the same currency; an amount in another currency is neither less nor more.',
  MoneyInput,
  OF_MONEY,
)

export const TextListFilter = anyBuilder.inputType('TextListFilter', {
  description: 'Asks about the entries of a list of texts. Several members must all hold.',
  fields: (t: any) => ({
    some: t.field({ type: StringFilter, description: 'At least one entry meets this.' }),
    every: t.field({ type: StringFilter, description: 'No entry fails this; an empty list meets it.' }),
    none: t.field({ type: StringFilter, description: 'No entry meets this.' }),
    isEmpty: t.boolean({ description: 'Whether the list has no entry.' }),
  }),
})

export const ExternalIdFilter = anyBuilder.inputType('ExternalIdFilter', {
  description: 'Finds records that have an external id which meets all of this.',
  fields: (t: any) => ({
    source: t.field({ type: ExactFilter, description: 'The other system.' }),
    id: t.field({ type: ExactFilter, description: 'The id in the other system.' }),
  }),
})

export const CustomFieldFilter = anyBuilder.inputType('CustomFieldFilter', {
  description: 'Compares one custom field: give the member that fits the kind of the field, and only that one.',
  fields: (t: any) => ({
    key: t.string({ required: true, description: 'Which custom field, by the key of its definition.' }),
    text: t.field({ type: StringFilter, description: 'For a field of kind TEXT.' }),
    number: t.field({ type: FloatFilter, description: 'For a field of kind NUMBER.' }),
    date: t.field({ type: DateFilter, description: 'For a field of kind DATE.' }),
    boolean: t.field({ type: BooleanFilter, description: 'For a field of kind BOOLEAN.' }),
    option: t.field({ type: StringFilter, description: 'For a field of kind OPTION: some chosen option meets this.' }),
  }),
})

const ofEnums = new Map<string, unknown>()

/** The comparison of a field with a closed list of values: one per enum. */
export function choiceFilter(choice: {
  enumName: string
  enumDescription: string
  options: Record<string, string>
}): any {
  const type = choiceEnum(choice)
  const known = ofEnums.get(choice.enumName)
  if (known) return known
  const made = comparison(`${choice.enumName}Filter`, `Compares a value of ${choice.enumName}.`, type, SAME)
  ofEnums.set(choice.enumName, made)
  return made
}

let ofNouns: unknown

/** The comparison of a field whose value is a noun. */
export function nounFilter(): any {
  ofNouns ??= comparison('NounFilter', 'Compares a kind of record.', nounEnum(), SAME, false)
  return ofNouns
}
