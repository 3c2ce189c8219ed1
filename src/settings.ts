import type { IdentitySettings } from './identity.ts'
import { readIssuers } from './identity-settings.ts'
import { mayBeToken, SHORTEST_BEARER } from './plain/bearer.ts'
import { parseAllowList, WrongEntry } from './platform/outgoing/allow-list.ts'
import { parseKeys } from './platform/outgoing/sealing.ts'
import type { CollectorSettings } from './platform/trace/otlp.ts'
import { readCollector } from './tracing.ts'

export const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type Level = (typeof LEVELS)[number]

/** What one document may ask for. */
const LIMITS = {
  tokens: ['RAPPORT_LIMIT_TOKENS', 10_000],
  depth: ['RAPPORT_LIMIT_DEPTH', 15],
  aliases: ['RAPPORT_LIMIT_ALIASES', 30],
  rootFields: ['RAPPORT_LIMIT_ROOT_FIELDS', 20],
  directives: ['RAPPORT_LIMIT_DIRECTIVES', 5],
  list: ['RAPPORT_LIMIT_LIST', 1000],
  cost: ['RAPPORT_LIMIT_COST', 50_000],
  costPerMinute: ['RAPPORT_LIMIT_COST_PER_MINUTE', 1_000_000],
} as const

export type Limits = Record<keyof typeof LIMITS, number>

/** What a file that is sent to a job may be: the usual number, the least and the most. */
const UPLOADS = {
  bytes: ['RAPPORT_LIMIT_UPLOAD', 512 * 1024 * 1024, 1, 1e10 - 1],
  rows: ['RAPPORT_LIMIT_UPLOAD_ROWS', 1_000_000, 1, 1e8],
} as const

/** What one process does for those who follow events: the usual number, the least and the most. */
const LIVE = {
  queue: ['RAPPORT_LIMIT_QUEUE', 5000, 10, 1e6],
  streams: ['RAPPORT_LIMIT_STREAMS', 10_000, 1, 1e6],
  sockets: ['RAPPORT_LIMIT_SOCKETS', 5000, 1, 1e6],
  operations: ['RAPPORT_LIMIT_OPERATIONS', 1000, 1, 1e5],
  resumeDays: ['RAPPORT_RESUME_DAYS', 30, 1, 3650],
  heartbeat: ['RAPPORT_HEARTBEAT_MS', 15_000, 100, 3_600_000],
} as const

export interface Settings extends IdentitySettings {
  port: number
  host: string
  databaseUrl: string
  readDatabaseUrl: string | null
  /** The bearer of the first administrator, verbatim; null: a key is made. */
  adminKey: string | null
  /** With what the secrets of webhooks are encrypted: new ones with the first, kept ones with any; none: they are not. */
  secretsKeys: Buffer[]
  /** Hosts and networks to which webhooks may send although they are not of the internet; null: none. */
  webhookAllow: string | null
  /** Origins of the web pages that may call; `['*']`: all of them. */
  corsOrigins: string[]
  logLevel: Level
  /** How many proxies of our own stand before the server; what they say of the client is believed. */
  trustProxy: number
  /** Bytes of one request's body. */
  bodyLimit: number
  /** Seconds within which the whole of a request must arrive. */
  requestSeconds: number
  /** Seconds by which the numbering of events may be behind before `/readyz` says no; 0: any. */
  readyLag: number
  limits: Limits
  live: Record<keyof typeof LIVE, number>
  uploads: Record<keyof typeof UPLOADS, number>
  /** Where traces go; null: nowhere. */
  collector: CollectorSettings | null
}

/** A setting that cannot be meant; the message is a sentence for the operator and holds no secret. */
export class WrongSetting extends Error {
  constructor(name: string, expected: string, given: string) {
    super(`The setting ${name} must be ${expected}, but is ${given}.`)
    this.name = 'WrongSetting'
  }
}

type Environment = Record<string, string | undefined>

/**
 * The settings in the environment; an empty one counts as absent.
 * @throws WrongSetting for the first one that cannot be meant.
 */
