import { readFileSync } from 'node:fs'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

export interface ModelFile {
  path: string
  content: string
}

export type Provider = 'sqlite' | 'postgresql'

// The package exports no sub-path, and its entry is written for bundlers.
const folder = new URL('../node_modules/@prisma/schema-engine-wasm/', import.meta.url)

async function load() {
  const glue = await import(new URL('schema_engine_bg.js', folder).href)
  const { WebAssembly } = globalThis as any
  const module = new WebAssembly.Module(readFileSync(new URL('schema_engine_bg.wasm', folder)))
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return glue.SchemaEngine
}

let engines: Promise<any> | null = null

/** The SQL that leads from one model to another; empty where they say the same. `from` is null at the beginning. */
export async function diff(provider: Provider, from: ModelFile[] | null, to: ModelFile[]): Promise<string> {
  engines ??= load()
  const engine = await (await engines).new(
    { datamodels: written(provider, to).map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(noDatabase(provider) as any),
  )
  const { stdout } = await engine.diff({
    from: from === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: written(provider, from) },
    to: { tag: 'schemaDatamodel', files: written(provider, to) },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  return /^\s*(--[^\n]*\s*)?$/.test(stdout) ? '' : stdout
}

/** PostgreSQL's text columns compare by code point, as SQLite's do; its schema is there already. */
export function collated(sql: string): string {
  const tables = sql.replace('-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n\n', '')
  return tables.replace(/(^\s+"\w+" |ADD COLUMN\s+"\w+" |SET DATA TYPE )TEXT\b(?!\[)/gm, '$1TEXT COLLATE "C"')
}

function written(provider: Provider, files: ModelFile[]): ModelFile[] {
  return files.map(({ path, content }) => ({
    path,
    content: content.replace(/(datasource\s+\w+\s*\{[^}]*provider\s*=\s*)"[^"]+"/, `$1"${provider}"`),
  }))
}

// Two models are compared, no database: the engine only asks PostgreSQL for its version, and for the public schema.
function noDatabase(provider: Provider) {
  const connection = {
    provider: provider === 'postgresql' ? 'postgres' : provider,
    adapterName: 'none',
    queryRaw: async () => ({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [5, 7, 0],
      rows: [[true, 'PostgreSQL 16.0', 160000]],
    }),
    executeRaw: async () => 0,
    executeScript: async () => {},
    startTransaction: () => Promise.reject(new Error('There is no database here')),
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: async () => {},
  }
  return { ...connection, connect: async () => connection, connectToShadowDb: async () => connection }
}
