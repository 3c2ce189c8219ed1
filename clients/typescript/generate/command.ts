#!/usr/bin/env node
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { generateDocuments } from './documents.ts'
import { filesOf } from './files.ts'

const USAGE = `Usage: rapport-client generate SCHEMA DOCUMENTS… --out FILE [--check]

Writes a TypeScript module with a typed document for every operation.

  SCHEMA      schema.graphql of the server
  DOCUMENTS   files or patterns in quotes, such as 'src/**/*.graphql'
  --out FILE  the module to write
  --check     writes nothing, and fails where FILE is not what would be written
`

/** Runs the command; answers the exit code. */
function run(given: string[]): number {
  const options = { out: { type: 'string' }, check: { type: 'boolean' }, help: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true })
  const [verb, schema, ...patterns] = positionals
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  if (verb !== 'generate' || !schema || patterns.length === 0 || !values.out) {
    process.stderr.write(USAGE)
    return 2
  }
  const files = patterns.flatMap((pattern) => filesOf(pattern, process.cwd()))
  if (files.length === 0) throw new Error(`No file fits ${patterns.join(' ')}`)
  const text = generateDocuments(readFileSync(schema, 'utf8'), files)
  if (values.check) {
    if (readFileSync(values.out, 'utf8') === text) return 0
    process.stderr.write(`${values.out} is not what its documents say: generate it again.\n`)
    return 1
  }
  mkdirSync(dirname(values.out), { recursive: true })
  writeFileSync(values.out, text)
  return 0
}

try {
  process.exitCode = run(process.argv.slice(2))
} catch (thrown) {
  process.stderr.write(`${(thrown as Error).message}\n`)
  process.exitCode = 1
}
