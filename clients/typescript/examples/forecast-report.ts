/**
 * A manager's weekly report: what the period promises by team and person, what was said against it, the quotas, what
 * changed since last week, and what is missing. Text to standard output, pictures as SVG files:
 *
 *     RAPPORT_KEY=… node clients/typescript/examples/forecast-report.ts --pictures FOLDER
 *
 * It tells all that the key reaches: a company, a team or oneself.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '../src/index.ts'
import { barsPicture } from './forecast-report/bars.ts'
import { readFacts } from './forecast-report/facts.ts'
import { type Asked, readOptions, USAGE } from './forecast-report/options.ts'
import { tellingIn } from './forecast-report/telling.ts'
import { reportText } from './forecast-report/text.ts'
import { waterfallPicture } from './forecast-report/waterfall.ts'

export interface Report {
  text: string
  /** By the name of their file; the waterfall is missing where its reader may not see all that it tells. */
  pictures: Map<string, string>
}

/** Asks the server that `url` names and tells what it answered. @throws RapportError where the forecast is refused. */
export async function forecastReport(server: { url: string; key: string }, asked: Asked): Promise<Report> {
  const client = createClient({ ...server, language: asked.language })
  const telling = tellingIn(asked.language, await readFacts(client, asked))
  const { waterfall } = telling.facts
  return {
    text: reportText(telling),
    pictures: new Map([
      ['bars.svg', barsPicture(telling)],
      ...(waterfall ? [['waterfall.svg', waterfallPicture(telling, waterfall)] as const] : []),
    ]),
  }
}

async function run(): Promise<void> {
  const asked = readOptions(process.argv.slice(2))
  const { RAPPORT_KEY: key, RAPPORT_URL: url = 'http://127.0.0.1:4000/graphql' } = process.env
  if (!key) throw new Error('Set RAPPORT_KEY to an API key of whoever reads the report.')
  const { text, pictures } = await forecastReport({ url, key }, asked)
  process.stdout.write(text)
  if (asked.pictures === null) return
  mkdirSync(asked.pictures, { recursive: true })
  for (const [name, picture] of pictures) writeFileSync(join(asked.pictures, name), picture)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--help')) process.stdout.write(USAGE)
  else
    try {
      await run()
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
    }
}
