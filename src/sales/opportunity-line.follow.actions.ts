import type { Work } from '../platform/work/work.ts'
import { type Draft, newDraft, settle, stands } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { OpportunityLine } from './opportunity-line.record.ts'
import { amountBesideLines, dealOfLines } from './opportunity-line.rules.ts'
import { linesOf, lockLines } from './opportunity-line.store.ts'

const BATCH = 1000

/** Settles amounts of deals that are, or are beside, those of their lines; of `all`, or of those that ask for it. One statement where that is asked, or none. */
export async function settleAmounts(work: Work, drafts: Draft[], all: boolean): Promise<void> {
  const turned = all ? drafts : drafts.filter(asksForLines)
  const stored = turned.filter(({ before }) => before).map(({ id }) => id)
  const lines = await linesOf(work, stored)
  settle(turned, ({ id, after, input }) => {
    const stated = input['amount'] !== undefined
    Object.assign(after, amountBesideLines(dealOfLines(after), lines.get(id) ?? [], stated))
  })
}

function asksForLines({ before, after, input }: Draft): boolean {
  const follows = after['amountFrom'] === 'LINES'
  if (follows && (before?.['amountFrom'] !== 'LINES' || input['amount'] !== undefined)) return true
  const currency = after['amountCurrency'] ?? null
  return before !== null && currency !== null && currency !== before['amountCurrency']
}

/** Lines belong to whom their deal belongs: those of deals that get another owner or account go along. */
export async function bringLines(work: Work, drafts: Draft[]): Promise<void> {
  const turned = drafts.filter(
    (draft) => stands(draft) && draft.before && COLUMNS.some((one) => draft.before![one] !== draft.after[one]),
  )
  const byDeal = new Map(turned.map(({ id, after }) => [id, after]))
  const rows = await lockLines(work, [...byDeal.keys()])
  const lines = rows.map((row, index) => {
    const deal = byDeal.get(row['opportunityId'] as string)!
    const owned = Object.fromEntries(COLUMNS.map((column) => [column, deal[column] ?? null]))
    return newDraft(index, row['id'] as string, row, { ...row, ...owned }, {})
  })
  for (let start = 0; start < lines.length; start += BATCH)
    await saveDrafts(work, OpportunityLine, lines.slice(start, start + BATCH))
}

const COLUMNS = ['ownerId', 'accountId'] as const
