import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Child, childOf, freePorts } from './children.ts'
import { seeded, sleep } from './random.ts'
import { eventsOf, faultsOf, readingOf } from './verdict.ts'

export interface Torment {
  /** An empty database of its own: `file:…` or `postgres://…`. */
  url: string
  /** How many events, and how many times something dies on the way. */
  events: number
  kills: number
  seed: number
  writers?: number
  /** Milliseconds without any progress after which the readers are given up. */
  patience?: number
}

export interface Figures {
  seed: number
  seconds: number
  events: number
  kills: Record<string, number>
  readers: Record<string, { told: number; repeated: number; connections: number; p50: number; p99: number }>
  /** Why connections ended, and how often. */
  ends: Record<string, number>
  /** Acknowledged commits of writers. */
  acknowledged: number
  faults: string[]
}

const KEY = 'torture-key-of-thirty-two-characters-and-more'
const KINDS = ['steady', 'slow', 'cut'] as const

/** Lets writers write and readers read while servers, readers, the relay and connections die, and judges what was told. */
export async function torture({
  url,
  events,
  kills,
  seed,
  writers = 16,
  patience = 30_000,
}: Torment): Promise<Figures> {
  const began = Date.now()
  const random = seeded(seed)
  const folder = mkdtempSync(join(tmpdir(), 'rapport-torture-'))
  const engine = url.startsWith('file:') ? 'sqlite' : 'postgres'
  const acknowledged: string[] = []
  const figures: Figures = {
    seed,
    seconds: 0,
    events: 0,
    kills: {},
    readers: {},
    ends: {},
    acknowledged: 0,
    faults: [],
  }
  let stopping = 0

  const ports = await freePorts(engine === 'sqlite' ? 1 : 2)
  const servers = ports.map((port, index) =>
    childOf(`server ${index + 1}`, './server.ts', {
      env: {
        ...{ DATABASE_URL: url, PORT: String(port), TORTURE_KEY: KEY, SEED: String(seed + 1000 * index) },
        WRITERS: String(Math.ceil(writers / ports.length)),
      },
      hear(line) {
        const { wrote, complaint, error, stopped } = JSON.parse(line)
        if (wrote) acknowledged.push(...wrote)
        if (stopped) stopping++
        if (complaint) figures.ends[complaint] = (figures.ends[complaint] ?? 0) + 1
        if (complaint && process.env['TORTURE_VERBOSE']) console.error(complaint, error)
      },
      ready: (line) => line.includes('"ready"'),
    }),
  )
  const urls = ports.map((port) => `http://127.0.0.1:${port}/graphql`)
  const readers = KINDS.flatMap((kind) => ['socket', 'http'].map((way) => ({ name: `${kind} over ${way}`, kind, way })))
  const files = new Map(readers.map(({ name }) => [name, join(folder, `${name.replaceAll(' ', '-')}.txt`)]))
  const subscribers = readers.map(({ name, kind, way }, index) =>
    childOf(name, './reader.ts', {
      args: [files.get(name)!, kind, way, String(seed + index), ...urls],
      env: { TORTURE_KEY: KEY },
      hear(line) {
        if (!line.startsWith('ended ')) return
        figures.ends[line.slice(6)] = (figures.ends[line.slice(6)] ?? 0) + 1
      },
      ready: (line) => line === 'ready',
    }),
  )

  try {
    for (const server of servers) await server.start()
    await Promise.all(subscribers.map((subscriber) => subscriber.start()))
    const base = (await numbered(url)).length
    for (const server of servers) server.say('go')
    await torment()
    for (const server of servers) server.say('stop')
    while (stopping < servers.length) await sleep(20)
    const log = (await numbered(url)).slice(base)
    await caughtUp(log.length)
    judge(log)
  } finally {
    await Promise.all([...servers, ...subscribers].map((child) => child.kill()))
    rmSync(folder, { recursive: true, force: true })
  }
  figures.seconds = Math.round((Date.now() - began) / 100) / 10
  return figures

  async function torment(): Promise<void> {
    for (let dead = 0; dead < kills; dead++) {
      const due = (events * (dead + random())) / kills
      while (acknowledged.length < due) await sleep(10)
      await strike(random())
    }
    while (acknowledged.length < events) await sleep(10)
  }

  /** Half of the deaths are those of a server. */
  async function strike(choice: number): Promise<void> {
    if (engine === 'postgres' && choice > 0.85) {
      count('relay session')
      return endRelay(url)
    }
    const some: Child[] = choice < 0.5 ? servers : subscribers
    const victim = some[Math.floor(random() * some.length)]!
    count(choice < 0.5 ? 'server' : 'reader')
    await victim.kill()
    await sleep(random() * 200)
    await victim.start()
    victim.say('go')
  }

  function count(what: string): void {
    figures.kills[what] = (figures.kills[what] ?? 0) + 1
  }

  async function caughtUp(count: number): Promise<void> {
    let told = -1
    for (let since = Date.now(); Date.now() - since < patience; await sleep(50)) {
      const now = [...files.values()].map((file) => readingOf(file).events.length)
      if (now.every((one) => one >= count)) return
      const sum = now.reduce((one, other) => one + other, 0)
      if (sum > told) since = Date.now()
      told = sum
    }
  }

  function judge(log: string[]): void {
    figures.events = log.length
    figures.acknowledged = acknowledged.length
    const there = new Set(log)
    const lost = acknowledged.filter((id) => !there.has(id))
    if (lost.length > 0) figures.faults.push(`${lost.length} acknowledged events are not in the log`)
    for (const [name, file] of files) {
      const { events: told, repeated, connections, delays } = readingOf(file)
      const at = (share: number) => delays[Math.floor((delays.length - 1) * share)] ?? 0
      figures.readers[name] = { told: told.length, repeated, connections, p50: at(0.5), p99: at(0.99) }
      figures.faults.push(...faultsOf(name, told, log))
    }
  }
}

/** The log once every committed event has its number. */
async function numbered(url: string): Promise<string[]> {
  for (;;) {
    const log = await eventsOf(url)
    if (log) return log
    await sleep(20)
  }
}

/** Ends the session that holds the relay's lock, as an operator or a broken network would. */
async function endRelay(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  // After a server died it may take a moment until another one holds it.
  for (let ended = 0; ended === 0; await sleep(10)) ended = (await client.query(END)).rowCount ?? 0
  await client.end()
}

const END = `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
    and objid = (7190233451 % 4294967296) and database = (select oid from pg_database where datname = current_database())`
