import { jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import type { LinksField } from '../record/field.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft } from './draft.ts'
import { noInvalid } from './refuse.ts'
import { sameValue } from './values.ts'

/** The fields of a noun whose entries stand in tables of their own. */
export function linksOf(record: RecordDefinition): [name: string, field: LinksField][] {
  return Object.entries(record.fields).filter((entry): entry is [string, LinksField] => entry[1].kind === 'links')
}

/**
 * Puts the stored entries of a links field into `before` (and into `after` unless it was set), so that rules can
 * compare. One statement; none when every draft is a creation or knows them already.
 */
export async function loadLinks(work: Work, record: RecordDefinition, drafts: Draft[], name: string): Promise<void> {
  const field = record.fields[name] as LinksField
  const open = drafts.filter((draft) => draft.before && draft.before[name] === undefined)
  if (open.length === 0) return
  const ids = open.map((draft) => draft.id)
  const own = sql.ref(field.ownColumn)
  const { rows } = await sql<Row>`select * from ${sql.table(field.table)}
    where ${own} in ${jsonList(work.engine, ids)} order by ${own}, "position"`.execute(work.sql)
  const byOwner = Map.groupBy(rows, (row) => row[field.ownColumn] as string)
  for (const { id, before, after } of open) {
    before![name] = (byOwner.get(id) ?? []).map((row) => entryOf(field, row))
    after[name] ??= before![name]
  }
}

function entryOf(field: LinksField, row: Row): Row {
  return Object.fromEntries(Object.entries(field.parts).map(([name, part]) => [name, row[part.column] ?? null]))
}

/**
 * Every entry once. A list in which each entry must name a record names each record once: a second entry that says
 * something else of it is refused.
 */
export function tidyLinks(record: RecordDefinition, draft: Draft): void {
  for (const [name, field] of linksOf(record)) {
    const entries = draft.after[name] as Row[] | undefined
    if (!entries || entries === draft.before?.[name]) continue
    const key = Object.entries(field.parts).find(
      ([, part]) => 'required' in part && part.required && (part.kind === 'reference' || part.kind === 'anyRecord'),
    )?.[0]
    const kept: Row[] = []
    for (const [index, entry] of entries.entries()) {
      const earlier = kept.find((one) => (key ? one[key] === entry[key] : sameValue(one, entry)))
      if (!earlier) kept.push(entry)
      else if (!sameValue(earlier, entry)) draft.refusals.push(noTwice([name, String(index), key!]))
    }
    draft.after[name] = kept
  }
}

function noTwice(path: string[]) {
  return noInvalid(path, 'a record that stands once in the list', '列表中只出现一次的记录')
}
