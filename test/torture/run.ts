import { parseArgs } from 'node:util'
import { tortureHooks } from './hooks.ts'
import { placeOf } from './places.ts'
import { torture } from './torture.ts'

// npm run torture -- --kills 20 --events 20000 --seed 7 --engine postgres
// npm run torture:webhooks -- --kills 20 --events 5000 --seed 7 --engine postgres

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    events: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    engine: { type: 'string', default: 'sqlite' },
    writers: { type: 'string', default: '16' },
    webhooks: { type: 'boolean', default: false },
  },
})
const [kills, events, seed, writers] = [values.kills, values.events, values.seed, values.writers].map(Number) as [
  number,
  number,
  number,
  number,
]
if ([kills, events, seed, writers].some((number) => !Number.isSafeInteger(number) || number < 0)) {
  console.error('Usage: npm run torture -- --kills 20 --events 20000 --seed 7 --engine sqlite|postgres --writers 16')
  process.exit(2)
}

console.log(`seed ${seed}: ${events} events of ${writers} writers on ${values.engine}, ${kills} kills`)
const place = await placeOf(values.engine)
try {
  const figures = await (values.webhooks ? tortureHooks : torture)({ url: place.url, kills, events, seed, writers })
  console.log(JSON.stringify(figures, null, 2))
  console.log(figures.faults.length === 0 ? 'Nothing was lost.' : `Failed with seed ${seed}.`)
  process.exitCode = figures.faults.length === 0 ? 0 : 1
} finally {
  await place.remove()
}
