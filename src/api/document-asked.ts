import { documentIdOf, readDocumentId } from '../plain/document-id.ts'
import { Failure } from '../plain/failure.ts'

/** What a request says of its document. */
export interface AskedDocument {
  /** The id by which it names a registered document; null where it names none. */
  documentId: string | null
  /** The text that it sends; null without one. */
  source: string | null
}

/**
 * What the parameters of a request say of its document: its id as `documentId`, or as clients for Apollo send it, in
 * `extensions.persistedQuery.sha256Hash`; its text as `query`.
 * @throws Failure BAD_REQUEST for an id that is none, for two of them, and for one that is not of the text beside it.
 */
export function askedDocument(params: Record<string, unknown>): AskedDocument {
  const { query, documentId: given, extensions } = params
  const hash = memberOf(memberOf(extensions, 'persistedQuery'), 'sha256Hash')
  const ids = [idOf(given, 'documentId'), idOf(hash, 'extensions.persistedQuery.sha256Hash')].filter(
    (id) => id !== null,
  )
  const source = typeof query === 'string' && query !== '' ? query : null
  const [documentId = null, other = documentId] = ids
  if (documentId !== other) throw wrong('documentId and extensions.persistedQuery.sha256Hash name two documents.')
  if (documentId !== null && source !== null && documentIdOf(source) !== documentId)
    throw wrong(`query is not the document ${documentId}: send either of them, or both of one document.`)
  return { documentId, source }
}

function idOf(given: unknown, name: string): string | null {
  if (given === undefined || given === null) return null
  const id = typeof given === 'string' ? readDocumentId(given) : null
  if (id !== null) return id
  throw wrong(`${name} must be "sha256:" and the SHA-256 of the document, 64 hexadecimal digits.`)
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function wrong(message: string): Failure {
  return new Failure('BAD_REQUEST', message)
}
