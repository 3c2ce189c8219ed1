import { type ExecutionResult, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { metrics } from '../platform/metrics/process.ts'
import type { Spending } from './cost-plugin.ts'
import type { Log } from './log.ts'

/** What is measured of one request. */
interface Measured {
  requestId?: string
  spending?: Spending
  measured?: { began: number; kind: string; operation: string | null; outcome: string }
}

const requests = metrics.counter('rapport_requests_total', 'GraphQL requests, by kind of operation and by outcome.')
const durations = metrics.histogram('rapport_request_duration_seconds', 'How long GraphQL requests took.')
const costs = metrics.counter('rapport_cost_total', 'What documents might have cost, and what their answers did.')

/**
 * Counts and times requests by what they were and what became of them: `OK`, `REFUSED` by the HTTP layer, or the code
 * of the first error. Stands after the plugins that make the answer.
 */
export function metricsPlugin(log: Log): Plugin<object, Measured> {
  return {
    onRequest({ serverContext }) {
      serverContext.measured = { began: performance.now(), kind: 'none', operation: null, outcome: 'REFUSED' }
    },
    onExecute: ({ args }) => name(args.contextValue as Measured, args),
    onSubscribe: ({ args }) => name(args.contextValue as Measured, args),
    onResultProcess({ result, serverContext }) {
      const { measured } = serverContext
      if (measured) measured.outcome = outcomeOf(result)
    },
    onResponse({ response, serverContext }) {
      const { measured, spending, requestId } = serverContext
      if (!measured) return
      const { began, kind, operation, outcome } = measured
      const seconds = (performance.now() - began) / 1000
      requests.add({ kind, outcome })
      durations.observe({ kind }, seconds)
      // Where only the cost was asked for nothing was spent.
      if (spending && !spending.told) {
        costs.add({ of: 'requested' }, spending.requested)
        costs.add({ of: 'actual' }, spending.actual)
      }
      const ms = Math.round(seconds * 1e6) / 1e3
      log.debug?.('Answered', {
        requestId,
        kind,
        operation,
        outcome,
        status: response.status,
        ms,
        cost: spending?.actual,
      })
    },
  }
}

function name(scope: Measured, { document, operationName }: { document: any; operationName?: string | null }): void {
  const operation = getOperationAST(document, operationName)
  if (!scope.measured || !operation) return
  scope.measured.kind = operation.operation
  scope.measured.operation = operation.name?.value ?? null
}

function outcomeOf(result: unknown): string {
  if (typeof result !== 'object' || result === null || Symbol.asyncIterator in result) return 'OK'
  const [first] = (result as ExecutionResult).errors ?? []
  return first ? String(first.extensions['code'] ?? 'INTERNAL') : 'OK'
}
