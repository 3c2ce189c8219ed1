import type { FieldNode, ValueNode } from 'graphql'
import { DEFAULT_PAGE } from '../platform/read/page.ts'

/** Variables as the client sent them: not yet coerced. */
export type Variables = Readonly<Record<string, unknown>>

/** A number that may depend on the variables of a request. */
export type Size = number | ((variables: Variables) => number)

/** The longest list that any argument may ask for; beyond it the field refuses by itself. */
const LONGEST = 1000

export function sizeOf(size: Size, variables: Variables): number {
  return typeof size === 'number' ? size : size(variables)
}

/** How many a page may hold: `first` or `last`, or the usual page. */
export function pageSize(field: FieldNode): Size {
  const asked = argument(field, 'first') ?? argument(field, 'last')
  if (asked?.kind !== 'Variable') return clamped(asked?.kind === 'IntValue' ? Number(asked.value) : null)
  const first = asked.name.value
  const other = argument(field, 'last')
  const last = other?.kind === 'Variable' ? other.name.value : first
  return (variables) => clamped(variables[first] ?? variables[last])
}

/** How many entries the list has that an argument gives. */
export function lengthOf(field: FieldNode, name: string): Size {
  const value = argument(field, name)
  return value ? fromValue(value, (given) => (Array.isArray(given) ? given.length : 1)) : 0
}

/** A number that an argument gives; `otherwise` without one. */
export function numberOf(field: FieldNode, name: string, otherwise: number): Size {
  const value = argument(field, name)
  const number = (given: unknown) => (typeof given === 'number' && given >= 0 ? Math.min(given, otherwise) : otherwise)
  return value ? fromValue(value, number) : otherwise
}

/** How many objects stand in lists of the arguments: the rows of a bulk write. */
export function rowsOf(field: FieldNode): Size {
  const sizes = (field.arguments ?? []).map(({ value }) => fromValue(value, (given) => objectsIn(given, false)))
  return (variables) => sizes.reduce<number>((sum, size) => sum + sizeOf(size, variables), 0)
}

export function hasArgument(field: FieldNode, name: string): boolean {
  return argument(field, name) !== undefined
}

function argument(field: FieldNode, name: string): ValueNode | undefined {
  return field.arguments?.find((one) => one.name.value === name)?.value
}

function clamped(given: unknown): number {
  return typeof given === 'number' ? Math.max(1, Math.min(given, LONGEST)) : DEFAULT_PAGE
}

function fromValue(node: ValueNode, measure: (given: unknown) => number): Size {
  if (node.kind === 'Variable') return (variables) => measure(variables[node.name.value])
  const variables = new Set<string>()
  const plain = plainOf(node, variables)
  if (variables.size === 0) return measure(plain({}))
  return (given) => measure(plain(given))
}

/** The value that a literal has once its variables are known; collects their names. */
function plainOf(node: ValueNode, names: Set<string>): (variables: Variables) => unknown {
  if (node.kind === 'Variable') {
    names.add(node.name.value)
    return (variables) => variables[node.name.value]
  }
  if (node.kind === 'ListValue') {
    const members = node.values.map((value) => plainOf(value, names))
    return (variables) => members.map((member) => member(variables))
  }
  if (node.kind === 'ObjectValue') {
    const members = node.fields.map((field) => [field.name.value, plainOf(field.value, names)] as const)
    return (variables) => Object.fromEntries(members.map(([name, member]) => [name, member(variables)]))
  }
  const plain = node.kind === 'IntValue' ? Number(node.value) : node.kind === 'NullValue' ? null : 'text'
  return () => plain
}

function objectsIn(value: unknown, listed: boolean): number {
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) return value.reduce<number>((sum, member) => sum + objectsIn(member, true), 0)
  const inner = Object.values(value).reduce<number>((sum, member) => sum + objectsIn(member, false), 0)
  return inner + (listed ? 1 : 0)
}
