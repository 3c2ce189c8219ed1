import type { RecordDefinition, Row } from '../record/record.ts'
import type { Relation } from '../record/relation.ts'
import { pageStatement } from './page.statement.ts'
import type { ListArguments, Page, PageRows } from './page.ts'
import type { Reading } from './reading.ts'
import { countStatement } from './selection.ts'
import { EVERYTHING, type Wanted } from './wanted.ts'

/** The part of a reading that answers lists. */
export interface Lists {
  page(record: RecordDefinition, args: ListArguments, wanted?: Wanted): Promise<Page>
  /** How many records a list has. */
  count(record: RecordDefinition, args: ListArguments): Promise<number>
  /** The list of one parent; the lists of all parents that are asked alike take one statement. */
  related(relation: Relation, id: string, args: ListArguments, wanted?: Wanted): Promise<Page>
}

/** The lists of a reading: those at the top, and nested ones that one statement answers for all parents. */
export function readLists(reading: Reading): Lists {
  return {
    count: (record, args) => countOf(reading, record, args),
    async page(record, args, wanted) {
      const { statement, read } = pageStatement(await reading.compiling(args), record, args, { wanted })
      const page = read((await statement.execute(reading.sql)).rows)
      return { ...page, count: async () => page.total ?? countOf(reading, record, args) }
    },
    async related(relation, id, args, wanted = EVERYTHING) {
      const name = nestedName(relation, args)
      const pages = nestedPages(reading, relation, args, wanted)
      const page = await reading.loader(`page:${name}:${wanted.key}`, pages)(id)
      const count = reading.loader(`count:${name}`, nestedCounts(reading, relation, args))
      return { ...page!, count: async () => (await count(id)) ?? 0 }
    },
  }
}

async function countOf(reading: Reading, record: RecordDefinition, args: ListArguments): Promise<number> {
  const { rows } = await countStatement(await reading.compiling(args), record, args).execute(reading.sql)
  return Number(rows[0]?.['count'] ?? 0)
}

function nestedPages(reading: Reading, relation: Relation, args: ListArguments, wanted: Wanted) {
  return async (ids: readonly string[]): Promise<ReadonlyMap<string, PageRows>> => {
    const within = { relation, parentIds: [...ids] }
    const { statement, read } = pageStatement(await reading.compiling(args), relation.target, args, { wanted, within })
    const byParent = Map.groupBy((await statement.execute(reading.sql)).rows, (row: Row) => row['__parent'] as string)
    return new Map(ids.map((id) => [id, read(byParent.get(id) ?? [])]))
  }
}

function nestedCounts(reading: Reading, relation: Relation, args: ListArguments) {
  return async (ids: readonly string[]): Promise<ReadonlyMap<string, number>> => {
    const within = { relation, parentIds: [...ids] }
    const statement = countStatement(await reading.compiling(args), relation.target, args, within)
    const { rows } = await statement.execute(reading.sql)
    return new Map(rows.map((row) => [row['__parent'] as string, Number(row['count'])]))
  }
}

/** Equal for lists that one statement can answer: the same relation asked with the same arguments. */
function nestedName(relation: Relation, args: ListArguments): string {
  const join = relation.column ?? `${relation.through!.table}.${relation.through!.own}`
  return `${relation.target.noun}.${join}:${JSON.stringify(args)}`
}
