import type { Work } from '../platform/work/work.ts'
import { type Draft, settle, stands } from '../platform/write/draft.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { Currency } from './currency.record.ts'
import { keepBase, settleBase, USUAL_BASE } from './currency.rules.ts'
import { baseInUse, knownCurrencies, lockCurrencies } from './currency.store.ts'

/** Writes currencies; making one the base currency takes that from the other, while nothing is reckoned in it. */
export async function saveCurrencies(work: Work, drafts: Draft[]): Promise<void> {
  settle(drafts, ({ before, after }) => {
    if (before?.['isBase'] && after['archivedAt']) keepBase(after['code'] as string)
  })
  const standing = drafts.filter(stands)
  const asks = standing.filter(({ before, after }) => (before?.['isBase'] === true) !== (after['isBase'] === true))
  const unsaid = standing.some(({ before, after }) => !before && after['code'] === USUAL_BASE)
  if (asks.length === 0 && !unsaid) return saveDrafts(work, Currency, drafts)

  await lockCurrencies(work)
  const known = await knownCurrencies(work.sql)
  const stored = known.find((currency) => currency.isBase)
  const inUse = asks.length > 0 && (await baseInUse(work))
  let base = stored?.code ?? USUAL_BASE
  settle(drafts, ({ before, after }) => {
    const code = after['code'] as string
    const change = { code, wasBase: before?.['isBase'] === true, isBase: after['isBase'] === true }
    base = settleBase(change, { code: base, inUse }) ?? base
  })
  // Whoever was made the base last is it; US dollars are it without saying, until another is.
  for (const { after } of drafts.filter(stands)) after['isBase'] = after['code'] === base
  const former = stored && stored.code !== base && !drafts.some((draft) => draft.id === stored.id) ? [stored] : []
  const inputs = former.map(({ id }) => ({ id, isBase: false }))
  const demoted = inputs.length > 0 ? await draftChanges(work, Currency, inputs) : []
  await saveDrafts(work, Currency, [...demoted, ...drafts])
}
