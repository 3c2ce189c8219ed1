import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineConfig } from 'prisma/config'

const url = process.env.DATABASE_URL ?? 'file:./data/rapport.db'
const file = url.startsWith('file:')

export default defineConfig({
  schema: 'schema',
  migrations: { path: file ? 'migrations/sqlite' : 'migrations/postgres' },
  // Studio knows a file only by its whole URL.
  datasource: { url: file && !url.startsWith('file://') ? pathToFileURL(resolve(url.slice(5))).href : url },
})
