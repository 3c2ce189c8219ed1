import { GraphQLNonNull, type GraphQLObjectType, type GraphQLSchema, getNamedType, isNonNullType } from 'graphql'
import { type Field, type Noun, nodeOf } from '../../typescript/generate/contract.ts'
import { shownOf } from '../../typescript/generate/selection.ts'
import { isOptional } from '../../typescript/generate/type-text.ts'
import { operation } from '../../typescript/src/document.ts'
import type { Answers } from './answers.ts'
import { inputText, namesOf } from './inputs.ts'
import { capital, documented, HEAD, quoted, snake } from './python-text.ts'

/** A class in the making: a method for each operation. */
interface Section {
  schema: GraphQLSchema
  answers: Answers
  name: string
  documents: string[]
  methods: string[]
  /** What of `inputs.py` is spoken of. */
  inputs: Set<string>
}

const REFUSALS = 'userErrors{code message field}'

/** The module of a noun: what can be done with it, a method each. */
export function nounText(schema: GraphQLSchema, answers: Answers, noun: Noun): string {
  const section = begin(schema, answers, noun.plural)
  listed(section, noun.list, 'list')
  read(section, noun.get, 'get')
  if (noun.aggregate) read(section, noun.aggregate, 'aggregate')
  for (const [verb, field] of noun.verbs) {
    if (verb === 'bulkUpsert') written(section, field)
    else acted(section, field, verb)
  }
  return assembled(section, noun.type.description ?? noun.plural)
}

/** A module of what belongs to no noun. */
export function restText(
  schema: GraphQLSchema,
  answers: Answers,
  name: string,
  about: string,
  fields: { queries?: Field[]; mutations?: Field[]; subscriptions?: Field[] },
): string {
  const section = begin(schema, answers, name)
  for (const field of fields.queries ?? [])
    nodeOf(field) ? listed(section, field, field.name) : read(section, field, field.name)
  for (const field of fields.mutations ?? []) acted(section, field, field.name)
  for (const field of fields.subscriptions ?? []) followed(section, field)
  return assembled(section, about)
}

function begin(schema: GraphQLSchema, answers: Answers, name: string): Section {
  return { schema, answers, name, documents: [], methods: [], inputs: new Set() }
}

function listed(section: Section, field: Field, name: string): void {
  const node = nodeOf(field)!
  const shown = shownOf(section.schema, node)
  const info = 'pageInfo{hasNextPage hasPreviousPage startCursor endCursor}'
  const document = documentOf(section, name, operation('query', field.name, argsOf(field), `nodes{${shown}} ${info}`))
  const counting = documentOf(section, `${name}Count`, operation('query', field.name, argsOf(field), 'totalCount'))
  const told = section.answers.text(new GraphQLNonNull(node as GraphQLObjectType), shown)
  const call = `self._lists("${field.name}", ${document}, ${counting}, ${givenOf(field)}, options)`
  method(section, field, name, `Pages[${told}]`, 'RequestOptions', call)
}

function read(section: Section, field: Field, name: string): void {
  const shown = shownOf(section.schema, getNamedType(field.type))
  const document = documentOf(section, name, plain('query', field, shown))
  const call = `self._reads("${field.name}", ${document}, ${givenOf(field)}, options)`
  method(section, field, name, section.answers.text(field.type, shown), 'RequestOptions', call)
}

function acted(section: Section, field: Field, name: string): void {
  const shown = shownOf(section.schema, getNamedType(field.type))
  const document = documentOf(section, name, plain('mutation', field, `${shown} ${REFUSALS}`.trim()))
  const call = `self._acts("${field.name}", ${document}, ${givenOf(field)}, options)`
  method(section, field, name, section.answers.text(field.type, shown), 'RequestOptions', call)
}

function followed(section: Section, field: Field): void {
  const shown = shownOf(section.schema, getNamedType(field.type))
  const document = documentOf(section, field.name, plain('subscription', field, shown))
  const call = `self._follows("${field.name}", ${document}, ${givenOf(field)}, options)`
  const told = `Subscription[${section.answers.text(field.type, shown)}]`
  method(section, field, field.name, told, 'SubscribeOptions', call)
}

