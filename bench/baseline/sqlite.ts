import { createHash } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import { bulkOnSqlite } from './bulk.sqlite.ts'
import * as forecasts from './forecast.statements.ts'
import { forecastHandlers } from './forecast.ts'
import { accountPage, card, type Handlers, list, stageSums } from './handlers.ts'
import { ACTOR, type MoveVariables, moved, type Stage } from './move.ts'
import * as written from './statements.ts'

/** The works on a SQLite file: statements prepared once, every answer asked anew. */
export function sqliteHandlers(file: string): { handlers: Handlers; plans: () => string[] } {
  const database = new BetterSqlite3(file, { timeout: 5000 })
  for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'cache_size = -65536', 'temp_store = MEMORY'])
    database.pragma(pragma)
  const texts: string[] = []
  /** Parameters by number, as the texts have them; a number may stand twice. */
  const prepare = (text: string) => {
    texts.push(text)
    const places = [...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number) - 1)
    const statement = database.prepare<any[], any>(text.replaceAll(/\$\d+/g, '?'))
    const given = (values: any[]) => places.map((place) => values[place])
    return {
      get: (...values: any[]) => statement.get(given(values)),
      all: (...values: any[]) => statement.all(given(values)),
      run: (...values: any[]) => statement.run(given(values)),
    }
  }
  const account = prepare(written.ACCOUNT_JSON)
  const board = prepare(written.BOARD.sqlite)
  const page = prepare(written.LIST.sqlite)
  const sums = prepare(written.SUMS)
  const takeKey = prepare(written.TAKE_KEY)
  const [deal, stage, move] = [prepare(written.DEAL), prepare(written.STAGE), prepare(written.MOVE)]
  const [enter, tell] = [prepare(written.ENTER), prepare(written.TELL.sqlite)]
  const asked = prepare(written.ASKED)
  const forecast = new Map(Object.values(forecasts).map((text) => [text, prepare(text)]))

  const moving = database.transaction(({ input, key }: MoveVariables) => {
    const now = new Date().toISOString()
    const fingerprint = createHash('sha256').update(JSON.stringify(input)).digest('hex')
    takeKey.run(ACTOR.principal, key, fingerprint, JSON.stringify({ done: { id: input.id } }), now)
    const { update, history, event, answer } = moved(deal.get(input.id), stage.get(input.stage) as Stage, now)
    move.run(...update)
    enter.run(...history)
    tell.run(...event)
    return answer
  })

  const handlers: Handlers = {
    account: ({ id, first }) => `{"account":${account.get(id, first)?.json ?? 'null'}}`,
    board: ({ stage, from }) => `{"opportunities":{"nodes":${list(board.all(stage, from).map(card))}}}`,
    list: ({ industry, part }) => accountPage(page.all(industry.toLowerCase(), part.toLowerCase())),
    sums: ({ from, to }) => stageSums(sums.all(from, to)),
    move: (variables) => moving.immediate(variables),
    bulk: bulkOnSqlite(database),
    ...forecastHandlers((text, values) => forecast.get(text)!.all(...values)),
    asked: ({ industry, role, since }) =>
      `{"opportunities":{"nodes":${JSON.stringify(asked.all(industry.toLowerCase(), role, since))}}}`,
  }
  return {
    handlers,
    plans: () =>
      texts.map((text) => {
        const steps = database
          .prepare(`explain query plan ${text.replaceAll(/\$\d+/g, '?')}`)
          .all(Array(text.match(/\$\d+/g)?.length ?? 0).fill(null)) as any[]
        return `${text}\n${steps.map(({ detail }) => `    ${detail}`).join('\n')}`
      }),
  }
}
