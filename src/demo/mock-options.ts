import { parseArgs } from 'node:util'

/** How the mock is wanted. */
export interface MockOptions {
  port: number
  host: string
  seed: number
  /** Milliseconds that every answer is late. */
  latency: number
  /** Share of the requests that fail, 0 to 1. */
  failRate: number
}

/** What the person at the terminal can mend. */
export class WrongOption extends Error {}

const NUMBERS = {
  port: { usual: 4000, form: /^\d{1,5}$/, most: 65_535, expected: 'a port: 0 (any free one) to 65535' },
  seed: { usual: 20261031, form: /^\d{1,10}$/, most: 4_294_967_295, expected: 'a whole number, such as 7' },
  latency: { usual: 0, form: /^\d{1,6}$/, most: 60_000, expected: 'milliseconds, 0 to 60000' },
  'fail-rate': {
    usual: 0,
    form: /^(\d|\d?\.\d{1,6}|\d\.\d{0,6})$/,
    most: 1,
    expected: 'a share from 0 to 1, such as 0.1',
  },
} as const

/** How the command is called. */
export const USAGE = `Usage: npm run mock -- [OPTIONS]     or: npx rapport mock [OPTIONS]

Serves a made-up company on a throw-away database, for teams that build a frontend. Any web page may call it.

  --port NUMBER         port to listen on (4000); 0: any free one
  --host ADDRESS        address to listen on (127.0.0.1)
  --seed NUMBER         which company (20261031): the same seed makes the same keys and customers, with their ids
  --latency MS          how late every answer is (0)
  --fail-rate SHARE     share of the requests that fail (0), such as 0.1: a 503 with Retry-After, or a connection that
                        breaks before or after the work was done; streams are cut now and then
`

/** The options in the words of a command; null: its help is wanted. @throws WrongOption for those that cannot be meant. */
export function readOptions(words: string[]): MockOptions | null {
  const values = parsed(words)
  if (values['help']) return null
  const number = (name: keyof typeof NUMBERS): number => {
    const { usual, form, most, expected } = NUMBERS[name]
    const given = values[name]
    if (given === undefined) return usual
    if (typeof given === 'string' && form.test(given) && Number(given) <= most) return Number(given)
    throw new WrongOption(`--${name} must be ${expected}, not ${JSON.stringify(given)}.`)
  }
  const host = String(values['host'] ?? '127.0.0.1')
  if (!/^[A-Za-z0-9.:_-]+$/.test(host)) throw new WrongOption(`--host must be an address, not ${JSON.stringify(host)}.`)
  return {
    host,
    port: number('port'),
    seed: number('seed'),
    latency: number('latency'),
    failRate: number('fail-rate'),
  }
}

function parsed(words: string[]): Record<string, unknown> {
  const names = ['port', 'host', 'seed', 'latency', 'fail-rate']
  const texts = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  const help = { type: 'boolean' as const, short: 'h' }
  try {
    return parseArgs({ args: words, options: { ...texts, help }, strict: true }).values
  } catch (thrown) {
    throw new WrongOption(`${(thrown as Error).message.split('. ')[0]!}\n\n${USAGE}`)
  }
}
