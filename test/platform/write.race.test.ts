import { beforeAll, expect, it } from 'vitest'
import { refusalsOf } from '../../src/plain/refusal.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { deleteRecord } from '../../src/platform/write/delete.ts'
import { createRecord, updateRecord, upsertRecord } from '../../src/platform/write/verbs.ts'
import { describeEngines } from '../engines.ts'
import { addPeople, as, eventsOf, Firm, Member, Person, rowOf, rowsOf } from './write.nouns.ts'

const MANY = Array.from({ length: 12 }, (_, index) => index)

/** Outcomes, and the codes of what was refused, in alphabetical order. */
async function together(writes: Promise<{ outcome?: string }>[]): Promise<string[]> {
  const settled = await Promise.allSettled(writes)
  return settled
    .map((one) => (one.status === 'fulfilled' ? (one.value.outcome ?? 'DONE') : refusalsOf(one.reason)[0]!.code))
    .sort()
}

describeEngines('writers at the same time', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await addPeople(database)
  })

  it('make one record of one external id', async () => {
    const match = { externalId: { source: 'race', id: '1' } }
    const done = await together(
      MANY.slice(0, 4).map(() => as(database, (work) => upsertRecord(work, Firm, match, { name: 'One' }))),
    )
    expect(done).toEqual(['CREATED', 'UNCHANGED', 'UNCHANGED', 'UNCHANGED'])
    expect(await rowsOf(database, 'ExternalId', 'race', 'source')).toHaveLength(1)
  })

  it('both have their way on different fields, and one on one version', async () => {
    const { id } = await as(database, (work) => createRecord(work, Firm, { name: 'Two' }))
    const update = (input: object) => as(database, (work) => updateRecord(work, Firm, { id, ...input }))
    expect(await together([update({ employees: 1 }), update({ industry: 'Trade' })])).toEqual(['UPDATED', 'UPDATED'])
    expect(await rowOf(database, 'Account', id)).toMatchObject({ version: 3, employees: 1, industry: 'Trade' })
    const same = MANY.map((employees) => update({ employees: employees + 10, expectedVersion: 3 }))
    const done = await together(same)
    expect(done.filter((one) => one === 'CONFLICT')).toHaveLength(MANY.length - 1)
    expect(await eventsOf(database, id)).toHaveLength(4)
  })

  it('take a unique text once', async () => {
    const make = () => as(database, (work) => createRecord(work, Person, { name: 'Ann', email: 'ann@example.com' }))
    expect(await together([make(), make(), make()])).toEqual(['CREATED', 'TAKEN', 'TAKEN'])
  })

  it('never leave a record that points to a deleted one', async () => {
    for (const round of MANY.slice(0, 6)) {
      const { id } = await as(database, (work) => createRecord(work, Firm, { name: `F${round}` }))
      const point = as(database, (work) => createRecord(work, Member, { name: 'M', firms: [{ firm: id }] }))
      const remove = as(database, (work) => deleteRecord(work, Firm, { id }).then(() => ({ outcome: 'DONE' })))
      const done = await together([point, remove])
      expect([
        ['CREATED', 'HAS_DEPENDENTS'],
        ['DONE', 'NOT_FOUND'],
      ]).toContainEqual(done)
    }
  })
})
