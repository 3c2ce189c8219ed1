import type { Language } from '../../plain/refusal.ts'

/** How far a right goes. Neither TEAM nor PARTNER holds the other: who has both reaches what either reaches. */
export type Reach = 'OWN' | 'TEAM' | 'PARTNER' | 'TEAM_AND_PARTNER' | 'ALL'
export type FieldAccess = 'HIDDEN' | 'READ' | 'WRITE'

/** Who acts, resolved once per request. Plain data. */
export interface Actor {
  userId: string
  name: string
  /** The team and all teams below it; empty without a team. */
  teamIds: string[]
  /**
   * Who works there, where they are few; absent or null where they are many, or where the actor lives longer than a
   * request: they are found by their team then.
   */
  mateIds?: readonly string[] | null
  /** The partner account of the user and all accounts below it; empty where no right goes as far as PARTNER. */
  partnerIds: string[]
  roles: { id: string; name: string }[]
  /** The widest reach by `noun.VERB`; absent: no right. Already narrowed by the key's scopes. */
  reach: ReadonlyMap<string, Reach>
  /** The most generous access by `noun.field` over the roles; absent: WRITE. */
  fields: ReadonlyMap<string, FieldAccess>
  /** May say when something really happened. */
  backdate: boolean
  /** May change people, roles, keys and settings. */
  administer: boolean
  /** May know what everybody did, as administrators do. */
  audit?: boolean
  /** The key that was used, or for which the token was issued; null for tokens of others. */
  keyId: string | null
  /** From which instant on the bearer opens no more; null where it has no end. */
  expiresAt: string | null
  /** Under which idempotency keys are kept: the user and the key or client. */
  principal: string
  /** Limited to registered documents: of this app, or (null) of any. Absent or null: any document. */
  trusted?: { app: string | null } | null
  /** How often trusted documents had changed when the bearer signed in; absent: nobody knows. */
  documentsVersion?: number
  language: Language
}
