import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isObjectType, parse, print } from 'graphql'
import { type Field, type Noun, nodeOf } from './contract.ts'
import { dataText, type Reading } from './data-text.ts'
import { shownOf } from './selection.ts'
import { commentOf, membersText } from './type-text.ts'

/** A module in the making. */
interface Module {
  schema: GraphQLSchema
  /** Names of inputs and enums that are to be imported. */
  types: Set<string>
  /** What of the run time is to be imported, by file. */
  parts: Map<string, Set<string>>
  lines: string[]
  /** The noun, whose record has a type of its own. */
  noun?: { type: GraphQLNamedType; shown: string }
}

const HEAD = '// Written by `npm run clients` from schema.graphql: change that, not this.\n'

/** The module of a noun: what can be done with it, a function each. */
export function nounText(schema: GraphQLSchema, noun: Noun): string {
  const module: Module = { schema, types: new Set(), parts: new Map(), lines: [] }
  const { type, plural, one, verbs } = noun
  const shown = shownOf(schema, type)
  const shape = dataText({ ...reading(module), described: true }, type, [selectionSet(`{ ${shown} }`)])
  module.noun = { type, shown: print(selectionSet(`{ ${shown} }`)) }
  module.lines.push(`/** What of ${type.name} ready-made operations answer: its own values, and who stands at the other end. */
export interface ${type.name} ${shape}

const shown = '${shown}'
`)
  listed(module, noun.list, 'list', type)
  got(module, noun)
  if (noun.aggregate) asked(module, noun.aggregate, 'aggregate')
  for (const [verb, field] of verbs) if (verb !== 'bulkUpsert') acted(module, field, verb, noun, shown)
  const bulk = verbs.get('bulkUpsert')
  if (bulk) {
    const [row, match] = ['rows', 'match'].map((name) => getNamedType(bulk.args.find((arg) => arg.name === name)!.type))
    use(module, 'bulk', 'type BulkNoun')
    use(module, 'bulk', 'bulkUpserts')
    module.types.add(row!.name).add(match!.name)
    const known = `{ plural: '${plural}', one: '${one}', type: '${type.name}' }`
    module.lines.push(`/** The noun, for \`bulkUpsert\` and whoever goes by names. */
export const noun: BulkNoun<${row!.name}, ${match!.name}> = ${known}

${commentOf(`${bulk.description} Takes a stream of any length.`)}export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
`)
  }
  return assembled(module)
}

/** A module of what belongs to no noun. */
export function restText(schema: GraphQLSchema, queries: Field[], mutations: Field[], subscriptions: Field[]): string {
  const module: Module = { schema, types: new Set(), parts: new Map(), lines: [] }
  for (const field of queries) {
    const node = nodeOf(field)
    if (node) listed(module, field, field.name, node)
    else asked(module, field, field.name)
  }
  for (const field of mutations) acted(module, field, field.name, null, '')
  for (const field of subscriptions) followed(module, field)
  return assembled(module)
}

function listed(module: Module, list: Field, name: string, node: GraphQLNamedType): void {
  use(module, 'pages', 'lists')
  const shown = shownOf(module.schema, node)
  const text = dataText(reading(module), node as never, [selectionSet(`{ ${shown} }`)])
  const told = module.noun ? 'shown' : `'${shown}'`
  const call = `lists<${text}, ${variablesOf(module, list)}>('${list.name}', '${argsOf(list)}', ${told})`
  module.lines.push(`${commentOf(list.description)}export const ${name} = /*#__PURE__*/ ${call}\n`)
}

function got(module: Module, { get, type }: Noun): void {
  use(module, 'ready', 'gets')
  const call = `gets<${type.name}, ${variablesOf(module, get)}>('${get.name}', '${argsOf(get)}', shown)`
  module.lines.push(`${commentOf(get.description)}export const get = /*#__PURE__*/ ${call}\n`)
}

function asked(module: Module, field: Field, name: string): void {
  const shown = shownOf(module.schema, getNamedType(field.type))
  use(module, 'ready', 'reads')
  const types = `${answerOf(module, field, shown)}, ${variablesOf(module, field)}`
  const call = `reads<${types}>('${field.name}', '${argsOf(field)}', '${shown}')`
  module.lines.push(`${commentOf(field.description)}export const ${name} = /*#__PURE__*/ ${call}\n`)
}

