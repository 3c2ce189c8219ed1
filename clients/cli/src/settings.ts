import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ending, EXIT, wrongUse } from './exit.ts'

export const USUAL_URL = 'http://127.0.0.1:4000/graphql'

/** What `login` stored. */
export interface Stored {
  url: string
  key: string
}

/** Where `login` stores: the user's folder for settings. */
export function settingsFile(env: NodeJS.ProcessEnv): string {
  const windows = process.platform === 'win32' ? env['APPDATA'] : undefined
  const folder = env['XDG_CONFIG_HOME'] || windows || join(env['HOME'] || homedir(), '.config')
  return join(folder, 'rapport', 'login.json')
}

/** @throws Ending where the file is not one that `login` wrote. */
export function readStored(env: NodeJS.ProcessEnv): Stored | null {
  const file = settingsFile(env)
  try {
    const { url, key } = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof url === 'string' && typeof key === 'string') return { url, key }
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    if (code) throw wrongUse(`${file} cannot be read: ${(thrown as Error).message}`)
  }
  throw wrongUse(`${file} is not as "rapport login" writes it. Log in again.`)
}

/** Stores for this user alone; the file is never half written. */
export function store(env: NodeJS.ProcessEnv, stored: Stored): string {
  const file = settingsFile(env)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const fresh = `${file}.${process.pid}`
  writeFileSync(fresh, `${JSON.stringify(stored, null, 2)}\n`, { mode: 0o600 })
  chmodSync(fresh, 0o600)
  renameSync(fresh, file)
  return file
}

/** Answers whether there was something to forget. */
export function forget(env: NodeJS.ProcessEnv): boolean {
  const known = readStored(env) !== null
  rmSync(settingsFile(env), { force: true })
  return known
}

/** The address of the API; a bare host gets `/graphql`. @throws Ending for what is no address. */
export function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol))
    throw wrongUse(`${JSON.stringify(text)} is no address. Give one such as https://crm.example.com/graphql.`)
  if (url.pathname === '/') url.pathname = '/graphql'
  return url.href
}

/**
 * Where the server is and who calls. RAPPORT_URL and RAPPORT_KEY come before what `login` stored. A stored key goes to
 * the server for which it was stored and to no other. @throws Ending where nobody is logged in.
 */
export function whoCalls(env: NodeJS.ProcessEnv): Stored {
  const asked = env['RAPPORT_URL'] ? readUrl(env['RAPPORT_URL']) : null
  const given = env['RAPPORT_KEY']?.trim()
  if (asked && given) return { url: asked, key: given }
  const stored = readStored(env)
  if (given) return { url: stored?.url ?? USUAL_URL, key: given }
  if (stored && (!asked || asked === stored.url)) return stored
  const why = stored ? `RAPPORT_URL names ${asked}, and you are logged in at ${stored.url}` : 'Nobody is logged in'
  throw new Ending(EXIT.NOT_ALLOWED, 'UNAUTHENTICATED', `${why}. Run "rapport login", or set RAPPORT_KEY.`)
}
