import { GraphQLError, Kind, type ValueNode, valueFromASTUntyped } from 'graphql'
import { isDay, readInstant } from '../plain/day.ts'
import { readDecimal } from '../plain/decimal.ts'
import { builder } from './builder.ts'

type TextScalar = 'DateTime' | 'Date' | 'Decimal' | 'CurrencyCode' | 'Cursor'

/** A scalar that travels as a string; `read` answers its one spelling, or null for what it is not. */
function textScalar(name: TextScalar, description: string, expected: string, read: (text: string) => string | null) {
  const parse = (value: unknown) => {
    const answer = typeof value === 'string' ? read(value) : null
    if (answer === null) throw new GraphQLError(`${name} must be ${expected}, not ${shown(value)}.`)
    return answer
  }
  builder.scalarType(name, {
    description,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : literalText(node)),
  })
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

/** Literals that are no strings are refused; the wrapper keeps their spelling for the sentence. */
function literalText(node: ValueNode): unknown {
  return { literal: 'value' in node ? node.value : node.kind }
}

textScalar(
  'DateTime',
  'An instant: ISO 8601 with a time zone, answered in UTC with milliseconds, such as `2026-03-09T08:30:00.000Z`.',
  'an instant of ISO 8601 with a time zone, such as "2026-03-09T08:30:00Z"',
  readInstant,
)
textScalar(
  'Date',
  'A calendar day without a time zone, `YYYY-MM-DD`, such as `2026-03-09`.',
  'a day that exists, written YYYY-MM-DD',
  (text) => (isDay(text) ? text : null),
)
textScalar(
  'Decimal',
  'An exact decimal number as a string, such as `"1250.50"`: no exponent, no grouping; a float would round it.',
  'a decimal number in a string, such as "1250.50"',
  (text) => (readDecimal(text) ? text : null),
)
textScalar(
  'CurrencyCode',
  'A currency of ISO 4217: three capitals, such as `EUR`.',
  'a currency of ISO 4217 in three capitals, such as "EUR"',
  // Whether the code exists is a rule's question: the write then answers with the field's path.
  (text) => (/^[A-Z]{3}$/.test(text) ? text : null),
)
textScalar(
  'Cursor',
  'A place in a list or in the event log. Opaque: pass it back as it came, compare no two of them.',
  'a cursor that this API gave',
  (text) => (/^[\w-]{1,2000}$/.test(text) ? text : null),
)

builder.scalarType('JSON', {
  description: 'Any JSON value; its shape is told where it is used.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
})
