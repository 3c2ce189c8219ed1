import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TABLES } from '../bench/baseline/bulk.ts'
import { chance } from '../bench/fill/chance.ts'
import { BEARERS } from '../bench/fill/people.ts'
import { type Line, median, tableOf } from '../bench/line.ts'
import { readOptions } from '../bench/options.ts'
import { ask } from '../bench/pair.ts'
import { account } from '../bench/works/account.ts'
import { asked } from '../bench/works/asked.ts'
import { board } from '../bench/works/board.ts'
import { bulkBody, contact } from '../bench/works/bulk.ts'
import { type Facts, readFacts } from '../bench/works/facts.ts'
import { forecastNow, forecastOfDeals, forecastThen, forecastWaterfall } from '../bench/works/forecast.ts'
import { list } from '../bench/works/list.ts'
import { bodiesOf } from '../bench/works/loaded.ts'
import { move } from '../bench/works/move.ts'
import { sums } from '../bench/works/sums.ts'
import { benchHouse, rowsIn } from './bench-house.ts'
import { engines } from './engines.ts'

describe.each(engines)('the bench on %s', (engine) => {
  let house: Awaited<ReturnType<typeof benchHouse>>
  let facts: Facts
  const byHand = async (body: string) => {
    const { operationName, variables } = JSON.parse(body)
    return JSON.parse(await house.handlers[operationName]!(variables))
  }
  beforeAll(async () => {
    house = await benchHouse(engine)
    facts = await readFacts(house.database)
  }, 60_000)
  afterAll(() => house?.close())

  const forecasts = { forecastNow, forecastOfDeals, forecastThen, forecastWaterfall }
  test.each(Object.entries({ account, board, list, sums, asked, ...forecasts }))(
    '%s: both readers are told what SQL by hand says',
    async (_, work) => {
      const bodies = bodiesOf(work, facts, 12)
      const expected = await Promise.all(bodies.map(byHand))
      for (const bearer of Object.values(BEARERS))
        for (const [index, body] of bodies.entries())
          expect(await ask(house.port, body, bearer), body).toEqual(expected[index])
      expect(JSON.stringify(expected)).toMatch(/"(nodes|rows|steps)":\[\{/)
    },
  )

  test('moves deals by hand with the rows that the server writes', async () => {
    const tables = ['Opportunity', 'StageChange', 'Event', 'Idempotency']
    const [one, other] = bodiesOf(move, facts, 2) as [string, string]
    const before = await rowsIn(house.database, tables)
    const said: any = await ask(house.port, one, BEARERS.ALL)
    const between = await rowsIn(house.database, tables)
    const expected = await byHand(other)
    const after = await rowsIn(house.database, tables)
    expect(said.opportunityMoveToStage).toMatchObject({ opportunity: { version: 2 }, userErrors: [] })
    expect(expected.opportunityMoveToStage).toMatchObject({ opportunity: { version: 2 }, userErrors: [] })
    for (const table of tables) expect(after[table]! - between[table]!, table).toBe(between[table]! - before[table]!)
  })

  test('upserts contacts by hand with the rows that the server writes', async () => {
    const tables = Object.keys(TABLES)
    const drawn = chance(5)
    const [ours, limit] = [0, 100].map((from) =>
      Array.from({ length: 40 }, (_, index) => contact(facts, drawn, from + index)),
    )
    const outcomes = new Set<string>()
    // The second time half of them stand.
    for (const title of ['First', 'Second']) {
      const before = await rowsIn(house.database, tables)
      const said: any = await ask(house.port, bulkBody(ours!.map((row) => ({ ...row, title }))), BEARERS.TEAM)
      const between = await rowsIn(house.database, tables)
      const expected = await byHand(bulkBody(limit!.map((row) => ({ ...row, title }))))
      const after = await rowsIn(house.database, tables)
      const outcome = (answer: any) => answer.contactsBulkUpsert.results.map((one: any) => one.outcome)
      expect(outcome(said)).toEqual(outcome(expected))
      for (const one of outcome(said)) outcomes.add(one)
      for (const table of tables) expect(after[table]! - between[table]!, table).toBe(between[table]! - before[table]!)
      for (const rows of [ours!, limit!])
        rows.splice(0, 20, ...Array.from({ length: 20 }, () => contact(facts, drawn, drawn.whole(1000, 1e9))))
    }
    expect([...outcomes].sort()).toEqual(['CREATED', 'UPDATED'])
  })
})

describe('what the bench reports', () => {
  test('is the middle of the rounds', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
  })

  test('marks what is below its aim', () => {
    const line: Line = {
      work: 'account',
      engine: 'sqlite',
      ratio: 0.5,
      ours: 5000,
      limit: 10_000,
      unit: 'req/s',
      aim: 0.4,
    }
    const [, above, below] = tableOf([line, { ...line, aim: 0.6 }]).split('\n')
    expect(above).not.toContain('below')
    expect(below).toContain('below')
  })

  test('is of the works and engines that were asked for', () => {
    const { works, engines: found } = readOptions(['--only', 'board,account', '--engine', 'postgres'])
    expect([...works]).toEqual(['account', 'board'])
    expect(found).toEqual(['postgres'])
    expect(() => readOptions(['--only', 'boards'])).toThrow('There is no boards')
  })
})
