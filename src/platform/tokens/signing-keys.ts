import { exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import { isId, newId } from '../../plain/ids.ts'
import type { Database } from '../database/database.ts'
import { insertRows } from '../database/rows.ts'

export const SIGNING_ALGORITHM = 'ES256'
/** A process makes a new key after a day, in milliseconds. */
const USED_FOR = 24 * 60 * 60 * 1000
const MOST_KNOWN = 1000

interface Own {
  kid: string
  privateKey: CryptoKey
  usedUntil: number
}

/**
 * The keys with which this workspace signs. The private half never leaves the process that made it; the public half
 * is stored, so that every process checks the tokens of every other, also after that one ended. `longest`: for how
 * many milliseconds a token may live.
 */
export function signingKeys(database: Database, longest: number, now: () => number) {
  const known = new Map<string, { key: CryptoKey; endsAt: string }>()
  let own: Own | null = null
  let making: Promise<Own> | null = null

  /** The key to sign with: this process's own, a new one where that was used for long enough. */
  async function toSign(): Promise<Own> {
    if (own && now() < own.usedUntil) return own
    making ??= make().finally(() => {
      making = null
    })
    own = await making
    return own
  }

  async function make(): Promise<Own> {
    const { privateKey, publicKey } = await generateKeyPair(SIGNING_ALGORITHM)
    const [kid, made] = [newId('sig'), now()]
    const usedUntil = made + USED_FOR
    const jwk = { ...(await exportJWK(publicKey)), kid, alg: SIGNING_ALGORITHM, use: 'sig' }
    const [createdAt, endsAt] = [made, usedUntil + longest].map((at) => new Date(at).toISOString())
    await database.unit(async (transaction) => {
      await transaction.sql.deleteFrom('SigningKey').where('endsAt', '<=', createdAt!).execute()
      await insertRows(transaction, 'SigningKey', [{ id: kid, publicKey: jwk, createdAt, endsAt }])
    })
    return { kid, privateKey, usedUntil }
  }

  /** The public half of a key of this workspace; null where there is none of that id, or its time is over. */
  async function toCheck(kid: unknown): Promise<CryptoKey | null> {
    if (typeof kid !== 'string' || !isId(kid)) return null
    const at = new Date(now()).toISOString()
    const found = known.get(kid)
    if (found) return found.endsAt > at ? found.key : null
    const row = await database.read.selectFrom('SigningKey').selectAll().where('id', '=', kid).executeTakeFirst()
    if (!row || row.endsAt <= at) return null
    const key = (await importJWK(row.publicKey as JWK, SIGNING_ALGORITHM)) as CryptoKey
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(kid, { key, endsAt: row.endsAt })
    return key
  }

  /** The public halves of all keys whose tokens may still open. */
  async function published(): Promise<JWK[]> {
    await toSign()
    const at = new Date(now()).toISOString()
    const rows = await database.read
      .selectFrom('SigningKey')
      .select('publicKey')
      .where('endsAt', '>', at)
      .orderBy('id')
      .execute()
    return rows.map(({ publicKey }) => publicKey as JWK)
  }

  return { toSign, toCheck, published }
}
