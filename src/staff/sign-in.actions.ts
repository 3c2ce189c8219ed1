import { mayBeToken } from '../plain/bearer.ts'
import type { Language } from '../plain/refusal.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Database } from '../platform/database/database.ts'
import { rememberedKeys } from './sign-in.remembered.actions.ts'
import { noteKeyUse } from './sign-in.store.ts'
import type { TokenSignIn } from './token.sign-in.actions.ts'

/** How exactly the last use of a key is known, in milliseconds; nothing is written more often. */
const USE_STEP = 60_000

export interface SignIn {
  /**
   * Who stands behind a bearer; null when nobody does. Asked again with the same bearer it answers as things stand then.
   * @throws Failure UNAUTHENTICATED with a sentence for a token that does not open.
   */
  signIn(bearer: string, language: Language): Promise<Actor | null>
  /** Resolves when no note of a key's use is under way: wanted before the database closes. */
  settled(): Promise<void>
}

/**
 * Signs in by keys of this database, and by tokens where `byToken` is given. No request waits for the note of a key's
 * use; `failed` hears when one fails.
 */
export function signInWith(
  database: Database,
  failed: (error: unknown) => void,
  byToken: TokenSignIn = async () => null,
): SignIn {
  const notes = new Map<string, Promise<void>>()

  function note(keyId: string, lastUsedAt: string | null, now: number): void {
    const before = new Date(now - USE_STEP).toISOString()
    if (notes.has(keyId) || (lastUsedAt !== null && lastUsedAt > before)) return
    const written = database
      .unit(({ sql }) => noteKeyUse(sql, keyId, new Date(now).toISOString(), before))
      .catch(failed)
      .finally(() => notes.delete(keyId))
    notes.set(keyId, written)
  }

  const byKey = rememberedKeys(database)

  return {
    async signIn(bearer, language) {
      const now = Date.now()
      const instant = new Date(now).toISOString()
      const found = mayBeToken(bearer)
        ? await byToken(bearer, instant, language)
        : (byKey.kept(bearer, language, instant) ?? (await byKey.load(bearer, language, instant)))
      if (found && found.keyId !== null) note(found.keyId, found.lastUsedAt, now)
      return found?.actor ?? null
    },
    async settled() {
      await Promise.all(notes.values())
    },
  }
}
