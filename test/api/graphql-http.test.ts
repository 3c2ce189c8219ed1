import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { demoCompany, openDemo } from './demo-house.ts'

let database: Database
let demo: Awaited<ReturnType<typeof openDemo>>
let bearer: string

beforeAll(async () => {
  const company = await demoCompany()
  database = company.database
  bearer = company.keys[0]!.bearer
  demo = await openDemo(database)
})

afterAll(async () => {
  await demo.close()
  await database.close()
})

/** As the audits call it, signed in. */
const signedIn: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers)
  headers.set('authorization', `Bearer ${bearer}`)
  return fetch(input, { ...init, headers })
}

describe('GraphQL over HTTP, by the audits of graphql-http', () => {
  const audits = serverAudits({ url: () => demo.url, fetchFn: signedIn })

  test('are all there', () => {
    expect(audits).toHaveLength(61)
  })

  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn()
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
  })
})
