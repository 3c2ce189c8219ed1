import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { behind, isOptional } from '../../typescript/generate/type-text.ts'
import { comment, dictionaryText, HEAD, leafText, quoted } from './python-text.ts'

/** What may be given for a scalar beside text. */
const GIVEN: Record<string, string> = { DateTime: 'DateTimeGiven', Date: 'DateGiven', Decimal: 'DecimalGiven' }

const TOP = `from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, Sequence, TypedDict, Union

# A moment with a time zone, or its text by ISO 8601.
DateTimeGiven = Union[str, datetime]

# A day, or its text such as 2026-05-04.
DateGiven = Union[str, date]

# An exact number, or its text.
DecimalGiven = Union[str, Decimal]
`

/** Whether a type stands in \`inputs.py\` under its own name. */
export function isInput(type: unknown): type is GraphQLInputObjectType | GraphQLEnumType {
  return isEnumType(type) || isInputObjectType(type)
}

/** The module of all inputs and enums of a contract. */
export function inputsText(schema: GraphQLSchema): string {
  const types = behind(Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__')))
  const enums = types.filter(isEnumType).map(enumText)
  const inputs = types.filter(isInputObjectType).map((type) => {
    const members = Object.values(type.getFields()).map((field) => ({
      key: field.name,
      text: inputText(field.type),
      description: field.description,
      optional: isOptional(field),
    }))
    // One of many as a union would make every mistake unreadable; the server refuses what is not exactly one.
    const oneOf = members.map((member) => ({ ...member, text: member.text.replace(/ \| None$/, '') }))
    return dictionaryText(type.name, type.isOneOf ? oneOf : members, type.description)
  })
  return [HEAD, [TOP, ...enums].join('\n'), ...inputs].join('\n\n').replace('annotations\n\n\n', 'annotations\n\n')
}

/** The type of a variable or of a member of an input. */
export function inputText(type: GraphQLInputType): string {
  if (!isNonNullType(type)) return `${neededText(type)} | None`
  return neededText(type.ofType)
}

function neededText(type: GraphQLInputType): string {
  if (isNonNullType(type)) return inputText(type)
  if (isListType(type)) return `Sequence[${inputText(type.ofType)}]`
  if (isInputObjectType(type)) return type.name
  return GIVEN[type.name] ?? leafText(type)
}

/** The names of \`inputs.py\` that a type of Python speaks of. */
export function namesOf(type: GraphQLInputType): string[] {
  if (isNonNullType(type) || isListType(type)) return namesOf(type.ofType)
  if (isInput(type)) return [type.name]
  return GIVEN[type.name] ? [GIVEN[type.name]!] : []
}

function enumText(type: GraphQLEnumType): string {
  const values = type
    .getValues()
    .map(({ name, description }) => `${comment(description, '    ')}    ${quoted(name)},\n`)
    .join('')
  return `${comment(type.description, '')}${type.name} = Literal[\n${values}]\n`
}
