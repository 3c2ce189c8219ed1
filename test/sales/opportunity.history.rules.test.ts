import { describe, expect, it } from 'vitest'
import { dayOfRate } from '../../src/sales/opportunity.amount.rules.ts'
import { inTime } from '../../src/sales/opportunity.history.rules.ts'
import { type Asked, settleDeal } from '../../src/sales/opportunity.settle.rules.ts'
import { codeOf, deal, SELLING } from './deals.ts'

const NOW = '2026-03-20T12:00:00.000Z'
const day = (text: string | null) => text && `${text}T00:00:00.000Z`
type Entries = [stageId: string, day: string | null][]
const entries = (list: Entries) => list.map(([stageId, text], index) => ({ stageId, occurredAt: day(text), index }))

function importing(told: Entries, standing: Entries = [], more: Partial<Asked> = {}): Asked {
  const moment = { now: NOW, today: '2026-03-20', backdate: true, history: true, ...more.moment }
  const rest = { verb: null, stageId: undefined, chance: undefined, reasonGiven: false }
  return { ...rest, told: entries(told), standing: entries(standing), ...more, moment }
}

const blank = deal({ pipelineId: null as never, stageId: null as never, openedOn: null, stageSince: null })
const CYCLE: Entries = [
  ['contact', '2017-01-02'],
  ['won', '2017-02-01'],
]
const settled = deal({
  ...{ stageId: 'won', status: 'WON', openedOn: '2017-01-02', closedOn: '2017-02-01', cycleDays: 30 },
  ...{ probability: 100, forecastCategory: 'CLOSED', stageSince: day('2017-02-01') },
})

describe('a told history', () => {
  it('makes a deal as it really went, in the order of time', () => {
    const { changes, entries: rows } = settleDeal(null, blank, importing(CYCLE.toReversed()), SELLING)
    expect(changes).toMatchObject({ stageId: 'won', openedOn: '2017-01-02', closedOn: '2017-02-01', cycleDays: 30 })
    expect(rows.map(({ stageId, occurredAt }) => [stageId, occurredAt])).toEqual(CYCLE.map(([id, at]) => [id, day(at)]))
  })

  it('keeps what nobody knows as unknown', () => {
    const { changes } = settleDeal(
      null,
      blank,
      importing([
        ['contact', null],
        ['won', null],
      ]),
      SELLING,
    )
    expect(changes).toMatchObject({ stageId: 'won', openedOn: null, closedOn: null, cycleDays: null, stageSince: null })
  })

  it('changes nothing the second time', () => {
    const again = importing(CYCLE, CYCLE, { stageId: 'won' })
    const { changes, act, entries: rows } = settleDeal(settled, settled, again, SELLING)
    expect({ ...settled, ...changes }).toEqual(settled)
    expect([act, rows]).toEqual([null, []])
  })

  it('is old news where the deal has gone on', () => {
    const again = importing([['contact', '2017-01-02']], CYCLE, { stageId: 'contact' })
    expect(settleDeal(settled, settled, again, SELLING).changes).toMatchObject({ stageId: 'won', status: 'WON' })
  })

  it('goes on where the first import ended', () => {
    const open = deal({ openedOn: '2017-01-02', stageSince: day('2017-01-02') })
    const { act, changes, entries: rows } = settleDeal(open, open, importing(CYCLE, [CYCLE[0]!]), SELLING)
    expect([act, rows.length]).toEqual(['WIN', 1])
    expect(changes).toMatchObject({ closedOn: '2017-02-01', cycleDays: 30 })
  })

  it.each<[string, Asked, string]>([
    [
      'without the right',
      importing(CYCLE, [], { moment: { backdate: false } as never }),
      'BACKDATE_NEEDED stageHistory',
    ],
    ['that ends elsewhere than the stage', importing(CYCLE, [], { stageId: 'lost' }), 'INVALID stage'],
    [
      'with a stage twice in a row',
      importing([
        ['won', '2017-01-02'],
        ['won', '2017-01-03'],
      ]),
      'SAME_STAGE stageHistory.1.stage',
    ],
    ['in the future', importing([['won', '2027-01-02']]), 'OUT_OF_RANGE stageHistory.0.occurredAt'],
    [
      'of another pipeline',
      importing([
        ['elsewhere', '2017-01-01'],
        ['won', '2017-01-03'],
      ]),
      'PIPELINE_INCOMPLETE pipeline',
    ],
    [
      'of two pipelines',
      importing([
        ['contact', '2017-01-01'],
        ['elsewhere', '2017-01-03'],
      ]),
      'OTHER_PIPELINE stageHistory.1.stage',
    ],
    ['of no stage', importing([['gone', '2017-01-01']]), 'NOT_FOUND stageHistory.0.stage'],
    [
      'that closes on another day',
      importing(CYCLE, [], { moment: { closedOn: '2017-02-02' } as never }),
      'INVALID closedOn',
    ],
    [
      'that begins before it was opened',
      importing(CYCLE, [], { moment: { openedOn: '2017-01-03' } as never }),
      'OUT_OF_RANGE stageHistory.0.occurredAt',
    ],
  ])('is refused %s', (_, asked, code) => {
    expect(codeOf(() => settleDeal(null, blank, asked, SELLING))).toBe(code)
  })

  it('only grows at its end', () => {
    const before = importing([['offer', '2017-01-15'], ...CYCLE], CYCLE)
    expect(codeOf(() => settleDeal(settled, settled, before, SELLING))).toBe(
      'HISTORY_IS_FINAL stageHistory.0.occurredAt',
    )
  })

  it('leaves an entry without a time behind the one before it', () => {
    const order = inTime(
      entries([
        ['c', '2017-03-01'],
        ['d', null],
        ['a', '2017-01-01'],
        ['b', null],
      ]),
    )
    expect(order.map((entry) => entry.stageId).join('')).toBe('abcd')
  })
})

describe('the rate of an amount', () => {
  const today = '2026-03-20'
  it.each([
    ['of today for a new deal', null, {}, false, today],
    ['of the day of closing', null, { closedOn: '2017-02-01' }, false, '2017-02-01'],
    ['kept when nothing of it changes', deal(), {}, true, null],
    ['of today for a new amount', deal(), { amountMinor: 5 }, true, today],
    ['of today for another currency', deal(), { amountCurrency: 'EUR' }, true, today],
    ['of the day of closing when it closes', deal(), { status: 'WON', closedOn: '2026-03-11' }, false, '2026-03-11'],
    [
      'of today when it reopens',
      deal({ status: 'WON', closedOn: '2026-03-11' }),
      { status: 'OPEN', closedOn: null },
      false,
      today,
    ],
    ['filled in when the amount is written again', deal({ amountBase: null }), {}, true, today],
    ['left open when it is not', deal({ amountBase: null }), {}, false, null],
  ] as const)('is %s', (_, before, change, stated, expected) => {
    const after = { ...(before ?? deal()), ...change } as ReturnType<typeof deal>
    expect(dayOfRate(before, after, today, stated)).toBe(expected)
  })
})
