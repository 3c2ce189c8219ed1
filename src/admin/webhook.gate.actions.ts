import { Failure } from '../plain/failure.ts'
import { type Refusal, refusal } from '../plain/refusal.ts'
import { NOT_ALLOWED, REQUIRED } from '../plain/refusals.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Hook } from '../platform/webhooks/hook.ts'
import type { Draft } from '../platform/write/draft.ts'
import { Webhook } from './webhook.record.ts'
import { type UrlFault, WEBHOOK_DOCUMENT, WEBHOOK_URL } from './webhook.rules.ts'

/** What a webhook is held to, and how its secrets are kept: told by whoever knows the schema and the settings. */
export interface Gate {
  faultOfUrl(url: string): UrlFault | null
  faultOfDocument(wish: Pick<Hook, 'document' | 'variables'>): { field: string; why: string } | null
  seal(secret: string): string
}

/** A secret that was just made, shown this once, with the id of its webhook. */
export interface MadeSecret {
  id: string
  secret: string
}

/** Why an address and a document cannot be taken; nothing for a member that does not change. */
export function wrongIn({ before, after }: Draft, gate: Gate): Refusal[] {
  const { url, document, variables = null } = after as unknown as Hook
  const found: Refusal[] = []
  const fault = before?.['url'] === url ? null : gate.faultOfUrl(url)
  if (fault) found.push(refusal(WEBHOOK_URL, { fault }, ['url']))
  const wrong = gate.faultOfDocument({ document, variables })
  if (wrong) found.push(refusal(WEBHOOK_DOCUMENT, wrong, [wrong.field]))
  return found
}

/** Whose rights a new webhook may send with: one's own, or anybody's for an administrator. */
export function wrongOwner({ administer, userId }: Actor, ownerId: unknown): Refusal[] {
  if (ownerId === null || ownerId === undefined) return [refusal(REQUIRED, { field: 'owner' }, ['owner'])]
  if (administer || ownerId === userId) return []
  return [refusal(NOT_ALLOWED, { record: Webhook, verb: 'CREATE' }, ['owner'])]
}

/** @throws Refusal NOT_ALLOWED for what only the owner of a webhook and administrators may do. */
export function needOwner(
  { administer, userId }: Actor,
  { id, ownerId }: Pick<Hook, 'id' | 'ownerId'>,
  verb: string,
): void {
  if (!administer && ownerId !== userId) throw refusal(NOT_ALLOWED, { record: Webhook, verb }, ['id'], id)
}

/** Members that decide what is sent, and to whom. */
const SENT = ['url', 'document', 'variables'] as const

/** Which of the members that decide what is sent, and to whom, a draft changes. */
export function sentOtherwise({ before, after }: Draft): string[] {
  return SENT.filter((name) => JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after[name] ?? null))
}

/**
 * A key for registered documents may not lay down another document.
 * @throws Failure FORBIDDEN.
 */
export function needAnyDocument({ trusted }: Actor): void {
  if (trusted)
    throw new Failure('FORBIDDEN', 'A key that is limited to registered documents cannot say what a webhook sends.')
}
