import { type BulkOptions, bulkUpsert, type Client, RapportError, type UserError } from '../../typescript/src/index.ts'
import type { Row } from './import-rows.ts'
import type { Noun } from './nouns.ts'

export type Outcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'FAILED'

export interface RowResult {
  row: Row
  outcome: Outcome
  id: string | null
  userErrors: UserError[]
}

export interface Writing extends Pick<BulkOptions<unknown>, 'errorPolicy' | 'dryRun' | 'signal'> {
  match: unknown
  idempotencyKey: string
}

/** How many rows of one batch are looked for by themselves, when the server refuses the form of the whole. */
const SOUGHT = 20

/**
 * Writes the rows of one batch. Rows that cannot go fail by themselves. @throws RapportError where nothing of the batch
 * was written.
 */
export async function writeBatch(client: Client, noun: Noun, rows: Row[], writing: Writing): Promise<RowResult[]> {
  const results = new Map<Row, RowResult>()
  const fail = (row: Row, userErrors: UserError[]) => results.set(row, { row, outcome: 'FAILED', id: null, userErrors })
  for (const row of rows) if (row.userErrors.length > 0) fail(row, row.userErrors)
  const atomic = writing.errorPolicy === 'ATOMIC'
  let requests = 0
  let sought = 0

  async function send(sent: Row[]): Promise<void> {
    const inputs = sent.map(({ input }) => input)
    const idempotencyKey = `${writing.idempotencyKey}-${requests++}`
    try {
      for await (const one of bulkUpsert(client, noun, inputs, { ...writing, idempotencyKey })) {
        const { index, outcome, id, userErrors } = one
        results.set(sent[index]!, { row: sent[index]!, outcome, id, userErrors: inLines(userErrors, sent) })
      }
    } catch (thrown) {
      if (!(thrown instanceof RapportError)) throw thrown
      if (atomic) return blame(thrown, sent)
      if (thrown.code !== 'BAD_REQUEST') throw thrown
      const wrong = misshapen(thrown, sent)
      const good = sent.filter((row) => !wrong.has(row))
      if (good.length < sent.length) return good.length > 0 ? send(good) : undefined
      if (sought >= SOUGHT) throw thrown
      // A form that the contract did not tell: half by half it is found whose.
      if (sent.length === 1) {
        sought++
        fail(sent[0]!, [{ code: thrown.code, message: thrown.message, field: [] }])
        return
      }
      const middle = Math.ceil(sent.length / 2)
      await send(sent.slice(0, middle))
      await send(sent.slice(middle))
    }
  }

  /** Fails the rows in which the server found values of a wrong form. */
  function misshapen({ errors }: RapportError, sent: Row[]): Set<Row> {
    const wrong = new Set<Row>()
    for (const { message, extensions } of errors) {
      const [list, at, ...field] = (extensions?.['field'] ?? []) as string[]
      const row = list === 'rows' ? sent[Number(at)] : undefined
      if (!row) continue
      wrong.add(row)
      const why = message.replace(/^rows\[\d+\][^:]*: /, '')
      fail(row, [...(results.get(row)?.userErrors ?? []), { code: 'BAD_REQUEST', message: why, field }])
    }
    return wrong
  }

  /** Nothing of an ATOMIC batch is written; those at fault are told. */
  function blame(thrown: RapportError, sent: Row[]): void {
    const told = inLines(thrown.userErrors, sent)
    for (const error of told) {
      const [first, at, ...field] = error.field
      const row = first === 'rows' ? sent[Number(at)] : undefined
      if (row) fail(row, [...(results.get(row)?.userErrors ?? []), { ...error, field }])
    }
    if (results.size === 0) throw thrown
  }

  const sent = rows.filter((row) => !results.has(row))
  if (sent.length > 0 && !(atomic && results.size > 0)) await send(sent)
  // What was not written because of others.
  return rows.map((row) => results.get(row) ?? { row, outcome: 'FAILED', id: null, userErrors: [] })
}

/** Lets a refusal that names another row of the call name its line in the file. */
function inLines(userErrors: UserError[], sent: Row[]): UserError[] {
  return userErrors.map((error) => {
    if (error.code !== 'DUPLICATE_ROW') return error
    const line = (at: string) => sent[Number(at)]?.line
    const message = error.message
      .replace(/ in row (\d+) of this call/, (whole, at) => (line(at) ? ` in line ${line(at)} of the file` : whole))
      .replace(/本次调用的第 (\d+) 行/, (whole, at) => (line(at) ? `文件的第 ${line(at)} 行` : whole))
    return { ...error, message }
  })
}
