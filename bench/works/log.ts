import { openDatabase } from '../../src/platform/database/open.ts'
import type { Bench } from '../bench.ts'
import { growTo, takePatterns } from '../log/growing.ts'
import { measureLogAt } from '../log/measuring.ts'
import { lengthOf, roomOfEvent, tidy } from '../log/room.ts'
import { writeEvents } from '../log/traffic.ts'
import { factsOf } from './facts.ts'

const SIZES = [1_000_000, 3_000_000, 10_000_000]
const QUICK = [100_000]

/** How the log's room and times grow with it. The largest one takes 15 GB of disk, on PostgreSQL 25. */
export async function measureLog(bench: Bench): Promise<void> {
  const { places, engine, effort, say, report } = bench
  const url = await places.copy(effort.usual)
  await writeEvents(bench, url, await factsOf(url))
  const database = await openDatabase({ url, unitLimit: 600_000 })
  try {
    await tidy(url)
    const { all: ours, ...room } = await roomOfEvent(database, await lengthOf(database))
    report({ work: 'log', engine, part: 'as the server writes them: room of one', ours, unit: 'bytes', ...room })
    await takePatterns(database)
    for (const size of effort.quick ? QUICK : SIZES) {
      say(`Lets the log grow to ${size} events …`)
      await growTo(database, await lengthOf(database), size)
      await tidy(url)
      await measureLogAt(bench, { database, url, events: size })
    }
  } finally {
    await database.close()
  }
}
