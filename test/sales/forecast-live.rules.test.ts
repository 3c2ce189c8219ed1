import { describe, expect, test } from 'vitest'
import { changesForecast, EVERYBODY, type Held, type Watched } from '../../src/sales/forecast-live.rules.ts'
import { partsOf, periodOf } from '../../src/sales/forecast-period.rules.ts'

const period = periodOf('QUARTER', '2026-02-01', 1, false)
const watched: Watched = {
  ...{ period, parts: partsOf(period, 1).flat(), scope: { userIds: ['anna', 'bo'], teamIds: ['north'] } },
  ...{ pipelineIds: null, measures: ['REVENUE'], chances: true, overrides: true },
}
const deal: Held = {
  ...{ owner: 'anna', pipeline: 'one', status: 'OPEN', closeDate: '2026-03-31', closedOn: null, archivedAt: null },
}
const quota: Held = {
  ...{ owner: 'bo', team: null, measure: 'REVENUE', unit: 'MONTH', start: '2026-02-01', archivedAt: null },
}
const said: Held = { user: 'bo', team: null, unit: 'QUARTER', start: '2026-01-01' }
const person: Held = { team: 'north', archivedAt: null }

type Case = [what: string, before: Held | null, after: Held | null, changed: string[], told: boolean]

function cases(noun: string, held: Held, rows: [string, Held | null, string[], boolean][]): [string, ...Case][] {
  return rows.map(([what, change, changed, told]) => [
    noun,
    ...([what, held, change && { ...held, ...change }, changed, told] satisfies Case),
  ])
}

describe('a change', () => {
  test.each<[string, ...Case]>([
    ...cases('opportunity', deal, [
      ['of its name', {}, ['name'], false],
      ['of its amount', {}, ['amount'], true],
      ['of its worth alone', {}, ['amountBase'], true],
      ['of its chance', {}, ['probability'], true],
      ['of its category', {}, ['stage', 'forecastCategory'], true],
      ['of its stage alone', {}, ['stage'], false],
      ['of its day within the period', { closeDate: '2026-01-01' }, ['closeDate'], false],
      ['of its day to another period', { closeDate: '2026-04-01' }, ['closeDate'], true],
      ['to no day', { closeDate: null }, ['closeDate'], true],
      ['to another person', { owner: 'bo' }, ['owner'], true],
      ['to somebody else', { owner: 'ming' }, ['owner'], true],
      ['to nobody', { owner: null }, ['owner'], true],
      ['that wins it in the period', { status: 'WON', closedOn: '2026-02-02' }, ['status'], true],
      ['that wins it later', { status: 'WON', closedOn: '2026-05-02' }, ['status'], true],
      ['that puts it away', { archivedAt: '2026-01-01T00:00:00.000Z' }, ['archivedAt'], true],
      ['that deletes it', null, ['owner'], true],
    ]),
    ...cases('opportunity', { ...deal, closeDate: '2026-04-01' }, [
      ['of a deal of another period', {}, ['amount'], false],
      ['that deletes one of another period', null, ['amount'], false],
    ]),
    ...cases('opportunity', { ...deal, owner: 'ming' }, [
      ['of a deal of somebody else', {}, ['amount'], false],
      ['that gives it on to others', { owner: 'jonas' }, ['owner'], false],
    ]),
    ...cases('opportunity', { ...deal, status: 'WON', closedOn: '2026-02-02' }, [
      ['of what was expected of a won one', { closeDate: '2026-09-01' }, ['closeDate', 'probability'], false],
      ['of its amount', {}, ['amount'], true],
      ['of its day', { closedOn: null }, ['closedOn'], true],
    ]),
    ...cases('opportunity', { ...deal, status: 'LOST', closedOn: null }, [
      ['of a deal that was lost nobody knows when', {}, ['amount'], false],
    ]),
    ...cases('quota', quota, [
      ['of its amount', {}, ['amount'], true],
      ['of its name', {}, ['name'], false],
      ['of its family of products', {}, ['productFamily'], true],
      ['to another measure', { measure: 'COUNT' }, ['measure'], true],
      ['to another period', { start: '2026-04-01' }, ['start'], true],
      ['to another month', { start: '2026-03-01' }, ['start'], true],
    ]),
    ...cases('quota', { ...quota, owner: null, team: 'north' }, [['of the amount of a team', {}, ['amount'], true]]),
    ...cases('quota', { ...quota, owner: null, team: 'south' }, [['of another team', {}, ['amount'], false]]),
    ...cases('quota', { ...quota, unit: 'YEAR', start: '2026-01-01' }, [['of a year', {}, ['amount'], false]]),
    ...cases('quota', { ...quota, measure: 'COUNT' }, [['of a measure that is hidden', {}, ['number'], false]]),
    ...cases('forecastOverride', said, [['that is none', {}, ['reason'], false]]),
    ...cases('user', person, [
      ['of the name', {}, ['name'], false],
      ['that takes a person away', { team: 'south' }, ['team'], true],
      ['that ends their time', { archivedAt: '2026-01-01T00:00:00.000Z' }, ['archivedAt'], true],
    ]),
    ...cases('user', { ...person, team: 'south' }, [['between other teams', { team: 'west' }, ['team'], false]]),
    ...cases('team', { parent: 'south', archivedAt: null }, [
      ['that brings a team below', { parent: 'north' }, ['parent'], true],
      ['elsewhere', { parent: 'west' }, ['parent'], false],
    ]),
    ...cases('account', { owner: 'anna' }, [['of anything else', { owner: 'bo' }, ['owner'], false]]),
  ])('%s: %s', (noun, _, before, after, changed, told) => {
    expect(changesForecast({ noun, before, after, changed }, watched)).toBe(told)
    // What counts for somebody counts for everybody.
    if (told) expect(changesForecast({ noun, before, after, changed }, { ...watched, scope: EVERYBODY })).toBe(true)
  })

  test('that makes something is one where that counts', () => {
    const made = (noun: string, after: Held, more: Partial<Watched> = {}) =>
      changesForecast({ noun, before: null, after, changed: [] }, { ...watched, ...more })
    expect(made('opportunity', deal)).toBe(true)
    expect(made('opportunity', deal, { pipelineIds: ['one'] })).toBe(true)
    expect(made('opportunity', deal, { pipelineIds: ['other'] })).toBe(false)
    expect(made('opportunity', { ...deal, owner: null })).toBe(false)
    expect(made('opportunity', { ...deal, owner: null }, { scope: EVERYBODY })).toBe(true)
    expect(made('forecastOverride', said)).toBe(true)
    expect(made('forecastOverride', { ...said, user: null, team: 'north' })).toBe(true)
    expect(made('forecastOverride', { ...said, user: 'ming' })).toBe(false)
    expect(made('forecastOverride', { ...said, unit: 'YEAR' })).toBe(false)
    expect(made('forecastOverride', said, { overrides: false })).toBe(false)
    expect(made('forecastOverride', said, { pipelineIds: ['one'] })).toBe(false)
    expect(made('user', { team: null, archivedAt: null }, { scope: EVERYBODY })).toBe(false)
    expect(made('team', { parent: null, archivedAt: null }, { scope: EVERYBODY })).toBe(true)
  })

  test('of a chance is none to whom chances are hidden', () => {
    const around = { noun: 'opportunity', before: deal, after: deal, changed: ['probability'] }
    expect(changesForecast(around, { ...watched, chances: false })).toBe(false)
  })
})
