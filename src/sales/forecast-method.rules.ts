import { divideRounded } from '../plain/decimal.ts'
import { addMinor } from '../plain/money.ts'
import type { Sentence } from '../plain/refusal.ts'
import type { StageChance } from './forecast-markov.rules.ts'

/** Ways to say what a period will bring. */
export const METHODS = ['COMMIT', 'BEST_CASE', 'WEIGHTED', 'MARKOV', 'SUBMITTED'] as const
export type Method = (typeof METHODS)[number]

/** Those that need nobody's word. */
export const COMPUTED = ['COMMIT', 'BEST_CASE', 'WEIGHTED', 'MARKOV'] as const
export type Computed = (typeof COMPUTED)[number]

/** Why a method says nothing. */
export const LACKS = ['TOO_FEW_CLOSED', 'BEFORE_HISTORY'] as const
export type Lack = (typeof LACKS)[number]

/** What each method takes for granted. */
export const NOTES: Record<Method, Sentence> = {
  COMMIT: {
    en: 'Takes for granted that every committed deal is won on its day, and nothing else.',
    zh: '假定每笔“承诺”商机都在预计日成交，其他商机均不成交。',
  },
  BEST_CASE: {
    en: 'Takes for granted that every committed and every best-case deal is won on its day.',
    zh: '假定每笔“承诺”和“最佳情况”商机都在预计日成交。',
  },
  WEIGHTED: {
    en: 'Takes probabilities and expected days as they are written down, and deals as independent of each other.',
    zh: '以记录的概率和预计日为准，并假定各商机相互独立。',
  },
  MARKOV: {
    en: 'Takes for granted that deals go on from their stage as they did before, whatever their day and probability; the rest of a week that is not whole counts for nothing.',
    zh: '假定商机今后的推进与以往同阶段商机一致，不考虑预计日和概率；不足一周的剩余天数不计。',
  },
  SUBMITTED: {
    en: 'Takes the word of people where they gave one, and COMMIT where they did not.',
    zh: '有人工调整的以人工调整为准，否则采用“承诺”预测。',
  },
}

/** What somebody's deals in one stage came to at a moment, for one period; minor units of the base currency. */
export interface StageSum {
  /** Empty where nobody sells, and where owners are not told apart. */
  ownerId: string
  pipelineId: string
  stageId: string
  /** Won in the period; the rest is open. */
  closed: number
  commit: number
  bestCase: number
  /** Expected in the period, each times its probability; `weightedRest` beside it in ten-thousandths. */
  weighted: number
  weightedRest: number
  variance: number
  /** Of whatever day and category. */
  open: number
  /** Sum of their squares; null where nobody asked. */
  openSquares: number | null
  /** How many deals stand in none of it for want of an amount in the base currency. */
  closedWithout: number
  commitWithout: number
  bestCaseWithout: number
  weightedWithout: number
  openWithout: number
}

/** What a method says. */
export interface Figure {
  minor: number | null
  /** Its standard deviation, deals taken as independent; null where the method tells none. */
  deviation: number | null
  lacks: Lack | null
  /** How many deals it would count if they had an amount in the base currency. */
  leftOut: number
}

/** By pipeline what its open stages promise; null or absent where too little is known of it. */
export type Chances = ReadonlyMap<string, { stages: readonly StageChance[] | null }>

const DAY_MS = 86_400_000

/** The whole weeks from an instant to the end of a day: what is left of one beside them does not count. */
export function weeksUntil(at: string, day: string): number {
  return Math.max(0, Math.floor((Date.parse(`${day}T00:00:00.000Z`) + DAY_MS - Date.parse(at)) / (7 * DAY_MS)))
}

/** What COMMIT says of the deals of every person, by id; of those that nobody owns under the empty one. */
export function commitsBy(sums: readonly StageSum[]): Map<string, number> {
  const owners = Map.groupBy(sums, ({ ownerId }) => ownerId)
  return new Map([...owners].map(([owner, own]) => [owner, figureBy('COMMIT', own, new Map()).minor!]))
}

/** What a method says of deals. */
export function figureBy(method: Computed, sums: readonly StageSum[], chances: Chances): Figure {
  switch (method) {
    case 'COMMIT':
      return told(sums, ({ closed, commit }) => closed + commit, ['closedWithout', 'commitWithout'])
    case 'BEST_CASE':
      return told(sums, ({ closed, commit, bestCase }) => closed + commit + bestCase, [
        ...(['closedWithout', 'commitWithout', 'bestCaseWithout'] as const),
      ])
    case 'WEIGHTED':
      return weightedOf(sums)
    case 'MARKOV':
      return markovOf(sums, chances)
  }
}

type Without = 'closedWithout' | 'commitWithout' | 'bestCaseWithout' | 'weightedWithout' | 'openWithout'

function told(sums: readonly StageSum[], of: (one: StageSum) => number, without: readonly Without[]): Figure {
  const leftOut = sums.reduce((sum, one) => sum + without.reduce((count, name) => count + one[name], 0), 0)
  return { minor: addMinor(...sums.map(of)), deviation: null, lacks: null, leftOut }
}

/** Rounded once for each person, so that people add up to their teams. */
function weightedOf(sums: readonly StageSum[]): Figure {
  const owners = Map.groupBy(sums, ({ ownerId }) => ownerId)
  const rounded = [...owners.values()].map((own) => {
    const exact = own.reduce((sum, one) => sum + BigInt(one.weighted) * 10_000n + BigInt(one.weightedRest), 0n)
    return Number(divideRounded(exact, 10_000n))
  })
  const figure = told(sums, ({ closed }) => closed, ['closedWithout', 'weightedWithout'])
  const variance = sums.reduce((sum, one) => sum + one.variance, 0)
  return { ...figure, minor: addMinor(figure.minor!, ...rounded), deviation: deviationOf(variance) }
}

function markovOf(sums: readonly StageSum[], chances: Chances): Figure {
  const figure = told(sums, ({ closed }) => closed, ['closedWithout', 'openWithout'])
  const open = sums.filter((one) => one.open !== 0)
  if (open.some(({ pipelineId }) => !chances.get(pipelineId)?.stages))
    return { ...figure, minor: null, lacks: 'TOO_FEW_CLOSED' }
  const chance = chanceIn(chances)
  const expected = open.reduce((sum, one) => sum + one.open * chance(one), 0)
  const squares = open.map((one) => (one.openSquares ?? 0) * chance(one) * (1 - chance(one)))
  const known = sums.every(({ openSquares }) => openSquares !== null)
  const deviation = known ? deviationOf(squares.reduce((sum, square) => sum + square, 0)) : null
  return { ...figure, minor: addMinor(figure.minor!, Math.round(expected)), deviation }
}

function chanceIn(chances: Chances): (one: StageSum) => number {
  const byStage = new Map<string, number>()
  for (const { stages } of chances.values()) for (const one of stages ?? []) byStage.set(one.stageId, one.wonWithin)
  return ({ stageId }) => byStage.get(stageId) ?? 0
}

function deviationOf(variance: number): number {
  return Math.round(Math.sqrt(Math.max(0, variance)))
}
