import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { appendConsents, type Consent, consentIn } from '../../src/customers/consent.rules.ts'
import { Refusal } from '../../src/plain/refusal.ts'
import { type LeadFacts, type LeadStatus, settleLeadName, settleStatus, step } from '../../src/sales/lead.rules.ts'
import { type Candidate, choose } from '../../src/sales/lead-assignment.rules.ts'
import { addUp, chanceOf, countsOf, experienceOf, isEnough } from '../../src/sales/lead-chance.rules.ts'
import { carriedOf, customRoutes, inputFor } from '../../src/sales/lead-convert.rules.ts'
import { companyKey, likelihood } from '../../src/sales/lead-duplicates.rules.ts'
import { companyDomain, featuresOf, titleLevel } from '../../src/sales/lead-features.rules.ts'
import { type FormShape, leadOf, suspicionOf } from '../../src/sales/lead-form.rules.ts'

function codeOf(act: () => unknown): string {
  try {
    act()
  } catch (thrown) {
    if (thrown instanceof Refusal) return [thrown.code, ...thrown.field].join(' ')
    throw thrown
  }
  return 'fine'
}

const lead = (more: Partial<LeadFacts> = {}): LeadFacts => ({
  ...{ name: null, givenName: null, familyName: null, company: null, emails: [], status: 'NEW', reason: null },
  ...more,
})

test.each<[LeadStatus, 'QUALIFY' | 'DISQUALIFY' | 'REOPEN' | 'CONVERT', string]>([
  ['NEW', 'QUALIFY', 'QUALIFIED'],
  ['WORKING', 'QUALIFY', 'QUALIFIED'],
  ['QUALIFIED', 'QUALIFY', 'LEAD_QUALIFIED id'],
  ['UNQUALIFIED', 'QUALIFY', 'LEAD_CLOSED id'],
  ['CONVERTED', 'QUALIFY', 'LEAD_CLOSED id'],
  ['NEW', 'DISQUALIFY', 'UNQUALIFIED'],
  ['QUALIFIED', 'DISQUALIFY', 'UNQUALIFIED'],
  ['UNQUALIFIED', 'DISQUALIFY', 'LEAD_CLOSED id'],
  ['NEW', 'REOPEN', 'LEAD_OPEN id'],
  ['UNQUALIFIED', 'REOPEN', 'WORKING'],
  ['CONVERTED', 'REOPEN', 'LEAD_CLOSED id'],
  ['NEW', 'CONVERT', 'CONVERTED'],
  ['QUALIFIED', 'CONVERT', 'CONVERTED'],
  ['UNQUALIFIED', 'CONVERT', 'LEAD_CLOSED id'],
])('a lead that is %s: %s gives %s', (status, verb, outcome) => {
  let is = ''
  const code = codeOf(() => {
    is = step({ status }, verb, 'no budget').status
  })
  expect(code === 'fine' ? is : code).toBe(outcome)
})

test.each<[LeadFacts | null, LeadFacts, string]>([
  [null, lead({ status: 'UNQUALIFIED', reason: 'x' }), 'fine'],
  [null, lead({ status: 'UNQUALIFIED' }), 'REQUIRED reason'],
  [null, lead({ status: 'CONVERTED' }), 'INVALID status'],
  [null, lead({ reason: 'x' }), 'INVALID reason'],
  [lead(), lead({ status: 'WORKING' }), 'fine'],
  [lead({ status: 'QUALIFIED' }), lead({ status: 'WORKING' }), 'fine'],
  [lead(), lead({ status: 'QUALIFIED' }), 'INVALID status'],
  [lead({ status: 'CONVERTED' }), lead({ status: 'CONVERTED' }), 'fine'],
  [lead({ status: 'CONVERTED' }), lead({ status: 'NEW' }), 'LEAD_CLOSED status'],
])('an input over %j that makes %j: %s', (before, after, outcome) => {
  expect(codeOf(() => settleStatus(before, after))).toBe(outcome)
})

