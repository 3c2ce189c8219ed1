import { expect } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { schema } from '../../src/schema.ts'
import { ADMIN_KEY, serve } from '../serving.ts'

export interface Told {
  status: number
  headers: Headers
  data: any
  errors?: { message: string; extensions: { code: string } }[]
  extensions: any
}

type Headed = Record<string, string>

/** The code of the first error. */
export const codeOf = ({ errors }: Told) => errors?.[0]?.extensions.code

/** Refusals of a payload, as `CODE path.of.field`. */
export const refusalsIn = ({ userErrors }: { userErrors: { code: string; field: string[] }[] }) =>
  userErrors.map(({ code, field }) => [code, field.join('.')].filter(Boolean).join(' '))

/**
 * The office of Rapport's own sellers, over a real socket: Ada administers. Mei 陈美 leads Europe, in which Anna and the
 * team Nordics with Jonas work. 王小明 sells in China; nobody but Ada sees what is his.
 */
export async function openOffice(database: Database, settings: Parameters<typeof serve>[1] = {}) {
  const server = await serve(database, settings)
  const keys: Record<string, string> = { ada: ADMIN_KEY }
  const ids: Record<string, string> = {}

  /** One request of somebody. */
  async function tell(who: string, query: string, variables: object = {}, headers: Headed = {}): Promise<Told> {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${keys[who]}`, ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const { status, headers: answered } = response
    return { status, headers: answered, ...((await response.json()) as Omit<Told, 'status' | 'headers'>) }
  }

  /** The data of a request that must not fail. */
  async function ask(who: string, query: string, variables: object = {}, headers: Headed = {}): Promise<any> {
    const told = await tell(who, query, variables, headers)
    expect(told.errors, JSON.stringify([told.errors, server.errors])).toBeUndefined()
    return told.data
  }

  /** The payload of one mutation, with its refusals. */
  async function act(who: string, field: string, input: object, shown = 'cursor', headers: Headed = {}): Promise<any> {
    const type = schema
      .getMutationType()!
      .getFields()
      [field]!.args.find((one) => one.name === 'input')!.type
    const query = `mutation Act($input: ${type}) { ${field}(input: $input) { ${shown} userErrors { code message field } } }`
    return (await ask(who, query, { input }, headers))[field]
  }

  /** The id of a new record, by what it is called. */
  async function make(who: string, noun: string, input: object): Promise<string> {
    const payload = await act(who, `${noun}Create`, input, `${noun} { id }`)
    expect(payload.userErrors).toEqual([])
    return payload[noun].id
  }

  /** How many SQL statements a request takes, beyond those of signing in. */
  async function statements(who: string, query: string, variables: object = {}): Promise<number> {
    const counted = async (text: string, given: object) => {
      const before = database.statements()
      await ask(who, text, given)
      return database.statements() - before
    }
    await counted('{ viewer { name } }', {})
    return (await counted(query, variables)) - (await counted('{ viewer { name } }', {}))
  }

  async function hire(who: string, name: string, role: string, team: string): Promise<void> {
    const { roles } = await ask('ada', `{ roles(filter: {name: {eq: "${role}"}}) { nodes { id } } }`)
    const user = await make('ada', 'user', { name, team, roles: [roles.nodes[0].id] })
    const query = 'mutation ($input: ApiKeyCreateInput!) { keyCreate(input: $input) { secret } }'
    keys[who] = (await ask('ada', query, { input: { name: `Key of ${name}`, user } })).keyCreate.secret
    ids[who] = user
  }

  const europe = await make('ada', 'team', { name: 'Europe' })
  const nordics = await make('ada', 'team', { name: 'Nordics', parent: europe })
  const china = await make('ada', 'team', { name: 'China 华东' })
  await hire('mei', 'Mei 陈美', 'Manager', europe)
  await hire('anna', 'Anna Berg', 'Seller', europe)
  await hire('jonas', 'Jonas Keller', 'Seller', nordics)
  await hire('ming', '王小明', 'Seller', china)
  const { stages } = await ask('ada', '{ stages(orderBy: [{position: ASC}]) { nodes { id name } } }')
  const stage = (name: string): string => stages.nodes.find((one: { name: string }) => one.name === name).id
  return { ask, tell, act, make, hire, statements, keys, ids, teams: { europe, nordics, china }, stage, ...server }
}

export type Office = Awaited<ReturnType<typeof openOffice>>
