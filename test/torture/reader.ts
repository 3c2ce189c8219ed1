import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { seeded, sleep } from './random.ts'
import { overHttp, overSocket, type Told } from './reading.ts'

// A subscriber that remembers in a file what it was told, and goes on from there after whatever happened to it, or to
// the server. Its kind: `steady`, `slow` (it falls asleep, so that too much waits for it), `cut` (its connection breaks
// again and again), each over a web socket or server-sent events.

const [, , file = '', kind = '', way = '', seed = '0', ...urls] = process.argv
const random = seeded(Number(seed))
let cursor = lastLine()?.split(' ')[0] ?? null
let heard = 0

function lastLine(): string | undefined {
  if (!existsSync(file)) return undefined
  // A line that was torn when the process died was not remembered.
  return readFileSync(file, 'utf8').split('\n').slice(0, -1).at(-1)
}

/** @returns whether to go on with this connection. */
async function hear(told: Told): Promise<boolean> {
  // One write for what was heard and how far that is: they stand together or not at all.
  appendFileSync(
    file,
    `${told.cursor} ${told.event?.id ?? '-'} ${told.event ? Date.now() - Date.parse(told.event.recordedAt) : ''}\n`,
  )
  cursor = told.cursor
  heard++
  if (heard === 1) say('ready')
  if (kind === 'slow' && heard % 700 === 0) await sleep(1500)
  return kind !== 'cut' || random() > 0.002
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

if (existsSync(file) && !readFileSync(file, 'utf8').endsWith('\n')) appendFileSync(file, '\n')
for (;;) {
  const url = urls[Math.floor(random() * urls.length)]!
  const read = way === 'http' ? overHttp : overSocket
  const ended = await read(url, process.env['TORTURE_KEY']!, cursor, hear).catch((error) =>
    String(error.code ?? error.message),
  )
  say(`ended ${ended}`)
  await sleep(20 + random() * 80)
}
