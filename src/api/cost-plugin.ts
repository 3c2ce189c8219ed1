import type { Plugin } from 'graphql-yoga'
import { Failure } from '../plain/failure.ts'
import type { Actor } from '../platform/access/actor.ts'
import { type Asked, priced } from './cost-asked.ts'
import type { CostPart } from './cost-parts.ts'
import type { DocumentLimits } from './limits.ts'
import { costBuckets, type Standing } from './limits-bucket.ts'

type Prices = Pick<DocumentLimits, 'cost' | 'costPerMinute'>

/** What one request costs, and what is left to whoever sends it. */
export interface Spending {
  /** What the document may cost at most; 0 until it is known. */
  requested: number
  /** What its answer really cost; 0 where it was refused. */
  actual: number
  /** Where only the cost was asked for: what one document may cost, and where the cost comes from, the dearest first. */
  told?: { allowed: number; parts: CostPart[] }
  standing(): Standing
}

export interface Spender {
  actor?: Actor
  spending?: Spending
  /** The request wants to know what its document costs, and not that it runs. */
  costOnly?: boolean
}

/**
 * Prices every document before it runs, refuses one that is too dear or that the bucket of its sender cannot pay, and
 * gives back what its answer did not cost. With `extensions.costOnly` nothing runs and nothing is taken: the answer
 * tells the cost, also of a document that is too dear.
 */
export function costPlugin({ cost: most, costPerMinute }: Prices): Plugin<object, Spender> {
  const buckets = costBuckets(costPerMinute)

  function open(scope: Spender): Spending {
    scope.spending ??= { requested: 0, actual: 0, standing: () => buckets.standing(scope.actor!.principal) }
    return scope.spending
  }

  /** @throws Failure COST_EXCEEDED, RATE_LIMITED. Answers what takes the answer and gives back the rest. */
  function charge(scope: Spender, asked: Asked): (result: unknown) => void {
    const spending = open(scope)
    const { requested, actualOf } = priced(asked)
    const { principal } = scope.actor!
    spending.requested = requested
    if (spending.requested > most) throw tooDear(spending.requested, most)
    const seconds = buckets.take(principal, spending.requested)
    if (seconds !== null) throw empty(spending, seconds)
    return (result) => {
      spending.actual = Math.min(actualOf(result), requested)
      buckets.giveBack(principal, requested - spending.actual)
    }
  }

  function tell(scope: Spender, asked: Asked, stop: (result: { data: null }) => void): void {
    const { requested, parts } = priced(asked)
    Object.assign(open(scope), { requested, told: { allowed: most, parts: parts() } })
    stop({ data: null })
  }

  return {
    onParams({ params, context }) {
      open(context as Spender)
      ;(context as Spender).costOnly = isCostOnly(params)
    },
    onExecute({ args, setResultAndStopExecution }) {
      const scope = args.contextValue as Spender
      if (scope.costOnly) return tell(scope, args, setResultAndStopExecution)
      const settle = charge(scope, args)
      return { onExecuteDone: ({ result }) => settle(result) }
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const scope = args.contextValue as Spender
      if (scope.costOnly) return tell(scope, args, setResultAndStopExecution)
      charge(scope, args)
      scope.spending!.actual = scope.spending!.requested
    },
  }
}

/** @throws Failure BAD_REQUEST for a wish that is neither true nor false. */
function isCostOnly(params: unknown): boolean {
  const { extensions } = (params ?? {}) as { extensions?: { costOnly?: unknown } | null }
  const wish = extensions?.costOnly ?? false
  if (typeof wish === 'boolean') return wish
  throw new Failure('BAD_REQUEST', 'extensions.costOnly must be true or false.')
}

function tooDear(cost: number, most: number): Failure {
  return new Failure(
    'COST_EXCEEDED',
    `This document may cost ${cost}; at most ${most} is allowed. Ask for smaller pages (\`first\`) or fewer levels; \`extensions: {costOnly: true}\` tells what costs so much.`,
  )
}

function empty({ requested, standing }: Spending, seconds: number): Failure {
  return new Failure(
    'RATE_LIMITED',
    `This document may cost ${requested}, and ${standing().remaining} is left. Send it again in ${seconds} s.`,
    seconds,
  )
}
