import { longSql } from '../database/long-sql.ts'
import { aggregateRecords } from './aggregate.ts'
import { allowedVerbs } from './allowed.ts'
import { readBeside } from './beside.ts'
import { compiling, mentionsCustomFields, mentionsMoney } from './compiling.ts'
import { readLists } from './lists.ts'
import type { Reading } from './reading.ts'
import { remembering } from './remembering.ts'
import { searchRecords } from './search.ts'

export interface ReadingParts extends Pick<Reading, 'database' | 'actor'> {
  /** Read what was written last, not what a replica has reached. */
  fresh: boolean
  /** Read beside the event loop: for what takes long. */
  long?: boolean
  baseCurrency: (source: Reading['sql']) => Promise<string>
}

/** Opens what one request reads. It has no hold on the database, and needs no closing. */
export function openReading({ database, actor, fresh, long, baseCurrency }: ReadingParts): Reading {
  const source = long ? longSql(database) : fresh ? database.read : database.readStale
  const reading = { database, actor, sql: source, ...remembering(source, baseCurrency) } as Reading
  return Object.assign(reading, readBeside(reading), readLists(reading), {
    allowed: (record, row) => allowedVerbs(reading, record, row),
    aggregate: (record, args) => aggregateRecords(reading, record, args),
    search: (query, records, first) => searchRecords(reading, query, records, first),
    async compiling(question) {
      const definitions = mentionsCustomFields(question) ? await reading.definitions() : new Map()
      const base = mentionsMoney(question) ? await reading.baseCurrency() : ''
      return compiling({ engine: database.engine, actor, definitions, baseCurrency: base })
    },
  } satisfies Pick<Reading, 'allowed' | 'aggregate' | 'search' | 'compiling'>)
}
