import type { Options } from './command.ts'
import { wrongUse } from './exit.ts'
import type { Reading, Row } from './import-rows.ts'

/** Rows that are sent together, at most. */
export const MOST = 1000

/** How the file is read. */
export function readingOf(options: Options, file: string): Reading {
  const format = options.text('format') ?? (/\.(ndjson|jsonl)$/i.test(file) ? 'ndjson' : 'csv')
  const given = options.text('delimiter') ?? (/\.tsv$/i.test(file) ? '\t' : ',')
  const match = options.text('match') ?? ''
  return {
    format: format as Reading['format'],
    encoding: options.text('encoding') ?? 'utf-8',
    delimiter: given === '\\t' ? '\t' : given,
    clearEmpty: options.is('clear-empty'),
    map: options.texts('map'),
    set: options.texts('set'),
    skipUnknown: options.is('skip-unknown'),
    source: match.startsWith('externalId:') ? match.slice('externalId:'.length) : null,
  }
}

export const MATCHES = 'id, domain or externalId:SOURCE'

/** By what rows match, where it is said. @throws Ending */
export function matchOf(text: string | undefined): object | null {
  if (text === undefined) return null
  if (text === 'id' || text === 'domain') return { [text]: true }
  if (/^externalId:./.test(text)) return { externalIdSource: text.slice('externalId:'.length) }
  throw wrongUse(`--match takes ${MATCHES}, not ${JSON.stringify(text)}.`)
}

/** By what rows match where nobody says: the one source of their external ids, or their ids. @throws Ending */
export function matchBy(fields: string[]): object {
  const sources = fields.filter((field) => field.startsWith('externalIds.'))
  if (sources.length === 1) return { externalIdSource: sources[0]!.slice('externalIds.'.length) }
  if (sources.length === 0 && fields.includes('id')) return { id: true }
  throw wrongUse(`By what are a row and a record the same? Say --match ${MATCHES}.`)
}

/** The fields of a row, for whoever must guess by what it matches. */
export function fieldsOf({ input }: Pick<Row, 'input'>): string[] {
  const ids = Array.isArray(input['externalIds']) ? input['externalIds'] : []
  return [...Object.keys(input), ...ids.map((one) => `externalIds.${one?.source}`)]
}

/** Whether a refused row stops those that are written with it. */
export function policyOf(text = 'per-row'): 'ATOMIC' | 'PER_ROW' {
  return text === 'atomic' ? 'ATOMIC' : 'PER_ROW'
}

/** @throws Ending */
export function sizeOf(text: string | undefined): number {
  const size = Number(text ?? MOST)
  if (Number.isInteger(size) && size >= 1 && size <= MOST) return size
  throw wrongUse(`--batch takes a number from 1 to ${MOST}.`)
}
