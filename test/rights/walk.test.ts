import { beforeAll, expect, test } from 'vitest'
import type { RecordDefinition } from '../../src/platform/record/record.ts'
import { allRecords } from '../../src/platform/record/registry.ts'
import { knownRights } from '../../src/staff/known-rights.record.ts'
import { describeEngines } from '../engines.ts'
import { unknownPaths } from './known.ts'
import { ruledFields } from './rule.ts'
import { walkSchema } from './walk.ts'
import { makeWorld, numbered, type World } from './world.ts'

/** Paths of the contract; every one of them was walked. */
const PATHS = [
  ...[
    'one',
    'as of',
    'list',
    'list by edges',
    'nested list',
    'nested one',
    'entry of a list',
    'node',
    'nodes',
    'search',
  ],
  ...['conflict', 'exists already', 'payload', 'upsert', 'replay', 'history', 'audit log', 'events since'],
  ...['filter', 'filter of sums', 'filter through a record', 'filter through a list', 'filter through an entry'],
  ...['filter of a nested list', 'filter of a bulk update', 'filter of a bulk archiving', 'filter of a bulk move'],
  ...['order', 'order through a record', 'order of a nested list', 'group', 'sum', 'avg', 'min', 'max'],
  ...['search by a field', 'match', 'bulk match', 'reference by external id'],
  ...['update', 'create', 'bulk update', 'bulk upsert', 'words of a refusal'],
  ...['reach: one', 'reach: list', 'reach: nested list', 'reach: count of a nested list', 'reach: nested one'],
  ...['reach: node', 'reach: nodes', 'reach: sums', 'reach: groups', 'reach: search', 'reach: filter through a list'],
  ...['reach: order through a record', 'reach: groups by a record', 'reach: entry of a list', 'reach: bulk filter'],
  ...['reach: update', 'reach: archive', 'reach: delete', 'reach: upsert', 'reach: verb', 'reach: create'],
  ...['reach: events since', 'reach: dependents', 'no right: one', 'no right: search', 'no right: nested list'],
  ...['figures: deals', 'figures: hidden field', 'figures: group', 'figures: stays', 'figures: expected days'],
  ...['board of the past', 'totals of the past', 'stale deals', 'waterfall', 'deals of a waterfall'],
  ...['settings of forecasts', 'override of a forecast', 'numbers that were overridden'],
  ...['quotas of a forecast'],
]

test('every noun, field and path has a declared rule', () => {
  expect(unknownPaths()).toEqual([])
})

test('a noun, a field and a path without one are named', () => {
  const lead = { ...allRecords()[0]!, noun: 'lead', ownership: { by: 'owner' }, partner: undefined }
  expect(unknownPaths([lead as RecordDefinition])).toEqual(expect.arrayContaining([expect.stringContaining('lead')]))
  expect(unknownPaths([])).toEqual(expect.arrayContaining([expect.stringContaining('Query.accounts is a path')]))
  const bare = { ...allRecords()[0]!, fields: {} }
  expect(unknownPaths([bare])).toEqual(expect.arrayContaining([expect.stringContaining('has no declared rule')]))
})

test('a role can name every field that is walked', () => {
  for (const record of allRecords()) {
    const { fields } = knownRights().find(({ noun }) => noun === record.noun)!
    const walked = ruledFields(record).filter((name) => !name.startsWith('customFields.'))
    expect(fields.toSorted()).toEqual([...walked, record.nameField].sort())
  }
})

describeEngines('the walk over every noun, path and field', (open) => {
  let world: World
  beforeAll(async () => {
    const database = await open()
    world = await makeWorld(database)
    await numbered(database)
  }, 60_000)

  test('finds nothing that is not as the rules say', { timeout: 600_000 }, async () => {
    const { faults, walked } = await walkSchema(world)
    expect(faults.slice(0, 20)).toEqual([])
    expect(PATHS.filter((path) => !walked.has(path))).toEqual([])
  })
})
