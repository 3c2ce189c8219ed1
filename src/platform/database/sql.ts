import { type Expression, type OperationNode, type QueryResult, RawNode, ValueNode } from 'kysely'
import type { Compiled, Engine, Sql } from './database.ts'

/** Runs a finished statement. */
type Run = (sql: string, parameters: readonly unknown[]) => Promise<QueryResult<any>>

const runners = new WeakMap<Sql, { engine: Engine; run: Run }>()

/** Lets clauses be executed over these typed statements. */
export function runClauses(source: Sql, engine: Engine, run: Run): Sql {
  runners.set(source, { engine, run })
  return source
}

/** The engine behind typed statements. */
export function engineOf(source: Sql): Engine {
  return runners.get(source)!.engine
}

/**
 * A piece of SQL: text with gaps, and what stands in them, which is other pieces and values. It may stand in a
 * statement of Kysely's too. `Value` is the type of its value, or of its rows where it is a whole statement.
 */
export class Clause<Value = unknown> implements Expression<Value> {
  readonly texts: readonly string[]
  readonly gaps: readonly unknown[]

  constructor(texts: readonly string[], gaps: readonly unknown[]) {
    this.texts = texts
    this.gaps = gaps
  }

  /** By which Kysely knows an expression. */
  get expressionType(): Value | undefined {
    return undefined
  }

  /** The whole statement: `?` or `$1` stand for values. */
  compile(engine: Engine): Compiled {
    const parameters: unknown[] = []
    return { sql: written(this, engine === 'postgres', parameters), parameters }
  }

  /** Runs it as a statement. */
  async execute(source: Sql): Promise<QueryResult<Value>> {
    const { engine, run } = runners.get(source)!
    const { sql: text, parameters } = this.compile(engine)
    return run(text, parameters)
  }

  toOperationNode(): RawNode {
    const nodes = this.gaps.map(
      (gap): OperationNode => (gap instanceof Clause ? gap.toOperationNode() : ValueNode.create(gap)),
    )
    return RawNode.create(this.texts, nodes)
  }
}

function written({ texts, gaps }: Clause, numbered: boolean, parameters: unknown[]): string {
  let text = texts[0]!
  for (let at = 0; at < gaps.length; at++) {
    const gap = gaps[at]
    if (gap instanceof Clause) text += written(gap, numbered, parameters)
    else {
      if (isNode(gap)) throw new Error('A piece of Kysely cannot stand here: write it with sql of this file')
      parameters.push(gap)
      text += numbered ? `$${parameters.length}` : '?'
    }
    text += texts[at + 1]!
  }
  return text
}

function isNode(gap: unknown): boolean {
  return typeof gap === 'object' && gap !== null && 'toOperationNode' in gap
}

const refs = new Map<string, Clause>()
const MOST_REFS = 5000

/**
 * SQL with values and other pieces in its gaps. It is put together for each request, so it makes text and nothing
 * else: a tree of syntax for every statement cost a sixth of a request.
 */
export function sql<Value = unknown>(texts: TemplateStringsArray, ...gaps: unknown[]): Clause<Value> {
  return new Clause(texts, gaps)
}

/** A column or table by its name, `alias.column` too. */
sql.ref = <Value = unknown>(name: string): Clause<Value> => {
  let ref = refs.get(name)
  if (!ref) {
    ref = text(name.split('.').map(quoted).join('.'))
    if (refs.size >= MOST_REFS) refs.clear()
    refs.set(name, ref)
  }
  return ref as Clause<Value>
}
sql.table = sql.ref
/** One name, dots and all. */
sql.id = (name: string): Clause => text(quoted(name))
/** A text or a number as it stands in the statement: only for what the code itself says. */
sql.lit = (value: string | number): Clause =>
  text(typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`)
/** Text as it is. */
sql.raw = (statement: string): Clause => text(statement)
/** Pieces and values one after the other, with commas between them unless another separator is given. */
sql.join = (parts: readonly unknown[], separator: Clause = COMMA): Clause => {
  const between = separator.texts[0]!
  if (parts.length === 0) return text('')
  return new Clause(['', ...Array.from({ length: parts.length - 1 }, () => between), ''], parts)
}

const COMMA = text(', ')

function text(statement: string): Clause<any> {
  return new Clause([statement], [])
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/**
 * The limit of a statement whose rows come in the order of an index. SQLite does not get to know the number: it would
 * take sorting for cheap then, and sort all that two hundred owners have before it gives the first fifty.
 */
export function limitOf(engine: Engine, most: number): Clause {
  return engine === 'sqlite' ? sql`limit +${most}` : sql`limit ${most}`
}
