import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { floorOf, type SourceFile, violations } from './floors.ts'
import { bareCode, importsOf } from './source.ts'

const ROOT = join(import.meta.dirname, '..')

function house(): SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: `src/${name}`, text: readFileSync(join(ROOT, 'src', name), 'utf8') }))
}

/** A made-up file. */
function file(path: string, ...lines: string[]): SourceFile {
  return { path: `src/${path}`, text: `${lines.join('\n')}\n` }
}

function long(path: string, lines: number): SourceFile {
  return file(path, ...Array.from({ length: lines }, (_, index) => `export const a${index} = ${index}`))
}

test('the house keeps its rules', () => {
  const files = house()
  expect(files.length).toBeGreaterThan(50)
  expect(violations(files)).toEqual([])
})

describe('a house is found to be right', () => {
  test('when imports go down, or left on one floor', () => {
    expect(
      violations([
        file('plain/money.ts', "import { randomFillSync } from 'node:crypto'"),
        file('sales/deal.rules.ts', "import { Money } from '../plain/money.ts'", 'export const at = new Date(0)'),
        file('platform/read/page.ts', "import { sql } from 'kysely'", "import { x } from '../../plain/money.ts'"),
        file(
          'sales/deal.store.ts',
          "import { sql } from 'kysely'",
          "import { page } from '../platform/read/page.ts'",
          'q.selectFrom(x)',
        ),
        file(
          'sales/deal.actions.ts',
          "import { save } from './deal.store.ts'",
          "import { win } from './deal.rules.ts'",
        ),
        file('activities/task.reactions.ts', "import { win } from '../sales/deal.actions.ts'"),
        file('api/builder.ts', "import { x } from '../platform/read/page.ts'", "import { y } from 'graphql'"),
        file(
          'activities/task.graphql.ts',
          "import { deal } from '../sales/deal.graphql.ts'",
          "import { b } from '../api/builder.ts'",
        ),
        file('sales/deal.graphql.ts', "import { graphql } from 'graphql'"),
        file('service/case.rules.ts', '// await the Date.now() of utils', "export const said = 'await Promise'"),
        file('schema.ts', "import './sales/deal.graphql.ts'", "import './activities/task.graphql.ts'"),
        file('main.ts', "import { schema } from './schema.ts'"),
      ]),
    ).toEqual([])
  })

  test('when two types know each other', () => {
    const one = file('platform/record/field.ts', "import type { R } from './record.ts'")
    expect(violations([one, file('platform/record/record.ts', "import { F } from './field.ts'")])).toEqual([])
  })

  test('when schema.ts and main.ts are long, and what is generated too', () => {
    const many = Array.from({ length: 9 }, (_, index) => `import './sales/a${index}.graphql.ts'`)
    expect(
      violations([long('main.ts', 400), file('schema.ts', ...many), long('platform/generated/tables.ts', 900)]),
    ).toEqual([])
  })
})

