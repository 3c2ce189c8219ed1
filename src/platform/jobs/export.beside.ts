import { can } from '../access/access.ts'
import { customFieldsBatch, externalIdsBatch, linksBatch } from '../read/beside.ts'
import { recordsById } from '../read/by-id.ts'
import type { Reading } from '../read/reading.ts'
import { wanting } from '../read/wanted.ts'
import type { LinkPart, LinksField } from '../record/field.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { recordOfId } from '../record/registry.ts'
import type { Needs } from './export.needs.ts'

/** Puts into the rows of a page what stands in other tables: a statement for each kind, whatever the page holds. */
export async function fillBeside(reading: Reading, needs: Needs, rows: Row[]): Promise<void> {
  if (rows.length === 0) return
  const { record } = needs
  const ids = [...new Set(rows.map((row) => row['id'] as string))]
  if (needs.externalIds) {
    const found = await externalIdsBatch(reading, record)(ids)
    for (const row of rows) row['externalIds'] = listAt(found, row).map(({ source, id }) => ({ source, id }))
  }
  if (needs.customFields) {
    const found = await customFieldsBatch(reading, record)(ids)
    for (const row of rows) row['customFields'] = listAt(found, row)
  }
  for (const name of needs.links) await fillLinks(reading, record.fields[name] as LinksField, name, ids, rows)
  for (const [name, inner] of needs.pointed) {
    const pointed = rows.map((row) => row[name] as Row | null).filter((row) => row !== null)
    await fillBeside(reading, inner, pointed)
  }
}

function listAt<Value>(found: ReadonlyMap<string, Value[]>, row: Row): Value[] {
  return found.get(row['id'] as string) ?? []
}

async function fillLinks(reading: Reading, field: LinksField, name: string, ids: string[], rows: Row[]): Promise<void> {
  const found = await linksBatch(reading, field)(ids)
  const seen = await seenOf(reading, field, [...found.values()].flat())
  for (const row of rows) {
    const entries = listAt(found, row).map((entry) => entryOf(field, entry, seen))
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
