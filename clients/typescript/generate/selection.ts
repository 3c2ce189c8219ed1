import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { type Field, isListOf } from './contract.ts'

/** What ready-made operations ask of a type; empty where it has nothing that is cheap. */
export function shownOf(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isLeafType(type)) return ''
  if (isInterfaceType(type) || isUnionType(type)) return abstractOf(schema, type)
  return isRecord(type) ? recordOf(schema, type) : structOf(schema, type, true)
}

/** Of a record: its own values, money, and who stands at the other end of each to-one relation. */
function recordOf(schema: GraphQLSchema, type: GraphQLNamedType): string {
  return ownFields(type)
    .flatMap((field) => {
      const target = getNamedType(field.type)
      if (isLeafType(target)) return field.name
      if (isListOf(field.type)) return []
      if (isRecord(target)) return `${field.name}{${briefOf(target)}}`
      return target.name === 'Money' ? `${field.name}{${shownOf(schema, target)}}` : []
    })
    .join(' ')
}

/**
 * Of what is no record: all of it. The record that an answer is about is shown whole, others as who they are.
 */
function structOf(schema: GraphQLSchema, type: GraphQLNamedType, isAnswer = false): string {
  const about = isAnswer ? aboutOf(type) : undefined
  return ownFields(type)
    .flatMap((field) => {
      const target = getNamedType(field.type)
      if (isLeafType(target)) return field.name
      if (target.name.endsWith('Connection')) return []
      const inner = innerOf(schema, target, field === about)
      return inner ? `${field.name}{${inner}}` : []
    })
    .join(' ')
}

function innerOf(schema: GraphQLSchema, type: GraphQLNamedType, whole: boolean): string {
  if (isRecord(type) && !whole) return briefOf(type)
  return isRecord(type) || !isObjectType(type) ? shownOf(schema, type) : structOf(schema, type)
}

function abstractOf(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const own = isInterfaceType(type) ? ownFields(type).filter((field) => isLeafType(getNamedType(field.type))) : []
  const parts = schema
    .getPossibleTypes(type as never)
    .map((each) => ({ each, name: nameOf(each) }))
    // Fields of one name must be of one type.
    .filter(({ each, name }) => name && !own.some((field) => field.name === name) && isSure(each, name))
    .map(({ each, name }) => `...on ${each.name}{${name}}`)
  return ['__typename', ...own.map(({ name }) => name), ...parts].join(' ')
}

/**
 * The record that an answer is about: `opportunity: Opportunity`, `key: ApiKey`; of several the one after which the
 * answer is named, as `lead` of LeadConvertPayload.
 */
function aboutOf(type: GraphQLNamedType): Field | undefined {
  const fields = ownFields(type).filter((field) => {
    const target = getNamedType(field.type)
    return isRecord(target) && !isListOf(field.type) && ends(target.name, field.name)
  })
  if (fields.length < 2) return fields[0]
  const namesakes = fields.filter(({ name }) => type.name.toLowerCase().startsWith(name.toLowerCase()))
  return namesakes.toSorted((a, b) => b.name.length - a.name.length)[0]
}

function ends(type: string, name: string): boolean {
  return type.toLowerCase().endsWith(name.toLowerCase())
}

/** Fields that want no argument. */
function ownFields(type: GraphQLNamedType): Field[] {
  const fields: Field[] = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  return fields.filter(
    ({ args, name }) =>
      name !== 'userErrors' && args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined),
  )
}

/** Whether a type is a record: it has an id that leads to it. */
export function isRecord(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
}

function briefOf(type: GraphQLNamedType): string {
  return ['id', nameOf(type)].filter(Boolean).join(' ')
}

/** By what people know a record: its name, or the one text that it always has. */
function nameOf(type: GraphQLNamedType): string | null {
  const fields = ownFields(type)
  const named = fields.find(({ name }) => name === 'name') ?? fields.find(({ name }) => isSure(type, name))
  return named?.name ?? null
}

function isSure(type: GraphQLNamedType, name: string): boolean {
  return ownFields(type).some((field) => field.name === name && String(field.type) === 'String!')
}
