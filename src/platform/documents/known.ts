import type { Database } from '../database/database.ts'
import { loadDocument, noteDocumentUse, type Registration, type TrustedText } from './register.ts'

/** Characters of documents that a process keeps. */
const REMEMBERED = 2_000_000
/** How exactly the last use of a document is known, in milliseconds; nothing is written more often. */
const USE_STEP = 60_000

export interface KnownDocuments {
  /**
   * The registered document of that id; null: there is none. `version`: of the register, as whoever asks read it; what
   * was kept under an older one is forgotten. Undefined: it is looked up.
   */
  find(documentId: string, version: number | undefined): Promise<TrustedText | null>
  /** Takes down that these were used. Nobody waits for it. */
  used(registrations: Registration[]): void
  /** Resolves when no note of a use is under way: wanted before the database closes. */
  settled(): Promise<void>
}

/** The trusted documents of a database, those that were used last kept in memory. `failed` hears when a note fails. */
export function knownDocuments(database: Database, failed: (error: unknown) => void): KnownDocuments {
  const kept = new Map<string, TrustedText>()
  const notes = new Set<Promise<void>>()
  let held = 0
  let known = -1

  function keep(documentId: string, document: TrustedText): void {
    forget(documentId)
    kept.set(documentId, document)
    held += document.source.length
    for (const oldest of kept.keys()) {
      if (held <= REMEMBERED) break
      forget(oldest)
    }
  }

  function forget(documentId: string): void {
    held -= kept.get(documentId)?.source.length ?? 0
    kept.delete(documentId)
  }

  return {
    async find(documentId, version) {
      if (version !== undefined && version > known) {
        kept.clear()
        held = 0
        known = version
      }
      const here = version === undefined ? undefined : kept.get(documentId)
      const found = here ?? (await loadDocument(database.read, documentId))
      // What was read may be older than what another request learnt meanwhile.
      if (found && version === known) keep(documentId, found)
      return found
    },
    used(registrations) {
      const now = Date.now()
      const before = new Date(now - USE_STEP).toISOString()
      const due = registrations.filter(({ lastUsedAt }) => lastUsedAt === null || lastUsedAt <= before)
      if (due.length === 0) return
      const instant = new Date(now).toISOString()
      for (const one of due) one.lastUsedAt = instant
      const ids = due.map(({ id }) => id)
      const note = database.unit((unit) => noteDocumentUse(unit, ids, { now: instant, before })).catch(failed)
      notes.add(note)
      note.finally(() => notes.delete(note))
    },
    async settled() {
      await Promise.all(notes)
    },
  }
}
