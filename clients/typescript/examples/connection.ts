import { nouns } from '../src/generated/nouns.ts'
import { type BulkNoun, type BulkResult, type Client, createClient, bulkUpsert as upsertAll } from '../src/index.ts'

/** The server and the key that RAPPORT_URL and RAPPORT_KEY name. */
export function connect(): Client {
  const key = process.env['RAPPORT_KEY']
  if (!key) throw new Error('Set RAPPORT_KEY to an API key of a user who may do this.')
  return createClient({ url: process.env['RAPPORT_URL'] ?? 'http://127.0.0.1:4000/graphql', key })
}

/** Sends a document to the server and answers its data. */
export function request<Answer>(document: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  return connect().request<Answer>(document, variables)
}

export type Tally = Record<BulkResult<unknown>['outcome'], number>

/**
 * Upserts rows by their external ids of one source, each row for itself. `plural` names the noun. A row that fails is
 * told on standard error with its external id.
 */
export async function bulkUpsert(
  plural: keyof typeof nouns,
  source: string,
  rows: Record<string, unknown>[],
): Promise<Tally> {
  const noun: BulkNoun<any, any> = nouns[plural]
  const run = upsertAll(connect(), noun, rows, { match: { externalIdSource: source } })
  for await (const { outcome, row, userErrors } of run) {
    if (outcome !== 'FAILED') continue
    const why = userErrors.map((error) => `${error.field.join('.') || 'row'}: ${error.message}`).join('; ')
    const [known] = row['externalIds'] as { id: string }[]
    console.error(`${plural} ${known?.id}: ${why}`)
  }
  const { rows: _, ...tally } = await run.tally()
  return tally
}
