/** Sends a document to the server and answers its data. RAPPORT_URL and RAPPORT_KEY say where and as whom. */
export async function request<Answer>(document: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const key = process.env['RAPPORT_KEY']
  if (!key) throw new Error('Set RAPPORT_KEY to an API key of a user who may import.')
  const response = await fetch(process.env['RAPPORT_URL'] ?? 'http://127.0.0.1:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: document, variables }),
  })
  const answer = (await response.json()) as { data?: Answer; errors?: { message: string }[] }
  if (answer.errors) throw new Error(answer.errors.map((error) => error.message).join('\n'))
  return answer.data as Answer
}

export interface UserError {
  code: string
  message: string
  field: string[] | null
}

export interface RowResult {
  index: number
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'FAILED'
  id: string | null
  userErrors: UserError[]
}

export type Tally = Record<RowResult['outcome'], number>

/** The answer of a mutation, or an error that tells all of its refusals. */
export function accepted<Payload extends { userErrors: UserError[] }>(payload: Payload): Payload {
  if (payload.userErrors.length === 0) return payload
  throw new Error(
    payload.userErrors.map((error) => `${error.field?.join('.') ?? 'input'}: ${error.message}`).join('\n'),
  )
}

const BATCH = 1000

/**
 * Upserts rows by their external ids of one source, 1,000 a call, each row for itself. `plural` names the noun:
 * `accounts` calls `accountsBulkUpsert`. A row that fails is told on standard error with its external id.
 */
export async function bulkUpsert(plural: string, source: string, rows: Record<string, unknown>[]): Promise<Tally> {
  const typeName = plural[0]!.toUpperCase() + SINGULAR[plural]!.slice(1)
  const document = `mutation Import($rows: [${typeName}RowInput!]!, $match: ${typeName}BulkMatch!) {
    answer: ${plural}BulkUpsert(rows: $rows, match: $match, errorPolicy: PER_ROW) {
      results { index outcome id userErrors { code message field } }
      userErrors { code message field }
    }
  }`
  const tally: Tally = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, FAILED: 0 }
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH)
    const variables = { rows: batch, match: { externalIdSource: source } }
    const { answer } = await request<{ answer: { results: RowResult[]; userErrors: UserError[] } }>(document, variables)
    for (const result of accepted(answer).results) {
      tally[result.outcome] += 1
      if (result.outcome === 'FAILED') tellFailure(plural, batch[result.index]!, result)
    }
  }
  return tally
}

const SINGULAR: Record<string, string> = {
  accounts: 'account',
  opportunities: 'opportunity',
  teams: 'team',
  users: 'user',
}

function tellFailure(plural: string, row: Record<string, unknown>, { userErrors }: RowResult): void {
  const [known] = row['externalIds'] as { id: string }[]
  const why = userErrors.map((error) => `${error.field?.join('.') ?? 'row'}: ${error.message}`).join('; ')
  console.error(`${plural} ${known?.id}: ${why}`)
}
