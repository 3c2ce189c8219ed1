import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { Call, Command } from './command.ts'
import { connect } from './connection.ts'
import { Ending, EXIT, wrongUse } from './exit.ts'
import { forget, readStored, readUrl, settingsFile, store, USUAL_URL } from './settings.ts'
import { clean, type Terminal, write } from './terminal.ts'

const VIEWER = '{ viewer { name roles { id name } user { id } } }'

interface Viewer {
  name: string
  roles: { id: string; name: string }[]
  user: { id: string } | null
}

async function logIn({ options, terminal, json, soon }: Call): Promise<number> {
  const { env } = terminal
  const url = readUrl(options.text('url') ?? env['RAPPORT_URL'] ?? readStored(env)?.url ?? USUAL_URL)
  const key = env['RAPPORT_KEY']?.trim() || (await askKey(terminal, url, soon))
  if (!key || /\s/.test(key)) throw wrongUse('That is no key: it is empty, or has spaces in it.')
  const client = connect(env, { url, key }, 1)
  const { viewer } = await client.request<{ viewer: Viewer }>(VIEWER, {}, { signal: soon })
  const file = store(env, { url, key })
  if (/^http:/.test(url) && !/^(127\.|localhost$|\[::1\]$)/.test(new URL(url).hostname))
    await write(terminal.err, 'Mind that http carries the key where others may read it; use https.\n')
  await write(
    terminal.out,
    json
      ? `${JSON.stringify({ url, name: viewer.name, file })}\n`
      : `Logged in at ${url} as ${clean(viewer.name)}. The key is kept in ${file}.\n`,
  )
  return EXIT.DONE
}

/** The key without showing it, or all of the standard input where that is no terminal. */
async function askKey({ input, err }: Terminal, url: string, signal: AbortSignal): Promise<string> {
  if (!input.isTTY) return (await text(input)).trim()
  await write(err, `API key for ${url} (it is not shown): `)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const asking = createInterface({ input, output: silent, terminal: true })
  const left = new AbortController()
  asking.once('SIGINT', () => left.abort()).once('close', () => left.abort())
  try {
    return (await asking.question('', { signal: AbortSignal.any([signal, left.signal]) })).trim()
  } catch {
    throw new Ending(EXIT.STOPPED, 'STOPPED', 'Nothing is stored.')
  } finally {
    asking.close()
    err.write('\n')
  }
}

async function whoAmI({ terminal, json, soon }: Call): Promise<number> {
  const client = connect(terminal.env, undefined, 1)
  const { viewer } = await client.request<{ viewer: Viewer }>(VIEWER, {}, { signal: soon })
  const roles = viewer.roles.map(({ name }) => clean(name)).join(', ') || 'no role'
  const told = { url: client.url, name: viewer.name, id: viewer.user?.id ?? null, roles: viewer.roles }
  await write(terminal.out, json ? `${JSON.stringify(told)}\n` : `${clean(viewer.name)} (${roles}) at ${client.url}\n`)
  return EXIT.DONE
}

async function logOut({ terminal, json }: Call): Promise<number> {
  const file = settingsFile(terminal.env)
  const forgotten = forget(terminal.env)
  const said = forgotten ? `${file} is deleted.` : 'Nobody was logged in.'
  await write(terminal.out, json ? `${JSON.stringify({ forgotten, file })}\n` : `${said}\n`)
  return EXIT.DONE
}

export const login: Command = {
  name: 'login',
  summary: 'Keep the address of the server and your API key',
  positionals: [],
  options: { url: { type: 'string', value: 'URL', description: `Where the server is; ${USUAL_URL} unless given` } },
  notes: 'The key is asked for, or read from standard input; RAPPORT_KEY comes before both.',
  run: logIn,
}

export const logout: Command = {
  name: 'logout',
  summary: 'Forget the address and the key',
  positionals: [],
  options: {},
  run: logOut,
}

export const whoami: Command = {
  name: 'whoami',
  summary: 'Tell who calls, and which server answers',
  positionals: [],
  options: {},
  run: whoAmI,
}
