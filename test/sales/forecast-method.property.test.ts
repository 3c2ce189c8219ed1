import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { addDays } from '../../src/plain/day.ts'
import { newId } from '../../src/plain/ids.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { createRecord } from '../../src/platform/write/verbs.ts'
import { caughtUp } from '../../src/sales/forecast-follow.actions.ts'
import { historyOf, mondayOf, movesBy, weekOf } from '../../src/sales/forecast-markov.rules.ts'
import { dealsLearntFrom, staysOf } from '../../src/sales/forecast-markov.store.ts'
import type { StageSum } from '../../src/sales/forecast-method.rules.ts'
import { stageSumsAt, stageSumsOn } from '../../src/sales/forecast-method.store.ts'
import type { Scope } from '../../src/sales/forecast-scope.rules.ts'
import { User } from '../../src/staff/people.record.ts'
import { describeEngines } from '../engines.ts'
import { TOM } from '../history/writing.ts'
import { type StoredState, statesIn } from './forecast-state.naive.ts'
import { act, perform } from './forecast-state.random.ts'
import { MEI, workspace } from './selling.ts'

const START = Date.parse('2023-03-02T08:00:00.000Z')
const scope = (userIds: string[] | null): Scope => ({
  ...{ kind: userIds ? 'TEAM' : 'COMPANY', teamId: null, userId: null, teamIds: [], userIds },
})

describeEngines('whatever happened to deals', (open, engine) => {
  let database: Database
  let states: StoredState[]
  let end: string
  beforeAll(async () => {
    database = await open()
    const at = await workspace(database)
    await at.act((work) => createRecord(work, User, { id: TOM, name: 'Tom' }))
    let clock = START
    const histories = fc.sample(fc.array(act, { minLength: 6, maxLength: 20 }), {
      numRuns: engine === 'sqlite' ? 60 : 25,
      seed: 5,
    })
    for (const acts of histories) {
      const ids = [newId('opp'), newId('opp'), newId('opp')]
      const there = new Set<string>()
      for (const one of acts) {
        clock += one.pause * 4
        const now = new Date(clock).toISOString()
        await perform((body) => at.act(body, at.mei, now), ids, there, at.stages, one)
      }
    }
    await caughtUp(database, { patience: 60_000 })
    states = await statesIn(database)
    end = new Date(clock).toISOString().slice(0, 10)
  })

  const scopes = [null, [MEI], [TOM]]
  /** Days of all that time. */
  const days = (step: number) => {
    const found: string[] = []
    for (let day = '2023-02-10'; day <= addDays(end, 20); day = addDays(day, step)) found.push(day)
    return found
  }

  function naiveMoves(userIds: string[] | null, week: number) {
    const counts: Record<string, number> = {}
    const deals = new Set<string>()
    for (const own of Map.groupBy(states, ({ opportunityId }) => opportunityId).values()) {
      const on = (number: number) => {
        const moment = `${mondayOf(number)}T00:00:00.000Z`
        const state = own.find(({ fromAt, untilAt }) => fromAt <= moment && (untilAt === null || untilAt > moment))
        return state && !state.gone && (userIds === null || userIds.includes(state.ownerId ?? '')) ? state : undefined
      }
      for (let at = weekOf('2023-01-30'); at <= week; at++) {
        const [state, next] = [on(at), on(at + 1)]
        if (state?.status !== 'OPEN') continue
        deals.add(state.opportunityId)
        if (at === week || !next) continue
        const name = `${state.stageId} ${next.status === 'OPEN' ? next.stageId : next.status}`
        counts[name] = (counts[name] ?? 0) + 1
      }
    }
    return { counts, deals: deals.size }
  }

  it('is learnt from as somebody would who looks at the deals on every Monday', async () => {
    let seen = 0
    for (const userIds of scopes) {
      for (const day of days(45)) {
        const from = { scope: scope(userIds), pipelineIds: null, before: `${day}T23:59:59.999Z` }
        const [moves, ...others] = [...movesBy(historyOf(await staysOf(database, from)), weekOf(day)).values()]
        expect(others).toEqual([])
        const told = [...(moves?.counts ?? [])].flatMap(([stage, row]) =>
          [...row].filter(([, count]) => count > 0).map(([next, count]) => [`${stage} ${next}`, count]),
        )
        const { counts, deals } = naiveMoves(userIds, weekOf(day))
        expect(Object.fromEntries(told)).toEqual(counts)
        const learnt = await dealsLearntFrom(database, from)
        expect([...learnt.values()].reduce((sum, count) => sum + count, 0)).toBe(deals)
        seen += Object.keys(counts).length
      }
    }
    expect(seen).toBeGreaterThan(100)
  })

  it('stood at the end of a day in the sums of days as in the deals themselves', async () => {
    const periods = [
      { start: '2023-03-01', end: '2023-03-31' },
      { start: '2026-01-01', end: '2026-12-31' },
      { start: '2023-01-01', end: '2024-12-31' },
    ]
    const known = (rows: StageSum[]) =>
      rows
        .filter(({ open, openWithout, closed, closedWithout }) => open || openWithout || closed || closedWithout)
        .map(({ openSquares: _, variance, ...row }) => ({ ...row, variance: Math.round(variance) }))
        .toSorted((one, other) => (one.ownerId + one.stageId < other.ownerId + other.stageId ? -1 : 1))
    let seen = 0
    for (const userIds of scopes) {
      const deals = { scope: scope(userIds), pipelineIds: null }
      const moments = days(31).flatMap((day) => periods.map((period) => ({ day, period })))
      const now = periods.map((period) => ({ day: null, period }))
      const sums = await stageSumsOn(database, deals, [...moments, ...now], { byOwner: true })
      for (const [place, { day, period }] of [...moments, ...now].entries()) {
        const then = await stageSumsAt(database, deals, period, day === null ? null : `${day}T23:59:59.999Z`)
        expect(known(sums[place]!), `${day} ${period.start}`).toEqual(known(then))
        seen += then.length
      }
      const together = await stageSumsOn(database, deals, now, { byOwner: false })
      expect(together.map((rows) => rows.reduce((sum, { open }) => sum + open, 0))).toEqual(
        sums.slice(moments.length).map((rows) => rows.reduce((sum, { open }) => sum + open, 0)),
      )
    }
    expect(seen).toBeGreaterThan(200)
  })
})