export function readSettings(environment: Environment): Settings {
  const read = (name: string): string | null => environment[name]?.trim() || null
  const limits = Object.entries(LIMITS).map(([key, [name, usual]]) => [key, count(name, read(name), usual, 1, 1e9)])
  const bounded = (all: Record<string, readonly [string, number, number, number]>) =>
    Object.fromEntries(
      Object.entries(all).map(([key, [name, usual, least, most]]) => [
        key,
        count(name, read(name), usual, least, most),
      ]),
    )
  return {
    port: count('PORT', read('PORT'), 4000, 0, 65535),
    host: host(read('HOST')),
    databaseUrl: databaseUrl('DATABASE_URL', read('DATABASE_URL')) ?? 'file:./data/rapport.db',
    readDatabaseUrl: readDatabaseUrl(read('READ_DATABASE_URL'), read('DATABASE_URL')),
    adminKey: adminKey(read('RAPPORT_ADMIN_KEY')),
    ...identity(read),
    secretsKeys: secretsKeys(read('RAPPORT_SECRETS_KEY')),
    webhookAllow: webhookAllow(read('RAPPORT_WEBHOOK_ALLOW')),
    corsOrigins: origins(read('RAPPORT_CORS_ORIGINS')),
    trustProxy: count('RAPPORT_TRUST_PROXY', read('RAPPORT_TRUST_PROXY'), 0, 0, 10),
    logLevel: level(read('LOG_LEVEL')),
    bodyLimit: count('RAPPORT_LIMIT_BODY', read('RAPPORT_LIMIT_BODY'), 8 * 1024 * 1024, 1, 1e9),
    requestSeconds: count('RAPPORT_LIMIT_REQUEST_SECONDS', read('RAPPORT_LIMIT_REQUEST_SECONDS'), 30, 1, 3600),
    readyLag: count('RAPPORT_READY_LAG', read('RAPPORT_READY_LAG'), 60, 0, 86_400),
    limits: payable(Object.fromEntries(limits) as Limits),
    live: bounded(LIVE) as Settings['live'],
    uploads: bounded(UPLOADS) as Settings['uploads'],
    collector: readCollector(read, (name, expected, given) => new WrongSetting(name, expected, given)),
  }
}

function count(name: string, given: string | null, usual: number, least: number, most: number): number {
  if (given === null) return usual
  const number = /^\d{1,10}$/.test(given) ? Number(given) : Number.NaN
  if (number >= least && number <= most) return number
  throw new WrongSetting(name, `a whole number from ${least} to ${most}`, JSON.stringify(given))
}

/** A document that may cost more than a minute could never be paid. */
function payable(limits: Limits): Limits {
  if (limits.cost <= limits.costPerMinute) return limits
  const expected = `at most that of RAPPORT_LIMIT_COST_PER_MINUTE (${limits.costPerMinute})`
  throw new WrongSetting('RAPPORT_LIMIT_COST', expected, String(limits.cost))
}

function host(given: string | null): string {
  if (given === null) return '127.0.0.1'
  if (/^[A-Za-z0-9.:_-]+$/.test(given)) return given
  throw new WrongSetting('HOST', 'an address or host name to listen on, such as 0.0.0.0', JSON.stringify(given))
}

const DATABASE_FORMS = 'file:<path of an SQLite file> or postgres://user:password@host:port/database'

