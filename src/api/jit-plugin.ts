import { type DocumentNode, type GraphQLSchema, getOperationAST, getVariableValues } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Plugin } from 'graphql-yoga'
import type { Context } from './context.ts'
import { withoutPlainResolvers } from './jit-plain.ts'

type Run = CompiledQuery['query']

/** What is known of one operation of a document: how often it was asked, and its compiled forms once there are any. */
interface Known {
  asked: number
  /** For readers to whom nothing is hidden (true), and for others. Null: it cannot be compiled. */
  runs: Map<boolean, Run | null>
}

/**
 * Compiles a query to JavaScript when it is asked for the second time; documents are kept parsed, and their compiled
 * form lives as long as they do. Variables that do not fit are left to the ordinary executor, which tells them.
 */
export function jitPlugin(): Plugin {
  const known = new WeakMap<DocumentNode, Map<string, Known>>()

  function compiled(schema: GraphQLSchema, document: DocumentNode, operation: string, open: boolean): Run | null {
    const byOperation = known.get(document) ?? new Map<string, Known>()
    known.set(document, byOperation)
    const one = byOperation.get(operation) ?? { asked: 0, runs: new Map() }
    byOperation.set(operation, one)
    if (++one.asked === 1) return null
    const run = one.runs.get(open)
    if (run !== undefined) return run
    const made = withoutPlainResolvers(schema, open, () => compileQuery(schema, document, operation || undefined))
    const fresh = isCompiledQuery(made) ? made.query : null
    one.runs.set(open, fresh)
    return fresh
  }

  return {
    onExecute({ args, setExecuteFn }) {
      const { schema, document, operationName, contextValue, rootValue } = args
      const operation = getOperationAST(document, operationName)
      if (operation?.operation !== 'query') return
      const open = (contextValue as unknown as Context).actor.fields.size === 0
      const run = compiled(schema, document, operationName ?? '', open)
      if (!run) return
      const given = (args.variableValues ?? {}) as Record<string, unknown>
      const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 })
      if (!errors) setExecuteFn(() => run(rootValue, contextValue, given))
    },
  }
}
