import { beforeAll, expect, test } from 'vitest'
import { createServer } from '../../src/api/server.ts'
import { baseCurrency } from '../../src/catalog/currency.store.ts'
import type { Actor, FieldAccess } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { insertRows } from '../../src/platform/database/rows.ts'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import { updateRecord } from '../../src/platform/write/verbs.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { schema } from '../../src/schema.ts'
import { describeEngines } from '../engines.ts'
import { LOCAL } from '../local-settings.ts'
import { actorOf } from '../people.ts'
import { workspace } from '../sales/selling.ts'
import { numbered } from './house.ts'

const BOARD = `subscription ($pipeline: ID!) { pipelineChanged(pipelineId: $pipeline) {
  cursor kind opportunityId opportunity { id name amount { amount currency } stage { name } }
  fromStage { id name } toStage { id name } totals { stage { id } currency count amount weighted } } }`

const TEAMS = 10

describeEngines('a thousand different subscribers of one pipeline', (open) => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  const people = new Map<string, Actor>()
  beforeAll(async () => {
    database = await open()
    at = await workspace(database)
    const id = (prefix: string, number: number) => `${prefix}_${String(number).padStart(26, '0')}`
    const stamps = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z', version: 1 }
    const named = (name: string) => ({ name, nameKey: name, ...stamps })
    // Three kinds of people, each with its own rules for fields, as three roles give them.
    const sellers = new Map<string, FieldAccess>([['opportunity.nextStep', 'READ']])
    const managers = new Map<string, FieldAccess>([['opportunity.reason', 'READ']])
    const kinds = {
      OWN: actorOf('OWN', { fields: sellers }),
      TEAM: actorOf('TEAM', { fields: managers }),
      ALL: actorOf('ALL'),
    }
    await database.unit(async (tx) => {
      await insertRows(
        tx,
        'Team',
        Array.from({ length: TEAMS }, (_, one) => ({ id: id('team', one), ...named(`Team ${one}`) })),
      )
      const users = Array.from({ length: 1000 }, (_, one) => {
        const reach = one < 700 ? 'OWN' : one < 900 ? 'TEAM' : 'ALL'
        const user = { id: id('usr', one + 100), teamId: id('team', one % TEAMS), ...named(`User ${one}`) }
        people.set(`p${one}`, { ...kinds[reach], userId: user.id, teamIds: [user.teamId], principal: user.id })
        return user
      })
      await insertRows(tx, 'User', users)
    })
  })

  test('costs at most three statements for a change, and one for each set of field rules', async () => {
    const sequencer = startSequencer(database)
    const { yoga, live } = createServer({
      ...{ schema, database, baseCurrency, onNumbered: sequencer.onNumbered },
      signIn: async (bearer) => people.get(bearer) ?? null,
      settings: { ...LOCAL, live: { poll: 1e6, heartbeat: 1e6, recheck: 1e6 } },
      log: { info() {}, warn: console.warn, error: console.error },
    })
    const owner = people.get('p3')!
    const deal = await at.deal({ name: 'Press', owner: owner.userId, amount: { amount: '100.00', currency: 'USD' } })
    for (let one = 0; one < 700; one += 7)
      await at.deal({
        name: `Deal ${one}`,
        owner: people.get(`p${one}`)!.userId,
        amount: { amount: '10.00', currency: 'USD' },
      })
    await numbered(database)
    const variables = { pipeline: at.stages[0]!.pipelineId }
    const streams = new Map<string, AsyncIterator<any>>()
    for (const bearer of people.keys()) {
      const request = new Request('http://house/graphql', {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}` },
      })
      const answer: any = await yoga.getResultForParams({ params: { query: BOARD, variables }, request }, {} as never)
      const stream = answer[Symbol.asyncIterator]()
      expect((await stream.next()).value).toMatchObject({ data: { pipelineChanged: { kind: 'HEARTBEAT' } } })
      streams.set(bearer, stream)
    }
    const update = (nextStep: string) =>
      at.act((work) => updateRecord(work, Opportunity, { id: deal.id!, nextStep }, saveOpportunities))
    const seen = new Map<string, any>()
    const told = [...streams].map(async ([bearer, stream]) => {
      const { value } = await stream.next()
      if (value) seen.set(bearer, value.data.pipelineChanged)
    })
    // Every deal is of a seller in team 0, 7, 4 …; this one of team 3.
    const expected = [...people].filter(([, actor]) => sees(actor)).length
    await update('Warm up')
    await expect.poll(() => seen.size, { timeout: 15_000 }).toBe(expected)

    const before = database.statements()
    await update('Measured')
    await numbered(database)
    const write = database.statements() - before
    for (const [bearer, stream] of streams) if (seen.has(bearer)) await stream.next()
    const both = database.statements() - before
    const alone = await writeAlone()
    expect(both - alone).toBeLessThanOrEqual(3 + 3)
    expect(both).toBeGreaterThanOrEqual(write)

    const totals = (bearer: string) => seen.get(bearer)!.totals.reduce((sum: number, one: any) => sum + one.count, 0)
    expect(totals('p999')).toBe(101)
    expect(totals('p3')).toBe(1)
    expect(totals('p703')).toBe(1 + 10)
    expect(seen.get('p703')).toMatchObject({ kind: 'UPDATED', opportunity: { name: 'Press' } })
    await Promise.all(told)
    await live.close()
    await sequencer.stop()

    function sees({ reach, userId, teamIds }: Actor): boolean {
      const how = reach.get('opportunity.READ')
      return how === 'ALL' || userId === owner.userId || (how === 'TEAM' && teamIds.includes(owner.teamIds[0]!))
    }

    /** Statements of the same write and the same wait, when nobody listens. */
    async function writeAlone(): Promise<number> {
      for (const stream of streams.values()) await stream.return?.()
      const start = database.statements()
      await update('Alone')
      await numbered(database)
      return database.statements() - start
    }
  }, 90_000)
})
