import { readFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import pg from 'pg'

/** What one reader was told. */
export interface Reading {
  /** Events in the order in which they were first told. */
  events: string[]
  repeated: number
  /** Signs of life, of which each connection begins with one behind what it had to catch up. */
  connections: number
  /** Milliseconds from the record to the reader, sorted. */
  delays: number[]
}

export function readingOf(file: string): Reading {
  const seen = new Set<string>()
  const delays: number[] = []
  let repeated = 0
  let connections = 0
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, id, delay] = line.split(' ')
    if (id === '-') connections++
    if (!id?.startsWith('evt_') || !delay) continue
    if (seen.has(id)) repeated++
    else delays.push(Number(delay))
    seen.add(id)
  }
  return { events: [...seen], repeated, connections, delays: delays.sort((a, b) => a - b) }
}

/** Every event of the database in the order of its number; null while one has none. */
export async function eventsOf(url: string): Promise<string[] | null> {
  const rows = url.startsWith('file:') ? ofFile(url.slice(5)) : await ofServer(url)
  return rows.some(({ seq }) => seq === null) ? null : rows.map(({ id }) => id)
}

type Rows = { id: string; seq: number | null }[]
const QUESTION = 'select "id", "seq" from "Event" order by "seq"'

function ofFile(file: string): Rows {
  const database = new BetterSqlite3(file, { readonly: true })
  try {
    return database.prepare(QUESTION).all() as Rows
  } finally {
    database.close()
  }
}

async function ofServer(url: string): Promise<Rows> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(QUESTION)).rows
  } finally {
    await client.end()
  }
}

/** What is wrong with what a reader was told, against what the log holds behind the place where it began; empty: nothing. */
export function faultsOf(name: string, told: string[], log: string[]): string[] {
  const faults: string[] = []
  const known = new Set(told)
  const missing = log.filter((id) => !known.has(id))
  const there = new Set(log)
  const invented = told.filter((id) => !there.has(id))
  if (missing.length > 0) faults.push(`${name} was never told ${missing.length} events, the first ${missing[0]}`)
  if (invented.length > 0) faults.push(`${name} was told ${invented.length} events that are not in the log`)
  const places = new Map(log.map((id, place) => [id, place]))
  const kept = told.filter((id) => there.has(id)).map((id) => places.get(id)!)
  const disorder = kept.findIndex((place, index) => index > 0 && place < kept[index - 1]!)
  if (disorder > 0) faults.push(`${name} was told event ${told[disorder]} out of order`)
  return faults
}
