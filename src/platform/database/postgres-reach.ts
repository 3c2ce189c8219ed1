import pg from 'pg'
import { DatabaseUnusable } from './errors.ts'

/**
 * A connection to a server that can be used; the caller ends it.
 * @throws DatabaseUnusable with a sentence that names the place, never the password.
 */
export async function reach(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'rapport', connectionTimeoutMillis: 10_000 })
  const where = `${client.host}:${client.port}/${client.database}`
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (thrown) {
    const { code, message } = thrown as { code?: string; message: string }
    throw new DatabaseUnusable(`PostgreSQL at ${where} cannot be reached: ${message || code}.`, thrown)
  }
  const { rows } = await client.query('SHOW server_encoding')
  if (rows[0].server_encoding === 'UTF8') return client
  await client.end()
  throw new DatabaseUnusable(`PostgreSQL at ${where} has the encoding ${rows[0].server_encoding}; UTF8 is expected.`)
}
