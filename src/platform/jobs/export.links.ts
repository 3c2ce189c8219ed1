import { can } from '../access/access.ts'
import { linksBatch } from '../read/beside.ts'
import { recordsById } from '../read/by-id.ts'
import type { Reading } from '../read/reading.ts'
import { wanting } from '../read/wanted.ts'
import type { LinkPart, LinksField } from '../record/field.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { recordOfId } from '../record/registry.ts'

/** Puts the entries of a list of links into the rows of a page, as far as the reader sees what they name. */
export async function fillLinks(reading: Reading, field: LinksField, name: string, rows: Row[]): Promise<void> {
  const found = await linksBatch(reading, field)([...new Set(rows.map((row) => row['id'] as string))])
  const seen = await seenOf(reading, field, [...found.values()].flat())
  for (const row of rows) {
    const entries = (found.get(row['id'] as string) ?? []).map((entry) => entryOf(field, entry, seen))
    row[name] = entries.filter((entry) => entry !== null)
  }
}

/** Which of the records that links name the reader sees. */
async function seenOf(reading: Reading, field: LinksField, entries: Row[]): Promise<ReadonlySet<string>> {
  const asked = new Map<RecordDefinition, Set<string>>()
  for (const part of Object.values(field.parts).filter(points)) {
    for (const entry of entries) {
      const id = entry[part.column]
      const target = typeof id === 'string' ? targetOf(part, id) : null
      if (!target || !can(reading.actor, target, 'READ')) continue
      asked.set(target, (asked.get(target) ?? new Set()).add(id as string))
    }
  }
  const seen = new Set<string>()
  for (const [target, ids] of asked)
    for (const id of (await recordsById(reading, target, wanting([], []))([...ids])).keys()) seen.add(id)
  return seen
}

/** An entry of a list of links; null where the reader does not see the record that it must have. */
function entryOf(field: LinksField, row: Row, seen: ReadonlySet<string>): Row | null {
  const entry: Row = {}
  for (const [name, part] of Object.entries(field.parts)) {
    const value = row[part.column] ?? null
    entry[name] = !points(part) || seen.has(value as string) ? value : null
    if (points(part) && entry[name] === null && part.required) return null
  }
  return entry
}

function points(part: LinkPart): part is Extract<LinkPart, { kind: 'reference' | 'anyRecord' }> {
  return part.kind === 'reference' || part.kind === 'anyRecord'
}

function targetOf(part: LinkPart, id: string): RecordDefinition | null {
  return part.kind === 'reference' ? part.target() : (recordOfId(id) ?? null)
}
