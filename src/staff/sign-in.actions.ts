import type { Language } from '../plain/refusal.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Database } from '../platform/database/database.ts'
import { loadSignedIn, noteKeyUse, type SignedIn } from './sign-in.store.ts'

/** How exactly the last use of a key is known, in milliseconds; nothing is written more often. */
const USE_STEP = 60_000

export interface SignIn {
  /** Who stands behind a bearer; null when nobody does. */
  signIn(bearer: string, language: Language): Promise<Actor | null>
  /** Resolves when no note of a key's use is under way: wanted before the database closes. */
  settled(): Promise<void>
}

/** Signs in by keys of this database. No request waits for the note of the key's use; `failed` hears when one fails. */
export function signInWith(database: Database, failed: (error: unknown) => void): SignIn {
  const notes = new Map<string, Promise<void>>()

  function note({ keyId, lastUsedAt }: SignedIn, now: number): void {
    const before = new Date(now - USE_STEP).toISOString()
    if (notes.has(keyId) || (lastUsedAt !== null && lastUsedAt > before)) return
    const written = database
      .unit(({ sql }) => noteKeyUse(sql, keyId, new Date(now).toISOString(), before))
      .catch(failed)
      .finally(() => notes.delete(keyId))
    notes.set(keyId, written)
  }

  return {
    async signIn(bearer, language) {
      const now = Date.now()
      const found = await loadSignedIn(database.read, bearer, new Date(now).toISOString(), language)
      if (found) note(found, now)
      return found?.actor ?? null
    },
    async settled() {
      await Promise.all(notes.values())
    },
  }
}
