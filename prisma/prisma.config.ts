import { defineConfig } from 'prisma/config'

const url = process.env.DATABASE_URL ?? 'file:./data/rapport.db'

export default defineConfig({
  schema: 'schema',
  migrations: { path: url.startsWith('file:') ? 'migrations/sqlite' : 'migrations/postgres' },
  datasource: { url },
})
