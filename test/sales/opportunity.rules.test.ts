import { describe, expect, it } from 'vitest'
import type { Moment } from '../../src/sales/opportunity.dates.rules.ts'
import type { Act, Deal } from '../../src/sales/opportunity.rules.ts'
import { type Asked, settleDeal } from '../../src/sales/opportunity.settle.rules.ts'
import { codeOf, deal, SELLING, STAGES, stage } from './deals.ts'

const NOW = '2026-03-20T12:00:00.000Z'

function asked(overrides: Partial<Omit<Asked, 'moment'>> & { moment?: Partial<Moment> } = {}): Asked {
  const { moment, ...rest } = overrides
  return {
    ...{ verb: null, stageId: undefined, told: [], standing: [], chance: undefined, reasonGiven: false },
    ...rest,
    moment: { now: NOW, today: '2026-03-20', backdate: false, history: (rest.told?.length ?? 0) > 0, ...moment },
  }
}

const blank = deal({ pipelineId: null as never, stageId: null as never, openedOn: null, stageSince: null })
const won = deal({ stageId: 'won', status: 'WON', closedOn: '2026-03-10', cycleDays: 8, reason: 'price' })
const lost = deal({ stageId: 'lost', status: 'LOST', closedOn: '2026-03-10', cycleDays: 8, reason: 'price' })
const why = { reason: 'price' }

describe('a new opportunity', () => {
  it('stands in the first open stage of the default pipeline from today', () => {
    const { changes, act, entries } = settleDeal(null, blank, asked(), SELLING)
    expect(act).toBeNull()
    expect(changes).toMatchObject({ pipelineId: 'pipe', stageId: 'contact', status: 'OPEN', probability: 20 })
    expect(changes).toMatchObject({ openedOn: '2026-03-20', closedOn: null, cycleDays: null, stageSince: NOW })
    expect(entries).toEqual([{ stageId: 'contact', occurredAt: NOW }])
  })

  it('has the pipeline of its stage', () => {
    expect(settleDeal(null, blank, asked({ stageId: 'offer' }), SELLING).changes).toMatchObject({
      ...{ pipelineId: 'pipe', forecastCategory: 'BEST_CASE', probability: 60 },
    })
  })

  it('is told from the past by who may', () => {
    const moment = { backdate: true, openedOn: '2017-01-02', closedOn: '2017-02-01' }
    const { changes, entries } = settleDeal(null, blank, asked({ stageId: 'lost', moment }), SELLING)
    expect(changes).toMatchObject({ openedOn: '2017-01-02', closedOn: '2017-02-01', cycleDays: 30, reason: null })
    expect(entries).toEqual([{ stageId: 'lost', occurredAt: '2017-02-01T00:00:00.000Z' }])
  })

  it('assumes nothing where nobody knows when it began', () => {
    const moment = { backdate: true, openedOn: null }
    const { changes, entries } = settleDeal(null, blank, asked({ moment }), SELLING)
    expect(changes).toMatchObject({ openedOn: null, cycleDays: null, stageSince: null })
    expect(entries).toEqual([{ stageId: 'contact', occurredAt: null }])
  })

  it.each<[string, Partial<Deal>, Asked, string | null]>([
    ['lost without a reason', {}, asked({ stageId: 'lost' }), 'REQUIRED reason'],
    ['lost with a reason', why, asked({ stageId: 'lost' }), null],
    [
      'with a past day without the right',
      {},
      asked({ moment: { openedOn: '2026-03-01' } }),
      'BACKDATE_NEEDED openedOn',
    ],
    ['opened today in so many words', {}, asked({ moment: { openedOn: '2026-03-20' } }), null],
    [
      'opened at an unknown time without the right',
      {},
      asked({ moment: { openedOn: null } }),
      'BACKDATE_NEEDED openedOn',
    ],
    ['opened tomorrow', {}, asked({ moment: { backdate: true, openedOn: '2026-03-21' } }), 'OUT_OF_RANGE openedOn'],
    ['closed while open', {}, asked({ moment: { backdate: true, closedOn: '2026-03-01' } }), 'INVALID closedOn'],
    ['in a stage of another pipeline', { pipelineId: 'pipe' }, asked({ stageId: 'elsewhere' }), 'OTHER_PIPELINE stage'],
    ['in a pipeline that has no end', { pipelineId: 'other' }, asked(), 'PIPELINE_INCOMPLETE pipeline'],
    ['in no stage that exists', {}, asked({ stageId: 'gone' }), 'NOT_FOUND stage'],
  ])('%s', (_, values, input, code) => {
    expect(codeOf(() => settleDeal(null, { ...blank, ...values }, input, SELLING))).toBe(code)
  })

  it('needs a pipeline to be in', () => {
    expect(codeOf(() => settleDeal(null, blank, asked(), { pipelines: [], stages: [] }))).toBe('REQUIRED pipeline')
  })
})

