import fc from 'fast-check'
import { expect, it } from 'vitest'
import { baseCurrency } from '../../src/catalog/currency.store.ts'
import { readAsOf } from '../../src/platform/history/as-of.ts'
import { customFieldsOfRow, externalIdsOfRow, linksOfRow } from '../../src/platform/history/beside-then.ts'
import { openReading } from '../../src/platform/read/open-reading.ts'
import type { Reading } from '../../src/platform/read/reading.ts'
import type { LinksField } from '../../src/platform/record/field.ts'
import type { RecordDefinition, Row } from '../../src/platform/record/record.ts'
import type { Work } from '../../src/platform/work/work.ts'
import { describeEngines } from '../engines.ts'
import { workspace } from '../sales/selling.ts'
import { act, cast, perform, setTable } from './writing.ts'

const START = Date.parse('2026-03-02T08:00:00.000Z')

describeEngines('whatever is written', (open, engine) => {
  it('a record as of each moment between is what it was then', async () => {
    const database = await open()
    const at = await workspace(database)
    await at.act(setTable)
    const reading = () => openReading({ database, actor: at.mei, fresh: true, baseCurrency })
    let clock = START
    let compared = 0
    let [tried, written] = [0, 0]
    const property = fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 24 }), async (acts) => {
      const members = cast()
      const shots = new Map<string, (object | null)[]>()
      const there = new Set<string>()
      let last: (object | null)[] = members.map(() => null)
      for (const one of acts) {
        clock += one.pause
        const moment = new Date(clock).toISOString()
        const run = <Answer>(body: (work: Work) => Promise<Answer>) => at.act(body, at.mei, moment)
        tried++
        if (await perform(run, members, there, at.stages, one)) written++
        const { record, id } = members[one.which]!
        const now = reading()
        last = last.with(one.which, await shown(now, record, await now.byId(record, id)))
        shots.set(moment, last)
      }
      for (const [moment, then] of shots) {
        const now = reading()
        const found = await Promise.all(
          members.map(async ({ record, id }) => shown(now, record, await readAsOf(now, record, id, moment))),
        )
        expect(found, `as of ${moment}`).toEqual(then)
        compared += found.filter((one) => one !== null).length
      }
      clock += 1000
    })
    const runs = engine === 'sqlite' ? 60 : 30
    await fc.assert(property, { numRuns: runs })
    // Most runs must have come to something, or nothing was tested.
    expect(written).toBeGreaterThan(tried / 3)
    expect(compared).toBeGreaterThan(runs * 10)
  }, 120_000)
})

/** Everything that fields show of a row, wherever it stands. */
async function shown(reading: Reading, record: RecordDefinition, row: Row | null): Promise<object | null> {
  if (!row) return null
  const fields: Row = {}
  for (const [name, field] of Object.entries(record.fields)) {
    if (field.kind === 'links') fields[name] = entries(field, await linksOfRow(reading, record, name, row))
    else if (field.kind === 'money') fields[name] = [row[field.minor], row[field.currency]]
    else fields[name] = row[field.column]
  }
  const stamps = ['id', 'version', 'createdAt', 'updatedAt', 'archivedAt'].map((column) => row[column])
  const customFields = await customFieldsOfRow(reading, record, row)
  const externalIds = await externalIdsOfRow(reading, record, row)
  return { stamps, fields, customFields, externalIds: externalIds.map(({ source, id }) => [source, id]) }
}

function entries({ parts }: LinksField, rows: Row[]): unknown[] {
  return rows.map((row) => Object.values(parts).map(({ column }) => row[column]))
}
