import type { Client } from './client.ts'
import { randomKey } from './client.ts'
import { operation } from './document.ts'
import { accepted, type UserError } from './error.ts'

/** A noun of which many records can be written at once: `noun` of a noun's module. */
export interface BulkNoun<Row, Match> {
  /** `accounts`. */
  plural: string
  /** `account`. */
  one: string
  /** `Account`. */
  type: string
  readonly __rows?: (row: Row, match: Match) => void
}

export interface BulkOptions<Match> {
  /** By what a row and a record are the same. */
  match: Match
  /** PER_ROW unless given: each row stands for itself. ATOMIC: a batch is written as a whole or not at all. */
  errorPolicy?: 'ATOMIC' | 'PER_ROW'
  /** True: everything is checked and nothing is written. */
  dryRun?: boolean
  /** Called after each batch. */
  onProgress?: (tally: Tally) => void
  signal?: AbortSignal
  /** Names the run, so that it can be repeated within a day without writing twice; made up unless given. */
  idempotencyKey?: string
  /** Rows of a batch; 1,000 unless given, and never more. */
  batch?: number
}

export interface Tally {
  /** Rows of all finished batches. */
  rows: number
  CREATED: number
  UPDATED: number
  UNCHANGED: number
  FAILED: number
}

export interface BulkResult<Row> {
  /** Place in the whole stream, from 0. */
  index: number
  row: Row
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'FAILED'
  id: string | null
  userErrors: UserError[]
}

/** What becomes of each row, in their order. Rows are read and sent while one goes along, a batch at a time. */
export interface BulkRun<Row> extends AsyncIterable<BulkResult<Row>> {
  /** Runs to the end and answers the counts. */
  tally(): Promise<Tally>
}

/**
 * Writes a stream of rows of any length in batches, each under an idempotency key of its own. Nothing is sent before
 * the results are read. @throws RapportError where a batch
 * fails as a whole, with the place of the row in the whole stream; batches before it are written.
 */
export function bulkUpsert<Row, Match>(
  client: Client,
  { plural, type }: BulkNoun<Row, Match>,
  rows: Iterable<Row> | AsyncIterable<Row>,
  {
    match,
    errorPolicy = 'PER_ROW',
    dryRun,
    onProgress,
    signal,
    idempotencyKey = randomKey(),
    batch = 1000,
  }: BulkOptions<Match>,
): BulkRun<Row> {
  const field = `${plural}BulkUpsert`
  const args = `rows:[${type}RowInput!]! match:${type}BulkMatch! errorPolicy:ErrorPolicy dryRun:Boolean`
  const refusals = 'userErrors{code message field}'
  const document = operation('mutation', field, args, `results{index outcome id ${refusals}} ${refusals}`)
  const tally: Tally = { rows: 0, CREATED: 0, UPDATED: 0, UNCHANGED: 0, FAILED: 0 }

  async function* run(): AsyncGenerator<BulkResult<Row>> {
    for await (const part of batches(rows, Math.min(1000, batch))) {
      const begin = tally.rows
      const options = { idempotencyKey: `${idempotencyKey}-${begin}`, ...(signal ? { signal } : {}) }
      const answer = await client.request(document, { rows: part, match, errorPolicy, dryRun }, options)
      const told = answer[field]
      placed(told.userErrors, begin)
      const results: BulkResult<Row>[] = accepted<any>(told).results
      for (const { outcome } of results) tally[outcome]++
      tally.rows += part.length
      onProgress?.({ ...tally })
      for (const result of results) yield { ...result, index: begin + result.index, row: part[result.index]! }
    }
  }

  const results = run()
  return {
    [Symbol.asyncIterator]: () => results,
    async tally() {
      for await (const _ of results);
      return tally
    },
  }
}

/** Lets refusals of a whole batch name the place in the whole stream: `rows.1234.name`. */
function placed(userErrors: UserError[], begin: number): void {
  for (const { field } of userErrors) if (field[0] === 'rows') field[1] = String(begin + Number(field[1]))
}

async function* batches<Row>(rows: Iterable<Row> | AsyncIterable<Row>, size: number): AsyncGenerator<Row[]> {
  let part: Row[] = []
  for await (const row of rows) {
    if (part.push(row) < size) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}

/** The same for one noun. */
export function bulkUpserts<Row, Match>(noun: BulkNoun<Row, Match>) {
  return (client: Client, rows: Iterable<Row> | AsyncIterable<Row>, options: BulkOptions<Match>): BulkRun<Row> =>
    bulkUpsert(client, noun, rows, options)
}