test('the shown name follows its parts, the company or the address', () => {
  expect(settleLeadName(undefined, null, lead({ familyName: '王', givenName: '小明' }))).toBe('王小明')
  expect(settleLeadName(undefined, null, lead({ company: 'Hansa', emails: ['a@b.example'] }))).toBe('Hansa')
  expect(settleLeadName(undefined, null, lead({ emails: ['a@b.example'] }))).toBe('a@b.example')
  expect(codeOf(() => settleLeadName(null, null, lead()))).toBe('REQUIRED name')
  const before = lead({ name: 'Hansa', company: 'Hansa' })
  expect(settleLeadName(undefined, before, lead({ name: 'Hansa', company: 'Nord' }))).toBe('Nord')
})

test('consents are kept for good, and the latest counts', () => {
  const one = (given: boolean, at: string | null): Consent => ({
    ...{ channel: 'EMAIL', purpose: 'news', given, source: null, at, text: null },
  })
  const first = appendConsents([], [one(true, '2026-01-01T00:00:00.000Z')], 'now')
  expect(appendConsents(first, [one(true, null)], 'now')).toEqual(first)
  const second = appendConsents(first, [one(false, null)], '2026-02-01T00:00:00.000Z')
  expect(second.map(({ given }) => given)).toEqual([true, false])
  // What an importer tells of the past does not win over what was said since.
  const third = appendConsents(second, [one(true, '2025-01-01T00:00:00.000Z')], 'now')
  expect(consentIn(third, 'EMAIL', 'news')?.given).toBe(false)
  expect(consentIn(third, 'PHONE', 'news')).toBeNull()
  expect(codeOf(() => appendConsents(Array(500).fill(one(true, 'a')), [one(false, 'b')], 'now'))).toBe(
    'TOO_MANY consents',
  )
})

describe('choosing who gets a lead', () => {
  const one = (user: string, load = 0, more: Partial<Candidate> = {}): Candidate => ({
    ...{ user, archived: false, load, territories: [] },
    ...more,
  })
  const three = [one('a', 3), one('b', 1), one('c', 1)]
  test.each([
    ['ROUND_ROBIN', three, null, null, 'a', 'CHOSEN NOT_THEIR_TURN NOT_THEIR_TURN'],
    ['ROUND_ROBIN', three, 'a', null, 'b', 'NOT_THEIR_TURN CHOSEN NOT_THEIR_TURN'],
    ['ROUND_ROBIN', three, 'c', null, 'a', 'CHOSEN NOT_THEIR_TURN NOT_THEIR_TURN'],
    [
      'ROUND_ROBIN',
      [one('a'), one('b', 0, { archived: true }), one('c')],
      'a',
      null,
      'c',
      'NOT_THEIR_TURN ARCHIVED CHOSEN',
    ],
    ['LEAST_LOADED', three, null, null, 'b', 'MORE_LOAD CHOSEN LATER_IN_LIST'],
    ['FIXED', three, null, null, 'a', 'CHOSEN LATER_IN_LIST LATER_IN_LIST'],
    [
      'TERRITORY',
      [one('a', 0, { territories: ['nord'] }), one('b', 9, { territories: ['sud'] })],
      null,
      'SÜD',
      'b',
      'OTHER_TERRITORY CHOSEN',
    ],
    ['TERRITORY', [one('a', 0, { territories: ['nord'] })], null, null, null, 'OTHER_TERRITORY'],
    ['FIXED', [one('a', 0, { archived: true })], null, null, null, 'ARCHIVED'],
  ] as const)('%s of %j after %s for %s: %s', (method, candidates, last, territory, chosen, reasons) => {
    const told = choose(method, candidates, { last, territory })
    expect([told.chosen, told.considered.map(({ reason }) => reason).join(' ')]).toEqual([chosen, reasons])
  })
})

