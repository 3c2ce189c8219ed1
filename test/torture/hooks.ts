import { childOf, freePorts } from './children.ts'
import { faultsOf, type Stored, storedOf, takenBy } from './hooks.verdict.ts'
import { seeded, sleep } from './random.ts'
import { type Ear, MANNERS, openReceiver } from './receiver.ts'
import { eventsOf } from './verdict.ts'

export interface HookTorment {
  /** An empty database of its own: `file:…` or `postgres://…`. */
  url: string
  /** How many events, and how many times a server or the receiver dies on the way. */
  events: number
  kills: number
  seed: number
  writers?: number
  /** Milliseconds without any progress after which the webhooks are given up. */
  patience?: number
}

export interface HookFigures {
  seed: number
  seconds: number
  events: number
  /** Events of commits that writers were told of. */
  acknowledged: number
  kills: Record<string, number>
  hooks: Record<string, { requests: number; taken: number; repeated: number; answers: Record<string, number> }>
  complaints: Record<string, number>
  faults: string[]
}

const KEY = 'torture-key-of-thirty-two-characters-and-more'
const DOCUMENT = 'subscription { events { cursor event { id type recordedAt subject { id } } } }'
const CREATE = `mutation ($input: WebhookCreateInput!) {
  webhookCreate(input: $input) { secret userErrors { message } }
}`

/** Lets writers write and webhooks be posted to receivers of all manners while servers and receivers die; judges what came. */
export async function tortureHooks({
  url,
  events,
  kills,
  seed,
  writers = 8,
  patience = 60_000,
}: HookTorment): Promise<HookFigures> {
  const began = Date.now()
  const random = seeded(seed)
  const acknowledged: string[] = []
  const faults = new Map<string, number>()
  const figures: HookFigures = {
    ...{ seed, seconds: 0, events: 0, acknowledged: 0 },
    ...{ kills: {}, hooks: {}, complaints: {}, faults: [] },
  }
  let stopping = 0

  const ears = new Map<string, Ear>()
  for (const manner of MANNERS)
    for (const ordered of [false, true]) {
      const name = `${manner}${ordered ? '-ordered' : ''}`
      ears.set(name, { name, manner, ordered, secret: null, heard: [] })
    }
  const receiver = await openReceiver(ears, seed, (what) => faults.set(what, (faults.get(what) ?? 0) + 1))

  const ports = await freePorts(url.startsWith('file:') ? 1 : 2)
  const servers = ports.map((port, index) =>
    childOf(`server ${index + 1}`, './server.ts', {
      env: {
        ...{ DATABASE_URL: url, PORT: String(port), TORTURE_KEY: KEY, SEED: String(seed + 1000 * index) },
        ...{ WRITERS: String(Math.ceil(writers / ports.length)), HOOKS: 'yes' },
      },
      hear(line) {
        const { wrote, complaint, error, stopped } = JSON.parse(line)
        if (wrote) acknowledged.push(...wrote)
        if (stopped) stopping++
        if (complaint) count(figures.complaints, complaint)
        if (complaint && process.env['TORTURE_VERBOSE']) console.error(complaint, error)
      },
      ready: (line) => line.includes('"ready"'),
    }),
  )

  try {
    for (const server of servers) await server.start()
    for (const ear of ears.values()) ear.secret = await created(`http://127.0.0.1:${ports[0]}/graphql`, ear)
    const since = (await numbered(url)).length
    for (const server of servers) server.say('go')
    if (process.env['TORTURE_VERBOSE']) setInterval(progress, 5000).unref()
    await torment()
    for (const server of servers) server.say('stop')
    while (stopping < servers.length) await sleep(20)
    await caughtUp((await numbered(url)).slice(since))
    judge(await storedOf(url), since)
  } finally {
    await Promise.all(servers.map((server) => server.kill()))
    await receiver.close()
  }
  figures.seconds = Math.round((Date.now() - began) / 100) / 10
  return figures

  function progress(): void {
    const taken = [...ears.values()].map((ear) => takenBy(ear).size)
    console.error(`${acknowledged.length} events, taken ${taken.join(' ')}`)
  }

  async function created(address: string, { name, ordered }: Ear): Promise<string> {
    const input = { name, url: `${receiver.url}/${name}`, document: DOCUMENT, ordered }
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
      body: JSON.stringify({ query: CREATE, variables: { input } }),
    })
    const answer = (await response.json()) as { data?: { webhookCreate: { secret: string | null } } }
    const secret = answer.data?.webhookCreate.secret
    if (!secret) throw new Error(`No webhook was made: ${JSON.stringify(answer)}`)
    return secret
  }

  async function torment(): Promise<void> {
    for (let dead = 0; dead < kills; dead++) {
      const due = (events * (dead + random())) / kills
      while (acknowledged.length < due) await sleep(10)
      await strike(random())
    }
    while (acknowledged.length < events) await sleep(10)
  }

  async function strike(choice: number): Promise<void> {
    if (choice > 0.8) {
      count(figures.kills, 'receiver')
      await receiver.close()
      await sleep(random() * 1000)
      return receiver.open()
    }
    const victim = servers[Math.floor(random() * servers.length)]!
    count(figures.kills, 'server')
    await victim.kill()
    await sleep(random() * 200)
    await victim.start()
    victim.say('go')
  }

  /** Waits until everything has been taken, and the servers know it. */
  async function caughtUp(log: string[]): Promise<void> {
    let progress = ''
    for (let since = Date.now(); Date.now() - since < patience; await sleep(100)) {
      const taken = [...ears.values()].map(takenBy)
      const all = taken.every((one) => log.every((id) => one.has(id)))
      const { messages } = await storedOf(url)
      if (all && messages.every(({ status }) => status === 'DELIVERED')) return
      const now = JSON.stringify([taken.map(({ size }) => size), messages])
      if (now !== progress) since = Date.now()
      progress = now
    }
  }

  function judge(stored: Stored, since: number): void {
    figures.events = stored.log.length - since
    figures.acknowledged = acknowledged.length
    const there = new Set(stored.log.map(({ id }) => id))
    const lost = acknowledged.filter((id) => !there.has(id))
    if (lost.length > 0) figures.faults.push(`${lost.length} acknowledged events are not in the log`)
    figures.faults.push(...[...faults].map(([what, times]) => `${times} times: ${what}`))
    for (const ear of ears.values()) {
      const { heard, name } = ear
      const answers: Record<string, number> = {}
      for (const { answer } of heard) count(answers, answer)
      const taken = heard.filter((one) => one.taken !== null).length
      figures.hooks[name] = { requests: heard.length, taken, repeated: taken - takenBy(ear).size, answers }
      figures.faults.push(...faultsOf(ear, stored, since))
    }
  }
}

function count(counts: Record<string, number>, what: string): void {
  counts[what] = (counts[what] ?? 0) + 1
}

/** The log once every committed event has its number. */
async function numbered(url: string): Promise<string[]> {
  for (;;) {
    const log = await eventsOf(url)
    if (log) return log
    await sleep(20)
  }
}
