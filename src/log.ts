import { LEVELS, type Level } from './settings.ts'

type Facts = Record<string, unknown>

/** What happens inside, for operators. Facts are plain values and never secrets. */
export type Log = Record<'debug' | 'info' | 'warn' | 'error', (message: string, facts?: Facts) => void>

/**
 * A log of `level` and what is graver. For people one readable line each, for programs one JSON object a line.
 * An `error` among the facts is told with its stack.
 */
export function makeLog(level: Level, write: (line: string) => void, forPeople: boolean): Log {
  const line = forPeople ? readable : json
  function say(name: keyof Log) {
    return (message: string, facts: Facts = {}) => {
      if (LEVELS.indexOf(name) >= LEVELS.indexOf(level)) write(line(new Date().toISOString(), name, message, facts))
    }
  }
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') }
}

function json(time: string, level: string, message: string, facts: Facts): string {
  const told = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, tellable(fact)]))
  return `${JSON.stringify({ time, level, message, ...told })}\n`
}

function readable(time: string, level: string, message: string, facts: Facts): string {
  const told = Object.entries(facts).map(([name, fact]) => {
    const text = tellable(fact)
    return `${name}=${typeof text === 'string' ? text : JSON.stringify(text)}`
  })
  return `${[time.slice(11, 19), level.padEnd(5), message, ...told].join('  ')}\n`
}

function tellable(fact: unknown): unknown {
  return fact instanceof Error ? (fact.stack ?? fact.message) : fact
}

const SECRETS: [RegExp, string][] = [
  [/\brpt_([0-9a-z]{26})_[0-9A-Za-z]+/g, 'rpt_$1_…'],
  [/\bBearer\s+(?!rpt_)[A-Za-z0-9._~+/=-]{8,}/gi, 'Bearer …'],
  [/\bwhsec_[A-Za-z0-9+/=]+/g, 'whsec_…'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, 'eyJ…'],
  [/(\w+:\/\/[^\s:/@"]*):[^\s@"]+@/g, '$1:…@'],
]

/** A line without keys, tokens, passwords in addresses and the given texts, wherever they got into it from. */
export function withoutSecrets(line: string, texts: readonly (string | null)[] = []): string {
  let told = line
  for (const [form, shown] of SECRETS) told = told.replace(form, shown)
  for (const text of texts) if (text !== null && text.length >= 8) told = told.replaceAll(text, '…')
  return told
}
