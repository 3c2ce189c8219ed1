import { describe, expect, test } from 'vitest'
import { readSettings } from '../../src/settings.ts'

describe('Settings', () => {
  test('have sensible values where nothing is set, and an empty one counts as not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' })).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: 'file:./data/rapport.db',
      readDatabaseUrl: null,
      adminKey: null,
      issuers: [],
      tokenIssuer: 'urn:rapport',
      tokenSeconds: 900,
      secretsKeys: [],
      webhookAllow: null,
      corsOrigins: ['*'],
      live: { queue: 5000, streams: 10_000, sockets: 5000, operations: 1000, resumeDays: 30, heartbeat: 15_000 },
      uploads: { bytes: 536_870_912, rows: 1_000_000 },
      logLevel: 'info',
      trustProxy: 0,
      bodyLimit: 8388608,
      limits: {
        tokens: 10000,
        depth: 15,
        aliases: 30,
        rootFields: 20,
        directives: 5,
        list: 1000,
        cost: 50000,
        costPerMinute: 1000000,
      },
      requestSeconds: 30,
      readyLag: 60,
      collector: null,
    })
  })

  test('are taken as they are set', () => {
    const settings = readSettings({
      PORT: '0',
      HOST: '::1',
      DATABASE_URL: 'postgres://me:secret@db:5432/crm',
      READ_DATABASE_URL: 'postgresql://me:secret@replica/crm',
      RAPPORT_ADMIN_KEY: 'x'.repeat(32),
      RAPPORT_CORS_ORIGINS: 'https://a.example, http://localhost:3000',
      LOG_LEVEL: 'WARN',
      RAPPORT_LIMIT_DEPTH: '20',
    })
    expect(settings).toMatchObject({ port: 0, host: '::1', adminKey: 'x'.repeat(32), logLevel: 'warn' })
    expect(settings.corsOrigins).toEqual(['https://a.example', 'http://localhost:3000'])
    expect(settings.limits.depth).toBe(20)
  })

  test.each([
    [{ PORT: '70000' }, 'The setting PORT must be a whole number from 0 to 65535, but is "70000".'],
    [{ PORT: '4e3' }, 'The setting PORT must be a whole number from 0 to 65535, but is "4e3".'],
    [{ RAPPORT_LIMIT_COST: '2000000' }, 'RAPPORT_LIMIT_COST must be at most that of RAPPORT_LIMIT_COST_PER_MINUTE'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, 'such as http://127.0.0.1:4318'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://me:hunter2@collector' }, 'not (not shown)'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c', OTEL_EXPORTER_OTLP_HEADERS: 'hunter2' },
      'name=value pairs with commas between them',
    ],
    [{ HOST: 'a b' }, 'such as 0.0.0.0, but is "a b".'],
    [
      { DATABASE_URL: 'mysql://me:hunter2@db/crm' },
      'postgres://user:password@host:port/database, but is "mysql://…@db/crm".',
    ],
    [{ DATABASE_URL: 'me:hunter2@db' }, 'but is'],
    [{ DATABASE_URL: './data.db' }, 'file:<path of an SQLite file>'],
    [{ DATABASE_URL: 'postgres://me:hunter2@db' }, 'but is "postgres://…@db".'],
    [{ READ_DATABASE_URL: 'postgres://me:hunter2@db/crm' }, 'beside a DATABASE_URL that is one too'],
    [{ RAPPORT_ADMIN_KEY: 'hunter2' }, 'must be 32 characters or more, but is 7 characters long.'],
    [{ RAPPORT_ADMIN_KEY: 'hunter2 '.repeat(8) }, 'since it travels in a header'],
    [{ RAPPORT_ADMIN_KEY: `rpt_${'hunter2'.repeat(8)}` }, 'does not begin with rpt_'],
    [{ RAPPORT_SECRETS_KEY: 'hunter2' }, 'must be 32 bytes as base64 (openssl rand -base64 32), or several'],
    [{ RAPPORT_WEBHOOK_ALLOW: 'https://hooks.internal' }, 'RAPPORT_WEBHOOK_ALLOW must be a list of hosts and networks'],
    [{ RAPPORT_CORS_ORIGINS: 'https://a.example/path' }, 'RAPPORT_CORS_ORIGINS must be * or a list of origins'],
    [{ LOG_LEVEL: 'loud' }, 'one of debug, info, warn, error, silent, but is "loud".'],
    [{ RAPPORT_TRUST_PROXY: 'yes' }, 'RAPPORT_TRUST_PROXY must be a whole number from 0 to 10, but is "yes".'],
    [{ RAPPORT_LIMIT_DEPTH: '0' }, 'RAPPORT_LIMIT_DEPTH must be a whole number from 1'],
  ])('refuse %j with a sentence and without a secret', (environment, part) => {
    expect(() => readSettings(environment)).toThrow(part)
    expect(() => readSettings(environment)).not.toThrow('hunter2')
  })
})
