import { textKey } from '../plain/text.ts'
import type { Row } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { appendConsents, type Consent } from './consent.rules.ts'
import { Contact } from './contact.record.ts'
import { settleName, withOnePrimary } from './contact.rules.ts'

/** Writes contacts, with the name that is shown and one primary account. */
export async function saveContacts(work: Work, drafts: Draft[]): Promise<void> {
  settle(drafts, ({ before, after, input }) => {
    const given = input['name'] === undefined ? undefined : (after['name'] as string | null)
    const name = settleName(given, before && { name: before['name'] as string, ...partsOf(before) }, partsOf(after))
    Object.assign(after, { name, nameKey: textKey(name) })
    if (input['consents'] !== undefined) after['consents'] = appendConsents(told(before), told(after), work.now)
    if (after['accounts'] !== undefined) after['accounts'] = withOnePrimary(after['accounts'] as Row[])
  })
  await saveDrafts(work, Contact, drafts)
}

function told(row: Row | null): Consent[] {
  return (row?.['consents'] ?? []) as Consent[]
}

function partsOf(row: Row) {
  return {
    givenName: (row['givenName'] as string | null) ?? null,
    familyName: (row['familyName'] as string | null) ?? null,
  }
}
