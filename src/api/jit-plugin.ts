import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Plugin } from 'graphql-yoga'
import { mapResults } from './answer-result.ts'
import type { Context } from './context.ts'
import { withPlaces } from './jit-places.ts'
import { withoutPlainResolvers } from './jit-plain.ts'

type Run = CompiledQuery['query']

/** What is known of one operation of a document: how often it was asked, and its compiled forms once there are any. */
interface Known {
  asked: number
  /** For readers to whom nothing is hidden (true), and for others. Null: it cannot be compiled. */
  runs: Map<boolean, Run | null>
}

/**
 * Compiles a query, and what makes the messages of a subscription, to JavaScript when it was asked for `compileAfter`
 * times before; documents are kept parsed, and their compiled form lives as long as they do. Variables that do not fit
 * are left to the ordinary executor, which tells them.
 */
export function jitPlugin(compileAfter = 1): Plugin {
  const known = new WeakMap<DocumentNode, Map<string, Known>>()

  function compiled(schema: GraphQLSchema, document: DocumentNode, operation: string, open: boolean): Run | null {
    const byOperation = known.get(document) ?? new Map<string, Known>()
    known.set(document, byOperation)
    const one = byOperation.get(operation) ?? { asked: 0, runs: new Map() }
    byOperation.set(operation, one)
    if (++one.asked <= compileAfter) return null
    const run = one.runs.get(open)
    if (run !== undefined) return run
    const plain = withPlainVariables(document)
    const made = withoutPlainResolvers(schema, open, () => compileQuery(schema, plain, operation || undefined))
    const fresh = isCompiledQuery(made) ? made.query : null
    one.runs.set(open, fresh)
    return fresh
  }

  /** Answers with what stands at the root; null where the ordinary executor is to do it. */
  function answering(args: ExecutionArgs, kind: 'query' | 'subscription') {
    const { schema, document, operationName, contextValue } = args
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== kind) return null
    const open = (contextValue as Context).actor.fields.size === 0
    const run = compiled(schema, document, operationName ?? '', open)
    if (!run) return null
    const given = args.variableValues ?? {}
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 })
    if (!coerced) return null
    return (root: unknown) => {
      const result = run(root, contextValue, coerced)
      return result instanceof Promise
        ? result.then((told) => withPlaces(told, document))
        : withPlaces(result, document)
    }
  }

  return {
    onExecute({ args, setExecuteFn }) {
      const answer = answering(args as ExecutionArgs, 'query')
      if (answer) setExecuteFn(() => answer(args.rootValue))
    },
    onSubscribe({ args, setSubscribeFn }) {
      const answer = answering(args as ExecutionArgs, 'subscription')
      if (!answer) return
      setSubscribeFn(async () => {
        const source = await createSourceEventStream(args as ExecutionArgs)
        return Symbol.asyncIterator in source ? mapResults(source, answer) : source
      })
    },
  }
}

const JSON_TYPE = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'JSON' } } as const

/**
 * Variables arrive coerced. Without this they would be read once more, by code that is made for every path through
 * their types: filters and orders lead through all nouns and back, so there would be no end of it.
 */
function withPlainVariables(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? {
          ...definition,
          variableDefinitions: (definition.variableDefinitions ?? []).map(({ kind, variable }) => ({
            ...{ kind, variable },
            type: JSON_TYPE,
          })),
        }
      : definition,
  )
  return { ...document, definitions }
}
