import type { Deal } from './facts.ts'
import type { ForecastWaterfallKind } from './generated/documents.ts'
import { cut } from './names.ts'
import { minuteOf, type Telling } from './telling.ts'

/** How many deals are told of each step. */
const LARGEST = 3
const NAME = 48

/** The waterfall, with the largest deals of each step. */
export function changesText(telling: Telling): string[] {
  const { facts, words, amounts } = telling
  const { waterfall } = facts
  if (!waterfall)
    return [words.changes(minuteOf(facts.forecast.at), minuteOf(facts.forecast.at)), `  ${words.forbidden}`]
  const line = (name: string, { amount, count }: { amount: { amount: string }; count: number }) =>
    `  ${name}${words.colon}${amounts.full(amount.amount)} (${words.deals(count)})`
  return [
    words.changes(minuteOf(waterfall.from), minuteOf(waterfall.to)),
    line(words.start, waterfall.start),
    ...waterfall.steps.flatMap((step) => [
      line(words.steps[step.kind], step),
      ...largestOf(facts.deals, step.kind).map((deal) => `      ${dealText(deal, step.kind, telling)}`),
    ]),
    line(words.end, waterfall.end),
  ]
}

function largestOf(deals: readonly Deal[], kind: ForecastWaterfallKind): Deal[] {
  const size = (deal: Deal) => Math.abs(Number(stepOf(deal, kind)?.amount.amount ?? 0))
  return deals
    .filter((deal) => stepOf(deal, kind))
    .toSorted((one, other) => size(other) - size(one))
    .slice(0, LARGEST)
}

function stepOf({ steps }: Deal, kind: ForecastWaterfallKind) {
  return steps.find((step) => step.kind === kind)
}

function dealText(deal: Deal, kind: ForecastWaterfallKind, { words, amounts }: Telling): string {
  const { opportunity, ownerAfter, closeDateBefore, closeDateAfter } = deal
  const name = opportunity ? cut(opportunity.name, NAME) : words.unseen
  const moved = closeDateBefore !== closeDateAfter && closeDateBefore && `${closeDateBefore} → ${closeDateAfter ?? '–'}`
  const told = [opportunity?.account?.name, ownerAfter?.name].filter((one) => one != null).map((one) => cut(one, NAME))
  return [`${amounts.full(stepOf(deal, kind)!.amount.amount)} ${name}`, ...told, ...(moved ? [moved] : [])].join(' · ')
}
