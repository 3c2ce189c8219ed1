import { documentIdOf } from '../plain/document-id.ts'
import type { Work } from '../platform/work/work.ts'
import { type Outcome, writeAll } from '../platform/write/outcome.ts'
import { saveTrustedDocuments } from './trusted-document.actions.ts'
import { draftWanted, wantedOf } from './trusted-document.draft.actions.ts'
import { TrustedDocument } from './trusted-document.record.ts'
import type { HandedIn, ReadSource } from './trusted-document.rules.ts'

/** Writes what an app hands in; answers one outcome for each, in their order. @throws as `draftWanted`. */
export async function writeWanted(
  work: Work,
  app: string,
  documents: HandedIn[],
  read: (source: string) => ReadSource,
): Promise<Outcome[]> {
  const drafts = await draftWanted(work, app, wantedOf(documents), read)
  const written = await writeAll(work, TrustedDocument, drafts, saveTrustedDocuments)
  const byPlace = new Map(written.map((one) => [one.index, one]))
  const byDocument = new Map<string, Outcome>()
  return documents.map(({ source }, index) => {
    const documentId = documentIdOf(source)
    const own = byPlace.get(index) ?? { ...byDocument.get(documentId)!, index, outcome: 'UNCHANGED' as const }
    byDocument.set(documentId, own)
    return own
  })
}
