import { aggregateRecords } from './aggregate.ts'
import { readBeside } from './beside.ts'
import { compiling, mentionsCustomFields, mentionsMoney } from './compiling.ts'
import { readLists } from './lists.ts'
import type { Reading } from './reading.ts'
import { remembering } from './remembering.ts'
import { searchRecords } from './search.ts'

export interface ReadingParts extends Pick<Reading, 'database' | 'actor'> {
  /** Read what was written last, not what a replica has reached. */
  fresh: boolean
  /** Reads through this instead: `longSql`, for what takes long. */
  through?: Reading['sql']
  baseCurrency: (source: Reading['sql']) => Promise<string>
}

/** Opens what one request reads. It has no hold on the database, and needs no closing. */
export function openReading({ database, actor, fresh, through, baseCurrency }: ReadingParts): Reading {
  const source = through ?? (fresh ? database.read : database.readStale)
  const reading = { database, actor, sql: source, ...remembering(source, baseCurrency) } as Reading
  return Object.assign(reading, readBeside(reading), readLists(reading), {
    aggregate: (record, args) => aggregateRecords(reading, record, args),
    search: (query, records, first) => searchRecords(reading, query, records, first),
    async compiling(question) {
      const definitions = mentionsCustomFields(question) ? await reading.definitions() : new Map()
      const base = mentionsMoney(question) ? await reading.baseCurrency() : ''
      return compiling({ engine: database.engine, actor, definitions, baseCurrency: base })
    },
  } satisfies Pick<Reading, 'aggregate' | 'search' | 'compiling'>)
}
