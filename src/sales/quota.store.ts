import { visible } from '../platform/access/access.ts'
import { jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import type { Work } from '../platform/work/work.ts'
import { Quota } from './quota.record.ts'

/** A quota that holds a key. */
export interface KeyHolder {
  id: string
  /** 1 where the actor may see it. */
  seen: number
}

/** Who holds the keys among quotas in use. One statement, none without keys. */
export async function keyHolders(
  { engine, sql: db, actor }: Work,
  keys: readonly string[],
): Promise<Map<string, KeyHolder>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<KeyHolder & { key: string }>`select t."id", t."uniqueKey" as "key",
      case when ${visible(engine, actor, Quota, 't')} then 1 else 0 end as "seen"
    from "Quota" as t where t."uniqueKey" in ${jsonList(engine, keys)}`.execute(db)
  return new Map(rows.map(({ key, ...holder }) => [key, holder]))
}
