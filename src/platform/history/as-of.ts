import { reachesRow } from '../read/allowed.ts'
import type { Reading } from '../read/reading.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { emptyRow, putValue } from './columns.ts'
import { keepPast } from './past.ts'
import { eventsSince, type Since } from './since.ts'

/**
 * A record as it stood at a moment (ISO, UTC): what was recorded after it is undone. Whether the actor sees it is
 * decided by today's rights, of a record that is no more by its last owner. Null where it is missing or invisible,
 * before it was created, and while it was deleted. Two statements, and one more of the last owner's team.
 */
export async function readAsOf(
  reading: Reading,
  record: RecordDefinition,
  id: string,
  moment: string,
): Promise<Row | null> {
  const today = await reading.byId(record, id)
  const since = await eventsSince(reading.sql, id, moment)
  const visible = today !== null || (await sawLast(reading, record, id, since))
  if (!visible || !existed(record, since, today, moment)) return null
  const held = heldThen(since)
  const row: Row = { ...(today ?? { ...emptyRow(record), id }), ...stampsThen(record, since, today, held) }
  putValues(record, held, row)
  return keepPast(row, { moment, held, gone: today === null })
}

/** The oldest change after the moment tells what a field held then. */
function heldThen({ after }: Since): Map<string, unknown> {
  const held = new Map<string, unknown>()
  for (const { changes } of after)
    for (const { field, before } of changes) if (!held.has(field)) held.set(field, before ?? null)
  return held
}

function existed(record: RecordDefinition, { before, after }: Since, today: Row | null, moment: string): boolean {
  if (before) return before.type !== deleted(record)
  const first = after[0]
  if (first) return first.version !== 1 && first.type !== `${record.noun}.created`
  return today !== null && (today['createdAt'] as string) <= moment
}

function stampsThen(record: RecordDefinition, { before, after }: Since, today: Row | null, held: Map<string, unknown>) {
  const end = after.find(({ type }) => type === deleted(record))
  const createdAt = (end?.facts['createdAt'] ?? today?.['createdAt'] ?? null) as string | null
  const first = after[0]
  const counted = ((today?.['version'] ?? 0) as number) - after.length
  return {
    createdAt,
    updatedAt: first ? (before?.recordedAt ?? createdAt) : today?.['updatedAt'],
    version: before?.version ?? (first?.version ? first.version - 1 : counted),
    archivedAt: held.has('archivedAt') ? held.get('archivedAt') : (today?.['archivedAt'] ?? null),
  }
}

/** Whether the actor would see the record that is no more as it stood last, by its owner and today's rights and teams. */
async function sawLast(reading: Reading, record: RecordDefinition, id: string, { after }: Since): Promise<boolean> {
  const last = after.at(-1)
  if (last?.type !== deleted(record)) return false
  const row: Row = { ...emptyRow(record), id }
  putValues(record, new Map(last.changes.map(({ field, before }) => [field, before])), row)
  return reachesRow(reading, record, { ...row, ownerId: last.ownerBefore }, 'READ')
}

function putValues(record: RecordDefinition, values: ReadonlyMap<string, unknown>, row: Row): void {
  for (const [name, value] of values) {
    const field = record.fields[name]
    if (field) putValue(field, value, row)
  }
}

function deleted({ noun }: RecordDefinition): string {
  return `${noun}.deleted`
}
