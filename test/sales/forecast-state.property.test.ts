import fc from 'fast-check'
import { expect, it } from 'vitest'
import { baseCurrency } from '../../src/catalog/currency.store.ts'
import { addDays } from '../../src/plain/day.ts'
import { newId } from '../../src/plain/ids.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { openReading } from '../../src/platform/read/open-reading.ts'
import type { Work } from '../../src/platform/work/work.ts'
import { createRecord } from '../../src/platform/write/verbs.ts'
import { caughtUp } from '../../src/sales/forecast-follow.actions.ts'
import { dealsThen } from '../../src/sales/pipeline-as-of.store.ts'
import { User } from '../../src/staff/people.record.ts'
import { describeEngines } from '../engines.ts'
import { TOM } from '../history/writing.ts'
import { forgotten, standing, statesIn, sumsIn, sumsOn } from './forecast-state.naive.ts'
import { act, perform } from './forecast-state.random.ts'
import { workspace } from './selling.ts'

const START = Date.parse('2023-03-02T08:00:00.000Z')

describeEngines('whatever happens to deals', (open, engine) => {
  it('they count as the board of any moment shows them, and the sums are theirs', async () => {
    const database = await open()
    const at = await workspace(database)
    await at.act((work) => createRecord(work, User, { id: TOM, name: 'Tom' }))
    const pipelineId = at.stages[0]!.pipelineId
    let clock = START
    const seen = { tried: 0, written: 0, compared: 0, later: 0, deleted: 0 }

    /** The deals as the board of a moment shows them. */
    async function board(moment: string, ids: string[]) {
      const reading = openReading({ database, actor: at.mei, fresh: true, baseCurrency })
      const found = await dealsThen(reading, { pipelineId, at: moment }, { first: 200, after: beforeAll(ids) })
      seen.later += found.filter(({ later }) => later === 1).length
      return found.map(({ id, stageId, minor, currency, closeDate, ownerId }) => ({
        ...{ id, stageId, minor, currency, closeDate, ownerId },
      }))
    }

    const property = fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 20 }), async (acts) => {
      const ids = [newId('opp'), newId('opp'), newId('opp')].sort()
      const there = new Set<string>()
      const moments = new Set<string>()
      /** What was known of a deal when it was deleted last. */
      const lost = new Map<string, { at: string; states: Awaited<ReturnType<typeof statesIn>> }>()
      for (const one of acts) {
        clock += one.pause
        const now = new Date(clock).toISOString()
        for (const hours of [400, 300, 80, 30, 0]) moments.add(new Date(clock - hours * 3_600_000).toISOString())
        moments.add(new Date(clock - 1).toISOString())
        const run = <Answer>(body: (work: Work) => Promise<Answer>) => at.act(body, at.mei, now)
        const id = ids[one.which]!
        const going = one.verb === 'delete' && there.has(id)
        if (going) await caughtUp(database)
        const known = going ? await statesIn(database, [id]) : []
        seen.tried++
        if (!(await perform(run, ids, there, at.stages, one))) continue
        seen.written++
        lost.delete(id)
        if (going) lost.set(id, { at: now, states: known })
        if (one.asked) await caughtUp(database)
      }
      await caughtUp(database)
      for (const moment of moments) {
        const states = (await standing(database, ids, moment)).filter(({ id }) => there.has(id))
        expect(states, `at ${moment}`).toEqual(await board(moment, ids))
        seen.compared += states.length
      }
      for (const [id, { at: moment, states }] of lost) {
        const kept = (await statesIn(database, [id])).filter(({ gone, fromAt }) => !gone && fromAt < moment)
        expect(kept).toEqual(endingAt(states, moment))
        seen.deleted += kept.length
      }
      clock += 40 * 24 * 3_600_000
    })
    await fc.assert(property, { numRuns: engine === 'sqlite' ? 60 : 25 })
    // Most of it must have come to something, or nothing was tested.
    expect(seen.written).toBeGreaterThan(seen.tried / 3)
    expect(seen.compared).toBeGreaterThan(500)
    expect(seen.later).toBeGreaterThan(20)
    expect(seen.deleted).toBeGreaterThan(5)

    await allSums(database)
    // Made anew from what stands, it is the same.
    const states = await statesIn(database)
    const days = await daily(database)
    await forgotten(database)
    await caughtUp(database, { patience: 60_000 })
    expect(await statesIn(database)).toEqual(states)
    await allSums(database)
    expect(await daily(database)).toEqual(days)
  }, 240_000)
})

type States = Awaited<ReturnType<typeof statesIn>>

/** The states of before a deletion, the last of them until it. */
function endingAt(states: States, moment: string): States {
  const kept = states.filter(({ gone, fromAt }) => !gone && fromAt < moment)
  return kept.map((state) => ({ ...state, untilAt: state.untilAt ?? moment }))
}

/** An id that stands before all of these. */
function beforeAll(ids: string[]): string {
  return ids[0]!.slice(0, -1)
}

/** Every day's sums are what its deals add up to. */
async function allSums(database: Database): Promise<void> {
  const states = await statesIn(database)
  expect(states.length).toBeGreaterThan(50)
  for (const day of daysOf(states)) expect(await sumsIn(database, day), day).toEqual(sumsOn(states, day))
}

async function daily(database: Database) {
  const days: Record<string, unknown> = {}
  for (const day of daysOf(await statesIn(database))) days[day] = await sumsIn(database, day)
  return days
}

function daysOf(states: States): string[] {
  const days = new Set(states.map(({ fromAt }) => fromAt.slice(0, 10)))
  for (const day of [...days]) days.add(addDays(day, 1))
  return [...days].sort()
}