describe('moving, winning, losing and reopening', () => {
  it.each<[Deal, Act | null, string, Act | null, Partial<Deal>]>([
    [
      deal(),
      'MOVE',
      'offer',
      'MOVE',
      { status: 'OPEN', probability: 60, forecastCategory: 'BEST_CASE', closedOn: null },
    ],
    [deal(), null, 'offer', 'MOVE', { status: 'OPEN', probability: 60 }],
    [deal(), 'MOVE', 'won', 'WIN', { status: 'WON', probability: 100, closedOn: '2026-03-20', cycleDays: 18 }],
    [deal(), 'WIN', 'won', 'WIN', { status: 'WON', stageSince: NOW }],
    [deal(why), 'LOSE', 'lost', 'LOSE', { status: 'LOST', probability: 0, forecastCategory: 'OMITTED' }],
    [deal({ openedOn: null }), 'WIN', 'won', 'WIN', { closedOn: '2026-03-20', cycleDays: null }],
    [won, 'REOPEN', 'offer', 'REOPEN', { status: 'OPEN', closedOn: null, cycleDays: null, reason: null }],
    [won, null, 'contact', 'REOPEN', { status: 'OPEN', probability: 20 }],
    [
      deal({ probability: 35, ownProbability: true }),
      'MOVE',
      'offer',
      'MOVE',
      { probability: 35, ownProbability: true },
    ],
    [deal({ probability: 35, ownProbability: true }), 'WIN', 'won', 'WIN', { probability: 100, ownProbability: false }],
    [deal(), null, 'contact', null, { stageId: 'contact', stageSince: '2026-03-02T09:00:00.000Z' }],
  ])('%# %j by %s to %s is %s', (before, verb, to, act, changes) => {
    const settled = settleDeal(before, { ...before, stageId: to }, asked({ verb, stageId: to }), SELLING)
    expect(settled.act).toBe(act)
    expect(settled.changes).toMatchObject(changes)
    expect(settled.entries.map((entry) => entry.stageId)).toEqual(act ? [to] : [])
  })

  it.each<[string, Deal, Act | null, string, string]>([
    ['to where it is', deal(), 'MOVE', 'contact', 'SAME_STAGE stage'],
    ['to another pipeline', deal(), 'MOVE', 'elsewhere', 'OTHER_PIPELINE stage'],
    ['a closed deal', won, 'MOVE', 'offer', 'DEAL_CLOSED id'],
    ['won again', won, 'WIN', 'won', 'DEAL_CLOSED id'],
    ['from won to lost by an update', won, null, 'lost', 'DEAL_CLOSED stage'],
    ['reopen an open deal', deal(), 'REOPEN', 'offer', 'DEAL_OPEN id'],
    ['reopen into the end', won, 'REOPEN', 'lost', 'INVALID stage'],
    ['win into an open stage', deal(), 'WIN', 'offer', 'INVALID stage'],
    ['lose without a reason', deal(), 'LOSE', 'lost', 'REQUIRED reason'],
    ['lose by a move without a reason', deal(), 'MOVE', 'lost', 'REQUIRED reason'],
  ])('refuses to move %s', (_, before, verb, to, code) => {
    expect(codeOf(() => settleDeal(before, before, asked({ verb, stageId: to }), SELLING))).toBe(code)
  })

  it('asks for what the stage requires, all at once', () => {
    const strict = stage('strict', { required: ['account', 'amount', 'closeDate', 'owner'] })
    const selling = { ...SELLING, stages: [...STAGES, strict] }
    const before = deal({ amountMinor: null })
    const move = () => settleDeal(before, before, asked({ verb: 'MOVE', stageId: 'strict' }), selling)
    expect(codeOf(move)).toBe('REQUIRED account, REQUIRED amount, REQUIRED closeDate')
  })

  it('refuses an archived stage, and lets a deal stay in one', () => {
    const stages = STAGES.map((one) => (one.id === 'offer' ? { ...one, archivedAt: NOW } : one))
    const move = () => settleDeal(deal(), deal(), asked({ verb: 'MOVE', stageId: 'offer' }), { ...SELLING, stages })
    expect(codeOf(move)).toBe('STAGE_ARCHIVED stage')
    const there = deal({ stageId: 'offer' })
    expect(codeOf(() => settleDeal(there, there, asked(), { ...SELLING, stages }))).toBeNull()
  })
})

