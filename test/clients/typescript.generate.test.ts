import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { buildSchema, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { buildClient } from '../../clients/typescript/build.ts'
import { generateDocuments } from '../../clients/typescript/generate/documents.ts'
import { generatedFiles } from '../../clients/typescript/generate/generated.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SCHEMA = readFileSync(join(ROOT, 'schema.graphql'), 'utf8')
const GENERATED = join(ROOT, 'clients/typescript/src/generated')

describe('the generated part of the client', () => {
  it('is what schema.graphql says: otherwise run npm run clients', () => {
    const files = generatedFiles(SCHEMA)
    expect(readdirSync(GENERATED).sort()).toEqual([...files.keys()].sort())
    for (const [name, text] of files) expect(readFileSync(join(GENERATED, name), 'utf8') === text, name).toBe(true)
  })

  it('asks only what the contract knows, in every operation', async () => {
    const schema = buildSchema(SCHEMA)
    const operations = new Set<string>()
    for (const name of readdirSync(GENERATED)) {
      const module = (await import(join(GENERATED, name))) as Record<string, { document?: string }>
      for (const { document } of Object.values(module)) {
        if (!document) continue
        expect(validate(schema, parse(document)), document).toEqual([])
        operations.add(/^\w+ (\w+)/.exec(document)![1]!)
      }
    }
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
    const fields = roots.flatMap((root) => Object.keys(root?.getFields() ?? {}))
    const left = fields.filter((field) => !operations.has(field) && !field.endsWith('BulkUpsert'))
    expect(left, 'fields of the contract without a ready-made operation').toEqual([])
  })
})

const CORE = `import { accepted, createClient, RapportError, subscribe } from 'CLIENT/index.ts'
console.log(accepted, createClient, RapportError, subscribe)
`

describe('what a web page loads', () => {
  const core = sizeOf(CORE)

  it('is at most 3 kB of core', () => expect(core).toBeLessThanOrEqual(3 * 1024))

  const nouns = readdirSync(GENERATED).filter((name) => /list = /.test(readFileSync(join(GENERATED, name), 'utf8')))
  test.each(nouns)('is at most 2 kB more for all of %s', (name) => {
    const more = sizeOf(`${CORE}import * as noun from 'CLIENT/generated/${name}'\nconsole.log(noun)\n`) - core
    expect(more).toBeLessThanOrEqual(2 * 1024)
  })

  it('leaves out what is not used', () => {
    const some = `${CORE}import { get, list } from 'CLIENT/generated/opportunities.ts'\nconsole.log(get, list)\n`
    expect(bundle(some)).not.toMatch(/opportunityWin|BulkUpsert|opportunitiesAggregate/)
    expect(sizeOf(some) - core).toBeLessThanOrEqual(1024)
  })
})

const DOCUMENTS = `
  query Board($filter: OpportunityFilter, $withOwner: Boolean! = false, $first: Int!) {
    deals: opportunities(filter: $filter, first: $first) {
      totalCount
      nodes { ...Card status owner @include(if: $withOwner) { name } account { name } account { industry } }
    }
  }
  query Found($text: String!) {
    search(query: $text) { __typename id ... on Account { name industry } ... on Activity { kind } ...Stamp }
  }
  mutation Win($input: OpportunityWinInput!) { opportunityWin(input: $input) { cursor } }
  query Me { viewer { name roles { name } } }
`
const FRAGMENTS = `
  fragment Card on Opportunity { id name amount { ...Sum } stageHistory { to { name } } }
  fragment Sum on Money { amount currency }
  fragment Stamp on Record { updatedAt }
`
const FILES = [
  { path: 'board.graphql', text: DOCUMENTS },
  { path: 'card.graphql', text: FRAGMENTS },
]

describe('documents of one’s own', () => {
  it('are told with file and place where they are wrong', () => {
    const wrong = { path: 'wrong.graphql', text: 'query Wrong {\n  viewer { nme }\n}' }
    expect(() => generateDocuments(SCHEMA, [wrong])).toThrow(/Cannot query field "nme"[\s\S]*wrong\.graphql:2:12/)
    expect(() => generateDocuments(SCHEMA, [{ path: 'a.graphql', text: '{ viewer { name } }' }])).toThrow('a.graphql')
  })

  it('carry the fragments that they use and no others', () => {
    const text = generateDocuments(SCHEMA, FILES)
    expect(text.match(/export const (\w+)/g)).toEqual(
      ['Board', 'Found', 'Win', 'Me'].map((name) => `export const ${name}`),
    )
    const me = text.slice(text.indexOf('export const Me'))
    expect(me).not.toContain('fragment')
    expect(text.slice(text.indexOf('const Board'), text.indexOf('FoundVariables')).match(/fragment (\w+)/g)).toEqual([
      'fragment Card',
      'fragment Sum',
    ])
  })
})

describe('the package', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-client-'))
  const installed = join(folder, 'node_modules/rapport-client')
  beforeAll(() => {
    mkdirSync(installed, { recursive: true })
    buildClient(join(installed, 'dist'))
    writeFileSync(join(installed, 'package.json'), readFileSync(join(ROOT, 'clients/typescript/package.json')))
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
    symlinkSync(join(ROOT, 'node_modules/graphql'), join(folder, 'node_modules/graphql'))
    for (const { path, text } of FILES) writeFileSync(join(folder, path), text)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  const command = (...args: string[]) => run(join(installed, 'dist/generate/command.js'), ...args)

  it('needs nothing at run time and runs where it is installed', () => {
    expect(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))).not.toHaveProperty('dependencies')
    const script = `import { createClient } from 'rapport-client'
import * as accounts from 'rapport-client/accounts'
import { verifyWebhook } from 'rapport-client/webhook'
console.log(typeof createClient, typeof accounts.delete, typeof verifyWebhook)`
    writeFileSync(join(folder, 'use.js'), script)
    expect(run('use.js')).toBe('function function function\n')
  })

  it('writes typed documents by its command, and says when they are old', () => {
    const args = ['generate', join(ROOT, 'schema.graphql'), '**/*.graphql', '--out', 'made/documents.ts']
    command(...args)
    expect(readFileSync(join(folder, 'made/documents.ts'), 'utf8')).toBe(generateDocuments(SCHEMA, FILES))
    command(...args, '--check')
    writeFileSync(join(folder, 'made/documents.ts'), '// old')
    expect(() => command(...args, '--check')).toThrow('generate it again')
    expect(() => command('generate')).toThrow('Usage')
  })

  it('gives whoever uses it types that hold', () => {
    writeFileSync(join(folder, 'documents.ts'), generateDocuments(SCHEMA, FILES))
    writeFileSync(join(folder, 'use.ts'), readFileSync(new URL('typescript.use.txt', import.meta.url)))
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--skipLibCheck',
      'false',
    ]
    expect(
      told(() =>
        run(tsc, ...options, '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable,dom.asynciterable', 'use.ts'),
      ),
    ).toBe('')
  })
})

/** What a command says, be it well or not. */
function told(act: () => string): string {
  try {
    return act()
  } catch (thrown) {
    return (thrown as { stdout: string }).stdout
  }
}

function bundle(code: string): string {
  const contents = code.replaceAll('CLIENT', join(ROOT, 'clients/typescript/src'))
  const [file] = buildSync({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', platform: 'browser' },
  }).outputFiles
  return file!.text
}

/** Bytes of a bundle for browsers, minified and compressed. */
function sizeOf(code: string): number {
  return gzipSync(bundle(code), { level: 9 }).length
}
