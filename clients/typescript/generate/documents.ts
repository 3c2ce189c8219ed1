import {
  buildSchema,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  Source,
  validate,
} from 'graphql'
import { fragmentsOf, operationText } from './operation-text.ts'
import { behind, declarationText } from './type-text.ts'

/** A file with operations and fragments. */
export interface DocumentFile {
  path: string
  text: string
}

/**
 * A TypeScript module with a typed document for every operation of the files, named as the operation, its variables and
 * its data. Fragments are shared between the files. `from` is the module that tells `TypedDocument`.
 * @throws Error that names file, line and reason where a document is not valid.
 */
export function generateDocuments(schemaText: string, files: readonly DocumentFile[], from = 'rapport-client'): string {
  const schema = buildSchema(schemaText)
  const definitions = files.flatMap(({ path, text }) => parse(new Source(text, path)).definitions)
  const [invalid] = validate(schema, { kind: Kind.DOCUMENT, definitions }).filter(
    ({ message }) => !/^Fragment "\w+" is never used\.$/.test(message),
  )
  if (invalid) throw new Error(String(invalid))
  const fragments = new Map(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  )
  const operations = definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
  const met = new Set<GraphQLNamedType>()
  const texts = operations.map((operation) => {
    const name = operation.name?.value
    if (!name) throw new Error(`${operation.loc?.source.name}: every operation needs a name, by which it is exported`)
    const { variables, data } = operationText({ schema, fragments, met: (type) => void met.add(type) }, operation)
    const text = [operation, ...fragmentsOf(operation, fragments)].map(print).join('\n')
    return `export type ${name}Variables = ${variables}

export type ${name}Data = ${data}

export const ${name} = ${literal(text)} as TypedDocument<${name}Data, ${name}Variables>
`
  })
  const types = behind(met).map((type) => declarationText(type))
  return [`import type { TypedDocument } from '${from}'\n`, ...types, ...texts].join('\n')
}

function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``
}
