import type { Database } from '../../src/platform/database/database.ts'
import type { Bench } from '../bench.ts'
import { type Chance, chance } from '../fill/chance.ts'
import { atShare } from '../line.ts'
import { BATCH, openAdding } from './adding.ts'
import { eventsOfHistory, questions } from './asking.ts'
import { forgetLog } from './forgetting.ts'
import { pagesRead, roomOfEvent } from './room.ts'

const TIMES = 200
const BATCHES = 100
/** So few that hardly a page is met twice. */
const COLD = 20

/** A log, and how many events it has. */
export interface Log {
  database: Database
  url: string
  events: number
}

/** Room, reading and writing of a log. */
export async function measureLogAt(bench: Bench, log: Log): Promise<void> {
  const { database, events } = log
  const { engine, report } = bench
  const of = `${events / 1e6} million events`
  const { all: ours, ...room } = await roomOfEvent(database, events)
  report({ work: 'log', engine, part: `${of}: room of one`, ours, unit: 'bytes', ...room })
  const drawn = chance(17)
  const inHistory = await eventsOfHistory(database, events)
  for (const [name, ask] of Object.entries(questions(database, events))) {
    const times: number[] = []
    for (let one = 0; one < TIMES; one += 1) {
      const began = performance.now()
      await ask(drawn.next())
      times.push(performance.now() - began)
    }
    const of30 = name.includes('record') ? { inHistory } : {}
    report({ work: 'log', engine, part: `${of}: ${name}`, ...timesOf(times), ...of30 })
  }
  await measureAdding(bench, log, drawn, { part: `${of}: a commit of ${BATCH}`, batches: BATCHES })
  await forgetLog(database, log.url)
  await measureAdding(bench, log, drawn, { part: `${of}: a commit of ${BATCH}, nothing in memory`, batches: COLD })
}

async function measureAdding(
  { engine, report }: Bench,
  { database, url, events }: Log,
  drawn: Chance,
  { part, batches }: { part: string; batches: number },
): Promise<void> {
  const { add, close } = await openAdding(database, url, events, drawn)
  try {
    const before = await pagesRead(database)
    const added: Awaited<ReturnType<typeof add>>[] = []
    for (let one = 0; one < batches; one += 1) added.push(await add())
    const after = await pagesRead(database)
    const pages = Object.entries(after).map(([name, pages]) => [name, (pages - before[name]!) / (batches * BATCH)])
    const numbers = added.flatMap(({ numbers }) => (numbers === null ? [] : [numbers]))
    const told = engine === 'postgres' ? { numbers: timesOf(numbers), pagesOfOne: Object.fromEntries(pages) } : {}
    report({ work: 'log', engine, part, ...timesOf(added.map(({ commit }) => commit)), ...told })
  } finally {
    await close()
  }
}

function timesOf(times: number[]): { ours: number; unit: string; p99: number } {
  times.sort((one, other) => one - other)
  return { ours: atShare(times, 0.5), unit: 'ms', p99: atShare(times, 0.99) }
}
