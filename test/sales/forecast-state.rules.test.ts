import { describe, expect, it } from 'vitest'
import { pastOfDeleted } from '../../src/sales/forecast-state.deleted.rules.ts'
import type { DealNow, Entry, Past, ToldEvent } from '../../src/sales/forecast-state.past.rules.ts'
import { timelineOf } from '../../src/sales/forecast-state.rules.ts'
import { STAGES } from './deals.ts'

const at = (day: string, time = '09:00') => `${day}T${time}:00.000Z`
const workspace = { stages: new Map(STAGES.map((stage) => [stage.id, stage])), baseCurrency: 'USD' }

/** Anna's deal of ten euros in `contact`, written down on the 2nd of March. */
const DEAL: DealNow = {
  ...{ id: 'deal', createdAt: at('2026-03-02'), archivedAt: null, ownerId: 'anna', pipelineId: 'pipe' },
  ...{ stageId: 'contact', status: 'OPEN', forecastCategory: 'PIPELINE', probability: 20 },
  ...{ amountMinor: 1000, amountCurrency: 'EUR', amountBase: 1100, closeDate: '2026-04-30', closedOn: null },
}

function entry(position: number, stageId: string, occurredAt: string | null, more: Partial<Entry> = {}): Entry {
  const nothing = { amountMinor: null, amountCurrency: null, closeDate: null }
  return { position, stageId, occurredAt, recordedAt: occurredAt ?? DEAL.createdAt, ...nothing, ...more }
}

const euros = (amount: string) => ({ amount, currency: 'EUR' })
const event = (recordedAt: string, changes: Record<string, [unknown, unknown]>): ToldEvent => ({
  ...{ type: 'opportunity.updated', recordedAt, facts: {} },
  changes: Object.entries(changes).map(([field, [before, after]]) => ({ field, before, after })),
})

function timeline(past: Partial<Past>) {
  const entries = [entry(0, 'contact', DEAL.createdAt)]
  return timelineOf({ deal: DEAL, entries, events: [], deletedAt: null, ...past }, workspace)
}

/** Some parts of each state, with the day on which it begins. */
const shown = (states: ReturnType<typeof timeline>, ...parts: (keyof (typeof states)[0])[]) =>
  states.map((state) => [state.fromAt.slice(0, 10), ...parts.map((part) => state[part])])

