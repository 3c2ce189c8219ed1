import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformAsync } from '@babel/core'
import { build, type Plugin } from 'esbuild'

export const ROOT = join(import.meta.dirname, '../..')
export const RECIPES = join(ROOT, 'clients/recipes')

export type RecipeName = 'urql' | 'apollo' | 'relay'

export interface Row {
  id: string
  version: number
  name: string
  industry: string | null
}

interface Payload {
  userErrors: readonly { code: string; field: readonly string[] | null }[]
}

/** What every recipe can do, whatever library its client is of. */
export interface Recipe {
  makeClient(url: string, token: () => string): unknown
  watchAccounts(client: unknown, show: (rows: readonly Row[]) => void): () => void
  followAccounts(client: unknown, stream: { live(): void; failed(error: unknown): void }): () => void
  moreAccounts(client: unknown): Promise<boolean>
  createAccount(client: unknown, input: object): Promise<Payload & { account: Row | null }>
  updateAccount(client: unknown, input: object): Promise<Payload>
  deleteAccount(client: unknown, id: string): Promise<Payload & { deletedId: string | null }>
  codeOf(error: unknown): unknown
}

const GENERATORS: Record<RecipeName, string[]> = {
  urql: ['@graphql-codegen/cli/cjs/bin.js', '--silent', '--config', 'src/urql/codegen.ts'],
  apollo: ['@graphql-codegen/cli/cjs/bin.js', '--silent', '--config', 'src/apollo/codegen.ts'],
  relay: ['relay-compiler/cli.js', 'src/relay/relay.config.json'],
}

/** Options as new projects of frontend teams have them. */
const OPTIONS = {
  ...{ target: 'es2023', lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'], types: [] },
  ...{ module: 'esnext', moduleResolution: 'bundler', verbatimModuleSyntax: true, isolatedModules: true },
  ...{ strict: true, noUnusedLocals: true, noUnusedParameters: true, noEmit: true, skipLibCheck: true },
}

/** A new project with one recipe, as a frontend team makes it. */
export function newProject(name: RecipeName) {
  const folder = mkdtempSync(join(tmpdir(), `rapport-recipe-${name}-`))
  for (const part of ['follow.ts', name]) cpSync(join(RECIPES, part), join(folder, 'src', part), { recursive: true })
  cpSync(join(ROOT, 'schema.graphql'), join(folder, 'schema.graphql'))
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, include: ['src'] }))

  /** What a tool says: nothing where all is well. */
  function tool(file: string, ...words: string[]): string {
    try {
      return execFileSync(process.execPath, [join(ROOT, 'node_modules', file), ...words], {
        ...{ cwd: folder, encoding: 'utf8', stdio: 'pipe' },
      })
    } catch (thrown) {
      const { stdout, stderr } = thrown as { stdout: string; stderr: string }
      throw new Error(`${stdout}${stderr}`)
    }
  }

  return {
    generate: () => tool(GENERATORS[name][0]!, ...GENERATORS[name].slice(1)),
    check: () => tool('typescript/bin/tsc', '-p', '.'),
    /** The project as a browser would load it. */
    async load(): Promise<Recipe> {
      const contents = `export * from './src/${name}/accounts'; export { makeClient } from './src/${name}/client'`
      const outfile = join(folder, 'built.mjs')
      await build({
        ...{ stdin: { contents, resolveDir: folder, loader: 'ts' }, outfile, bundle: true, format: 'esm' },
        ...{ platform: 'browser', target: 'es2023', logLevel: 'error', plugins: name === 'relay' ? [relayTags] : [] },
        define: { 'process.env.NODE_ENV': '"production"' },
      })
      return (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as Recipe
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Relay's own plugin, which puts what relay-compiler wrote in the place of each document. */
const relayTags: Plugin = {
  name: 'relay',
  setup({ onLoad }) {
    onLoad({ filter: /src\/relay\/documents\.ts$/ }, async ({ path }) => {
      const done = await transformAsync(readFileSync(path, 'utf8'), {
        ...{ filename: path, babelrc: false, configFile: false, parserOpts: { plugins: ['typescript'] } },
        plugins: [['relay', { eagerEsModules: true }]],
      })
      return { contents: done!.code!, loader: 'ts' }
    })
  },
}
