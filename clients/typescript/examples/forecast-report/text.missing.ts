import type { Named } from './facts.ts'
import { cut } from './names.ts'
import type { Telling } from './telling.ts'

const NAME = 48

/** What the figures leave out, how many deals and the first of them by name. */
export function missingText({ facts, words, amounts }: Telling): string[] {
  const { withoutAmount, withoutRate, openWithoutCloseDate, wonWithoutDay } = facts.forecast.missing
  const lines = [
    ...(withoutAmount > 0 ? [words.withoutAmount(withoutAmount), ...namesOf(facts.named?.withoutAmount)] : []),
    ...withoutRate.map(({ count, currency }) => words.withoutRate(count, currency)),
    ...(openWithoutCloseDate.count > 0
      ? [
          words.undated(openWithoutCloseDate.count, amounts.full(openWithoutCloseDate.amount.amount)),
          ...namesOf(facts.named?.undated),
        ]
      : []),
    ...(wonWithoutDay.count > 0
      ? [words.wonWithoutDay(wonWithoutDay.count, amounts.full(wonWithoutDay.amount.amount))]
      : []),
  ]
  return [words.missing, ...(lines.length > 0 ? lines : [words.nothingMissing]).map((line) => `  ${line}`)]
}

/** At which rates amounts in other currencies count. */
export function ratesText({ facts, words, amounts }: Telling): string[] {
  const { total, currency: base } = facts.forecast
  const lines = total.categories.flatMap(({ category, byCurrency }) =>
    byCurrency.flatMap(({ currency, amount, base: inBase, rate, withoutRate }) => {
      if (currency === null || currency === base || amount === null) return []
      return [
        words.rate({
          ...{ category: words.categories[category], amount: amounts.money(amount.amount, currency) },
          ...{ base: amounts.money(inBase.amount, base), rate: rate ?? words.noRate(withoutRate) },
        }),
      ]
    }),
  )
  return [words.rates, ...(lines.length > 0 ? lines : [words.onlyBase(base)]).map((line) => `  ${line}`)]
}

function namesOf(deals: readonly Named[] | undefined): string[] {
  return (deals ?? []).map(
    ({ name, owner }) => `  ${[cut(name, NAME), owner && cut(owner.name, NAME)].filter(Boolean).join(' · ')}`,
  )
}
