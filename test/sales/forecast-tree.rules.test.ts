import { describe, expect, test } from 'vitest'
import type { Figures } from '../../src/sales/forecast.rules.ts'
import { closedOf } from '../../src/sales/forecast-row.rules.ts'
import { type Scope, teamsBelow, topOf } from '../../src/sales/forecast-scope.rules.ts'
import { treeRows } from '../../src/sales/forecast-tree.rules.ts'

const team = (id: string, parentId: string | null = null, archived = false) => ({ id, parentId, archived })
const person = (id: string, teamId: string | null = null, archived = false) => ({ id, teamId, archived })

function won(base: number): Figures {
  const cell = { bucket: 'CLOSED' as const, currency: 'USD', count: 1, minor: base, base, withoutBase: 0 }
  return { cells: new Map([['CLOSED USD', cell]]), weighted: base, variance: 1 }
}

const TEAMS = [
  team('asia'),
  team('europe'),
  team('closed', 'europe', true),
  team('nordics', 'europe'),
  team('old', null, true),
]
const PEOPLE = [
  ...[person('anna', 'europe'), person('left', 'europe', true), person('bo', 'nordics'), person('ming', 'asia')],
  ...[person('gone', 'old', true), person('desk'), person('free')],
]
const COMPANY: Scope = { kind: 'COMPANY', teamId: null, userId: null, userIds: null, teamIds: [] }

function drawn(scope: Scope, figures: Record<string, number>, kept: string[] = []): string[] {
  const given = new Map(Object.entries(figures).map(([id, base]) => [id, won(base)]))
  return treeRows(scope, { teams: TEAMS, people: PEOPLE, figures: given, kept: new Set(kept) }).map(
    ({ key, level, figures: own, kind }) => `${'. '.repeat(level)}${kind} ${key} ${closedOf(own).base}`,
  )
}

describe('the rows of a forecast', () => {
  test('follow the tree, each the sum of those below', () => {
    expect(drawn(COMPANY, { anna: 1, bo: 20, ming: 300, free: 4000, '': 50_000 })).toEqual([
      'COMPANY COMPANY 54321',
      '. TEAM asia 300',
      '. . USER ming 300',
      '. TEAM europe 21',
      '. . USER anna 1',
      '. . TEAM nordics 20',
      '. . . USER bo 20',
      '. USER free 4000',
      '. UNOWNED UNOWNED 50000',
    ])
  })

  test('name people and teams that are gone as long as they have deals', () => {
    expect(drawn(COMPANY, { left: 1, gone: 2, unknown: 4 })).toEqual([
      'COMPANY COMPANY 7',
      '. TEAM asia 0',
      '. . USER ming 0',
      '. TEAM europe 1',
      '. . USER anna 0',
      '. . USER left 1',
      '. . TEAM nordics 0',
      '. . . USER bo 0',
      '. TEAM old 2',
      '. . USER gone 2',
      '. USER unknown 4',
    ])
  })

  test('hold whoever is to be kept', () => {
    const rows = drawn(COMPANY, {}, ['desk', 'closed', 'left'])
    expect(rows).toContain('. USER desk 0')
    expect(rows).toContain('. . TEAM closed 0')
    expect(rows).toContain('. . USER left 0')
    expect(rows).not.toContain('. USER free 0')
  })

  test('of a team begin with it', () => {
    const scope: Scope = { ...COMPANY, kind: 'TEAM', teamId: 'europe', userIds: ['anna', 'bo'] }
    expect(drawn(scope, { anna: 1, bo: 2 })).toEqual([
      'TEAM europe 3',
      '. USER anna 1',
      '. TEAM nordics 2',
      '. . USER bo 2',
    ])
  })

  test('of a person are one', () => {
    const scope: Scope = { ...COMPANY, kind: 'USER', userId: 'anna', userIds: ['anna'] }
    expect(drawn(scope, {})).toEqual(['USER anna 0'])
    expect(drawn(scope, { anna: 5 })).toEqual(['USER anna 5'])
  })

  test('point to the row above and those directly below', () => {
    const rows = treeRows(COMPANY, { teams: TEAMS, people: PEOPLE, figures: new Map() })
    const europe = rows.find(({ key }) => key === 'europe')!
    expect([europe.parentKey, europe.childKeys]).toEqual(['COMPANY', ['anna', 'nordics']])
    for (const row of rows.slice(1)) expect(rows.find(({ key }) => key === row.parentKey)?.childKeys).toContain(row.key)
  })
})

describe('teams', () => {
  test('stand behind the one above them', () => {
    expect(teamsBelow(TEAMS, 'europe')).toEqual(['europe', 'closed', 'nordics'])
    expect(teamsBelow(TEAMS, null)).toEqual(['asia', 'europe', 'old', 'closed', 'nordics'])
    expect(teamsBelow([team('a', 'nobody knows'), team('b', 'a')], null)).toEqual(['a', 'b'])
  })

  test('of a reach stand under one', () => {
    expect(topOf(TEAMS, ['nordics', 'europe', 'closed'])).toBe('europe')
    expect(topOf(TEAMS, ['nordics'])).toBe('nordics')
    expect(topOf(TEAMS, [])).toBeNull()
  })
})
