import { appLabel } from '../plain/document-id.ts'
import { Refusals } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import { finish } from '../platform/write/bulk.ending.ts'
import type { Outcome } from '../platform/write/outcome.ts'
import { noForm, noTooMany } from '../platform/write/refuse.ts'
import { checkHandedIn, type HandedIn, type ReadSource } from './trusted-document.rules.ts'
import { writeWanted } from './trusted-document.write.actions.ts'

/** What an app wants to be registered. */
export interface Registering {
  app: string
  documents: HandedIn[]
  dryRun?: boolean | null
}

const MOST = 1000

/**
 * Registers documents for an app, all of them or none. One that is registered already stays as it is, and one that was
 * retired comes back. `read` knows the schema.
 * @throws Refusals with paths in the input; DryRun with the outcomes; Failure FORBIDDEN without the right to create.
 */
export async function registerDocuments(
  work: Work,
  { app, documents, dryRun }: Registering,
  read: (source: string) => ReadSource,
): Promise<Outcome[]> {
  const label = appLabel.clean(app)
  if (label === null) throw new Refusals([noForm(['app'], appLabel)])
  if (documents.length > MOST) throw new Refusals([noTooMany(['documents'], MOST, documents.length)])
  const wrong = documents.flatMap((one, index) =>
    checkHandedIn(one, read).map((refusal) => refusal.under('documents', String(index))),
  )
  if (wrong.length > 0) throw new Refusals(wrong)
  const outcomes = await writeWanted(work, label, documents, read)
  return finish(outcomes, { dryRun }, (index) => ['documents', String(index)])
}
