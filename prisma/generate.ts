import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { MODEL, readModel } from './model.ts'
import type { ModelFile } from './schema-engine.ts'

const GENERATED = new URL('../src/platform/database/generated/', import.meta.url)

export interface Generated {
  /** The row types of the tables. */
  tables: string
  /** The names of the JSON columns, which a row type cannot say while the program runs. */
  jsonColumns: string
}

/** What is generated from the model. Works beside it, so that a failure leaves everything as it was. */
export function generate(files: ModelFile[]): Generated {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-model-'))
  try {
    mkdirSync(join(folder, 'schema'))
    for (const { path, content } of files) {
      const text = content.replace(/(output\s*=\s*)"[^"]*"/, `$1${JSON.stringify(join(folder, 'generated'))}`)
      writeFileSync(join(folder, 'schema', path), text)
    }
    const root = fileURLToPath(new URL('..', import.meta.url))
    const prisma = join(root, 'node_modules/prisma/build/index.js')
    const options = ['--config', join(root, 'prisma/prisma.config.ts'), '--schema', join(folder, 'schema')]
    execFileSync(process.execPath, [prisma, 'generate', ...options], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      // The generator is found by name; the schema engine, which would be downloaded, is not needed.
      env: {
        ...process.env,
        PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
        PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      },
    })
    return { tables: readFileSync(join(folder, 'generated/tables.ts'), 'utf8'), jsonColumns: jsonColumnsOf(files) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function jsonColumnsOf(files: ModelFile[]): string {
  const models = files.flatMap(({ content }) => [...content.matchAll(/^model\s+(\w+)\s*\{(.*?)^\}/gms)])
  const lines = models
    .map(([, name, body]) => [name!, [...body!.matchAll(/^\s*(\w+)\s+Json\b/gm)].map((field) => field[1]!)] as const)
    .filter(([, columns]) => columns.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, columns]) => `  ${name}: [${columns.map((column) => `'${column}'`).join(', ')}],\n`)
  return `/** The columns that hold JSON, by table. */\nexport const jsonColumns: Record<string, readonly string[]> = {\n${lines.join('')}}\n`
}

/** Writes what the model generates to where the server reads it. */
export function writeGenerated({ tables, jsonColumns }: Generated): void {
  mkdirSync(GENERATED, { recursive: true })
  writeFileSync(new URL('tables.ts', GENERATED), tables)
  writeFileSync(new URL('json-columns.ts', GENERATED), jsonColumns)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeGenerated(generate(readModel(MODEL)!))