function followed(module: Module, field: Field): void {
  const shown = shownOf(module.schema, getNamedType(field.type))
  use(module, 'ready', 'follows')
  const types = `${answerOf(module, field, shown)}, ${variablesOf(module, field)}`
  const call = `follows<${types}>('${field.name}', '${argsOf(field)}', '${shown}')`
  module.lines.push(`${commentOf(field.description)}export const ${field.name} = /*#__PURE__*/ ${call}\n`)
}

function acted(module: Module, field: Field, verb: string, noun: Noun | null, ofNoun: string): void {
  use(module, 'ready', 'acts')
  const payload = getNamedType(field.type)
  const shown = shownOf(module.schema, payload)
  const variables = variablesOf(module, field)
  const args = field.args.filter(({ name }) => name !== 'idempotencyKey')
  const input = args.length === 1 && args[0]!.name === 'input' ? getNamedType(args[0]!.type).name : null
  const types = [answerOf(module, field, shown), variables, ...(input ? [input] : [])].join(', ')
  const whole = noun ? new RegExp(`(?:^| )(\\w+)\\{${escaped(ofNoun)}\\}`).exec(shown) : null
  // The record is shown as in every other operation of the noun; a sum of texts would not be left out by bundlers.
  const told = whole ? `'${`${shown.replace(whole[0], '')} ${whole[1]}`.trim()}', shown` : `'${shown}'`
  const name = RESERVED.has(verb) ? `${verb}One` : verb
  const call = `acts<${types}>('${field.name}', '${argsOf(field)}', ${told})`
  module.lines.push(`${commentOf(field.description)}export const ${name} = /*#__PURE__*/ ${call}\n`)
  if (name !== verb) module.lines.push(`export { ${name} as ${verb} }\n`)
}

function escaped(text: string): string {
  return text.replace(/[{}]/g, '\\$&')
}

/** Words of the language that cannot name a constant, but an export. */
const RESERVED = new Set(['delete', 'new', 'import', 'export', 'void', 'in', 'do', 'return', 'default', 'switch'])

/** Arguments as `filter:AccountFilter first:Int`; the idempotency key goes as a header. */
function argsOf(field: Field): string {
  return field.args
    .filter(({ name }) => name !== 'idempotencyKey')
    .map(({ name, type }) => `${name}:${type}`)
    .join(' ')
}

function variablesOf(module: Module, field: Field): string {
  const args = field.args.filter(({ name }) => name !== 'idempotencyKey')
  for (const { type } of args) meet(module, getNamedType(type))
  return args.length === 0 ? 'Record<string, never>' : `{\n${membersText(args)}}`
}

function answerOf(module: Module, field: Field, shown: string): string {
  const query = shown ? `{ ${field.name} { ${shown} } }` : `{ ${field.name} }`
  const text = dataText(reading(module), holderOf(module.schema, field) as never, [selectionSet(query)])
  return /^\{\n\s+\w+\??: ([\s\S]*)\n\}$/.exec(text)![1]!
}

function holderOf(schema: GraphQLSchema, field: Field) {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  return roots.find((root) => isObjectType(root) && root.getFields()[field.name] === field)
}

function selectionSet(text: string) {
  const [operation] = parse(text, { noLocation: true }).definitions
  if (operation?.kind !== 'OperationDefinition') throw new Error(`No selection: ${text}`)
  return operation.selectionSet
}

function reading(module: Module): Reading {
  const named: Reading['named'] = (type, [set, ...more]) => {
    const { noun } = module
    return noun && type === noun.type && more.length === 0 && print(set!) === noun.shown ? type.name : null
  }
  return { schema: module.schema, fragments: new Map(), met: (type) => meet(module, type), named }
}

function meet(module: Module, type: GraphQLNamedType): void {
  if (type.astNode?.kind === 'ScalarTypeDefinition' || !('getFields' in type || 'getValues' in type)) return
  module.types.add(type.name)
}

function use(module: Module, file: string, part: string): void {
  module.parts.set(file, (module.parts.get(file) ?? new Set()).add(part))
}

function assembled({ types, parts, lines }: Module): string {
  const imports = [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, names]) => `import { ${[...names].sort().join(', ')} } from '../${file}.ts'\n`)
  const typed =
    types.size === 0
      ? ''
      : `import type {\n${[...types]
          .sort()
          .map((name) => `  ${name},\n`)
          .join('')}} from './types.ts'\n`
  return [HEAD, ...imports, typed, '\n', lines.join('\n')].join('')
}
