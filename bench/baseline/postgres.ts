import { createHash } from 'node:crypto'
import pg from 'pg'
import { PLANNING } from '../../src/platform/database/postgres-pool.ts'
import { bulkOnPostgres } from './bulk.postgres.ts'
import * as forecasts from './forecast.statements.ts'
import { forecastHandlers } from './forecast.ts'
import { accountPage, card, type Handlers, list, stageSums } from './handlers.ts'
import { ACTOR, type MoveVariables, moved } from './move.ts'
import * as written from './statements.ts'

const INT8 = 20
const NUMERIC = 1700
const asNumber = (oid: number, format: any) =>
  oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format)
const types = { getTypeParser: asNumber as typeof pg.types.getTypeParser }

/** The works on a PostgreSQL database: named statements on a pool, rows made JSON here. */
export async function postgresHandlers(
  url: string,
): Promise<{ handlers: Handlers; plans: () => Promise<string[]>; close: () => Promise<void> }> {
  const pool = new pg.Pool({ connectionString: url, max: 16, types, options: PLANNING })
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    const known = names.get(text) ?? `s${names.size}`
    names.set(text, known)
    return known
  }
  const ask = async (text: string, values: unknown[], on: pg.Pool | pg.PoolClient = pool): Promise<any[]> =>
    (await on.query({ name: nameOf(text), text, values })).rows
  await pool.query('select 1')

  async function move({ input, key }: MoveVariables): Promise<string> {
    const now = new Date().toISOString()
    const client = await pool.connect()
    try {
      await client.query('begin')
      const fingerprint = createHash('sha256').update(JSON.stringify(input)).digest('hex')
      const outcome = JSON.stringify({ done: { id: input.id } })
      await ask(written.TAKE_KEY, [ACTOR.principal, key, fingerprint, outcome, now], client)
      const [deal] = await ask(`${written.DEAL} for update of o`, [input.id], client)
      const [stage] = await ask(written.STAGE, [input.stage], client)
      const { update, history, event, answer } = moved(deal, stage, now)
      await ask(written.MOVE, update, client)
      await ask(written.ENTER, history, client)
      await ask(written.TELL.postgres, event, client)
      await client.query('commit')
      return answer
    } catch (thrown) {
      await client.query('rollback')
      throw thrown
    } finally {
      client.release()
    }
  }

  const handlers: Handlers = {
    async account({ id, first }) {
      const [[row], contacts] = await Promise.all([
        ask(written.ACCOUNT, [id]),
        ask(written.CONTACTS_OF_ACCOUNT, [id, first]),
      ])
      if (!row) return '{"account":null}'
      return `{"account":${JSON.stringify({ ...row, contacts: { nodes: contacts } })}}`
    },
    board: async ({ stage, from }) =>
      `{"opportunities":{"nodes":${list((await ask(written.BOARD.postgres, [stage, from])).map(card))}}}`,
    list: async ({ industry, part }) =>
      accountPage((await ask(written.LIST.postgres, [industry.toLowerCase(), part.toLowerCase()])) as never),
    sums: async ({ from, to }) => stageSums((await ask(written.SUMS, [from, to])) as never),
    move,
    bulk: bulkOnPostgres(pool),
    ...forecastHandlers((text, values) => ask(text, values)),
    asked: async ({ industry, role, since }) =>
      `{"opportunities":{"nodes":${JSON.stringify(await ask(written.ASKED, [industry.toLowerCase(), role, since]))}}}`,
  }
  async function plans(): Promise<string[]> {
    const texts = [written.ACCOUNT, written.CONTACTS_OF_ACCOUNT, written.BOARD.postgres, written.LIST.postgres]
    const found: string[] = []
    for (const text of [...texts, written.SUMS, written.ASKED, ...Object.values(forecasts)]) {
      const { rows } = await pool.query(`explain (generic_plan) ${text}`)
      found.push(`${text}\n${rows.map((row) => `    ${row['QUERY PLAN']}`).join('\n')}`)
    }
    return found
  }
  return { handlers, plans, close: () => pool.end() }
}
