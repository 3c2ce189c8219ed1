import { beforeAll, expect, it } from 'vitest'
import { baseCurrency } from '../../src/catalog/currency.store.ts'
import { newId } from '../../src/plain/ids.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { insertRows } from '../../src/platform/database/rows.ts'
import { openReading } from '../../src/platform/read/open-reading.ts'
import { createRecord } from '../../src/platform/write/verbs.ts'
import type { Scope } from '../../src/sales/forecast-scope.rules.ts'
import type { DealState } from '../../src/sales/forecast-state.rules.ts'
import { openWaterfall } from '../../src/sales/forecast-waterfall.actions.ts'
import { STEP_KINDS, type Waterfall } from '../../src/sales/forecast-waterfall.rules.ts'
import { Team, User } from '../../src/staff/people.record.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'
import { seeded } from '../torture/random.ts'
import { type Histories, type NaiveQuestion, naiveWaterfall } from './forecast-waterfall.naive.ts'
import { MEI, workspace } from './selling.ts'

const [EUROPE, NORDICS] = ['team_00000000000000000000000001', 'team_00000000000000000000000002']
const [ANNA, JONAS, MING] = [2, 3, 4].map((number) => `usr_${String(number).padStart(26, '0')}`) as [
  string,
  string,
  string,
]
const PIPELINES = ['pipe_00000000000000000000000001', 'pipe_00000000000000000000000002']
const COMPANY: Scope = { kind: 'COMPANY', teamId: null, userId: null, userIds: null, teamIds: [EUROPE, NORDICS] }
const EUROPEANS: Scope = {
  ...{ kind: 'TEAM', teamId: EUROPE, userId: null },
  ...{ userIds: [ANNA, JONAS], teamIds: [EUROPE, NORDICS] },
}
const SCOPES: [Scope, (string | null)[]][] = [
  [COMPANY, [MEI, ANNA, JONAS, MING, null]],
  [EUROPEANS, [ANNA, JONAS]],
  [{ kind: 'USER', teamId: null, userId: ANNA, userIds: [ANNA], teamIds: [] }, [ANNA]],
]
/** Whose deals stand under a row, by its key. */
const UNDER: Record<string, (string | null)[]> = {
  ...{ COMPANY: SCOPES[0]![1], [EUROPE]: [ANNA, JONAS], [NORDICS]: [JONAS], UNOWNED: [null] },
  ...Object.fromEntries([MEI, ANNA, JONAS, MING].map((id) => [id, [id]])),
}

type Random = () => number

function randomHistory(random: Random): DealState[] {
  const pick = <One>(values: readonly One[]): One => values[Math.floor(random() * values.length)]!
  const day = () => `2026-0${1 + Math.floor(random() * 6)}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`
  const starts = new Set(
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => `${day()}T${pick(['00', '12'])}:00:00.000Z`),
  )
  const pipelineId = pick(PIPELINES)
  let ownerId: string | null = pick([MEI, ANNA, JONAS, MING, null])
  let amountMinor: number | null = pick([null, 100, 250, 900])
  return [...starts].toSorted().map((fromAt, index, all): DealState => {
    if (random() < 0.3) ownerId = pick([MEI, ANNA, JONAS, MING, null])
    if (random() < 0.4) amountMinor = pick([null, 100, 250, 900])
    const status = pick(['OPEN', 'OPEN', 'OPEN', 'WON', 'LOST'])
    const closeDate = random() < 0.1 ? null : day()
    return {
      ...{ fromAt, untilAt: all[index + 1] ?? null, ownerId, pipelineId, stageId: 'stage', status },
      ...{ category: 'PIPELINE', day: status === 'OPEN' ? closeDate : day(), closeDate, amountMinor },
      ...{ amountCurrency: amountMinor === null ? null : 'EUR', probability: 20, gone: random() < 0.12 },
      amountBase: amountMinor === null || random() < 0.1 ? null : amountMinor * 2,
    }
  })
}

