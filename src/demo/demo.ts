import { DatabaseUnusable } from '../platform/database/errors.ts'
import { openDatabase } from '../platform/database/open.ts'
import '../schema.ts'
import { setUp } from '../set-up.ts'
import { readSettings, WrongSetting } from '../settings.ts'
import { CannotFill, fillWorkspace } from './fill.ts'

const SEED = 20261031

/** `npm run demo [-- SEED]`: fills an empty workspace with a made-up company and prints keys for three of its people. */
async function fill(seed: number): Promise<void> {
  const settings = readSettings(process.env)
  const database = await openDatabase({ url: settings.databaseUrl })
  try {
    await setUp(database, settings.adminKey)
    const keys = await fillWorkspace(database, seed, (line) => console.log(`  ${line}`))
    console.log('\nLanting Instruments 兰亭仪器 is ready. Sign in with one of these keys (Authorization: Bearer …):')
    for (const { role, name, bearer } of keys) console.log(`  ${role.padEnd(13)} ${bearer}  ${name}`)
    console.log('\nNow start the server: npm start')
  } finally {
    await database.close()
  }
}

try {
  await fill(Number(process.argv[2] ?? SEED))
} catch (error) {
  if (![WrongSetting, DatabaseUnusable, CannotFill].some((kind) => error instanceof kind)) throw error
  console.error((error as Error).message)
  process.exitCode = 2
}
