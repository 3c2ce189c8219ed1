import { type DocumentNode, GraphQLError, type GraphQLSchema, validate } from 'graphql'
import { Failure } from '../plain/failure.ts'
import { priced } from './cost-asked.ts'
import { DOCUMENT_LIMITS, parseWithin } from './limits.ts'

/** What is wrong with a document, and where: lines and columns from 1. */
interface Problem {
  message: string
  line: number
  column: number
}

/** The text of a document as the schema reads it. */
export interface ReadSource {
  /** The names of its operations; null where none has one. */
  name: string | null
  problems: Problem[]
}

/** Told of one document; whoever mends these comes to see the rest. */
const MOST_PROBLEMS = 5

/** Reads documents against a schema, each text once: their names, and everything for which they would be refused. */
export function sourceReader(schema: GraphQLSchema): (source: string) => ReadSource {
  const known = new Map<string, ReadSource>()
  return (source) => {
    const read = known.get(source) ?? readSource(schema, source)
    known.set(source, read)
    return read
  }
}

function readSource(schema: GraphQLSchema, source: string): ReadSource {
  try {
    const document = parseWithin(DOCUMENT_LIMITS, source)
    const names = operationsOf(document).flatMap(({ name }) => name?.value ?? [])
    const problems = validate(schema, document).slice(0, MOST_PROBLEMS).map(problemOf)
    if (problems.length === 0 && operationsOf(document).length === 0)
      problems.push({ message: 'The document has no operation.', line: 1, column: 1 })
    return { name: names.join(', ') || null, problems }
  } catch (thrown) {
    if (thrown instanceof GraphQLError || thrown instanceof Failure)
      return { name: null, problems: [problemOf(thrown)] }
    throw thrown
  }
}

function problemOf(error: Error): Problem {
  const [place] = (error instanceof GraphQLError && error.locations) || []
  return { message: error.message, line: place?.line ?? 1, column: place?.column ?? 1 }
}

/**
 * What the dearest operation of a document may cost, its variables as they are without values; null where it can not be
 * told, as for a document that the schema no longer takes.
 */
export function costOfSource(schema: GraphQLSchema, source: string): number | null {
  try {
    const document = parseWithin(DOCUMENT_LIMITS, source)
    if (validate(schema, document).length > 0) return null
    const costs = operationsOf(document).map(
      ({ name }) => priced({ schema, document, operationName: name?.value ?? null }).requested,
    )
    return Math.max(...costs)
  } catch (thrown) {
    if (thrown instanceof GraphQLError || thrown instanceof Failure) return null
    throw thrown
  }
}

function operationsOf({ definitions }: DocumentNode) {
  return definitions.flatMap((one) => (one.kind === 'OperationDefinition' ? [one] : []))
}
