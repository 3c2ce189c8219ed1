import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, subscribe } from '../../clients/typescript/src/index.ts'
import { byDocumentId, documentId } from '../../clients/typescript/src/trusted.ts'
import { openTestDatabase } from '../engines.ts'
import { idOf, openOffice } from '../staff/documents.house.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const DOCUMENTS = `
import { graphql } from './generated'

export const WHO = graphql(\`
  query Who {
    viewer { ...Name }
  }
  fragment Name on Viewer { name }
\`)
export const FOLLOW = graphql(\`
  subscription Follow($after: Cursor) { events(after: $after) { cursor event { id type } } }
\`)
export const MAKE = graphql(\`
  mutation Make($name: String!) { accountCreate(input: { name: $name }) { cursor } }
\`)
`

/** The configuration of the guide. */
const CONFIG = {
  schema: join(ROOT, 'schema.graphql'),
  documents: ['src/*.ts'],
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: { documentMode: 'string', useTypeImports: true },
    },
  },
}

describe('an app that sends the ids of its documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-test-trusted-'))
  let office: Awaited<ReturnType<typeof openOffice>>
  let documents: Record<string, any>
  let registered: Record<string, string>
  let key: string

  beforeAll(async () => {
    mkdirSync(join(folder, 'src'))
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'src/documents.ts'), DOCUMENTS)
    writeFileSync(join(folder, 'codegen.json'), JSON.stringify(CONFIG))
    const command = join(ROOT, 'node_modules/@graphql-codegen/cli/cjs/bin.js')
    execFileSync(process.execPath, [command, '--config', 'codegen.json'], { cwd: folder, stdio: 'pipe' })
    documents = await import(join(folder, 'src/generated/graphql.ts'))
    registered = JSON.parse(readFileSync(join(folder, 'src/generated/persisted-documents.json'), 'utf8'))
    office = await openOffice(await openTestDatabase('sqlite'))
    const entries = Object.entries(registered).map(([id, source]) => ({ id, source }))
    const { results, userErrors } = await office.register('board', entries)
    expect(userErrors).toEqual([])
    expect(results).toHaveLength(3)
    key = (await office.key({ documents: 'TRUSTED', app: 'board' })).secret
  }, 60_000)
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await office.close()
  })

  test('reads, writes and follows', async () => {
    const client = createClient({ url: office.url, key, fetch: byDocumentId(Object.values(documents)) })
    expect(await client.request(documents['WhoDocument'])).toEqual({ viewer: { name: 'Administrator' } })
    const leave = new AbortController()
    const events = subscribe<any>(client, documents['FollowDocument'], {}, { signal: leave.signal, heartbeats: true })
    const begun = events[Symbol.asyncIterator]()
    expect((await begun.next()).value.events.cursor).toEqual(expect.any(String))
    const { accountCreate } = await client.request<any, any>(documents['MakeDocument'], { name: 'Kato' })
    for (;;) {
      const { value } = await begun.next()
      if (value.events.cursor === accountCreate.cursor) break
    }
    leave.abort()
  })

  test('gets no other document through, and a plain text by its own hash', async () => {
    const client = createClient({ url: office.url, key, fetch: byDocumentId() })
    await expect(client.request('{ accounts { nodes { id } } }')).rejects.toMatchObject({ code: 'DOCUMENT_UNKNOWN' })
    const plain = 'query Plain { viewer { name } }'
    expect(await documentId(plain)).toBe(idOf(plain))
    await office.register('board', [plain])
    expect(await client.request(plain)).toEqual({ viewer: { name: 'Administrator' } })
  })
})
