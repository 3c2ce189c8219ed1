import { documentIdOf, readDocumentId } from '../plain/document-id.ts'
import { type Refusal, refusal, refusalKind } from '../plain/refusal.ts'
import { TOO_LONG } from '../plain/refusals.ts'

export const DOCUMENT_INVALID = refusalKind<{ name: string; problem: Problem }>(
  'DOCUMENT_INVALID',
  'A document that is to be registered is no GraphQL, or does not fit the schema.',
  ({ name, problem: { message, line, column } }) => ({
    en: `${name} cannot be registered: line ${line}, column ${column}: ${message} Mend it, or register what fits this schema.`,
    zh: `无法注册 ${name}：第 ${line} 行第 ${column} 列：${message} 请修正后再注册。`,
  }),
)

export const DOCUMENT_ID_MISMATCH = refusalKind<{ given: string; id: string }>(
  'DOCUMENT_ID_MISMATCH',
  'The id given with a document is not that of its text.',
  ({ given, id }) => ({
    en: `${JSON.stringify(given)} is not the id of this text, which is ${id}: ids are the SHA-256 of the text as it stands. Leave the id out, or make it so.`,
    zh: `${JSON.stringify(given)} 不是该文本的标识，正确的标识是 ${id}（文本原样的 SHA-256）。请不要填写标识，或改用该值。`,
  }),
)

/** What is wrong with a document, and where: lines and columns from 1. */
export interface Problem {
  message: string
  line: number
  column: number
}

/** A text as the schema reads it. */
export interface ReadSource {
  /** The names of its operations; null where none has one. */
  name: string | null
  problems: Problem[]
}

/** A document as somebody hands it in. */
export interface HandedIn {
  id?: string | null
  name?: string | null
  source: string
}

const LONGEST = 100_000
const LONGEST_NAME = 200

/** What is wrong with a document that is to be registered, with paths within it. */
export function checkHandedIn({ id, name, source }: HandedIn, read: (source: string) => ReadSource): Refusal[] {
  if (source.length > LONGEST)
    return [refusal(TOO_LONG, { field: 'source', max: LONGEST, length: source.length }, ['source'])]
  const own = documentIdOf(source)
  const wrongId = id != null && readDocumentId(id) !== own
  const named = nameOf({ name, source }, read)
  return [
    ...(wrongId ? [refusal(DOCUMENT_ID_MISMATCH, { given: id, id: own }, ['id'])] : []),
    ...read(source).problems.map((problem) => refusal(DOCUMENT_INVALID, { name: named, problem }, ['source'])),
  ]
}

/** What the document is called: as it is handed in, or by its operations. */
export function nameOf({ name, source }: HandedIn, read: (source: string) => ReadSource): string {
  return name?.trim() || read(source).name?.slice(0, LONGEST_NAME) || 'anonymous'
}
