import type { Language } from '../../plain/refusal.ts'
import type { Row } from '../database/database.ts'
import type { HeldRights } from '../jobs/rights.ts'

export type HookStatus = 'ACTIVE' | 'PAUSED' | 'DISABLED'
export type HookReason = 'ASKED' | 'FAILING' | 'GONE' | 'NOBODY' | 'REFUSED' | 'CURSOR_EXPIRED' | 'SECRET'

/** A secret as it is stored, and until when it signs; null: until another takes its place. */
export interface KeptSecret {
  secret: string
  until: string | null
}

/** A webhook as it is stored. */
export interface Hook {
  id: string
  version: number
  archivedAt: string | null
  name: string
  url: string
  document: string
  variables: Record<string, unknown> | null
  ownerId: string | null
  ordered: boolean
  status: HookStatus
  reason: HookReason | null
  note: string | null
  statusAt: string | null
  failingSince: string | null
  language: Language
  keyId: string | null
  /** Null: as far as those of the owner go. */
  rights: HeldRights | null
  secrets: KeptSecret[]
  cursorSeq: number
  cursorId: string
  replaySeq: number | null
  replayId: string | null
  replayUpTo: number | null
  readBy: string | null
}

/** A row of the table as a webhook. */
export function hookOf(row: Row): Hook {
  return row as unknown as Hook
}

/** The secrets that sign at that instant, the newest first. */
export function livingSecrets(secrets: readonly KeptSecret[], now: string): KeptSecret[] {
  return secrets.filter(({ until }) => until === null || until > now)
}
