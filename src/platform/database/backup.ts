import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { DatabaseUnusable } from './errors.ts'
import { pathOf } from './sqlite-file.ts'

export interface Backup {
  /** The file that was written. */
  file: string
  bytes: number
  /** The last number in its event log. */
  lastEvent: number
}

/**
 * Copies the SQLite database that `url` names into a new file, as it stands at one moment, while a server may be
 * writing to it. The copy is read whole and checked before it gets its name.
 * @throws DatabaseUnusable when there is no such database, when `target` exists, or when the copy is not sound.
 */
export function backUpSqlite(url: string, target: string): Backup {
  const from = pathOf(url)
  const file = resolve(target)
  if (!existsSync(from)) throw new DatabaseUnusable(`There is no database at ${from}.`)
  if (existsSync(file)) throw new DatabaseUnusable(`${file} exists already: name a new file.`)
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  try {
    copy(from, unfinished)
    const checked = check(unfinished)
    renameSync(unfinished, file)
    return { file, ...checked }
  } catch (thrown) {
    rmSync(unfinished, { force: true })
    throw thrown
  }
}

/** A reader beside the server's own: it sees what was committed, and holds up no writer. */
function copy(from: string, to: string): void {
  const source = new BetterSqlite3(from, { readonly: true, timeout: 5000 })
  try {
    source.prepare('VACUUM INTO ?').run(to)
  } finally {
    source.close()
  }
}

function check(file: string): { bytes: number; lastEvent: number } {
  const copied = new BetterSqlite3(file, { readonly: true })
  try {
    const sound = copied.pragma('integrity_check', { simple: true })
    if (sound !== 'ok') throw new DatabaseUnusable(`The copy is not sound: ${sound}.`)
    const bytes =
      Number(copied.pragma('page_count', { simple: true })) * Number(copied.pragma('page_size', { simple: true }))
    const { last } = copied.prepare('SELECT coalesce(max("seq"), 0) AS last FROM "Event"').get() as { last: number }
    return { bytes, lastEvent: last }
  } finally {
    copied.close()
  }
}
