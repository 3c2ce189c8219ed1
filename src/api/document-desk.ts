import { documentIdOf } from '../plain/document-id.ts'
import { Failure } from '../plain/failure.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { KnownDocuments } from '../platform/documents/known.ts'
import type { Registration, TrustedText } from '../platform/documents/register.ts'
import type { AskedDocument } from './document-asked.ts'
import type { StreamDocument } from './live-rights.ts'

/** The registered document that a request stands on. */
export interface StandsOn {
  source: string
  document: StreamDocument
}

/**
 * The registered document by which somebody asks; null where they may send any text and name none by its id. Whoever
 * is limited to trusted documents gets one by its very text alone, whatever else the request says.
 * @throws Failure DOCUMENT_UNKNOWN for an id that nobody registered, DOCUMENT_NOT_TRUSTED for what the key may not send.
 */
export async function standsOn(
  known: KnownDocuments,
  actor: Actor,
  { documentId, source }: AskedDocument,
): Promise<StandsOn | null> {
  const id = documentId ?? (actor.trusted && source !== null ? documentIdOf(source) : null)
  // Who may send any text needs no registration of it.
  if (id === null || (!actor.trusted && source !== null)) return null
  const named = source === null
  const [found, usable] = await usableOf(known, actor, id)
  if (!found || usable.length === 0) throw refusal(actor, found, { id, named })
  known.used(usable)
  const document: StreamDocument = {
    ids: found.registrations.map((one) => one.id),
    async refused(now) {
      const [there, left] = await usableOf(known, now, id)
      return left.length === 0 ? refusal(now, there, { id, named }) : null
    },
  }
  return { source: found.source, document }
}

async function usableOf(
  known: KnownDocuments,
  { trusted, documentsVersion }: Actor,
  id: string,
): Promise<[TrustedText | null, Registration[]]> {
  const found = await known.find(id, documentsVersion)
  const app = trusted?.app ?? null
  return [found, (found?.registrations ?? []).filter((one) => app === null || one.app === app)]
}

function refusal(
  { trusted }: Actor,
  found: TrustedText | null,
  { id, named }: { id: string; named: boolean },
): Failure {
  if (!found && named)
    return new Failure(
      'DOCUMENT_UNKNOWN',
      `No document ${id} is registered here, or it was retired: register it with trustedDocumentsRegister.`,
    )
  const whose = trusted?.app ? `of the app ${trusted.app}` : 'here'
  return new Failure(
    'DOCUMENT_NOT_TRUSTED',
    `This key may send registered documents alone, and ${id} is not registered ${whose}. Every character counts, white space too.`,
  )
}
