/** Builds the package `rapport-client`: ES modules and their types in `dist`, and the contract beside them. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')

/** Builds into a folder, which is emptied first. @throws where the code has mistakes. */
export function buildClient(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  execFileSync(process.execPath, [TSC, '-p', HERE, '--outDir', folder], { stdio: ['ignore', 'inherit', 'inherit'] })
  // The compiler turns `.ts` into `.js` in code, and leaves it in types.
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.d.ts')) continue
    const file = join(folder, path)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(from '\.[^']*)\.ts'/g, "$1.js'"))
  }
  copyFileSync(join(HERE, '../../schema.graphql'), join(folder, 'schema.graphql'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildClient(join(HERE, 'dist'))
  console.log('clients/typescript/dist is built')
}
