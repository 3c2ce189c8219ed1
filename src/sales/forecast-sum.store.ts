import type { Row, Transaction } from '../platform/database/database.ts'
import { insertRows } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import { applied, type Deltas, keyParts, type SumRow, varianceOf } from './forecast-sum.rules.ts'

const KEY = ['ownerId', 'pipelineId', 'stageId', 'status', 'category', 'month', 'currency'] as const
const WHOLE = ['count', 'minor', 'base', 'withoutBase', 'weighted'] as const

/** Changes the sums. One statement to read them, and one for 1,000 rows that change. */
export async function addToSums(tx: Transaction, deltas: Deltas): Promise<void> {
  if (deltas.size === 0) return
  const stored = await sumsOf(tx, deltas)
  const rows = [...deltas].flatMap(([key, steps]): Row[] => {
    const parts = keyParts(key)
    const names = Object.fromEntries(KEY.map((name, index) => [name, parts[index]]))
    return applied(stored.get(key) ?? [], steps).map((row) => ({
      ...names,
      ...{ fromDay: row.fromDay, untilDay: row.untilDay, variance: varianceOf(row), spread: String(row.spread) },
      // What a column cannot hold goes round, so that the sum is right again once such an amount has gone.
      ...Object.fromEntries(WHOLE.map((name) => [name, String(BigInt.asIntN(64, row[name]))])),
    }))
  })
  const columns = [...KEY, 'fromDay', 'untilDay', ...WHOLE, 'variance', 'spread']
  await insertRows(tx, 'ForecastSum', rows, columns, { replace: [...KEY, 'fromDay'] })
}

type Stored = Record<(typeof KEY)[number] | (typeof WHOLE)[number] | 'fromDay' | 'spread', string> & {
  untilDay: string | null
}

/** The rows of the keys that hold on the first day of their steps or later. */
async function sumsOf({ engine, sql: db }: Transaction, deltas: Deltas): Promise<Map<string, SumRow[]>> {
  const asked = [...deltas].map(([key, steps]) => [...keyParts(key), [...steps.keys()].sort()[0]!])
  const part = (place: number) =>
    engine === 'sqlite' ? sql`json_extract(j.value, ${sql.lit(`$[${place}]`)})` : sql`(j.value ->> ${sql.lit(place)})`
  const rows = JSON.stringify(asked)
  const from = engine === 'sqlite' ? sql`json_each(${rows}) as j` : sql`jsonb_array_elements(${rows}::jsonb) as j`
  const alike = KEY.map((name, place) => sql`s.${sql.ref(name)} = ${part(place)}`)
  // As text, since they may lie beyond what a number holds.
  const whole = WHOLE.map((name) => sql`cast(s.${sql.ref(name)} as text) as ${sql.ref(name)}`)
  const found = await sql<Stored>`select ${sql.join(KEY.map((name) => sql`s.${sql.ref(name)}`))}, s."fromDay",
      s."untilDay", s."spread", ${sql.join(whole)}
    from ${from} cross join "ForecastSum" as s where ${sql.join(alike, sql` and `)}
      and (s."untilDay" is null or s."untilDay" > ${part(KEY.length)})`.execute(db)
  const sums = new Map<string, SumRow[]>()
  for (const row of found.rows) {
    const key = KEY.map((name) => row[name]).join(' ')
    const [count, minor, base, withoutBase, weighted] = WHOLE.map((name) => BigInt(row[name]))
    const amounts = { count, minor, base, withoutBase, weighted, spread: BigInt(row.spread) } as SumRow
    const own = sums.get(key)
    const sum = { ...amounts, fromDay: row.fromDay, untilDay: row.untilDay }
    if (own) own.push(sum)
    else sums.set(key, [sum])
  }
  return sums
}