test('turns go round fairly, whoever is put away at the start', () => {
  const people = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 })
  fc.assert(
    fc.property(people, fc.nat(60), fc.nat(7), (users, leads, away) => {
      const candidates = users.map((user, at) => ({ user, archived: at === away, load: 0, territories: [] }))
      const got = new Map<string, number>()
      let last: string | null = null
      for (let count = 0; count < leads; count += 1) {
        last = choose('ROUND_ROBIN', candidates, { last, territory: null }).chosen
        if (last !== null) got.set(last, (got.get(last) ?? 0) + 1)
      }
      const open = candidates.filter(({ archived }) => !archived).map(({ user }) => got.get(user) ?? 0)
      expect(Math.max(0, ...open) - Math.min(...open, 60)).toBeLessThanOrEqual(open.length === 0 ? 0 : 1)
    }),
  )
})

describe('the chance of a lead', () => {
  // Of 40 converted leads 30 came from the web and 10 from a fair; of 60 disqualified ones 20 and 40.
  const outcomes = [
    ...Array(30).fill({ won: true, features: { source: 'web' } }),
    ...Array(10).fill({ won: true, features: { source: 'fair' } }),
    ...Array(20).fill({ won: false, features: { source: 'web' } }),
    ...Array(40).fill({ won: false, features: { source: 'fair' } }),
  ]
  const counts = addUp(outcomes.flatMap((one) => countsOf({ teamId: 't', ...one }, 1)))

  it('is what one finds with a pencil', () => {
    const experience = experienceOf(counts, 't')
    expect(experience.total).toEqual({ won: 40, lost: 60 })
    const { probability, prior, factors } = chanceOf({ source: 'web' }, experience)
    // Prior 41/61; web: (31/42) / (21/62).
    const odds = (41 / 61) * (31 / 42 / (21 / 62))
    expect(prior).toBeCloseTo(Math.log(41 / 61), 12)
    expect(probability).toBe(Math.round((odds / (1 + odds)) * 10_000) / 100)
    expect(probability).toBe(59.43)
    expect(factors).toEqual([
      { feature: 'source', value: 'web', won: 30, lost: 20, logOdds: expect.closeTo(0.77893, 5), share: 1 },
    ])
    // A value that nobody had: one kind more, seen once in each class.
    const unseen = chanceOf({ source: 'moon' }, experience).factors[0]!
    expect(unseen.logOdds).toBeCloseTo(Math.log(1 / 43) - Math.log(1 / 63), 12)
  })

  it('is not told from too little', () => {
    expect([isEnough({ won: 30, lost: 30 }), isEnough({ won: 29, lost: 300 })]).toEqual([true, false])
    const few = experienceOf(addUp(countsOf({ teamId: null, won: true, features: {} }, 1)), '')
    expect(chanceOf({}, few).probability).toBeNull()
  })

  it('counts whatever comes and goes as a recount of what is left', () => {
    const outcome = fc.record({
      ...{ teamId: fc.constantFrom('a', 'b', null), won: fc.boolean() },
      features: fc.record({ source: fc.constantFrom('x', 'y') }, { requiredKeys: [] }),
      reopened: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(outcome), (all) => {
        const told = all.flatMap((one) => [...countsOf(one, 1), ...(one.reopened ? countsOf(one, -1) : [])])
        const left = addUp(all.filter(({ reopened }) => !reopened).flatMap((one) => countsOf(one, 1)))
        expect(addUp(told).filter(({ won, lost }) => won + lost > 0)).toEqual(left)
      }),
    )
  })

  it('forgets what is taken back', () => {
    const back = addUp([...counts, ...outcomes.flatMap((one) => countsOf({ teamId: 't', ...one }, -1))])
    expect(back.every(({ won, lost }) => won === 0 && lost === 0)).toBe(true)
    expect(experienceOf(back, 't').byFeature.size).toBe(0)
  })
})

test.each([
  ['CEO', 'executive'],
  ['Geschäftsführerin', 'executive'],
  ['Head of purchasing', 'head'],
  ['采购经理', 'manager'],
  ['Working student', 'assistant'],
  ['Poet', 'other'],
])('%s is %s', (title, level) => expect(titleLevel(title)).toBe(level))

