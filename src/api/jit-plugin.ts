import { type DocumentNode, type GraphQLSchema, getOperationAST, getVariableValues } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Plugin } from 'graphql-yoga'

type Run = CompiledQuery['query']

/** What is known of one operation of a document: how often it was asked, and its compiled form once there is one. */
interface Known {
  asked: number
  run: Run | null
}

/**
 * Compiles a query to JavaScript when it is asked for the second time; documents are kept parsed, and their compiled
 * form lives as long as they do. Variables that do not fit are left to the ordinary executor, which tells them.
 */
export function jitPlugin(): Plugin {
  const known = new WeakMap<DocumentNode, Map<string, Known>>()

  function compiled(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): Run | null {
    const byOperation = known.get(document) ?? new Map<string, Known>()
    known.set(document, byOperation)
    const one = byOperation.get(operationName ?? '') ?? { asked: 0, run: null }
    byOperation.set(operationName ?? '', one)
    if (++one.asked === 2) {
      const made = compileQuery(schema, document, operationName ?? undefined)
      if (isCompiledQuery(made)) one.run = made.query
    }
    return one.run
  }

  return {
    onExecute({ args, setExecuteFn }) {
      const { schema, document, operationName, variableValues } = args
      const operation = getOperationAST(document, operationName)
      if (operation?.operation !== 'query') return
      const run = compiled(schema, document, operationName)
      if (!run) return
      const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
        maxErrors: 1,
      })
      if (errors) return
      setExecuteFn(() => run(args.rootValue, args.contextValue, variableValues as Record<string, unknown>))
    },
  }
}
