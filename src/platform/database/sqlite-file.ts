import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lockFile } from './sqlite-lock.ts'
import { sqliteMigrations } from './sqlite-migrations.ts'

/**
 * The file that `url` names, in a folder that is made where it is missing, owned by this process until `release` and
 * brought up to date.
 * @throws DatabaseInUse when another process owns it.
 */
export function ownFile(url: string): { file: string; release: () => void } {
  const file = pathOf(url)
  mkdirSync(dirname(file), { recursive: true })
  const release = lockFile(file)
  try {
    sqliteMigrations(file)
    return { file, release }
  } catch (thrown) {
    release()
    throw thrown
  }
}

/** Where the file is that `url` names. */
export function pathOf(url: string): string {
  const path = url.startsWith('file:///') ? fileURLToPath(url) : resolve(url.slice('file:'.length))
  return existsSync(path) ? realpathSync(path) : path
}
