/** Builds the command `rapport` as one file that needs nothing but Node: the typed client stands within. */
import { chmodSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const HERE = dirname(fileURLToPath(import.meta.url))

/** Builds into a folder and answers the file. */
export async function buildCommand(folder: string): Promise<string> {
  const outfile = join(folder, 'rapport.js')
  rmSync(outfile, { force: true })
  await build({
    ...{ entryPoints: [join(HERE, 'src', 'main.ts')], outfile, bundle: true, logLevel: 'warning' },
    ...{ platform: 'node', format: 'esm', target: 'node20.3', legalComments: 'eof', minifySyntax: true },
  })
  chmodSync(outfile, 0o755)
  return outfile
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildCommand(join(HERE, 'dist'))
  console.log('clients/cli/dist/rapport.js is built')
}
