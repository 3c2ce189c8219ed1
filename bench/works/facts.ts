import type { Database } from '../../src/platform/database/database.ts'
import { openDatabase } from '../../src/platform/database/open.ts'

/** What stands in a filled database, from which variables are drawn. */
export interface Facts {
  accounts: { id: string; name: string; industry: string }[]
  /** In their order. */
  stages: { id: string; status: string }[]
  /** Those who own what stands here. */
  sellers: string[]
  /** Open deals. */
  deals: { id: string; stageId: string }[]
  /** The team above all others. */
  top: string
}

/** Reads the facts; the database must not be in use by a server. */
export async function factsOf(url: string): Promise<Facts> {
  const database = await openDatabase({ url })
  const facts = await readFacts(database)
  await database.close()
  return facts
}

/** Reads the facts. */
export async function readFacts({ read }: Database): Promise<Facts> {
  const accounts = await read.selectFrom('Account').select(['id', 'name', 'industry']).orderBy('id').execute()
  const stages = await read.selectFrom('Stage').select(['id', 'status']).orderBy('position').execute()
  const deals = await read
    .selectFrom('Opportunity')
    .select(['id', 'stageId'])
    .where('status', '=', 'OPEN')
    .orderBy('id')
    .limit(100_000)
    .execute()
  const users = await read.selectFrom('User').select('id').where('teamId', 'is not', null).orderBy('id').execute()
  const top = await read.selectFrom('Team').select('id').where('parentId', 'is', null).executeTakeFirstOrThrow()
  return { accounts: accounts as Facts['accounts'], top: top.id, stages, deals, sellers: users.map(({ id }) => id) }
}
