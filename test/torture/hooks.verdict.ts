import BetterSqlite3 from 'better-sqlite3'
import pg from 'pg'
import type { Ear } from './receiver.ts'

/** An event of the log. */
export interface Entry {
  id: string
  subject: string
}

/** What stands in the database when all is over. */
export interface Stored {
  log: Entry[]
  /** How many messages of a webhook have a status, by the webhook's name. */
  messages: { name: string; status: string; count: number }[]
}

const LOG = 'select "id", "subjectId" as "subject" from "Event" order by "seq"'
const MESSAGES = `select w."name", d."status", count(*) as "count" from "WebhookDelivery" as d
  inner join "Webhook" as w on w."id" = d."webhookId" group by w."name", d."status"`

/** The log and what became of the messages; every event must have its number. */
export async function storedOf(url: string): Promise<Stored> {
  if (url.startsWith('file:')) {
    const database = new BetterSqlite3(url.slice(5), { readonly: true })
    try {
      const [log, messages] = [LOG, MESSAGES].map((question) => database.prepare(question).all())
      return { log: log as Entry[], messages: messages as Stored['messages'] }
    } finally {
      database.close()
    }
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const [log, messages] = [await client.query(LOG), await client.query(MESSAGES)]
    return { log: log.rows, messages: messages.rows.map((row) => ({ ...row, count: Number(row.count) })) }
  } finally {
    await client.end()
  }
}

/** Events that the receiver has taken. */
export function takenBy({ heard }: Ear): Set<string> {
  return new Set(heard.filter(({ taken }) => taken !== null).map(({ event }) => event))
}

/** What is wrong with what a receiver heard; `since`: how many events there were when its webhook was there. */
export function faultsOf(ear: Ear, { log, messages }: Stored, since: number): string[] {
  const { name, heard } = ear
  const faults: string[] = []
  const taken = takenBy(ear)
  const lost = log.slice(since).filter(({ id }) => !taken.has(id))
  const answers = heard.filter(({ event }) => event === lost[0]?.id).map(({ answer }) => answer)
  if (lost.length > 0)
    faults.push(`${name} never took ${lost.length} events, the first ${lost[0]!.id}, and said: ${answers.join(', ')}`)

  const there = new Map(log.map(({ id, subject }) => [id, subject]))
  const invented = heard.filter(({ event, subject }) => there.get(event) !== subject)
  if (invented.length > 0) faults.push(`${name} heard of ${invented.length} events that are not in the log`)

  const idOf = new Map(heard.map(({ event, message }) => [event, message]))
  const renamed = heard.filter(({ event, message }) => idOf.get(event) !== message)
  if (renamed.length > 0) faults.push(`${name} heard of ${renamed[0]!.event} under several ids`)
  if (new Set(idOf.values()).size !== idOf.size) faults.push(`${name} heard of several events under one id`)

  const left = messages.filter((one) => one.name === name && one.status !== 'DELIVERED')
  if (left.length > 0) faults.push(`${name} has messages left: ${JSON.stringify(left)}`)
  return ear.ordered ? [...faults, ...disorderOf(ear, log)] : faults
}

/**
 * Where a receiver in order heard of an event before it had taken the one before it about the same record, or of an
 * earlier one afterwards.
 */
function disorderOf({ name, heard }: Ear, log: Entry[]): string[] {
  const places = new Map<string, number>()
  const before = new Map<string, string>()
  const last = new Map<string, string>()
  for (const [place, { id, subject }] of log.entries()) {
    const previous = last.get(subject)
    if (previous) before.set(id, previous)
    last.set(subject, id)
    places.set(id, place)
  }
  const first = places.get(heard[0]?.event ?? '') ?? 0
  const furthest = new Map<string, number>()
  const taken = new Map<string, number>()
  for (const one of heard)
    if (one.taken !== null) taken.set(one.event, Math.min(one.taken, taken.get(one.event) ?? one.taken))
  for (const { event, subject, at } of heard) {
    const previous = before.get(event)
    if (previous && places.get(previous)! >= first && !(taken.get(previous)! < at))
      return [`${name} heard of ${event} before it had taken ${previous}`]
    if ((furthest.get(subject) ?? -1) > places.get(event)!) return [`${name} heard of ${event} again after a later one`]
    furthest.set(subject, places.get(event)!)
  }
  return []
}
