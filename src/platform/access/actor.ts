import type { Language } from '../../plain/refusal.ts'

export type Reach = 'OWN' | 'TEAM' | 'ALL'
export type FieldAccess = 'HIDDEN' | 'READ' | 'WRITE'

/** Who acts, resolved once per request. Plain data. */
export interface Actor {
  userId: string
  name: string
  /** The team and all teams below it; empty without a team. */
  teamIds: string[]
  roles: { id: string; name: string }[]
  /** The widest reach by `noun.VERB`; absent: no right. Already narrowed by the key's scopes. */
  reach: ReadonlyMap<string, Reach>
  /** The most generous access by `noun.field` over the roles; absent: WRITE. */
  fields: ReadonlyMap<string, FieldAccess>
  /** May say when something really happened. */
  backdate: boolean
  /** May change people, roles, keys and settings. */
  administer: boolean
  /** The key that was used, or for which the token was issued; null for tokens of others. */
  keyId: string | null
  /** From which instant on the bearer opens no more; null where it has no end. */
  expiresAt: string | null
  /** Under which idempotency keys are kept: the user and the key or client. */
  principal: string
  language: Language
}
