import { documentIdOf } from '../plain/document-id.ts'
import type { Work } from '../platform/work/work.ts'
import { setArchived } from '../platform/write/archive.ts'
import type { Draft } from '../platform/write/draft.ts'
import { draftChanges, draftCreates } from '../platform/write/drafts.ts'
import { TrustedDocument } from './trusted-document.record.ts'
import { type HandedIn, nameOf, type ReadSource } from './trusted-document.rules.ts'
import { registeredOf } from './trusted-document.store.ts'

/** A document on its way to be registered. */
export interface Wanted extends HandedIn {
  /** Where it stands in the input. */
  index: number
  documentId: string
}

/** The documents by their ids, each once: the same text may stand twice in a list. */
export function wantedOf(documents: HandedIn[]): Wanted[] {
  const all = documents.map((one, index) => ({ ...one, index, documentId: documentIdOf(one.source) }))
  return [...new Map(all.toReversed().map((one) => [one.documentId, one])).values()].toReversed()
}

/**
 * Drafts of what an app is to have: new ones, and those that it has already, brought back where they were retired.
 * @throws Failure FORBIDDEN without the right to create.
 */
export async function draftWanted(
  work: Work,
  app: string,
  wanted: Wanted[],
  read: (source: string) => ReadSource,
): Promise<Draft[]> {
  const known = await registeredOf(
    work,
    app,
    wanted.map(({ documentId }) => documentId),
  )
  const [again, fresh] = [wanted.filter(isKnown), wanted.filter((one) => !isKnown(one))]
  // Called for none as well: the right is asked before anything else is told.
  const made = await draftCreates(
    work,
    TrustedDocument,
    fresh.map((one) => ({ app, name: nameOf(one, read) })),
  )
  for (const [place, { documentId, source }] of fresh.entries())
    Object.assign(made[place]!.after, { documentId, source, registeredById: work.actor.userId || null })
  const changes = again.map(({ documentId, name }) => ({
    id: known.get(documentId)!.id,
    ...(name?.trim() ? { name } : {}),
  }))
  const changed = changes.length === 0 ? [] : await draftChanges(work, TrustedDocument, changes, 'CREATE')
  const drafts = [...made, ...setArchived(TrustedDocument, changed, null)]
  for (const [place, { index }] of [...fresh, ...again].entries()) drafts[place]!.index = index
  return drafts

  function isKnown({ documentId }: Wanted): boolean {
    return known.has(documentId)
  }
}
