import { type DocumentNode, type ExecutionResult, type GraphQLSchema, getOperationAST } from 'graphql'
import { actualCost, requestedCost } from './cost.ts'
import { type CostPart, partsOf } from './cost-parts.ts'
import { planOf } from './cost-plan.ts'
import type { Variables } from './cost-sizes.ts'

/** What is about to run, as yoga hands it over. */
export interface Asked {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null
  variableValues?: unknown
}

/** What a document costs at most, where that comes from, and how its answer tells what it really cost. */
export interface Priced {
  requested: number
  parts(): CostPart[]
  actualOf(result: unknown): number
}

/** @throws Failure COST_EXCEEDED as `planOf`. */
export function priced(asked: Asked): Priced {
  const plan = planOf(asked.schema, asked.document, asked.operationName)
  const variables = withDefaults(asked)
  return {
    requested: requestedCost(plan, variables),
    parts: () => partsOf(plan, variables),
    actualOf: (result) => actualCost(plan, variables, (result as ExecutionResult).data),
  }
}

function withDefaults({ document, operationName, variableValues }: Asked): Variables {
  const given = (variableValues ?? {}) as Variables
  const defaults = getOperationAST(document, operationName)?.variableDefinitions ?? []
  const missing = defaults.flatMap(({ variable: { name }, defaultValue }) =>
    defaultValue?.kind === 'IntValue' && given[name.value] === undefined
      ? [[name.value, Number(defaultValue.value)] as const]
      : [],
  )
  return missing.length === 0 ? given : { ...given, ...Object.fromEntries(missing) }
}
