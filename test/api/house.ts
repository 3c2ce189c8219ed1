import { buildContract } from '../../src/api/contract.ts'
import type { Log } from '../../src/api/log.ts'
import { recordMutations } from '../../src/api/record-mutations.ts'
import { recordQueries } from '../../src/api/record-queries.ts'
import { recordType } from '../../src/api/record-type.ts'
import { createServer, type ServerSettings } from '../../src/api/server.ts'
import { newId } from '../../src/plain/ids.ts'
import type { Actor, FieldAccess, Reach } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { LOCAL } from '../local-settings.ts'
import { Account, Activity, Contact, User } from './nouns.ts'

const nouns = [User, Account, Contact, Activity]
const VERBS = ['CREATE', 'READ', 'UPDATE', 'ARCHIVE', 'DELETE', 'RATE']

let schema: ReturnType<typeof buildContract> | undefined

/** The contract of the made-up nouns; `more` declares further mutations before it is built. */
export function contract(more: () => void = () => {}) {
  if (schema) return schema
  for (const record of nouns) {
    recordType(record)
    recordQueries(record)
    recordMutations(record)
  }
  more()
  schema = buildContract()
  return schema
}

export interface Person {
  name: string
  actor: Actor
}

/** People by their bearer, which is their name in small letters. */
export async function hire(database: Database, names: string[], reach: Reach = 'ALL'): Promise<Map<string, Actor>> {
  const people = new Map<string, Actor>()
  const now = new Date().toISOString()
  for (const name of names) {
    const id = newId('usr')
    await database.unit(({ sql }) =>
      sql
        .insertInto('User')
        .values({ id, name, nameKey: name.toLowerCase(), createdAt: now, updatedAt: now })
        .execute(),
    )
    people.set(name.toLowerCase(), actor(id, name, reach))
  }
  return people
}

function actor(userId: string, name: string, reach: Reach): Actor {
  const rights = nouns.flatMap(({ noun }) => VERBS.map((verb): [string, Reach] => [`${noun}.${verb}`, reach]))
  return {
    ...{
      userId,
      name,
      teamIds: [],
      partnerIds: [],
      roles: [{ id: 'role_1', name: 'Everything' }],
      keyId: null,
      principal: userId,
    },
    ...{
      expiresAt: null,
      reach: new Map(rights),
      fields: new Map<string, FieldAccess>(),
      backdate: true,
      administer: true,
      language: 'en',
    },
  }
}

export interface Answer {
  status: number
  headers: Headers
  body: any
}

export type Ask = (query: string, variables?: object, headers?: Record<string, string>) => Promise<Answer>

export const errors: { message: string; facts?: Record<string, unknown> }[] = []
const log: Log = { info() {}, warn() {}, error: (message, facts) => void errors.push({ message, facts }) }

/** The server over a database, for these people; `ask` speaks as the one whose bearer is in the header. */
export function openHouse(
  database: Database,
  people: Map<string, Actor>,
  settings: Partial<ServerSettings> = {},
  more?: () => void,
) {
  const server = createServer({
    schema: contract(more),
    database,
    signIn: async (bearer) => people.get(bearer) ?? null,
    baseCurrency: async () => 'USD',
    settings: { ...LOCAL, ...settings },
    log,
  })
  const as =
    (bearer: string): Ask =>
    async (query, variables, headers = {}) => {
      const response = await server.yoga.fetch('http://house/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}`, ...headers },
        body: JSON.stringify({ query, variables }),
      })
      return { status: response.status, headers: response.headers, body: await response.json() }
    }
  return { server, as }
}
