import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openDatabase } from '../../src/platform/database/open.ts'
import { testPlace } from '../engines.ts'
import { faultOf, guards, withDoubles } from './guards.ts'
import { walkSchema } from './walk.ts'
import { makeWorld, type World } from './world.ts'

/** The rule that is taken away: a function of the rights, where one file calls it. */
const doctor = vi.hoisted(() => ({ away: [] as { name: string; file: string }[], met: 0 }))

const doctored = vi.hoisted(
  () => (original: Record<string, unknown>, open: Record<string, (...args: any[]) => unknown>) => {
    const replaced = Object.entries(open).map(([name, without]) => [
      name,
      (...args: unknown[]) => {
        const away = doctor.away.filter((one) => one.name === name)
        if (away.length === 0) return (original[name] as any)(...args)
        const caller = (new Error().stack ?? '')
          .split('\n')
          .find((line, at) => at > 0 && !line.includes('doctored.test'))
        if (!away.some(({ file }) => caller?.includes(file))) return (original[name] as any)(...args)
        doctor.met++
        return without(...args)
      },
    ])
    return { ...original, ...Object.fromEntries(replaced) }
  },
)

vi.mock('../../src/platform/access/access.ts', async (actual) => {
  const original = await actual<Record<string, unknown>>()
  return doctored(original, {
    can: () => true,
    need: () => 'ALL',
    reachOf: () => 'ALL',
    fieldAccess: () => 'WRITE',
    accessTo: () => 'WRITE',
    needField: () => {},
    visible: () => original['EVERY_ROW'],
    visibleFound: () => original['EVERY_ROW'],
  })
})
vi.mock('../../src/platform/access/telling.ts', async (actual) =>
  doctored(await actual(), { asTold: (_actor, _record, refusal) => refusal }),
)
vi.mock('../../src/platform/write/rights.ts', async (actual) =>
  doctored(await actual(), {
    needChange: () => {},
    needCreate: () => {},
    needNamedFields: () => {},
    needUpsert: () => {},
  }),
)
vi.mock('../../src/platform/search/index.ts', async (actual) =>
  doctored(await actual(), { spellingsFor: () => [(token: string) => token] }),
)
vi.mock('../../src/api/hidden.ts', async (actual) =>
  doctored(await actual(), { hides: () => false, shownCustomFields: () => () => true }),
)

/** Whose fields show every kind of rule; all nouns go the same ways. */
const NOUNS = ['user', 'trustedDocument', 'contact', 'currency', 'pipeline', 'opportunity', 'account']
const folder = mkdtempSync(join(tmpdir(), 'rapport-rights-'))
const template = join(folder, 'world.db')
let ids: Omit<World, 'database'>

beforeAll(async () => {
  const place = await testPlace('sqlite')
  copyFileSync(place.url.slice('file:'.length), template)
  await place.remove()
  const database = await openDatabase({ url: `file:${template}` })
  const { database: _, ...rest } = await makeWorld(database)
  ids = rest
  await database.close()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(guards().map((guard) => [`${guard.name} in ${guard.file}`, guard] as const))(
  'without %s the walk finds a fault',
  { timeout: 120_000 },
  async (_, guard) => {
    const file = join(folder, 'walked.db')
    for (const end of ['', '-wal', '-shm', '.lock']) rmSync(`${file}${end}`, { force: true })
    copyFileSync(template, file)
    const database = await openDatabase({ url: `file:${file}` })
    Object.assign(doctor, { away: withDoubles(guard), met: 0 })
    try {
      const until = faultOf(guard)
      const { faults } = await walkSchema({ ...ids, database }, { until, nouns: NOUNS })
      expect(faults.filter((fault) => until.test(fault))).toHaveLength(1)
      expect(doctor.met).toBeGreaterThan(0)
    } finally {
      doctor.away = []
      await database.close()
    }
  },
)