describe('what a deal counted as', () => {
  it('is one state where nothing changed', () => {
    expect(timeline({})).toEqual([
      {
        ...{ fromAt: at('2026-03-02'), untilAt: null, ownerId: 'anna', pipelineId: 'pipe', stageId: 'contact' },
        ...{ status: 'OPEN', category: 'PIPELINE', day: '2026-04-30', closeDate: '2026-04-30', amountMinor: 1000 },
        ...{ amountCurrency: 'EUR', amountBase: 1100, probability: 20, gone: false },
      },
    ])
  })

  it('was what the fields held until they changed', () => {
    const states = timeline({
      events: [
        event(at('2026-03-05'), { amount: [euros('7.00'), euros('10.00')], amountBase: [770, 1100] }),
        event(at('2026-03-06'), { owner: ['tom', 'anna'], closeDate: [null, '2026-04-30'] }),
        event(at('2026-03-07'), { probability: [35, 20], nextStep: [null, 'Call'] }),
      ],
    })
    expect(shown(states, 'amountMinor', 'amountBase', 'ownerId', 'day', 'probability')).toEqual([
      ['2026-03-02', 700, 770, 'tom', null, 35],
      ['2026-03-05', 1000, 1100, 'tom', null, 35],
      ['2026-03-06', 1000, 1100, 'anna', '2026-04-30', 35],
      ['2026-03-07', 1000, 1100, 'anna', '2026-04-30', 20],
    ])
    for (const [index, state] of states.entries()) expect(state.untilAt).toBe(states[index + 1]?.fromAt ?? null)
  })

  it('follows the log where a writer who waited carries an earlier clock', () => {
    const states = timeline({
      events: [
        event(at('2026-03-05', '10:00'), { owner: ['tom', 'eve'] }),
        event(at('2026-03-05', '09:59'), { owner: ['eve', 'anna'] }),
      ],
    })
    expect(shown(states, 'ownerId')).toEqual([
      ['2026-03-02', 'tom'],
      ['2026-03-05', 'anna'],
    ])
  })

  it('stands in a stage from when it really entered it, by the word of the stage until that was recorded', () => {
    const won = { stageId: 'won', status: 'WON', forecastCategory: 'CLOSED', probability: 100, closedOn: '2026-03-10' }
    const states = timeline({
      deal: { ...DEAL, ...won },
      entries: [entry(0, 'contact', DEAL.createdAt), entry(1, 'won', at('2026-03-10'))],
      events: [
        event(at('2026-03-12'), {
          ...{ stage: ['contact', 'won'], status: ['OPEN', 'WON'], forecastCategory: ['COMMIT', 'CLOSED'] },
          ...{ probability: [55, 100], closedOn: [null, '2026-03-10'], amountBase: [1050, 1100] },
        }),
      ],
    })
    expect(shown(states, 'stageId', 'status', 'category', 'probability', 'day', 'amountBase')).toEqual([
      ['2026-03-02', 'contact', 'OPEN', 'COMMIT', 55, '2026-04-30', 1050],
      ['2026-03-10', 'won', 'WON', 'CLOSED', 100, '2026-03-10', 1050],
      ['2026-03-12', 'won', 'WON', 'CLOSED', 100, '2026-03-10', 1100],
    ])
  })

  it('before it was written down is what its history tells, and nothing that it does not', () => {
    const entries = [
      entry(0, 'contact', at('2025-01-10')),
      entry(1, 'offer', at('2025-02-10'), { amountMinor: 1000, amountCurrency: 'EUR', closeDate: '2025-03-31' }),
      entry(2, 'lost', at('2025-03-10'), { amountMinor: 900, amountCurrency: 'EUR' }),
    ]
    const lost = {
      stageId: 'lost',
      status: 'LOST',
      forecastCategory: 'OMITTED',
      probability: 0,
      closedOn: '2025-03-10',
    }
    const states = timeline({ deal: { ...DEAL, ...lost }, entries })
    expect(shown(states, 'stageId', 'category', 'amountMinor', 'amountBase', 'closeDate', 'day', 'ownerId')).toEqual([
      ['2025-01-10', 'contact', 'PIPELINE', null, null, null, null, 'anna'],
      // The same amount as was written down later: at the rate of then.
      ['2025-02-10', 'offer', 'BEST_CASE', 1000, 1100, '2025-03-31', '2025-03-31', 'anna'],
      ['2025-03-10', 'lost', 'OMITTED', 900, null, null, '2025-03-10', 'anna'],
      ['2026-03-02', 'lost', 'OMITTED', 1000, 1100, '2026-04-30', '2025-03-10', 'anna'],
    ])
    const dollars = entries.map((one) => ({ ...one, amountCurrency: one.amountMinor === null ? null : 'USD' }))
    expect(timeline({ entries: dollars }).map(({ amountBase }) => amountBase)).toEqual([null, 1000, 900, 1100])
  })

  it('takes the last of several entries of one instant, and none that a later one overtook', () => {
    const entries = [
      entry(0, 'contact', DEAL.createdAt),
      entry(1, 'offer', at('2026-03-04')),
      entry(2, 'contact', at('2026-03-04')),
      // Nobody knows when it was lost: it counts from when it was written down, when it had long been reopened.
      entry(3, 'lost', null, { recordedAt: at('2026-03-20') }),
      entry(4, 'offer', at('2026-03-11'), { recordedAt: at('2026-03-20') }),
    ]
    const offer = { stageId: 'offer', forecastCategory: 'BEST_CASE', probability: 60 }
    const events = [
      event(at('2026-03-20'), {
        ...{ stage: ['contact', 'offer'], forecastCategory: ['PIPELINE', 'BEST_CASE'], probability: [20, 60] },
      }),
    ]
    expect(shown(timeline({ deal: { ...DEAL, ...offer }, entries, events }), 'stageId', 'probability')).toEqual([
      ['2026-03-02', 'contact', 20],
      ['2026-03-11', 'offer', 60],
    ])
  })

  it('says of a closed deal on which day it closed, and of nobody who knows that nobody does', () => {
    const won = { stageId: 'won', status: 'WON', forecastCategory: 'CLOSED', probability: 100 }
    const known = timeline({ deal: { ...DEAL, ...won, closedOn: '2026-03-01' }, entries: [entry(0, 'won', null)] })
    expect(shown(known, 'day')).toEqual([['2026-03-02', '2026-03-01']])
    const unknown = timeline({ deal: { ...DEAL, ...won }, entries: [entry(0, 'won', null)] })
    expect(shown(unknown, 'day')).toEqual([['2026-03-02', null]])
  })

  it('is nothing while it is archived, and once it is deleted', () => {
    const archived = [event(at('2026-03-05'), { archivedAt: [null, at('2026-03-05')] })]
    const back = event(at('2026-03-07'), { archivedAt: [at('2026-03-05'), null] })
    expect(shown(timeline({ events: [...archived, back] }), 'gone')).toEqual([
      ['2026-03-02', false],
      ['2026-03-05', true],
      ['2026-03-07', false],
    ])
    expect(shown(timeline({ deletedAt: at('2026-03-09') }), 'gone')).toEqual([
      ['2026-03-02', false],
      ['2026-03-09', true],
    ])
  })

  it('counts by a stage of which nothing is known any more as left out of forecasts', () => {
    expect(shown(timeline({ entries: [entry(0, 'torn down', at('2026-02-01'))] }), 'status', 'category')).toEqual([
      ['2026-02-01', 'OPEN', 'OMITTED'],
      // Now with a day and an amount.
      ['2026-03-02', 'OPEN', 'OMITTED'],
    ])
  })
})

