import { createHash } from 'node:crypto'
import type { Database } from '../../src/platform/database/database.ts'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import { ADMIN_KEY, serve } from '../serving.ts'

export { ADMIN_KEY }

export interface Answer {
  status: number
  data?: any
  errors?: { message: string; path?: unknown[]; extensions: { code: string } }[]
  extensions?: any
}

/** Over HTTP, as it is sent: a body of whatever kind, or a query of the address. */
export async function send(url: string, bearer: string, body: unknown, headers: object = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}`, ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, ...((await response.json()) as object) }
}

export const hash = (source: string) => createHash('sha256').update(source).digest('hex')
export const idOf = (source: string) => `sha256:${hash(source)}`
export const codes = (answer: Answer) => (answer.errors ?? []).map(({ extensions }) => extensions.code)

const REGISTER = `mutation ($input: TrustedDocumentsRegisterInput!, $dryRun: Boolean) {
  trustedDocumentsRegister(input: $input, dryRun: $dryRun) {
    results { index outcome id userErrors { code } } cursor userErrors { code message field }
  }
}`

/** Two servers over one database, as two processes of a workspace are, with an administrator. */
export async function openOffice(database: Database) {
  const sequencer = startSequencer(database)
  const servers = [await serve(database), await serve(database)] as const
  const [first, second] = servers
  const admin = async (query: string, variables: object = {}, more: object = {}) => {
    const answer = await send(first.url, ADMIN_KEY, { query, variables }, more)
    if (answer.errors) throw new Error(JSON.stringify(answer.errors))
    return answer.data
  }
  const user = (await admin('{ viewer { user { id } } }')).viewer.user.id

  async function register(app: string, sources: (string | object)[], dryRun = false, more: object = {}) {
    const documents = sources.map((source) => (typeof source === 'string' ? { source } : source))
    return (await admin(REGISTER, { input: { app, documents }, dryRun }, more)).trustedDocumentsRegister
  }

  async function key(input: object = {}): Promise<{ id: string; secret: string }> {
    const made = await admin(
      'mutation ($input: ApiKeyCreateInput!) { keyCreate(input: $input) { key { id } secret userErrors { code } } }',
      { input: { name: 'Board', user, ...input } },
    )
    if (made.keyCreate.userErrors.length > 0) throw new Error(JSON.stringify(made.keyCreate.userErrors))
    return { id: made.keyCreate.key.id, secret: made.keyCreate.secret }
  }

  return {
    ...{ url: first.url, other: second.url, admin, register, key, user },
    retire: (id: string) =>
      admin(
        'mutation ($id: ID!) { trustedDocumentArchive(input: { id: $id }) { cursor userErrors { code message } } }',
        { id },
      ),
    errors: () => servers.flatMap(({ errors }) => errors),
    async close() {
      for (const server of servers) await server.close()
      await sequencer.stop()
    },
  }
}
