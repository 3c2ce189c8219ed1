import { accepted, type Client, type UserError } from '../../typescript/src/index.ts'

/** An argument of a mutation: its type, and its value. */
export type Argument = [type: string, value: unknown]

/** Makes a job by a mutation of its noun. @throws RapportError with all refusals. */
export async function makeJob(
  client: Client,
  field: string,
  given: Record<string, Argument>,
  signal: AbortSignal,
): Promise<{ id: string }> {
  const named = Object.entries(given).filter(([, [, value]]) => value !== undefined)
  const types = named.map(([name, [type]]) => `$${name}: ${type}`).join(', ')
  const args = named.map(([name]) => `${name}: $${name}`).join(', ')
  const document = `mutation Make(${types}) {
  made: ${field}(${args}) { job { id } userErrors { code message field } }
}`
  const variables = Object.fromEntries(named.map(([name, [, value]]) => [name, value]))
  const { made } = await client.request<{ made: { job: { id: string } | null; userErrors: UserError[] } }>(
    document,
    variables,
    { signal },
  )
  return accepted(made).job!
}
