import { randomBytes } from 'node:crypto'
import { textKey } from '../plain/text.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle } from '../platform/write/draft.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { writeOne } from '../platform/write/outcome.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { LeadForm } from './lead-form.record.ts'

/** Writes forms; a new one gets its public key. */
export async function saveForms(work: Work, drafts: Draft[]): Promise<void> {
  settle(drafts, ({ before, after }) => {
    if (!before) giveKey(after)
  })
  await saveDrafts(work, LeadForm, drafts)
}

/** Gives a form another public key; pages with the old one are answered 404 from then on. */
export async function rotateFormKey(
  work: Work,
  input: { id: string; expectedVersion?: number | null },
): Promise<{ id: string }> {
  const [draft] = await draftChanges(work, LeadForm, [{ ...input }], 'ROTATE')
  settle([draft!], ({ after }) => giveKey(after))
  return writeOne(work, LeadForm, draft!)
}

/**
 * The row of a form of which something is to be released.
 * @throws Refusals at `id`; Failure FORBIDDEN without the right to change it.
 */
export async function formToChange(work: Work, id: string): Promise<Draft['after']> {
  const [draft] = await draftChanges(work, LeadForm, [{ id }])
  if (draft!.refusals.length > 0) throw draft!.refusals[0]!
  return draft!.after
}

function giveKey(after: Draft['after']): void {
  const publicKey = randomBytes(15).toString('base64url')
  Object.assign(after, { publicKey, publicKeyKey: textKey(publicKey) })
}
