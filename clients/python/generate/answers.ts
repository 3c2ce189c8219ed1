import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql'
import { isRecord, shownOf } from '../../typescript/generate/selection.ts'
import { comment, dictionaryText, HEAD, leafText, type Member } from './python-text.ts'

/** The types of what ready-made operations answer, each told once under a name of its own. */
export class Answers {
  readonly enums = new Set<string>()
  readonly #schema: GraphQLSchema
  /** What is asked of a type → the name of what comes. */
  readonly #names = new Map<string, string>()
  readonly #taken: Set<string>
  readonly #texts = new Map<string, string>()

  constructor(schema: GraphQLSchema, taken: Iterable<string>) {
    this.#schema = schema
    this.#taken = new Set(taken)
  }

  /** The Python type of a field of which `shown` is asked. Lists are `List`: a class may have a method `list`. */
  text(type: GraphQLOutputType, shown: string): string {
    return this.#output(type, shown ? selectionOf(shown) : null)
  }

  /** The module with all types that were told. */
  module(): string {
    const told = [...this.#texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)
    // Unions are made when the module is read, so behind what they are made of.
    const [unions, rest] = [
      told.filter((text) => / = Union\[/.test(text)),
      told.filter((text) => !/ = Union\[/.test(text)),
    ]
    const enums = [...this.enums].sort().map((name) => `    ${name},\n`)
    const top = `from typing import Any, List, Literal, TypedDict, Union

from .inputs import (
${enums.join('')})
`
    return `${HEAD}\n${[top, ...rest, ...unions].join('\n\n')}`
  }

  /** Names that a module may import. */
  has(name: string): boolean {
    return this.#texts.has(name)
  }

  #output(type: GraphQLOutputType, set: SelectionSetNode | null): string {
    if (!isNonNullType(type)) return `${this.#present(type, set)} | None`
    return this.#present(type.ofType, set)
  }

  #present(bare: GraphQLOutputType, set: SelectionSetNode | null): string {
    if (isListType(bare)) return `List[${this.#output(bare.ofType, set)}]`
    if (!isLeafType(bare)) return this.#named(bare as GraphQLCompositeType, set!)
    if (isEnumType(bare)) this.enums.add(bare.name)
    return leafText(bare)
  }

  #named(type: GraphQLCompositeType, set: SelectionSetNode): string {
    const key = `${type.name} ${print(set)}`
    const known = this.#names.get(key)
    if (known) return known
    const name = this.#free(this.#wanted(type, set))
    this.#names.set(key, name)
    this.#texts.set(name, isObjectType(type) ? this.#dictionary(name, type, set) : this.#union(name, type, set))
    return name
  }

  #wanted(type: GraphQLCompositeType, set: SelectionSetNode): string {
    const whole = print(set) === print(selectionOf(shownOf(this.#schema, type)))
    return !isRecord(type) || whole ? type.name : `${type.name}Brief`
  }

  #free(wanted: string): string {
    let name = wanted
    for (let n = 2; this.#taken.has(name); n++) name = `${wanted}${n}`
    this.#taken.add(name)
    return name
  }

  #dictionary(name: string, type: GraphQLObjectType, set: SelectionSetNode): string {
    const about = isRecord(type) && name === type.name ? wholeText(type) : type.description
    return dictionaryText(name, this.#members(type, set), about)
  }

  #union(name: string, type: GraphQLCompositeType, set: SelectionSetNode): string {
    const possible = [...this.#schema.getPossibleTypes(type as never)].map((each) => {
      const one = this.#free(`${name}${each.name}`)
      this.#texts.set(one, dictionaryText(one, this.#members(each, set)))
      return one
    })
    return `${comment(type.description, '')}${name} = Union[\n${possible.map((one) => `    ${one},\n`).join('')}]\n`
  }

  #members(type: GraphQLObjectType, set: SelectionSetNode): Member[] {
    return set.selections.flatMap((selection): Member[] => {
      if (selection.kind === 'FragmentSpread') throw new Error('Ready-made operations have no fragments')
      if (selection.kind === 'InlineFragment')
        return selection.typeCondition!.name.value === type.name ? this.#members(type, selection.selectionSet) : []
      const key = selection.name.value
      if (key === '__typename') return [{ key, text: `Literal['${type.name}']` }]
      const field = type.getFields()[key]!
      const text = this.#output(field.type, selection.selectionSet ?? null)
      return [{ key, text, description: field.description }]
    })
  }
}

function wholeText({ name }: GraphQLObjectType): string {
  return `What of ${name} ready-made operations answer: its own values, and who stands at the other end.`
}

function selectionOf(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions
  if (operation?.kind !== 'OperationDefinition') throw new Error(`No selection: ${text}`)
  return operation.selectionSet
}
