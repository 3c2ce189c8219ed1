import { type Client, RapportError, type UserError } from 'rapport-client'
import { FillAndMove, Move, Reopen } from './generated/documents.ts'
import type { Card, Stage, Values } from './types.ts'

export interface Outcome {
  /** The deal as it stands now; null where this person sees it no more, or nothing is known of it. */
  card: Card | null
  /** Why it was not moved; empty when it was. */
  errors: UserError[]
}

/**
 * Brings a deal into a stage, as one act with what was filled in. The version is the one on the screen, so nobody
 * overwrites a colleague; the client adds an idempotency key, so a lost answer does not move it twice.
 */
export async function takeStep(client: Client, card: Card, stage: Stage, values: Values): Promise<Outcome> {
  try {
    const { step } = await send(client, card, stage, values)
    return { card: step.opportunity, errors: step.userErrors }
  } catch (thrown) {
    if (!(thrown instanceof RapportError)) throw thrown
    return { card: null, errors: [{ code: thrown.code, message: thrown.message, field: [] }] }
  }
}

function send(client: Client, { id, version, status }: Card, stage: Stage, { reason, ...filled }: Values) {
  const input = { id, expectedVersion: version, stage: stage.id }
  const why = reason ? { reason } : {}
  if (Object.keys(filled).length > 0) return client.request(FillAndMove, { input: { ...input, ...why, ...filled } })
  if (stage.status === 'OPEN' && status !== 'OPEN') return client.request(Reopen, { input })
  return client.request(Move, { input: { ...input, ...why } })
}
