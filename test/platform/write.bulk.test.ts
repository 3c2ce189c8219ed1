import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { insertRows } from '../../src/platform/database/rows.ts'
import { bulkArchive, bulkChange, bulkUpsert } from '../../src/platform/write/bulk.ts'
import type { Match, MatchOne } from '../../src/platform/write/match.ts'
import { DryRun } from '../../src/platform/write/outcome.ts'
import { createRecord, upsertRecord } from '../../src/platform/write/verbs.ts'
import { describeEngines } from '../engines.ts'
import { addPeople, as, eventsOf, Firm, Member, mei, NOW, ravi, refusedAs, rowOf, rowsOf } from './write.nouns.ts'

const CRM: Match = { by: 'externalId', source: 'crm' }
const crm = (id: string) => ({ externalIds: [{ source: 'crm', id }] })
const byCrm = (id: string) => ({ externalId: { source: 'crm', id } })

describeEngines('writing many records', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await addPeople(database)
    await database.unit((tx) =>
      insertRows(tx, 'CustomField', [
        custom('size', 'NUMBER'),
        custom('code', 'TEXT', { isUnique: true }),
        custom('tags', 'OPTION', { multiple: true, options: ['red', 'green', 'Blau'] }),
        custom('plan', 'OPTION', { options: ['a', 'b'] }),
        custom('since', 'DATE'),
        custom('vip', 'BOOLEAN'),
        { ...custom('must', 'TEXT', { required: true }), noun: 'member', nounKey: 'member' },
      ]),
    )
  })
  const custom = (key: string, kind: string, more: object = {}) => ({
    ...{
      id: `cf_${key}`,
      version: 1,
      createdAt: NOW,
      updatedAt: NOW,
      noun: 'firm',
      nounKey: 'firm',
      key,
      keyKey: key,
      label: key,
      labelKey: key,
    },
    ...{ kind, required: false, isUnique: false, multiple: false, options: [], ...more },
  })
  const bulk = (rows: object[], more: object = {}, actor = mei, record = Firm) =>
    as(database, (work) => bulkUpsert(work, record, { rows: rows as never, match: CRM, ...more }), actor)
  const upsert = (match: MatchOne, input: object, actor = mei) =>
    as(database, (work) => upsertRecord(work, Firm, match, { ...input }), actor)
  const outcomes = async (writing: ReturnType<typeof bulk>) => (await writing).map((one) => one.outcome)

  it('makes rows, then changes what differs, then nothing', async () => {
    const rows = [
      { name: 'A', ...crm('a'), employees: 1 },
      { name: 'B', ...crm('b') },
    ]
    const first = await bulk(rows)
    expect(first.map((one) => one.outcome)).toEqual(['CREATED', 'CREATED'])
    expect(await outcomes(bulk([{ ...rows[0], employees: 2 }, rows[1]!, { name: 'C', ...crm('c') }]))).toEqual([
      ...['UPDATED', 'UNCHANGED', 'CREATED'],
    ])
    const [a] = first
    expect(await rowOf(database, 'Account', a!.id!)).toMatchObject({ version: 2, employees: 2 })
    const events = await eventsOf(database, a!.id!)
    expect(events.map((event) => event.type)).toEqual(['firm.created', 'firm.updated'])
    expect(new Set((await eventsOf(database, first[1]!.id!)).map((event) => event.actId))).toEqual(
      new Set([events[0].actId]),
    )
  })

  it('leaves external ids of other sources alone, and replaces a list that names them', async () => {
    const { id } = await upsert(byCrm('x1'), { name: 'X' })
    await upsert(
      { id },
      {
        externalIds: [
          { source: 'crm', id: 'x1' },
          { source: 'erp', id: '9' },
        ],
      },
    )
    const sources = async () =>
      (await rowsOf(database, 'ExternalId', id, 'recordId')).map((row) => row['source']).sort()
    expect(await outcomes(bulk([{ name: 'X', ...crm('x1') }]))).toEqual(['UNCHANGED'])
    expect(await sources()).toEqual(['crm', 'erp'])
    await upsert({ id }, { externalIds: [{ source: 'erp', id: '9' }] })
    expect(await sources()).toEqual(['erp'])
    expect((await eventsOf(database, id)).at(-1).changes).toEqual([
      {
        field: 'externalIds',
        before: [
          { source: 'crm', id: 'x1' },
          { source: 'erp', id: '9' },
        ],
        after: [{ source: 'erp', id: '9' }],
      },
    ])
  })

  it('fails both rows of one key, and a row without its key', async () => {
    const rows = [{ name: 'D', ...crm('d') }, { name: 'E', ...crm('e') }, { name: 'D2', ...crm('d') }, { name: 'F' }]
    expect(await refusedAs(bulk(rows))).toEqual([
      ...['DUPLICATE_ROW rows.0.externalIds', 'DUPLICATE_ROW rows.2.externalIds', 'INVALID rows.3.externalIds'],
    ])
    expect(await rowsOf(database, 'ExternalId', 'd', 'externalId')).toEqual([])
    expect(await outcomes(bulk(rows, { errorPolicy: 'PER_ROW' }))).toEqual(['FAILED', 'CREATED', 'FAILED', 'FAILED'])
  })

  it('writes the rows that stand under PER_ROW, and tells all refusals of those that do not', async () => {
    const rows = [
      { name: 'G', ...crm('g') },
      { name: 'x'.repeat(30), employees: -1, ...crm('h') },
      { ...crm('i'), name: 'I', parent: { externalId: { source: 'crm', id: 'h' } } },
      { ...crm('j'), name: 'J', parent: { externalId: { source: 'crm', id: 'g' } } },
    ]
    const done = await bulk(rows, { errorPolicy: 'PER_ROW' })
    expect(done.map((one) => one.outcome)).toEqual(['CREATED', 'FAILED', 'FAILED', 'CREATED'])
    expect(done[1]!.refusals.map((one) => one.code).sort()).toEqual(['OUT_OF_RANGE', 'TOO_LONG'])
    expect(done[2]!.refusals.map((one) => [one.code, ...one.field])).toEqual([['NOT_FOUND', 'parent']])
    expect(await rowOf(database, 'Account', done[3]!.id!)).toMatchObject({ parentId: done[0]!.id })
  })

  it('never takes a row for the record of an external id that it could not have', async () => {
    const made = await bulk(
      ['o', 'p'].map((id) => ({
        name: id,
        externalIds: [
          { source: 'crm', id },
          { source: 'erp', id },
        ],
      })),
    )
    const rows = [
      {
        name: 'o',
        externalIds: [
          { source: 'crm', id: 'o' },
          { source: 'erp', id: 'p' },
        ],
      },
      { name: 'q', ...crm('q'), parent: { externalId: { source: 'erp', id: 'p' } } },
      { name: 'r', ...crm('r1'), parent: { externalId: { source: 'erp', id: 'o' } } },
    ]
    const done = await bulk(rows, { errorPolicy: 'PER_ROW' })
    expect(done.map(({ outcome, refusals }) => refusals[0]?.code ?? outcome)).toEqual(['TAKEN', 'NOT_FOUND', 'CREATED'])
    expect(await rowOf(database, 'Account', done[2]!.id!)).toMatchObject({ parentId: made[0]!.id })
  })

  it('finds earlier rows of the batch by id and by external id, later ones not', async () => {
    const id = 'firm_00000000000000000000000777'
    const rows = [
      { name: 'Root', id, ...crm('root') },
      { name: 'Leaf', ...crm('leaf'), parent: id },
      { name: 'Twig', ...crm('twig'), parent: { externalId: { source: 'crm', id: 'leaf' } } },
    ]
    const done = await bulk(rows)
    expect(await rowOf(database, 'Account', done[2]!.id!)).toMatchObject({ parentId: done[1]!.id })
    const backwards = [
      { name: 'L', ...crm('l'), parent: { externalId: { source: 'crm', id: 'r' } } },
      { name: 'R', ...crm('r') },
    ]
    expect(await refusedAs(bulk(backwards))).toEqual(['NOT_FOUND rows.0.parent'])
    expect(await outcomes(bulk([...backwards].reverse()))).toEqual(['CREATED', 'CREATED'])
  })

  it('matches by id and by domain', async () => {
    const { id } = await upsert({ domain: 'HTTPS://www.Match.de' }, { name: 'Match' })
    expect(await rowOf(database, 'Account', id)).toMatchObject({ domains: ['match.de'] })
    expect(await upsert({ domain: 'match.de' }, { name: 'Matched' })).toMatchObject({ id, outcome: 'UPDATED' })
    expect(await upsert({ id }, { name: 'Matched' })).toMatchObject({ id, outcome: 'UNCHANGED' })
    await as(database, (work) => createRecord(work, Firm, { name: 'Twin', domains: ['match.de'] }))
    expect(await refusedAs(upsert({ domain: 'match.de' }, { name: 'x' }))).toEqual(['AMBIGUOUS domains'])
    expect(await refusedAs(upsert({ domain: 'no domain' }, { name: 'x' }))).toEqual(['INVALID domains'])
    const own = 'firm_00000000000000000000000778'
    expect(await upsert({ id: own }, { name: 'Own' })).toMatchObject({ id: own, outcome: 'CREATED' })
    const rows = [{ name: 'N', domains: ['n.de', 'm.de'] }, { name: 'O', domains: ['m.de'] }, { name: 'P' }]
    expect(await refusedAs(bulk(rows, { match: { by: 'domain' } }))).toEqual([
      ...['DUPLICATE_ROW rows.0.domains', 'DUPLICATE_ROW rows.1.domains', 'REQUIRED rows.2.domains'],
    ])
    expect(await refusedAs(bulk([{ name: 'x' }, { name: 'y', id: 'z' }], { match: { by: 'id' } }))).toEqual([
      ...['INVALID rows.1.id', 'REQUIRED rows.0.id'],
    ])
  })

  it('tells nothing of a match that the actor may not see', async () => {
    const { id } = await upsert(byCrm('hidden'), { name: 'Hidden', domains: ['hidden.de'] })
    expect(await refusedAs(upsert(byCrm('hidden'), { name: 'x' }, ravi))).toEqual(['TAKEN externalIds'])
    // Several records may share a domain, so one that is not seen takes nothing away.
    const own = await upsert({ domain: 'hidden.de' }, { name: 'x' }, ravi)
    expect(own.outcome).toBe('CREATED')
    expect(await upsert({ domain: 'hidden.de' }, { name: 'y' }, ravi)).toMatchObject({ id: own.id, outcome: 'UPDATED' })
    expect(await refusedAs(upsert({ id }, { name: 'x' }, ravi))).toEqual(['TAKEN id'])
    expect(await refusedAs(bulk([{ name: 'y', ...crm('y1'), parent: byCrm('hidden') }], {}, ravi))).toEqual([
      ...['NOT_FOUND rows.0.parent'],
    ])
    const taken = as(database, (work) => createRecord(work, Firm, { name: 'x', ...crm('hidden') }), ravi)
    expect(await refusedAs(taken)).toEqual(['TAKEN externalIds.0.id'])
  })

  it('keeps custom values by key, typed, required and unique', async () => {
    const fields = [
      { key: 'size', number: 2.5 },
      { key: 'code', text: ' Ä1 ' },
      { key: 'tags', options: ['green', 'red', 'green'] },
      { key: 'since', date: '2020-02-29' },
      { key: 'vip', boolean: false },
    ]
    const { id } = await upsert(byCrm('cf'), { name: 'Cf', customFields: fields })
    const stored = async () =>
      (await rowsOf(database, 'CustomValue', id, 'recordId'))
        .map((row: any) => [row.fieldId, row.position, row.text ?? row.number ?? row.date ?? row.boolean].join(' '))
        .sort()
    expect(await stored()).toEqual([
      'cf_code 0 Ä1',
      'cf_since 0 2020-02-29',
      'cf_size 0 2.5',
      'cf_tags 0 green',
      'cf_tags 1 red',
      'cf_vip 0 false',
    ])
    expect(await upsert({ id }, { customFields: [{ key: 'size', number: 2.5 }] })).toMatchObject({
      outcome: 'UNCHANGED',
    })
    await upsert(
      { id },
      { customFields: [{ key: 'size' }, { key: 'tags', options: ['Blau'] }, { key: 'plan', options: ['a'] }] },
    )
    expect(await stored()).toEqual([
      'cf_code 0 Ä1',
      'cf_plan 0 a',
      'cf_since 0 2020-02-29',
      'cf_tags 0 Blau',
      'cf_vip 0 false',
    ])
    expect((await eventsOf(database, id)).at(-1).changes).toEqual([
      { field: 'customFields.size', before: 2.5, after: null },
      { field: 'customFields.tags', before: ['green', 'red'], after: ['Blau'] },
      { field: 'customFields.plan', before: null, after: ['a'] },
    ])
    const no = (customFields: object[]) => refusedAs(upsert(byCrm('other'), { name: 'x', customFields }))
    expect(await no([{ key: 'code', text: 'ä1' }])).toEqual(['TAKEN customFields.0'])
    expect(
      await no([
        { key: 'size', text: '1' },
        { key: 'vip', boolean: 1 },
        { key: 'none', text: 'x' },
      ]),
    ).toEqual([
      ...['INVALID customFields.0.text', 'INVALID customFields.1.boolean', 'UNKNOWN_FIELD customFields.2.key'],
    ])
    expect(
      await no([
        { key: 'plan', options: ['a', 'b'] },
        { key: 'tags', options: ['pink'] },
        { key: 'since', date: '2021-02-29' },
      ]),
    ).toEqual([
      ...['INVALID customFields.1.options.0', 'INVALID customFields.2.date', 'TOO_MANY customFields.0.options'],
    ])
    const member = (input: object) => as(database, (work) => createRecord(work, Member, { name: 'M', ...input }))
    expect(await refusedAs(member({}))).toEqual(['REQUIRED customFields.must'])
    expect(await refusedAs(member({ customFields: [{ key: 'must', text: ' ' }] }))).toEqual([
      'REQUIRED customFields.0.text',
    ])
    expect((await member({ customFields: [{ key: 'must', text: 'x' }] })).outcome).toBe('CREATED')
    const twins = ['t1', 't2'].map((key) => ({ name: key, ...crm(key), customFields: [{ key: 'code', text: 'twin' }] }))
    expect(await refusedAs(bulk(twins))).toEqual(['TAKEN rows.1.customFields.0'])
  })

  it('changes and archives what was selected, all or as far as it goes', async () => {
    const made = await bulk([1, 2, 3].map((n) => ({ name: `S${n}`, ...crm(`s${n}`) })))
    const ids = made.map((one) => one.id!)
    const change = (more: object, actor = mei) =>
      as(database, (work) => bulkChange(work, Firm, { ids, set: { industry: 'Trade' }, ...more }), actor)
    expect(await refusedAs(change({ expectedCount: 2 }))).toEqual(['COUNT_MISMATCH expectedCount'])
    expect(await refusedAs(change({ set: { employees: -1 } }))).toEqual(['OUT_OF_RANGE set.employees'])
    await expect(change({ dryRun: true })).rejects.toBeInstanceOf(DryRun)
    expect(await rowOf(database, 'Account', ids[0]!)).toMatchObject({ industry: null, version: 1 })
    expect(await outcomes(change({ expectedCount: 3 }))).toEqual(['UPDATED', 'UPDATED', 'UPDATED'])
    const archive = () => as(database, (work) => bulkArchive(work, Firm, { ids: ids.slice(1) }))
    expect(await outcomes(archive())).toEqual(['UPDATED', 'UPDATED'])
    expect(await outcomes(archive())).toEqual(['UNCHANGED', 'UNCHANGED'])
    expect(await outcomes(bulk([{ name: 'S2b', ...crm('s2') }]))).toEqual(['UPDATED'])
    expect(await rowOf(database, 'Account', ids[1]!)).toMatchObject({ name: 'S2b', archivedAt: expect.any(String) })
  })

  it('takes a number of statements that does not depend on the number of rows', async () => {
    const rowsFrom = (from: number, count: number, industry: string) =>
      Array.from({ length: count }, (_, index) => ({
        ...{ name: `Row ${from + index}`, industry, domains: [`r${from + index}.de`], ...crm(`n${from + index}`) },
        parent: index === 0 ? null : byCrm(`n${from + index - 1}`),
        customFields: [{ key: 'code', text: `n${from + index}` }],
      }))
    const counted = async (rows: object[]) => {
      const before = database.statements()
      await bulk(rows)
      return database.statements() - before
    }
    const small = [
      await counted(rowsFrom(0, 2, 'a')),
      await counted(rowsFrom(0, 2, 'b')),
      await counted(rowsFrom(0, 2, 'b')),
    ]
    const large = [
      await counted(rowsFrom(10, 1000, 'a')),
      await counted(rowsFrom(10, 1000, 'b')),
      await counted(rowsFrom(10, 1000, 'b')),
    ]
    expect(large).toEqual(small)
    expect(small[0]).toBeLessThanOrEqual(20)
    expect(await refusedAs(bulk(rowsFrom(0, 1001, 'a')))).toEqual(['TOO_MANY rows'])
  })
})
