import { createHash } from 'node:crypto'

const ID = /^(?:sha256:)?([0-9a-f]{64})$/i
const LABEL = /^[a-z0-9][a-z0-9._-]{0,59}$/

/** The id of a GraphQL document: `sha256:` and the SHA-256 of its text, as it stands, hexadecimal. */
export function documentIdOf(source: string): string {
  return `sha256:${createHash('sha256').update(source, 'utf8').digest('hex')}`
}

/** The one spelling of a document's id, with or without `sha256:`; null for what is none. */
export function readDocumentId(text: string): string | null {
  const hash = ID.exec(text)?.[1]
  return hash === undefined ? null : `sha256:${hash.toLowerCase()}`
}

/** How an app is called to which documents belong. */
export const appLabel = {
  name: 'label of at most 60 small letters, digits, dots, hyphens and underscores, such as board or web-shop',
  chinese: '标识（最多 60 个字符，由小写字母、数字、点、连字符和下划线组成，例如 board 或 web-shop）',
  clean: (text: string): string | null => (LABEL.test(text.trim()) ? text.trim() : null),
}