function databaseUrl(name: string, given: string | null): string | null {
  if (given === null || /^file:(?!\/\/)[^?#]+$/.test(given)) return given
  const url = /^postgres(ql)?:\/\//.test(given) && URL.canParse(given) ? new URL(given) : null
  if (url && url.pathname.length > 1) return given
  throw new WrongSetting(name, DATABASE_FORMS, withoutPassword(given))
}

function readDatabaseUrl(given: string | null, main: string | null): string | null {
  const name = 'READ_DATABASE_URL'
  if (given === null) return null
  if (main?.startsWith('postgres') && given.startsWith('postgres')) return databaseUrl(name, given)
  const expected = 'a postgres:// address of a replica, and stand beside a DATABASE_URL that is one too'
  throw new WrongSetting(name, expected, withoutPassword(given))
}

/** The address as it may be shown: a password may stand in it, and in one that cannot be read it may stand anywhere. */
function withoutPassword(given: string): string {
  if (!given.includes('@') && !/password/i.test(given)) return JSON.stringify(given)
  if (!/^\w+:\/\//.test(given) || !URL.canParse(given))
    return 'an address that cannot be read (not shown, since it may hold a password)'
  const url = new URL(given)
  return JSON.stringify(`${url.protocol}//…@${url.host}${url.pathname}`)
}

function adminKey(given: string | null): string | null {
  const name = 'RAPPORT_ADMIN_KEY'
  if (given === null) return null
  if (given.length < SHORTEST_BEARER) {
    throw new WrongSetting(name, `${SHORTEST_BEARER} characters or more`, `${given.length} characters long`)
  }
  if (!/^[A-Za-z0-9._~+/=-]+$/.test(given)) {
    const expected = 'made of letters, digits and . _ ~ + / = - alone, since it travels in a header'
    throw new WrongSetting(name, expected, 'made of others too (not shown)')
  }
  if (mayBeToken(given)) throw new WrongSetting(name, 'no token with dots in it (JWT)', 'one (not shown)')
  if (!given.startsWith('rpt_')) return given
  throw new WrongSetting(
    name,
    'a text that does not begin with rpt_, as the keys do that Rapport makes',
    'one that does',
  )
}

function secretsKeys(given: string | null): Buffer[] {
  const keys = given === null ? [] : parseKeys(given)
  if (keys) return keys
  const expected = '32 bytes as base64 (openssl rand -base64 32), or several of these with commas between them'
  throw new WrongSetting('RAPPORT_SECRETS_KEY', expected, 'something else (not shown)')
}

function webhookAllow(given: string | null): string | null {
  try {
    parseAllowList(given)
    return given
  } catch (thrown) {
    if (!(thrown instanceof WrongEntry)) throw thrown
    const expected = 'a list of hosts and networks with commas between them, such as hooks.internal:8443,10.0.0.0/8'
    throw new WrongSetting('RAPPORT_WEBHOOK_ALLOW', expected, `one with the entry ${JSON.stringify(thrown.entry)}`)
  }
}

function identity(read: (name: string) => string | null): IdentitySettings {
  const wrong = (name: string) => (expected: string, given: string) => new WrongSetting(name, expected, given)
  const issuers = readIssuers(read('RAPPORT_OIDC_ISSUERS'), wrong('RAPPORT_OIDC_ISSUERS'))
  const name = 'RAPPORT_TOKEN_ISSUER'
  const tokenIssuer = read(name) ?? 'urn:rapport'
  if (!/^[!-~]{1,200}$/.test(tokenIssuer))
    throw wrong(name)('up to 200 letters, digits and signs without blanks', JSON.stringify(tokenIssuer))
  if (issuers.some(({ issuer }) => issuer === tokenIssuer))
    throw wrong(name)('another one than those in RAPPORT_OIDC_ISSUERS', JSON.stringify(tokenIssuer))
  const seconds = read('RAPPORT_TOKEN_SECONDS')
  return { issuers, tokenIssuer, tokenSeconds: count('RAPPORT_TOKEN_SECONDS', seconds, 900, 60, 86_400) }
}

function origins(given: string | null): string[] {
  if (given === null || given === '*') return ['*']
  const list = given.split(',').map((origin) => origin.trim())
  const wrong = list.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin)
  if (wrong === undefined) return list
  const expected = '* or a list of origins with commas between them, such as https://crm.example.com'
  throw new WrongSetting('RAPPORT_CORS_ORIGINS', expected, JSON.stringify(given))
}

function level(given: string | null): Level {
  const known = LEVELS.find((one) => one === (given ?? 'info').toLowerCase())
  if (known) return known
  throw new WrongSetting('LOG_LEVEL', `one of ${LEVELS.join(', ')}`, JSON.stringify(given))
}