function written(section: Section, field: Field): void {
  const shown = `results{index outcome id ${REFUSALS}} ${REFUSALS}`
  const document = documentOf(section, 'bulkUpsert', operation('mutation', field.name, argsOf(field), shown))
  const [row, match] = ['rows', 'match'].map(
    (name) => getNamedType(field.args.find((arg) => arg.name === name)!.type).name,
  )
  section.inputs.add(row!).add(match!)
  section.methods.push(`    def bulk_upsert(
        self,
        rows: Iterable[${row}],
        *,
        match: ${match},
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[${row}]:
${documented(
  `${field.description}

Takes a stream of any length; nothing is sent before the results are read.

:param rows: what each record is to have; what is left out stays as it is
:param match: by what a row and a record are the same
:param error_policy: PER_ROW: each row stands for itself; ATOMIC: a batch is written as a whole or not at all
:param dry_run: everything is checked and nothing is written
:param on_progress: called after each batch
:param idempotency_key: names the run, so that it can be repeated within a day without writing twice
:param batch: rows of a batch, at most 1,000`,
  '        ',
)}        write = BulkWrite(
            "${field.name}", ${document}, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)
`)
}

/** A method with an argument for each of a field: one that is needed alone may stand first, others go by name. */
function method(section: Section, field: Field, name: string, told: string, options: string, call: string): void {
  const args = argumentsOf(field)
  for (const { type } of args) for (const each of namesOf(type)) section.inputs.add(each)
  const needed = args.filter((arg) => !isOptional(arg))
  const first = needed.length === 1 ? needed : []
  const named = [...needed.filter((arg) => !first.includes(arg)), ...args.filter(isOptional)]
  const lines = [
    'self',
    ...first.map((arg) => `${snake(arg.name)}: ${inputText(arg.type)}`),
    '*',
    ...named.map((arg) => {
      const text = inputText(arg.type)
      return isOptional(arg)
        ? `${snake(arg.name)}: ${isNonNullType(arg.type) ? `${text} | None` : text} = None`
        : `${snake(arg.name)}: ${text}`
    }),
    `options: ${options} | None = None`,
  ]
  const params = args.map(({ name, description }) => `:param ${snake(name)}: ${description}`)
  const about = [field.description, ...(params.length > 0 ? ['', ...params] : [])].join('\n')
  section.methods.push(`    def ${snake(name)}(
${lines.map((line) => `        ${line},\n`).join('')}    ) -> ${told}:
${documented(about, '        ')}        told: ${told} = ${call}
        return told
`)
}

function plain(kind: string, field: Field, shown: string): string {
  const text = operation(kind, field.name, argsOf(field), shown)
  return shown ? text : text.replace('{}', '')
}

/** Keeps the text of an operation as a constant; answers its name. */
function documentOf(section: Section, name: string, text: string): string {
  const constant = `_${snake(name).toUpperCase()}`
  section.documents.push(`${constant} = ${quoted(text)}\n`)
  return constant
}

/** The idempotency key goes as a header. */
function argumentsOf(field: Field) {
  return field.args.filter(({ name }) => name !== 'idempotencyKey')
}

function argsOf(field: Field): string {
  return argumentsOf(field)
    .map(({ name, type }) => `${name}:${type}`)
    .join(' ')
}

function givenOf(field: Field): string {
  return `{${argumentsOf(field)
    .map(({ name }) => `"${name}": ${snake(name)}`)
    .join(', ')}}`
}

function assembled({ answers, name, documents, methods, inputs }: Section, about: string): string {
  const code = methods.join('\n')
  const speaks = (word: string) => new RegExp(`\\b${word}\\b`).test(code)
  const types = [...new Set(code.match(/\b[A-Z]\w+/g))].filter((word) => answers.has(word)).sort()
  const from = (module: string, names: string[]) => {
    const used = names.filter(speaks)
    return used.length > 0 ? `from ${module} import ${used.join(', ')}\n` : ''
  }
  const many = (module: string, names: string[]) =>
    names.length > 0 ? `from ${module} import (\n${names.map((each) => `    ${each},\n`).join('')})\n` : ''
  const imports = [
    from('collections.abc', ['Callable', 'Iterable']),
    from('typing', ['Any', 'List', 'Sequence']),
    '\n',
    from('..bulk', ['BulkRun', 'BulkWrite', 'ErrorPolicy', 'Tally']),
    from('..options', ['RequestOptions', 'SubscribeOptions']),
    from('..pages', ['Pages']),
    'from ..section import Section\n',
    from('..subscription', ['Subscription']),
    many('.answers', types),
    many('.inputs', [...new Set([...inputs, ...[...answers.enums].filter(speaks)])].sort()),
  ]
  return `${HEAD}
${imports.join('').trimStart()}
${documents.join('')}

class ${capital(name)}(Section):
${documented(about, '    ')}
${code}`
}
