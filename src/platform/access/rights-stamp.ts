import { createHash } from 'node:crypto'
import type { Actor } from './actor.ts'

// Actors of one role share their maps, which hold hundreds of lines.
const known = new WeakMap<object, string>()

/**
 * What somebody may do, as a text to compare: two of one person are equal as long as their roles, reach, field rules,
 * teams, partner's accounts, key and its end are the same. Whoever holds an actor for long (an open stream) signs in again with the same
 * bearer now and then, and ends where the stamp has become another one.
 */
export function rightsStamp(actor: Actor): string {
  const { userId, keyId, expiresAt, backdate, administer, principal } = actor
  const roles = actor.roles.map(({ id }) => id)
  const rights = [digestOf(actor.reach), digestOf(actor.fields)]
  return JSON.stringify([
    ...[userId, keyId, expiresAt, principal, backdate, administer, actor.audit === true],
    ...[actor.trusted ?? null],
    ...[roles.toSorted(), actor.teamIds.toSorted(), actor.partnerIds.toSorted(), rights],
  ])
}

function digestOf(lines: ReadonlyMap<string, string>): string {
  const digest = known.get(lines) ?? createHash('sha256').update(linesOf(lines)).digest('base64url')
  known.set(lines, digest)
  return digest
}

function linesOf(lines: ReadonlyMap<string, string>): string {
  return [...lines]
    .map((line) => line.join('='))
    .toSorted()
    .join('\n')
}