describe('a house is found to be wrong', () => {
  test.each<[string, SourceFile[], string]>([
    [
      'plain imports a package',
      [file('plain/day.ts', "import fs from 'node:fs'")],
      'src/plain/day.ts: imports node:fs; floor 0 needs no package',
    ],
    [
      'plain looks up',
      [file('plain/day.ts', "import { a } from '../sales/deal.rules.ts'")],
      'src/plain/day.ts: imports src/sales/deal.rules.ts, floor 1 from floor 0',
    ],
    [
      'a rule imports plumbing',
      [file('sales/a.rules.ts', "import type { Work } from '../platform/work.ts'")],
      'src/sales/a.rules.ts: imports src/platform/work.ts, floor 2 from floor 1',
    ],
    [
      'a rule imports a package',
      [file('sales/a.rules.ts', "import _ from 'lodash'")],
      'src/sales/a.rules.ts: imports lodash; floor 1 needs no package',
    ],
    [
      'plumbing knows a noun',
      [file('platform/a.ts', "import { A } from '../sales/a.record.ts'")],
      'src/platform/a.ts: imports src/sales/a.record.ts, floor 3 from floor 2',
    ],
    [
      'plumbing knows a rule',
      [file('platform/a.ts', "import { A } from '../sales/a.rules.ts'")],
      'src/platform/a.ts: imports src/sales/a.rules.ts, floor 1 from floor 2',
    ],
    [
      'a record acts',
      [file('sales/a.record.ts', "import { A } from './a.actions.ts'")],
      'src/sales/a.record.ts: imports src/sales/a.actions.ts, floor 4 from floor 3',
    ],
    [
      'an act knows the API',
      [file('sales/a.actions.ts', "import { A } from '../api/b.ts'")],
      'src/sales/a.actions.ts: imports src/api/b.ts, floor 5 from floor 4',
    ],
    [
      'an act knows GraphQL',
      [file('sales/a.actions.ts', "import { A } from 'graphql'")],
      'src/sales/a.actions.ts: imports graphql; GraphQL begins at floor 5',
    ],
    [
      'the API knows a noun',
      [file('api/a.ts', "import { A } from '../sales/a.record.ts'")],
      'src/api/a.ts: imports src/sales/a.record.ts, floor 3 from floor 5',
    ],
    [
      'a noun knows the list of nouns',
      [file('sales/a.graphql.ts', "import { A } from '../schema.ts'")],
      'src/sales/a.graphql.ts: imports src/schema.ts, floor 7 from floor 6',
    ],
    [
      'the house leans on its tests',
      [file('main.ts', "import { A } from '../test/a.ts'")],
      'src/main.ts: imports test/a.ts, which is outside the house',
    ],
    [
      'a rule looks right',
      [file('sales/a.rules.ts', "import { A } from '../orders/b.rules.ts'")],
      'src/sales/a.rules.ts: imports src/orders/b.rules.ts, which lies to the right',
    ],
    [
      'a record looks right',
      [file('staff/a.record.ts', "import type { A } from '../admin/b.record.ts'")],
      'src/staff/a.record.ts: imports src/admin/b.record.ts, which lies to the right',
    ],
    [
      'an import over several lines',
      [file('staff/a.store.ts', 'import {', '  A,', "} from '../sales/b.store.ts'")],
      'src/staff/a.store.ts: imports src/sales/b.store.ts, which lies to the right',
    ],
    [
      'an import for its effect',
      [file('staff/a.graphql.ts', "import '../sales/b.graphql.ts'")],
      'src/staff/a.graphql.ts: imports src/sales/b.graphql.ts, which lies to the right',
    ],
    [
      'a circle of two',
      [file('plain/a.ts', "import { B } from './b.ts'"), file('plain/b.ts', "import { A } from './a.ts'")],
      'src/plain/a.ts -> src/plain/b.ts -> src/plain/a.ts: a circle',
    ],
    [
      'a lazy import',
      [file('api/a.ts', "export const a = () => import('./b.ts')")],
      'src/api/a.ts: imports stand at the top, none is lazy',
    ],
    [
      'require',
      [file('api/a.ts', "export const a = require('node:fs')")],
      'src/api/a.ts: imports stand at the top, none is lazy',
    ],
    [
      'a barrel',
      [file('sales/all.record.ts', "export * from './a.record.ts'")],
      'src/sales/all.record.ts: hands on what another file exports',
    ],
    [
      'a barrel by name',
      [file('sales/all.record.ts', 'export {', '  A,', "} from './a.record.ts'")],
      'src/sales/all.record.ts: hands on what another file exports',
    ],
    [
      'SQL by package',
      [file('sales/a.actions.ts', "import { sql } from 'kysely'")],
      'src/sales/a.actions.ts: imports kysely; only stores and platform speak SQL',
    ],
    [
      'SQL by call',
      [file('sales/a.graphql.ts', "db.selectFrom('Deal')")],
      'src/sales/a.graphql.ts: only stores and platform speak SQL',
    ],
    ['no area', [file('deals/a.rules.ts')], 'src/deals/a.rules.ts: deals is no area of the house'],
    ['no floor', [file('sales/deal.ts')], 'src/sales/deal.ts: the last word of its name is no floor'],
    ['a forbidden file', [file('plain/utils.ts')], 'src/plain/utils.ts: the name "utils" is never used'],
    [
      'a forbidden word',
      [file('sales/deal-helpers.rules.ts')],
      'src/sales/deal-helpers.rules.ts: the name "helpers" is never used',
    ],
    ['a forbidden folder', [file('platform/common/a.ts')], 'src/platform/common/a.ts: the name "common" is never used'],
    [
      'a service in its area',
      [file('service/case-service.rules.ts')],
      'src/service/case-service.rules.ts: the name "service" is never used',
    ],
    [
      'a service class',
      [file('platform/a.ts', 'export class DealService {}')],
      'src/platform/a.ts: the name "DealService" is never used',
    ],
    ['a long file', [long('plain/a.ts', 301)], 'src/plain/a.ts: 301 lines, more than 300'],
    ['long files', [1, 2, 3].map((one) => long(`plain/a${one}.ts`, 61)), 'The median file has 61 lines, more than 60'],
    [
      'some long files',
      [...Array(8)].map((_, one) => long(`plain/a${one}.ts`, one > 5 ? 161 : 9)),
      'The 90th percentile has 161 lines, more than 160',
    ],
    [
      'many imports',
      [file('api/a.ts', ...[...Array(9)].map((_, one) => `import type { A${one} } from './b${one}.ts'`))],
      'src/api/a.ts: 9 imports, more than 8',
    ],
  ])('%s', (_, files, said) => expect(violations(files)).toContain(said))

  test.each([
    'export async function a() {}',
    'for await (const a of b) {}',
    'export const a = (): Promise<number> => b()',
    'export const a = Date.now()',
    'export const a = new Date()',
    'export const a = Date()',
    'export const a = new Date',
    'export const a = performance.now()',
    'export const a = Math.random()',
    'export const a = crypto.randomUUID()',
    'setTimeout(a, 5)',
    'export const a = process.env',
    "import { newId } from '../plain/ids.ts'",
    `export const a = \`at ${'$'}{Date.now()}\``,
  ])('a rule that says %s', (line) =>
    expect(violations([file('sales/a.rules.ts', line)]).join()).toContain('src/sales/a.rules.ts: a rule is pure'),
  )
})

