import { gathered } from '../plain/gather.ts'
import type { Language } from '../plain/refusal.ts'
import type { Database } from '../platform/database/database.ts'
import { reachesPartner } from './actor.store.ts'
import { keysByHash, loadSignedIn, type SignedIn } from './sign-in.store.ts'

/** From what the rights of somebody who signs in with a key follow, those of partners aside. */
const TABLES = ['ApiKey', 'User', 'UserRole', 'Role', 'Team', 'DocumentRegister']
const MOST_KEPT = 10_000

interface Kept {
  stamp: number
  found: SignedIn
}

/**
 * Signs in by keys and remembers whom they open to, for as long as nothing has changed from which that follows: a key
 * that is withdrawn or a right that is taken is gone with the commit that says so. Where other processes write to the
 * database nothing is remembered: requests that come at once are signed in by one statement, which begins after they came.
 */
export function rememberedKeys(database: Database) {
  const known = new Map<string, Kept>()
  const keyOf = gathered((hashes: string[]) => keysByHash(database.read, hashes))

  return {
    /** As it is remembered; null where it must be loaded. */
    kept(bearer: string, language: Language, now: string): SignedIn | null {
      const one = known.get(`${language} ${bearer}`)
      if (!one || one.stamp !== database.stamp(TABLES)) return null
      const { expiresAt } = one.found.actor
      return expiresAt === null || expiresAt > now ? one.found : null
    },
    async load(bearer: string, language: Language, now: string): Promise<SignedIn | null> {
      const stamp = database.stamp(TABLES)
      const found = await loadSignedIn({ sql: database.read, keyOf }, bearer, now, language)
      if (!found || stamp === null || reachesPartner(found.actor)) return found
      if (known.size >= MOST_KEPT) known.clear()
      known.set(`${language} ${bearer}`, { stamp, found })
      return found
    },
  }
}