test('what is known of a lead', () => {
  expect(companyDomain('a@QQ.com')).toBeNull()
  const row = { source: 'Web', emails: ['a@gmail.com'], phones: ['1'], title: null, addresses: [{ country: 'China' }] }
  expect(featuresOf(row)).toEqual({ source: 'web', country: 'china', hasPhone: 'yes', hasCompanyEmail: 'no' })
})

test.each([
  ['Hansa Mühlen GmbH', 'HANSA MUEHLEN', false],
  ['Hansa Mühlen GmbH & Co. KG', 'Hansa-Muhlen AG', true],
  ['苏州明远科技有限公司', '苏州明远科技股份有限公司', true],
  ['Company', 'Co', false],
  ['Acme Inc.', 'ACME Ltd', true],
])('%s and %s are one company: %s', (one, other, same) => {
  expect(companyKey(one) === companyKey(other)).toBe(same)
})

test('likenesses make each other surer', () => {
  expect([likelihood(['NAME']), likelihood(['NAME', 'EMAIL']), likelihood([])]).toEqual([50, 98, 0])
})

test('custom fields go to those of one key and kind, or where they are sent', () => {
  const of = (key: string, kind = 'TEXT', options: string[] = []) => ({ key, kind, multiple: false, options })
  const none = { account: [], contact: [], opportunity: [] }
  const targets = { ...none, account: [of('a'), of('b', 'NUMBER')], contact: [of('c', 'OPTION', ['x', 'y'])] }
  const own = [of('a'), of('b'), of('c', 'OPTION', ['x'])]
  expect(customRoutes(own, targets, [])).toEqual([
    { from: 'a', noun: 'account', to: 'a' },
    { from: 'c', noun: 'contact', to: 'c' },
  ])
  const sent = { from: 'b', noun: 'account', to: 'a' } as const
  expect(customRoutes(own, targets, [sent])).toEqual([{ from: 'c', noun: 'contact', to: 'c' }, sent])
  expect(codeOf(() => customRoutes(own, targets, [{ ...sent, to: 'b' }]))).toBe('INVALID customFields 0 to')
  expect(codeOf(() => customRoutes(own, targets, [{ ...sent, from: 'z' }]))).toBe('INVALID customFields 0 from')
})

test('what is given stands over what the lead says', () => {
  const carried = carriedOf({ company: 'Hansa', name: 'Ann', emails: ['a@hansa.example'], ownerId: 'usr_1' })
  expect(inputFor('account', carried, { name: 'Nord' })).toEqual({
    ...{ name: 'Nord', domains: ['hansa.example'], owner: 'usr_1' },
  })
  expect(inputFor('opportunity', carried, null)).toEqual({ name: 'Hansa', owner: 'usr_1' })
})

describe('a submission', () => {
  const form: FormShape = {
    ...{ name: 'F', fields: [], consents: [{ name: 'ok', channel: 'EMAIL', purpose: 'news', text: 'Yes' }] },
    ...{ source: null, campaign: null, honeypot: 'hp', minSeconds: 2 },
  }
  test.each([
    [{ hp: 'x' }, 'HONEYPOT'],
    [{}, 'TOO_FAST'],
    [{ _started: '9000' }, 'TOO_FAST'],
    [{ _started: 'x' }, 'TOO_FAST'],
    [{ _started: '8000' }, null],
    [{ _started: '0', a: 'http://a http://b http://c [url=d' }, 'LINKS'],
  ])('%j looks like %s', (values, suspicion) => {
    expect(suspicionOf(form, values as Record<string, string>, 10_000)).toBe(suspicion)
  })

  test('becomes a lead, with consent only where it is ticked', () => {
    const made = leadOf(form, { name: 'Ann', email: 'x', ok: 'off', utm_campaign: 'May', evil: 'y' }, 'T')
    expect(made).toMatchObject({ name: 'Ann', emails: [], description: 'email: x', campaign: 'May', consents: [] })
    expect(made['facts']).toEqual({ utm_campaign: 'May' })
    expect(leadOf(form, { ok: 'on' }, 'T')['consents']).toMatchObject([
      { given: true, at: 'T', text: 'Yes', source: 'F' },
    ])
  })
})
