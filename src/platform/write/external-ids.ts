import { jsonList } from '../database/rows.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft, ExternalId } from './draft.ts'
import type { Reading } from './reading.ts'
import { externalKey } from './references.external.ts'
import { noBlank, noEntry, noTooMany } from './refuse.ts'
import { readLine } from './values.text.ts'

const MOST = 20
const MAX = 200

/** The list of an input, each entry once; what is wrong with it goes to `reading`. */
export function readExternalIds(value: unknown, reading: Reading): ExternalId[] {
  const given = Array.isArray(value) ? value : []
  if (given.length > MOST) reading.refusals.push(noTooMany(['externalIds'], MOST, given.length))
  const entries = new Map<string, ExternalId>()
  for (const [index, entry] of given.slice(0, MOST).entries()) {
    const path = ['externalIds', String(index)]
    if (typeof entry !== 'object' || entry === null) {
      reading.refusals.push(noEntry(path, ['source', 'id']))
      continue
    }
    const read = (part: 'source' | 'id') => {
      const text = readLine(entry[part] ?? '', { max: MAX }, [...path, part], reading)
      if (text === null) reading.refusals.push(noBlank([...path, part]))
      return text ?? ''
    }
    const externalId = { source: read('source'), id: read('id') }
    entries.set(externalKey('', externalId.source, externalId.id), externalId)
  }
  return sorted([...entries.values()])
}

/**
 * What the stored records are known by already; a list of ids of `matchedSource` alone is added to them. One
 * statement, none when no input names external ids.
 */
export async function loadExternalIds(
  work: Work,
  record: RecordDefinition,
  drafts: Draft[],
  matchedSource: string | null,
): Promise<void> {
  const stored = new Map(drafts.filter((one) => one.before && one.externalIds).map((one) => [one.id, one]))
  if (stored.size === 0) return
  const rows = await work.sql
    .selectFrom('ExternalId')
    .selectAll()
    .where('recordId', 'in', jsonList(work.engine, [...stored.keys()]))
    .where('noun', '=', record.noun)
    .execute()
  for (const row of rows) stored.get(row.recordId)!.externalIds!.before.push({ source: row.source, id: row.externalId })
  for (const { externalIds } of stored.values()) {
    const { before, after } = externalIds!
    externalIds!.before = sorted(before)
    if (after.every(({ source }) => source === matchedSource)) externalIds!.after = united(before, after)
  }
}

function united(...lists: ExternalId[][]): ExternalId[] {
  const entries = lists.flat().map((entry) => [externalKey('', entry.source, entry.id), entry] as const)
  return sorted([...new Map(entries).values()])
}

function sorted(entries: ExternalId[]): ExternalId[] {
  const key = ({ source, id }: ExternalId) => externalKey('', source, id)
  return entries.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}
