import type { Database, Row } from '../../src/platform/database/database.ts'
import { jsonColumns } from '../../src/platform/database/generated/json-columns.ts'
import { insertRows, type Table } from '../../src/platform/database/rows.ts'
import type { Chance } from './chance.ts'
import type { Size } from './sizes.ts'

const BATCH = 10_000

/** A workspace while it is filled. */
export interface Filling {
  database: Database
  chance: Chance
  size: Size
  /** Ids of roles by name. */
  roles: Record<string, string>
  pipelineId: string
  stages: FilledStage[]
}

export interface FilledStage {
  id: string
  status: string
  probability: number
  forecastCategory: string
}

/** Writes what is made, table by table, as it is made: a million rows never stand in memory. */
export function tables(database: Database) {
  const waiting = new Map<Table, Row[]>()
  async function flush(): Promise<void> {
    await database.unit(async (tx) => {
      for (const [table, rows] of waiting) await insertRows(tx, table, rows)
    })
    waiting.clear()
  }
  return {
    flush,
    /** Adds rows; tables are written in the order in which they are first named, so name parents first. */
    async add(rows: Partial<Record<Table, Row[]>>): Promise<void> {
      let most = 0
      for (const [table, more] of Object.entries(rows) as [Table, Row[]][]) {
        const all = waiting.get(table) ?? []
        const empty = Object.fromEntries((jsonColumns[table] ?? []).map((column) => [column, []]))
        for (const row of more) all.push({ ...empty, ...row })
        waiting.set(table, all)
        most = Math.max(most, all.length)
      }
      if (most >= BATCH) await flush()
    },
  }
}
