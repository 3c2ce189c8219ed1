import { describe, expect, it } from 'vitest'
import { mayLeave, type Ticked, tick } from '../../src/sales/opportunity.checks.rules.ts'
import { NOTHING_BESIDE } from '../../src/sales/opportunity.entering.rules.ts'
import { type ListedReason, reasonAsked, reasonInWords, reasonKept } from '../../src/sales/opportunity.reason.rules.ts'
import { type Act, fieldsFilled } from '../../src/sales/opportunity.rules.ts'
import { type Status, settleStage } from '../../src/sales/stage.rules.ts'
import { codeOf, deal, stage } from './deals.ts'

const listed = (id: string, outcome: string, archivedAt: string | null = null): [string, ListedReason] => [
  id,
  { id, name: `Name of ${id}`, outcome, archivedAt },
]
const REASONS = new Map([
  listed('price', 'LOST'),
  listed('fit', 'WON'),
  listed('old', 'LOST', '2026-01-01T00:00:00.000Z'),
])
const because = (closeReasonId: string | null, reason: string | null = null) => ({ closeReasonId, reason })

describe('reasons of the list', () => {
  it.each<[string, ReturnType<typeof because> | null, ReturnType<typeof because>, boolean, string | null]>([
    ['a new one is said by its name', null, because('price'), false, 'Name of price'],
    ['unless other words are given', null, because('price', 'too dear'), true, 'too dear'],
    ['words that stand stay', because(null, 'too dear'), because('price', 'too dear'), false, 'too dear'],
    [
      'the name of the one before goes with it',
      because('price', 'Name of price'),
      because('old', 'Name of price'),
      false,
      'Name of old',
    ],
    ['and when it is taken back', because('price', 'Name of price'), because(null, 'Name of price'), false, null],
    ['an old one changes no words', because('price', null), because('price', null), false, null],
  ])('%s', (_, before, after, given, words) => {
    expect(reasonInWords(before, after, given, REASONS)).toBe(words)
  })

  it.each<[string, string | null, string | null, Status, boolean, string | null]>([
    ['fits', null, 'price', 'LOST', true, 'price'],
    ['does not fit', null, 'fit', 'LOST', true, 'INVALID closeReason'],
    ['of an open deal', null, 'price', 'OPEN', true, 'INVALID closeReason'],
    ['archived', null, 'old', 'LOST', true, 'INVALID closeReason'],
    ['archived since', 'old', 'old', 'LOST', true, 'old'],
    ['goes when the deal is reopened', 'price', 'price', 'OPEN', false, null],
    ['goes when the deal ends otherwise', 'price', 'price', 'WON', false, null],
    ['none', null, null, 'LOST', true, null],
  ])('one that %s', (_, before, after, status, given, kept) => {
    const keep = () => reasonKept(because(before), { ...because(after), status }, given, REASONS)
    expect(codeOf(keep) ?? keep()).toBe(kept)
  })

  it('are asked for as the pipeline says', () => {
    const pipeline = { id: 'pipe', name: 'Sales', isDefault: true, position: 0, archivedAt: null }
    const asked = (more: object) =>
      (['OPEN', 'LOST', 'WON'] as const).map((one) => reasonAsked({ ...pipeline, ...more }, one))
    expect(asked({})).toEqual([null, 'reason', null])
    expect(asked({ reasonFor: 'NOTHING' })).toEqual([null, null, null])
    expect(asked({ reasonFor: 'WON_AND_LOST' })).toEqual([null, 'reason', 'reason'])
    expect(asked({ reasonFor: 'WON_AND_LOST', listedReasons: true })).toEqual([null, 'closeReason', 'closeReason'])
  })
})

const CHECKED = stage('offer', {
  position: 1,
  exitChecks: [
    { key: 'budget', label: 'Is there a budget?', required: true },
    { key: 'legal', label: 'Has legal agreed?', required: true },
    { key: 'visit', label: 'Did we visit?', required: false },
  ],
})

describe('exit checks', () => {
  it.each<[string, Act, number, string[], string | null]>([
    ['on with nothing done', 'MOVE', 2, [], 'CHECKS_OPEN stage'],
    ['on with a part done', 'MOVE', 2, ['budget', 'visit'], 'CHECKS_OPEN stage'],
    ['on with all done', 'MOVE', 2, ['budget', 'legal'], null],
    ['back', 'MOVE', 0, [], null],
    ['to the end', 'WIN', 0, [], 'CHECKS_OPEN stage'],
    ['to a loss', 'LOSE', 3, [], null],
  ])('%s', (_, act, position, done, code) => {
    expect(codeOf(() => mayLeave(CHECKED, stage('next', { position }), act, new Set(done)))).toBe(code)
  })

  it('names what is open in words', () => {
    expect(() => mayLeave(CHECKED, stage('next', { position: 2 }), 'MOVE', new Set(['budget']))).toThrow(
      'Before the deal leaves offer these are to be done: Has legal agreed?.',
    )
  })

  it('are ticked, taken back, and left alone where they are so already', () => {
    const stamp = { by: 'anna', at: '2026-03-02T09:00:00.000Z' }
    const later = { by: 'mei', at: '2026-03-03T09:00:00.000Z' }
    const once = tick(
      [],
      CHECKED,
      [
        { key: 'budget', done: true },
        { key: 'legal', done: false },
      ],
      stamp,
    )
    expect(once).toEqual([{ stage: 'offer', key: 'budget', done: true, ...stamp }])
    expect(tick(once, CHECKED, [{ key: 'budget', done: true }], later)).toEqual(once)
    const back: Ticked[] = tick(once, CHECKED, [{ key: 'budget', done: false }], later)
    expect(back).toEqual([{ stage: 'offer', key: 'budget', done: false, ...later }])
    expect(codeOf(() => tick([], CHECKED, [{ key: 'other', done: true }], stamp))).toBe('UNKNOWN_FIELD checks.0.key')
  })
})

it('a stage asks for lists and roles', () => {
  const asking = stage('asking', { required: ['lines', 'team', 'contacts.DECISION_MAKER', 'nextStepOn'] })
  const how = { act: 'MOVE' as const, told: false, reason: null }
  const has = (...names: string[]) => ({ ...NOTHING_BESIDE, ...how, has: new Set(names) })
  expect(codeOf(() => fieldsFilled(deal(), asking, has()))).toBe(
    'REQUIRED lines, REQUIRED team, REQUIRED contacts.DECISION_MAKER, REQUIRED nextStepOn',
  )
  const filled = has('lines', 'team', 'contacts', 'contacts.DECISION_MAKER')
  expect(codeOf(() => fieldsFilled(deal({ nextStepOn: '2026-04-01' }), asking, filled))).toBeNull()
})

it('a stage names what an opportunity has, and each check once', () => {
  const about = { stated: new Set<string>(), deals: 0, last: 0 }
  const check = (key: string) => ({ key, label: `Is ${key} done?`, required: true })
  const settle = (required: string[], exitChecks = [check('budget')]) => {
    const facts = { ...stage('offer', { required }), exitChecks, archived: false }
    return codeOf(() => settleStage(null, facts, about))
  }
  expect(settle(['lines', 'contacts.DECISION_MAKER', 'closeReason'])).toBeNull()
  expect(settle(['lines', 'contacts.BOSS'])).toBe('UNKNOWN_FIELD required.1')
  expect(settle([], [check('budget'), check('legal'), check('budget')])).toBe('INVALID exitChecks.2.key')
})
