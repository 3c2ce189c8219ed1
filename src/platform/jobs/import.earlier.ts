import type { Database, Row, Transaction } from '../database/database.ts'
import { insertRows, jsonList } from '../database/rows.ts'
import { chunkAt } from './chunks.ts'
import { askedNames, type Naming, ownNames } from './import.names.ts'
import type { FileRow } from './import.plan.ts'
import type { Job } from './job.ts'
import type { RowInput } from './row-input.ts'

/** From row to row to row, at most. */
const DEEPEST = 50

interface Place {
  position: number
  place: number
}

interface Trying extends Naming {
  database: Database
  job: Job
  /** How many rows are written again, at most. */
  most: number
  read: (row: FileRow) => RowInput
}

/**
 * The rows of earlier chunks without which these rows cannot be tried, in their order: those of the same keys, those to
 * which they refer, and those that these need in turn. A dry run rolls every chunk back: it writes them again before
 * the chunk, so that each row is tried on what a real run would have left. Rows that failed are not among them. Beyond
 * `most` rows the first and the nearest ones are taken.
 */
export async function earlierRows(trying: Trying, rows: FileRow[]): Promise<FileRow[]> {
  const found = new Map<string, { at: Place; row: FileRow }>()
  let names = namesIn(trying, rows)
  for (let depth = 0; depth < DEEPEST && names.length > 0 && found.size < trying.most; depth++) {
    const places = await placesOf(trying, names)
    const open = places.filter((at) => !found.has(keyOf(at)))
    const half = Math.ceil(trying.most / 2)
    const nearest = open.length > trying.most ? [...open.slice(0, half), ...open.slice(-half)] : open
    const some = await rowsAt(trying, nearest)
    for (const one of some) found.set(keyOf(one.at), one)
    names = namesIn(
      trying,
      some.map(({ row }) => row),
    )
  }
  return [...found.values()]
    .sort((one, other) => one.at.position - other.at.position || one.at.place - other.at.place)
    .map(({ row }) => row)
}

/** Keeps by what later rows may mean those of this step that would have been written. */
export async function keepNames(
  tx: Transaction,
  naming: Naming,
  { id: jobId, position, offset }: Job,
  inputs: (RowInput['input'] | null)[],
): Promise<void> {
  const rows = inputs.flatMap((input, index) => {
    const names = input ? new Set(ownNames(naming, input)) : []
    return [...names].map((name): Row => ({ jobId, name, position, place: offset + index }))
  })
  await insertRows(tx, 'JobName', rows)
}

function namesIn(trying: Trying, rows: FileRow[]): string[] {
  const inputs = rows.map((row) => trying.read(row).input)
  return [...new Set(inputs.flatMap((input) => [...ownNames(trying, input), ...askedNames(trying, input)]))]
}

function keyOf({ position, place }: Place): string {
  return `${position}.${place}`
}

async function placesOf({ database, job }: Trying, names: string[]): Promise<Place[]> {
  return database.read
    .selectFrom('JobName')
    .select(['position', 'place'])
    .distinct()
    .where('jobId', '=', job.id)
    .where('name', 'in', jsonList(database.engine, names))
    .orderBy('position')
    .orderBy('place')
    .execute()
}

/** One statement for each chunk. */
async function rowsAt({ database, job }: Trying, places: Place[]): Promise<{ at: Place; row: FileRow }[]> {
  const found: { at: Place; row: FileRow }[] = []
  for (const [position, some] of Map.groupBy(places, (at) => at.position)) {
    const chunk = await chunkAt(database.read, job.id, 'in', position)
    const rows = chunk ? (JSON.parse(chunk.content) as FileRow[]) : []
    for (const at of some) if (rows[at.place]) found.push({ at, row: rows[at.place]! })
  }
  return found
}
