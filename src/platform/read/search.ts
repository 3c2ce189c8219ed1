import { textKey } from '../../plain/text.ts'
import { queryTokens } from '../../plain/tokens.ts'
import { reachOf, visible } from '../access/access.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { holding } from '../search/holding.ts'
import { malformed } from './compiling.ts'
import type { Reading } from './reading.ts'

interface Ranked {
  id: string
  exact: number
  starts: number
  holds: number
  length: number
}

/** The longest query in characters. */
export const LONGEST_QUERY = 200

/**
 * Records in which every word of the query stands, the last word as a beginning; one statement per noun. Words of
 * fields that are hidden from the actor find nothing. Best first: the name is the query, begins with it, holds it, the rest; shorter names first; the same on both engines.
 * @throws Failure BAD_REQUEST for a query without a word or longer than 200 characters.
 */
export async function searchRecords(
  reading: Reading,
  query: string,
  records: RecordDefinition[],
  first: number,
): Promise<Row[]> {
  if (query.length > LONGEST_QUERY) throw malformed(`A search takes at most ${LONGEST_QUERY} characters.`)
  const tokens = queryTokens(query)
  if (tokens.length === 0) throw malformed('A search needs at least one letter or digit.')
  const key = textKey(query)
  const found = await Promise.all(
    records
      .filter((record) => reachOf(reading.actor, record, 'READ'))
      .map(async (record) => {
        const matches = holding(reading.database.engine, reading.actor, record, tokens)
        const { rows } = await ofNoun(reading, record, matches, key, first).execute(reading.sql)
        return rows.map((rank) => ({ record, rank }))
      }),
  )
  const best = found.flat().sort((a, b) => compare(a.rank, b.rank))
  const rows = await Promise.all(best.slice(0, first).map(({ record, rank }) => reading.byId(record, rank.id)))
  return rows.filter((row) => row !== null)
}

function compare(a: Ranked, b: Ranked): number {
  return (
    b.exact - a.exact ||
    b.starts - a.starts ||
    b.holds - a.holds ||
    a.length - b.length ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

function ofNoun(reading: Reading, record: RecordDefinition, matches: Clause<unknown>, key: string, first: number) {
  const { engine } = reading.database
  const field = record.fields[record.nameField]!
  const name = sql.ref(`t.${'column' in field ? field.column : 'id'}Key`)
  const pattern = key.replace(/[\\%_]/g, '\\$&')
  const flag = (condition: Clause<unknown>) => sql`case when ${condition} then 1 else 0 end`
  return sql<Ranked>`select t."id" as "id", ${flag(sql`${name} = ${key}`)} as "exact",
      ${flag(sql`${name} like ${`${pattern}%`} escape '\\'`)} as "starts",
      ${flag(sql`${name} like ${`%${pattern}%`} escape '\\'`)} as "holds", length(${name}) as "length"
    from ${sql.table(record.table)} as t
    where t."archivedAt" is null and ${visible(engine, reading.actor, record, 't')}
      and t."id" in (select d."recordId" from "SearchDocument" as d where d."noun" = ${record.noun} and ${matches})
    order by "exact" desc, "starts" desc, "holds" desc, "length", "id" limit ${first}`
}