describe('a source file', () => {
  test('is read as code, without comments, strings and regular expressions', () => {
    const text =
      "const a = 'await' // await\nconst b = /await['\"`/]/u.test(x) /* await */\nconst c = `await DOLLAR{await d(`await DOLLAR{'}'}`)} await`".replaceAll(
        'DOLLAR',
        '$',
      )
    const bare = bareCode(text)
    expect(bare).toHaveLength(text.length)
    expect(bare.match(/await/g)).toHaveLength(1)
    expect(bareCode("a = b / c; d = 'x' / e")).toBe("a = b / c; d = ' ' / e")
  })

  test('tells its imports', () => {
    const text = [
      "import a, { type B } from 'b'",
      "import type { C } from './c.ts'",
      "// import d from 'd'",
      "import * as e from './e.ts'",
      "export { f } from './f.ts'",
      'export const said = \'import g from "g"\'',
      "import 'h'",
    ].join('\n')
    expect(importsOf(text).map(({ from }) => from)).toEqual(['b', './c.ts', './e.ts', './f.ts', 'h'])
    expect(importsOf(text).map(({ typeOnly }) => typeOnly)).toEqual([false, true, false, false, false])
    expect(importsOf(text).map(({ reExport }) => reExport)).toEqual([false, false, false, true, false])
  })

  test('stands on the floor of its folder or its last word', () => {
    const paths = ['plain/a.ts', 'sales/a.rules.ts', 'platform/a/b.ts', 'sales/a.store.ts', 'sales/a.win.actions.ts']
    const above = ['api/a.ts', 'sales/a.graphql.ts', 'main.ts']
    expect([...paths, ...above].map((path) => floorOf(`src/${path}`))).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(floorOf('src/sales/a.ts')).toBeNull()
  })
})
