import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEngines } from '../engines.ts'
import { ADMIN_KEY, serve } from '../serving.ts'

const UPSERT =
  'mutation ($rows: [AccountRowInput!]!, $match: AccountBulkMatch!) { accountsBulkUpsert(rows: $rows, match: $match) { results { id } } }'

describeEngines('a wrong value in the variables', (open) => {
  let server: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    server = await serve(await open())
  })
  afterAll(() => server.close())

  async function errorsOf(query: string, variables: object, accept = 'application/json') {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_KEY}`, accept }
    const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
    const { errors } = (await response.json()) as any
    expect([response.status, errors.every((one: any) => one.extensions.code === 'BAD_REQUEST')]).toEqual([400, true])
    return errors.map(({ message, extensions: { field } }: any) => [field?.join('.') ?? null, message])
  }

  const MATCH = { id: true }
  const cases: [string, unknown, string, string][] = [
    ['a value of another kind', [{ name: 'A' }, { name: 1 }], 'rows.1.name', 'rows[1].name: String cannot represent'],
    ['a member that there is not', [{ nam: 'A' }], 'rows.0.nam', 'rows[0]: Field "nam" is not defined'],
    [
      'a member that is missing',
      [{ externalIds: [{ id: 'x' }] }],
      'rows.0.externalIds.0.source',
      'rows[0].externalIds[0]: Field "source" of required type',
    ],
    [
      'an entry that is null',
      [{ domains: ['a.com', null] }],
      'rows.0.domains.1',
      'rows[0].domains[1]: Expected non-nullable',
    ],
    [
      'a scalar of the house',
      [{ customFields: [{ key: 'k', date: '31.5.2026' }] }],
      'rows.0.customFields.0.date',
      'rows[0].customFields[0].date: ',
    ],
    [
      'words that look like a path',
      [{ employees: 'x at "rows[9].z"; b' }],
      'rows.0.employees',
      'rows[0].employees: Int cannot represent',
    ],
    ['the whole of a variable', 'x', 'rows', 'rows: Expected type "AccountRowInput" to be an object'],
    ['nothing where something is needed', null, 'rows', 'Variable "$rows" of non-null type'],
  ]
  it.each(cases)('is named by its path: %s', async (_, rows, field, message) => {
    const told = await errorsOf(UPSERT, { rows, match: MATCH })
    expect(told[0]).toEqual([field, expect.stringContaining(message)])
  })

  it('is told with all the others', async () => {
    const told = await errorsOf(UPSERT, { rows: [{ name: 1 }, { name: 'A' }, { employees: 'x' }], match: { id: 'x' } })
    expect(told.map(([field]: string[]) => field)).toEqual(['rows.0.name', 'rows.2.employees', 'match.id'])
  })

  it('is not mistaken for one where the document itself is wrong', async () => {
    const told = await errorsOf('{ nothing }', {}, 'application/graphql-response+json')
    expect(told[0][0]).toBeNull()
  })
})
