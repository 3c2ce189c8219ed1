import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { DocumentFile } from './documents.ts'

/** The files that a pattern such as `src/**\/*.graphql` names, with their texts, in the order of their paths. */
export function filesOf(pattern: string, folder: string): DocumentFile[] {
  if (!/[*?]/.test(pattern)) return [{ path: pattern, text: readFileSync(join(folder, pattern), 'utf8') }]
  const parts = pattern.split('/')
  const root = parts
    .slice(
      0,
      parts.findIndex((part) => /[*?]/.test(part)),
    )
    .join('/')
  const fits = expressionOf(pattern)
  return readdirSync(join(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => fits.test(path) && !path.includes('node_modules/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

function expressionOf(pattern: string): RegExp {
  const plain = pattern.replace(/^\.\//, '').replace(/[.+^${}()|[\]\\]/g, '\\$&')
  const parts: Record<string, string> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' }
  return new RegExp(`^${plain.replace(/\*\*\/|\*\*|\*|\?/g, (part) => parts[part]!)}$`)
}