describe('when it happened', () => {
  const at = (occurredAt: string, backdate = true) =>
    asked({ verb: 'WIN', stageId: 'won', moment: { backdate, occurredAt } })

  it('is the day of closing', () => {
    const { changes, entries } = settleDeal(deal(), deal(), at('2026-03-11T10:00:00.000Z'), SELLING)
    expect(changes).toMatchObject({ closedOn: '2026-03-11', cycleDays: 9, stageSince: '2026-03-11T10:00:00.000Z' })
    expect(entries).toEqual([{ stageId: 'won', occurredAt: '2026-03-11T10:00:00.000Z' }])
  })

  it.each([
    ['without the right', at('2026-03-11T10:00:00.000Z', false), 'BACKDATE_NEEDED occurredAt'],
    ['in the future', at('2026-03-20T12:00:00.001Z'), 'OUT_OF_RANGE occurredAt'],
    ['before it was opened', at('2026-03-01T23:59:59.999Z'), 'OUT_OF_RANGE occurredAt'],
    ['before it came to where it is', at('2026-03-02T08:00:00.000Z'), 'OUT_OF_RANGE occurredAt'],
  ])('is refused %s', (_, input, code) => {
    expect(codeOf(() => settleDeal(deal(), deal(), input, SELLING))).toBe(code)
  })

  it('is corrected on a closed deal by who may', () => {
    const moment = { backdate: true, closedOn: '2026-03-05' }
    const { changes, entries } = settleDeal(lost, lost, asked({ moment }), SELLING)
    expect(changes).toMatchObject({ closedOn: '2026-03-05', cycleDays: 3, reason: 'price' })
    expect(entries).toEqual([])
    const before = { backdate: true, openedOn: '2026-03-11' }
    expect(codeOf(() => settleDeal(lost, lost, asked({ moment: before }), SELLING))).toBe('OUT_OF_RANGE openedOn')
  })
})

describe('a chance of its own', () => {
  it.each<[string, Deal, number | null | undefined, Partial<Deal>]>([
    ['is taken', deal(), 45, { probability: 45, ownProbability: true }],
    ['equal to the stage is none', deal(), 20, { probability: 20, ownProbability: false }],
    [
      'is given back',
      deal({ probability: 45, ownProbability: true }),
      null,
      { probability: 20, ownProbability: false },
    ],
    [
      'stays when nobody speaks of it',
      deal({ probability: 30 }),
      undefined,
      { probability: 30, ownProbability: false },
    ],
  ])('%s', (_, before, chance, changes) => {
    expect(settleDeal(before, before, asked({ chance }), SELLING).changes).toMatchObject(changes)
  })

  it('has no place in a closed deal', () => {
    expect(codeOf(() => settleDeal(won, won, asked({ chance: 50 }), SELLING))).toBe('INVALID probability')
    expect(codeOf(() => settleDeal(won, won, asked({ chance: 100 }), SELLING))).toBeNull()
  })
})
