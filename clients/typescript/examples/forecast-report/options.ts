import { parseArgs } from 'node:util'
import type { ForecastPeriodInput } from './generated/documents.ts'
import { LANGUAGES, type Language } from './languages.ts'

export const USAGE = `Usage: node forecast-report.ts [--unit month|quarter|year] [--day YYYY-MM-DD] [--fiscal]
                               [--team NAME | --person NAME] [--since YYYY-MM-DD]
                               [--pictures FOLDER] [--language en|zh]

  --unit, --day  of which period: a quarter, and the one of today, unless given
  --fiscal       of the fiscal year
  --team NAME    a team by its name or id; --person likewise; all that the key reaches unless given
  --since DAY    tells what changed since this day began, in UTC; since seven days ago unless given
  --pictures DIR writes bars.svg and waterfall.svg there
  --language     of the report: en unless given
`

/** What somebody wants to know. */
export interface Asked {
  period: ForecastPeriodInput
  /** By name or id. */
  team: string | null
  person: string | null
  /** The moment from which on changes are told, ISO in UTC. */
  since: string
  pictures: string | null
  language: Language
}

const WEEK = 7 * 86_400_000

/** Reads the words of a command line. @throws Error with a sentence for whoever wrote them. */
export function readOptions(words: string[], now = Date.now()): Asked {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: words,
    options: {
      ...{ unit: text, day: text, fiscal: { type: 'boolean' }, team: text, person: text },
      ...{ since: text, pictures: text, language: text },
    },
  })
  const { unit = 'quarter', day, team, person, since, language = 'en' } = values
  const length = (['MONTH', 'QUARTER', 'YEAR'] as const).find((one) => one === unit.toUpperCase())
  if (!length) throw new Error(`--unit ${unit}: say month, quarter or year.`)
  if (!isLanguage(language)) throw new Error(`--language ${language}: say ${Object.keys(LANGUAGES).join(' or ')}.`)
  if (team !== undefined && person !== undefined) throw new Error('Say --team or --person, not both.')
  return {
    period: { unit: length, fiscal: values.fiscal ?? false, ...(day ? { day: dayOf('--day', day) } : {}) },
    ...{ team: team ?? null, person: person ?? null, pictures: values.pictures ?? null, language },
    // The last instant before the day: what is told to have happened on it, at no known hour, is new.
    since: new Date(since ? Date.parse(`${dayOf('--since', since)}T00:00:00.000Z`) - 1 : now - WEEK).toISOString(),
  }
}

function isLanguage(word: string): word is Language {
  return Object.hasOwn(LANGUAGES, word)
}

function dayOf(option: string, text: string): string {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00.000Z`) : null
  if (at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)) return text
  throw new Error(`${option} ${text}: give a day as YYYY-MM-DD.`)
}