describe('a deal that is no more', () => {
  const deletion: ToldEvent = {
    ...{ type: 'opportunity.deleted', recordedAt: at('2026-03-20'), facts: { createdAt: DEAL.createdAt } },
    changes: Object.entries({
      ...{ owner: 'anna', pipeline: 'pipe', stage: 'offer', status: 'OPEN', forecastCategory: 'BEST_CASE' },
      ...{ probability: 60, amount: euros('10.00'), amountBase: 1100, closeDate: '2026-04-30' },
    }).map(([field, before]) => ({ field, before, after: null })),
  }
  const created = event(DEAL.createdAt, {
    amount: [null, euros('7.00')],
    amountBase: [null, 770],
    closeDate: [null, '2026-04-30'],
    stageHistory: [
      [],
      [
        { stage: 'contact', occurredAt: at('2026-01-10') },
        { stage: 'offer', occurredAt: at('2026-02-10') },
      ],
    ],
  })
  const grown = event(at('2026-03-10'), { amount: [euros('7.00'), euros('10.00')], amountBase: [770, 1100] })

  it('is told by its events', () => {
    const past = pastOfDeleted('deal', [{ ...created, type: 'opportunity.created' }, grown, deletion])!
    expect(shown(timelineOf(past, workspace), 'stageId', 'amountMinor', 'amountBase', 'gone')).toEqual([
      ['2026-01-10', 'contact', null, null, false],
      ['2026-02-10', 'offer', 700, 770, false],
      ['2026-03-10', 'offer', 1000, 1100, false],
      ['2026-03-20', 'offer', 1000, 1100, true],
    ])
  })

  it('is told by its last life', () => {
    const past = pastOfDeleted('deal', [created, deletion, { ...created, recordedAt: at('2026-03-21') }, deletion])!
    expect(past.entries.map(({ recordedAt }) => recordedAt.slice(0, 10))).toEqual(['2026-03-21', '2026-03-21'])
    expect(pastOfDeleted('deal', [created])).toBeNull()
  })
})
