import { expect, test } from 'vitest'
import { indexed, kindOf, type OwnedSum, sumsWithin, totalsOf } from '../../src/sales/pipeline-live.rules.ts'

const sum = (more: Partial<OwnedSum>): OwnedSum => ({
  ...{ stageId: 'stage_1', currency: 'USD', probability: 50, ownerId: 'usr_1', teamId: 'team_1', count: 1, minor: 100 },
  ...more,
})

const field = (name: string, before: unknown, after: unknown) => ({ field: name, before, after })
const away = field('archivedAt', null, '2026-01-01T00:00:00.000Z')
const back = field('archivedAt', '2026-01-01T00:00:00.000Z', null)
const moved = field('stage', 'stage_1', 'stage_2')
const renamed = field('name', 'A', 'B')

test.each<[string, string, (typeof moved)[], boolean, boolean, boolean, string | null]>([
  ['a new deal enters', 'opportunity.created', [field('stage', null, 'stage_1')], false, true, true, 'ENTERED'],
  [
    'a deal that comes into view enters',
    'opportunity.updated',
    [field('owner', 'a', 'b')],
    false,
    true,
    true,
    'ENTERED',
  ],
  ['a deal in another stage moved', 'opportunity.won', [moved, renamed], true, true, true, 'MOVED'],
  ['anything else is an update', 'opportunity.updated', [renamed], true, true, true, 'UPDATED'],
  ['a deal out of view left', 'opportunity.moved', [moved], true, false, true, 'LEFT'],
  ['an archived deal left', 'opportunity.archived', [away], true, true, false, 'LEFT'],
  ['a deal from the archive enters', 'opportunity.unarchived', [back], true, true, true, 'ENTERED'],
  ['a deleted deal left', 'opportunity.deleted', [field('stage', 'stage_1', null)], true, true, false, 'LEFT'],
  ['what happens in the archive is nothing', 'opportunity.updated', [renamed], true, true, false, null],
])('%s', (_, type, changes, before, after, inUse, kind) => {
  expect(kindOf({ type, changes }, before, after, inUse)).toBe(kind)
})

test('totals add up by stage and currency, and are rounded once', () => {
  const sums = [
    sum({ count: 2, minor: 101 }),
    sum({ probability: 25, minor: 1, ownerId: 'usr_2' }),
    sum({ currency: 'EUR', minor: 7 }),
    sum({ currency: null, minor: null, count: 3 }),
    sum({ stageId: 'stage_2', probability: null, minor: 9 }),
  ]
  expect(totalsOf(sums, false)).toEqual([
    { stageId: 'stage_1', currency: null, count: 3, minor: null, weighted: null },
    { stageId: 'stage_1', currency: 'EUR', count: 1, minor: 7, weighted: 4 },
    { stageId: 'stage_1', currency: 'USD', count: 3, minor: 102, weighted: 51 },
    { stageId: 'stage_2', currency: 'USD', count: 1, minor: 9, weighted: 0 },
  ])
  expect(totalsOf(sums, true)).toEqual([
    { stageId: 'stage_1', currency: null, count: 7, minor: null, weighted: null },
    { stageId: 'stage_2', currency: null, count: 1, minor: null, weighted: null },
  ])
})

test('each person gets the sums of what they and their teams own, none of them twice', () => {
  const sums = [
    sum({}),
    sum({ ownerId: 'usr_2' }),
    sum({ ownerId: 'usr_3', teamId: 'team_2' }),
    sum({ ownerId: null, teamId: null }),
    sum({ ownerId: 'usr_4', teamId: null }),
  ]
  const owners = (userId: string, teamIds: string[]) =>
    sumsWithin(indexed(sums), userId, teamIds).map((one) => one.ownerId)
  expect(owners('usr_1', [])).toEqual(['usr_1'])
  expect(owners('usr_1', ['team_1'])).toEqual(['usr_1', 'usr_2'])
  expect(owners('usr_1', ['team_2'])).toEqual(['usr_1', 'usr_3'])
  expect(owners('usr_4', ['team_1'])).toEqual(['usr_4', 'usr_1', 'usr_2'])
})