describeEngines('a waterfall', (open) => {
  let database: Database
  const histories = new Map<string, DealState[]>()
  beforeAll(async () => {
    database = await open()
    const at = await workspace(database)
    const system = { ...at.mei, userId: '' }
    await at.act(async (work) => {
      await createRecord(work, Team, { id: EUROPE, name: 'Europe' })
      await createRecord(work, Team, { id: NORDICS, name: 'Nordics', parent: EUROPE })
      await createRecord(work, User, { id: ANNA, name: 'Anna Berg', team: EUROPE })
      await createRecord(work, User, { id: JONAS, name: 'Jonas Keller', team: NORDICS })
      await createRecord(work, User, { id: MING, name: '王小明' })
    }, system)
    const random = seeded(7)
    for (let deal = 0; deal < 600; deal++) histories.set(newId('opp'), randomHistory(random))
    const rows = [...histories].flatMap(([opportunityId, states]) =>
      states.map((state, position) => ({ opportunityId, position, ...state })),
    )
    await database.unit((tx) => insertRows(tx, 'ForecastState', rows))
  })

  const opened = (scope: Scope, asked: Omit<NaiveQuestion, 'owners'>) => {
    const reading = openReading({ database, actor: actorOf('ALL', { userId: MEI }), fresh: true, baseCurrency })
    const question = { ...asked, scope, pipelineIds: asked.pipelineIds && [...asked.pipelineIds] }
    return openWaterfall(reading, question, { now: '2026-12-31T00:00:00.000Z', currency: 'USD' })
  }
  const shown = ({ start, end, steps }: Waterfall) => ({
    ...{ start: start.minor, end: end.minor, started: start.count, ended: end.count },
    steps: Object.fromEntries(steps.map(({ kind, minor, count }) => [kind, [minor, count]])),
  })
  const naive = (owners: Iterable<string | null>, asked: Omit<NaiveQuestion, 'owners'>, of: Histories = histories) => {
    const { lacking, steps, ...sums } = naiveWaterfall(of, { ...asked, owners: new Set(owners) })
    const told = [...steps].map(([kind, { minor, ids }]) => [kind, [minor, ids.length]])
    return { sums: { ...sums, steps: Object.fromEntries(told) }, lacking, steps }
  }

  const MOMENTS = [
    ...['2026-01-01T00:00:00.000Z', '2026-02-10T12:00:00.000Z', '2026-04-01T00:00:00.000Z'],
    ...['2026-06-28T12:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ]
  const PERIODS = [
    { start: '2026-01-01', end: '2026-03-31' },
    { start: '2026-04-01', end: '2026-04-30' },
    { start: '2026-01-01', end: '2026-12-31' },
  ]
  const asked = PERIODS.flatMap((period) =>
    MOMENTS.flatMap((from, index) =>
      MOMENTS.slice(index).flatMap((to) =>
        [null, PIPELINES.slice(0, 1)].map((pipelineIds) => ({ period, from, to, pipelineIds })),
      ),
    ),
  )

  it('is what a count deal by deal gives, for the whole and for every row of the tree', async () => {
    const kinds = new Set<string>()
    for (const question of asked) {
      for (const [scope, owners] of SCOPES) {
        const one = opened(scope, question)
        const wanted = naive(owners, question)
        const total = await one.total()
        expect(shown(total)).toEqual(wanted.sums)
        for (const { kind } of total.steps) kinds.add(kind)
        expect(total.steps.reduce((sum, { minor }) => sum + minor, total.start.minor)).toBe(total.end.minor)
        const rows = await one.rows()
        expect(shown(rows[0]!)).toEqual(wanted.sums)
        for (const row of rows) expect(shown(row)).toEqual(naive(UNDER[row.key]!, question).sums)
      }
    }
    expect([...kinds].toSorted()).toEqual([...STEP_KINDS].toSorted())
  })

  it('names what it leaves out', async () => {
    for (const question of asked.filter((_, index) => index % 5 === 0)) {
      for (const [scope, owners] of SCOPES) {
        const one = opened(scope, question)
        const [lacking, undated] = [await one.lacking(), await one.undated()]
        expect({
          ...{
            startAmount: lacking.start.withoutAmount,
            startRate: lacking.start.withoutRate,
            startDay: undated.start,
          },
          ...{ endAmount: lacking.end.withoutAmount, endRate: lacking.end.withoutRate, endDay: undated.end },
        }).toEqual(naive(owners, question).lacking)
      }
    }
  })

  it('shows the deals behind each step, page by page, with what each of them did', async () => {
    for (const question of asked.filter((_, index) => index % 7 === 0)) {
      for (const [scope, owners] of SCOPES) {
        const one = opened(scope, question)
        const wanted = naive(owners, question)
        const all = new Set<string>()
        for (const kind of STEP_KINDS) {
          const ids: string[] = []
          for (let after: string | null = null; ; ) {
            const page = await one.deals({ kind, first: 7, after })
            const nodes = page.slice(0, 7)
            for (const { id, steps } of nodes) {
              ids.push(id)
              const own = naive(owners, question, new Map([[id, histories.get(id)!]])).sums.steps
              expect(Object.fromEntries(steps.map((step) => [step.kind, [step.minor, step.count]]))).toEqual(own)
            }
            if (page.length <= 7) break
            after = nodes.at(-1)!.id
          }
          expect(ids).toEqual((wanted.steps.get(kind)?.ids ?? []).toSorted())
          for (const id of ids) all.add(id)
        }
        const whole = await one.deals({ kind: null, first: 600, after: null })
        expect(whole.map(({ id }) => id)).toEqual([...all].toSorted())
      }
    }
  })

  it('takes one statement for the totals, and two more for its rows', async () => {
    const counted = async (read: () => Promise<unknown>) => {
      const before = database.statements()
      await read()
      return database.statements() - before
    }
    const one = opened(COMPANY, asked[0]!)
    expect(await counted(one.total)).toBe(1)
    expect(await counted(one.lacking)).toBe(0)
    expect(await counted(one.rows)).toBe(2)
    expect(await counted(one.undated)).toBe(1)
  })
})
