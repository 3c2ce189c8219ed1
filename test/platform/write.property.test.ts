import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textKey } from '../../src/plain/text.ts'
import { searchTokens } from '../../src/plain/tokens.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { bulkArchive, bulkChange, bulkUpsert } from '../../src/platform/write/bulk.ts'
import { deleteRecord } from '../../src/platform/write/delete.ts'
import { describeEngines } from '../engines.ts'
import { addPeople, as, Firm, rowsOf } from './write.nouns.ts'

const name = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('Alpha', 'Beta GmbH', '王小明科技', 'Straße 9') },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(21), '', null) },
)
const domain = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('a.de', 'b.de', 'www.a.de', 'A.DE') },
  { weight: 1, arbitrary: fc.constant('none') },
)
const domains = fc.option(fc.array(domain, { maxLength: 4 }))
const employees = fc.option(fc.integer({ min: 0, max: 3 }))
const row = fc.record({ name, domains, employees }, { requiredKeys: [] })
const key = fc.integer({ min: 0, max: 12 }).map(String)
const keyed = fc
  .tuple(key, fc.record({ name, domains, employees }, { requiredKeys: ['name'] }), fc.nat(4), key)
  .map(([id, input, chance, other]) => ({
    ...input,
    externalIds:
      chance === 0
        ? [
            { source: 's', id },
            { source: 't', id: other },
          ]
        : [{ source: 's', id }],
  }))
const places = fc.array(fc.nat(8), { minLength: 1, maxLength: 3 })
const act = fc.oneof(
  fc.record({
    kind: fc.constant('upsert' as const),
    rows: fc.array(keyed, { minLength: 1, maxLength: 6 }),
    atomic: fc.nat(3).map((chance) => chance === 0),
  }),
  fc.record({ kind: fc.constant('change' as const), places, set: row }),
  fc.record({ kind: fc.constant('archive' as const), places }),
  fc.record({ kind: fc.constant('delete' as const), places }),
)
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

describeEngines('whatever is written', (open, engine) => {
  it('lists, external ids and what search finds say what the rows say; versions count the events', async () => {
    const database = await open()
    await addPeople(database)
    const runs = engine === 'sqlite' ? 60 : 25
    let written = 0
    const property = fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 12 }), async (acts) => {
      const known = new Map<string, string>()
      for (const one of acts) await perform(database, one, known)
      await expectInStep(database, known)
      written += known.size
      for (const { id } of await rowsOf(database, 'Account'))
        await as(database, (work) => deleteRecord(work, Firm, { id: id as string }))
      for (const table of ['ListValue', 'ExternalId', 'SearchDocument'])
        expect(await rowsOf(database, table)).toEqual([])
    })
    await fc.assert(property, { numRuns: runs })
    // Most runs must have come to something, or nothing was tested.
    expect(written).toBeGreaterThan(runs)
  })
})

/** Refusals are part of the game: what was refused must have left nothing. */
async function perform(database: Database, one: Act, known: Map<string, string>): Promise<void> {
  const ids = [...known.keys()]
  const chosen = (places: number[]) => [...new Set(places.flatMap((place) => ids[place] ?? []))]
  const ending = { errorPolicy: one.kind === 'upsert' && one.atomic ? 'ATOMIC' : 'PER_ROW' } as const
  const done = await as(database, async (work) => {
    if (one.kind === 'upsert')
      return bulkUpsert(work, Firm, { rows: one.rows, match: { by: 'externalId', source: 's' }, ...ending })
    if (one.kind === 'change') return bulkChange(work, Firm, { ids: chosen(one.places), set: one.set, ...ending })
    if (one.kind === 'archive') return bulkArchive(work, Firm, { ids: chosen(one.places), ...ending })
    for (const id of chosen(one.places)) {
      await deleteRecord(work, Firm, { id })
      known.delete(id)
    }
    return []
  }).catch((thrown) => {
    if (thrown.name !== 'Refusals') throw thrown
    return []
  })
  for (const { outcome, id } of done) if (outcome === 'CREATED') known.set(id!, id!)
}

async function expectInStep(database: Database, known: Map<string, string>): Promise<void> {
  const rows: any[] = await rowsOf(database, 'Account')
  expect(rows.map((row) => row.id).sort()).toEqual([...known.keys()].sort())
  const values = rows.flatMap(({ id, domains }) =>
    domains.map((value: string, position: number) => `${id} firm.domains ${position} ${value} ${textKey(value)}`),
  )
  const stored: any[] = await rowsOf(database, 'ListValue')
  expect(
    stored.map((one) => `${one.recordId} ${one.field} ${one.position} ${one.value} ${one.valueKey}`).sort(),
  ).toEqual(values.sort())
  const found: any[] = await rowsOf(database, 'SearchDocument')
  const words = (field: string, texts: string[]) =>
    texts.flatMap(searchTokens).flatMap((token) => [token, `:${field}:${token}`])
  const documents = rows.map((row) => [
    row.id,
    [...new Set([...words('name', [row.name]), ...words('domains', row.domains)])].sort().join(' '),
  ])
  expect(found.map((one) => [one.recordId, one.tokens.split(' ').sort().join(' ')]).sort()).toEqual(documents.sort())
  const events: any[] = (await rowsOf(database, 'Event')).filter((event: any) => known.has(event.subjectId))
  for (const row of rows) {
    const own = events.filter((event) => event.subjectId === row.id).sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(own.length).toBe(row.version)
    const last = own.flatMap((event) => event.changes).findLast((change: any) => change.field === 'externalIds')
    const ids: any[] = await rowsOf(database, 'ExternalId', row.id, 'recordId')
    expect(ids.map((one) => `${one.source} ${one.externalId}`).sort()).toEqual(
      last.after.map((one: any) => `${one.source} ${one.id}`).sort(),
    )
  }
}
