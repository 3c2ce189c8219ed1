import type { Consent } from '../customers/consent.rules.ts'
import { saveContacts } from '../customers/contact.actions.ts'
import { Contact } from '../customers/contact.record.ts'
import type { Row } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { loadLinks } from '../platform/write/links.ts'
import { writeOne } from '../platform/write/outcome.ts'

/** What a contact gains by the conversion, whatever the actor may write: consents, and a place in the account. */
export async function completeContact(
  work: Work,
  id: string,
  { account, role, consents }: { account: string | null; role: string | null; consents: Consent[] },
): Promise<void> {
  const [draft] = await draftChanges(work, Contact, [{ id, consents }])
  await loadLinks(work, Contact, [draft!], 'accounts')
  const places = (draft!.before!['accounts'] ?? []) as Row[]
  if (account !== null && !places.some((place) => place['account'] === account))
    draft!.after['accounts'] = [...places, { account, role, isPrimary: places.length === 0 }]
  await writeOne(work, Contact, draft!, saveContacts)
}
