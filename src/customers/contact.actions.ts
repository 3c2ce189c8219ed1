import { textKey } from '../plain/text.ts'
import type { Row } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle, stands } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { Contact } from './contact.record.ts'
import { reportsWithoutLoop, settleName, withOnePrimary } from './contact.rules.ts'
import { lockChart } from './contact.store.ts'

/** Writes contacts, with the name that is shown, one primary account, and nobody below themselves. */
export async function saveContacts(work: Work, drafts: Draft[]): Promise<void> {
  settle(drafts, ({ before, after, input }) => {
    const given = input['name'] === undefined ? undefined : (after['name'] as string | null)
    const name = settleName(given, before && { name: before['name'] as string, ...partsOf(before) }, partsOf(after))
    Object.assign(after, { name, nameKey: textKey(name) })
    if (after['accounts'] !== undefined) after['accounts'] = withOnePrimary(after['accounts'] as Row[])
  })
  await refuseLoops(work, drafts)
  await saveDrafts(work, Contact, drafts)
}

function partsOf(row: Row) {
  return {
    givenName: (row['givenName'] as string | null) ?? null,
    familyName: (row['familyName'] as string | null) ?? null,
  }
}

async function refuseLoops(work: Work, drafts: Draft[]): Promise<void> {
  const standing = drafts.filter(stands)
  const moved = standing.filter(
    ({ before, after }) => after['reportsToId'] && after['reportsToId'] !== before?.['reportsToId'],
  )
  if (moved.length === 0) return
  const aboveOf = await lockChart(
    work,
    moved.map(({ after }) => after['reportsToId'] as string),
  )
  for (const { id, after } of standing) aboveOf.set(id, (after['reportsToId'] as string | null) ?? null)
  settle(moved, ({ id, after }) => reportsWithoutLoop({ id, reportsToId: after['reportsToId'] as string }, aboveOf))
}
