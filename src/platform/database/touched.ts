const WRITING = /\b(?:insert\s+(?:or\s+\w+\s+)?into|update|delete\s+from)\s+"?(\w+)/gi
const MOST_TEXTS = 2000

/** Which tables the commits of this process have changed. */
export interface Touched {
  /** The tables that a statement writes. */
  tablesOf(sql: string): readonly string[]
  committed(tables: ReadonlySet<string>): void
  /** Another number as soon as a commit has changed one of the tables. */
  stamp(tables: readonly string[]): number
}

export function touchedTables(): Touched {
  const commits = new Map<string, number>()
  const known = new Map<string, readonly string[]>()
  return {
    tablesOf(sql) {
      let tables = known.get(sql)
      if (!tables) {
        tables = [...sql.matchAll(WRITING)].map(([, table]) => table!)
        if (known.size >= MOST_TEXTS) known.clear()
        known.set(sql, tables)
      }
      return tables
    },
    committed(tables) {
      for (const table of tables) commits.set(table, (commits.get(table) ?? 0) + 1)
    },
    stamp(tables) {
      let sum = 0
      for (const table of tables) sum += commits.get(table) ?? 0
      return sum
    },
  }
}
