import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import { Failure } from '../plain/failure.ts'
import { needStorable } from './storable.ts'

export interface DocumentLimits {
  tokens: number
  /** Fields within fields, fragments spread. */
  depth: number
  /** Fields under another name, `__typename` too, fragments spread. */
  aliases: number
  rootFields: number
  /** Directives on one field, fragment or operation. */
  directives: number
  /** Entries of one list, in the document and in variables. */
  list: number
  /** What one document may cost. */
  cost: number
  /** What all documents of one principal may cost in a minute. */
  costPerMinute: number
}

export const DOCUMENT_LIMITS: DocumentLimits = {
  tokens: 10_000,
  depth: 15,
  aliases: 30,
  rootFields: 20,
  directives: 5,
  list: 1000,
  cost: 50_000,
  costPerMinute: 1_000_000,
}

/** How deep lists and objects may nest in values; beyond it nothing useful can be meant. */
const VALUE_DEPTH = 50

/**
 * Parses a document and refuses one that is too large, before anything walks it without bounds.
 * @throws GraphQLError for what is no GraphQL, Failure BAD_REQUEST for what is beyond a limit.
 */
export function parseWithin(limits: DocumentLimits, source: Parameters<typeof parse>[0]): DocumentNode {
  const document = parsed(source, limits.tokens)
  checkDocument(document, limits)
  return document
}

function parsed(source: Parameters<typeof parse>[0], maxTokens: number): DocumentNode {
  try {
    return parse(source, { maxTokens })
  } catch (thrown) {
    if (thrown instanceof RangeError) throw tooMuch('The document nests too deeply.')
    if (thrown instanceof GraphQLError && thrown.message.includes('tokens'))
      throw tooMuch(`The document has more than ${maxTokens} tokens.`)
    throw thrown
  }
}

function tooMuch(message: string): Failure {
  return new Failure('BAD_REQUEST', message)
}

interface Size {
  depth: number
  aliases: number
  fields: number
}

/** @throws Failure BAD_REQUEST naming the limit. */
export function checkDocument(document: DocumentNode, limits: DocumentLimits): void {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition)
  const measure = measurer(fragments, limits)
  for (const fragment of fragments.values()) measure(fragment.selectionSet)
  for (const definition of document.definitions) if (definition.kind === 'OperationDefinition') check(definition)

  function check(operation: OperationDefinitionNode): void {
    checkDirectives(operation.directives, limits)
    const { depth, aliases, fields } = measure(operation.selectionSet)
    if (depth > limits.depth)
      throw tooMuch(`The document is ${depth} levels deep; at most ${limits.depth} are allowed.`)
    if (aliases > limits.aliases)
      throw tooMuch(`The document has ${aliases} aliases; at most ${limits.aliases} are allowed.`)
    if (fields > limits.rootFields)
      throw tooMuch(`The operation has ${fields} fields at its root; at most ${limits.rootFields} are allowed.`)
  }
}

/** Measures selections with fragments spread, each fragment once, so that nested spreads cost no time. */
function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>, limits: DocumentLimits) {
  const known = new Map<string, Size>()
  return (set: SelectionSetNode) => ofSet(set, 1)

  function ofSet({ selections }: SelectionSetNode, level: number): Size {
    if (level > VALUE_DEPTH) throw tooMuch(`The document nests too deeply; at most ${limits.depth} levels are allowed.`)
    const size: Size = { depth: 0, aliases: 0, fields: 0 }
    for (const selection of selections) {
      checkDirectives(selection.directives, limits)
      const one = ofSelection(selection, level)
      size.depth = Math.max(size.depth, one.depth)
      size.aliases += one.aliases
      size.fields += one.fields
    }
    return size
  }

  function ofSelection(node: SelectionNode, level: number): Size {
    if (node.kind === 'InlineFragment') return ofSet(node.selectionSet, level + 1)
    if (node.kind === 'FragmentSpread') return ofFragment(node.name.value)
    for (const argument of node.arguments ?? []) checkValue(argument.value, limits, 1)
    const inner = node.selectionSet ? ofSet(node.selectionSet, level + 1) : { depth: 0, aliases: 0 }
    return { depth: inner.depth + 1, aliases: inner.aliases + (node.alias ? 1 : 0), fields: 1 }
  }

  function ofFragment(name: string): Size {
    const size = known.get(name)
    if (size) return size
    const fragment = fragments.get(name)
    // A fragment within itself counts as nothing here; validation refuses it.
    known.set(name, { depth: 0, aliases: 0, fields: 0 })
    if (fragment) known.set(name, ofSet(fragment.selectionSet, 1))
    return known.get(name)!
  }
}

function checkDirectives(directives: readonly unknown[] | undefined, limits: DocumentLimits): void {
  if ((directives?.length ?? 0) > limits.directives)
    throw tooMuch(`One place has ${directives!.length} directives; at most ${limits.directives} are allowed.`)
}

function checkValue(node: ValueNode, limits: DocumentLimits, level: number): void {
  if (level > VALUE_DEPTH) throw tooMuch(`A value nests more than ${VALUE_DEPTH} levels deep.`)
  if (node.kind === 'ListValue') {
    checkLength(node.values.length, limits)
    for (const value of node.values) checkValue(value, limits, level + 1)
  }
  if (node.kind === 'StringValue') needStorable(node.value)
  if (node.kind === 'ObjectValue') for (const field of node.fields) checkValue(field.value, limits, level + 1)
}

/** @throws Failure BAD_REQUEST for variables with a list that is too long, or that nest too deeply. */
export function checkVariables(value: unknown, limits: DocumentLimits, level = 1): void {
  if (typeof value !== 'object' || value === null) return
  if (level > VALUE_DEPTH) throw tooMuch(`A variable nests more than ${VALUE_DEPTH} levels deep.`)
  if (Array.isArray(value)) checkLength(value.length, limits)
  for (const member of Array.isArray(value) ? value : Object.values(value)) checkVariables(member, limits, level + 1)
}

function checkLength(length: number, limits: DocumentLimits): void {
  if (length > limits.list) throw tooMuch(`A list has ${length} entries; at most ${limits.list} are allowed.`)
}
