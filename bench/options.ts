import { parseArgs } from 'node:util'
import type { Effort } from './bench.ts'
import { APART, WORKS, type WorkName } from './line.ts'
import type { EngineName } from './place.ts'

const ENGINES: EngineName[] = ['sqlite', 'postgres']

export const USAGE = `Usage: npm run bench -- [--quick] [--json] [--plans] [--only ${WORKS.join(',')}] [--engine sqlite|postgres]`

const FULL = {
  rounds: 3,
  seconds: 3,
  connections: 32,
  sample: 200,
  contacts: 10_000,
  usual: 'usual',
  large: 'large',
} as const
const QUICK = { ...FULL, rounds: 2, seconds: 0.25, sample: 50, contacts: 2000, large: 'usual' } as const

export interface Options {
  json: boolean
  works: ReadonlySet<WorkName>
  engines: EngineName[]
  effort: Effort
}

/** What the person asked for. @throws Error with a sentence. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      plans: { type: 'boolean', default: false },
      only: { type: 'string', default: WORKS.filter((one) => !APART.includes(one)).join(',') },
      engine: { type: 'string', default: ENGINES.join(',') },
    },
  })
  const { quick, json, plans } = values
  return {
    json,
    works: new Set(among(values.only, WORKS)),
    engines: among(values.engine, ENGINES),
    effort: { plans, quick, ...(quick ? QUICK : FULL) },
  }
}

function among<Name extends string>(given: string, known: readonly Name[]): Name[] {
  const asked = given.split(',').map((one) => one.trim())
  const wrong = asked.find((one) => !known.includes(one as Name))
  if (wrong !== undefined) throw new Error(`There is no ${wrong}: name some of ${known.join(', ')}.`)
  return known.filter((one) => asked.includes(one))
}
