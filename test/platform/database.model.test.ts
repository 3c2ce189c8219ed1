import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generate } from '../../prisma/generate.ts'
import { keptBeside } from '../../prisma/kept.ts'
import { MIGRATED, MODEL, readModel } from '../../prisma/model.ts'
import { collated, diff } from '../../prisma/schema-engine.ts'
import { migrationsOf } from '../../src/platform/database/migrations.ts'
import { engines } from '../engines.ts'

test('the model is what the last migration says: else run npm run migration NAME', () => {
  expect(readModel(MODEL)).toEqual(readModel(MIGRATED))
})

test('the generated types are those of the model: else run npm run generate', () => {
  const { tables, jsonColumns } = generate(readModel(MODEL)!)
  const generated = new URL('../../src/platform/database/generated/', import.meta.url)
  expect(readFileSync(new URL('tables.ts', generated), 'utf8')).toBe(tables)
  expect(readFileSync(new URL('json-columns.ts', generated), 'utf8')).toBe(jsonColumns)
})

test('both engines have the same migrations', () => {
  const names = engines.map((engine) => migrationsOf(engine).map(({ name }) => name))
  expect(names[0]).toEqual(names[1])
})

test('a column is added on both engines; where SQLite rebuilds the table, its own indexes are made again', async () => {
  const model = readModel(MIGRATED)!
  const changed = model.map(({ path, content }) => ({
    path,
    content: content.replace(/^model Opportunity \{$/m, '$&\n  flag Boolean\n  more String @default("x")'),
  }))
  const sqlite = await diff('sqlite', model, changed)
  expect(sqlite).toContain('-- RedefineTables')
  expect(keptBeside(sqlite).match(/CREATE INDEX "Opportunity_\w+_order"/g)).toHaveLength(3)
  expect(collated(await diff('postgresql', model, changed))).toContain(
    `ADD COLUMN     "more" TEXT COLLATE "C" NOT NULL`,
  )
  expect(await diff('sqlite', model, model)).toBe('')
  expect(await diff('postgresql', model, model)).toBe('')
})
