import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { ModelFile } from './schema-engine.ts'

export const MODEL = new URL('schema/', import.meta.url)
export const MIGRATIONS = new URL('migrations/', import.meta.url)

/** The model as the last migration left it. */
export const MIGRATED = new URL('model/', MIGRATIONS)

/** The files of a model, by name; null where there is none. */
export function readModel(folder: URL): ModelFile[] | null {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.prisma'))
    return names.sort().map((path) => ({ path, content: readFileSync(new URL(path, folder), 'utf8') }))
  } catch {
    return null
  }
}

/** Puts the files of a model in the place of those in the folder. */
export function writeModel(folder: URL, files: ModelFile[]): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { path, content } of files) writeFileSync(new URL(path, folder), content)
}
