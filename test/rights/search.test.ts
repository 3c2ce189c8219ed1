import { beforeAll, expect, test } from 'vitest'
import { Account } from '../../src/customers/account.record.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { openReading } from '../../src/platform/read/open-reading.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import { createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import '../../src/schema.ts'
import { systemActor } from '../../src/staff/system.actions.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'

describeEngines('search with a hidden field', (open) => {
  let database: Database
  let id: string
  const full = actorOf('ALL')
  const narrow = actorOf('ALL', { fields: new Map([['account.legalName', 'HIDDEN' as const]]) })

  beforeAll(async () => {
    database = await open()
    id = await openUnit(database, { actor: systemActor() }, async (work) => {
      const input = { name: '小明科技 Nordlicht', legalName: 'Geheim Holding 深圳', domains: ['nordlicht.de'] }
      return (await createRecord(work, Account, input)).id
    })
  })

  async function finds(actor: Actor, query: string): Promise<{ found: boolean; statements: number }> {
    const reading = openReading({ database, actor, fresh: true, baseCurrency: async () => 'USD' })
    const before = database.statements()
    const rows = await reading.search(query, [Account], 10)
    return { found: rows.some((row) => row['id'] === id), statements: database.statements() - before }
  }

  test.each([
    ['Geheim', false],
    ['gehe', false],
    ['深圳', false],
    ['Nordlicht Geheim', false],
    ['Nordlicht', true],
    ['小明', true],
    ['nordlicht.de 科技', true],
  ])('%s is found by who may not see the legal name: %s', async (query, found) => {
    expect((await finds(full, query)).found).toBe(true)
    expect((await finds(narrow, query)).found).toBe(found)
  })

  test('takes as many statements as without', async () => {
    expect((await finds(narrow, 'Nordlicht')).statements).toBe((await finds(full, 'Nordlicht')).statements)
  })

  test('nobody finds a record by the name of a field', async () => {
    for (const query of ['name', 'legalName', 'lega', 'domains', 'name:nordlicht'])
      expect((await finds(full, query)).found, query).toBe(false)
  })

  test('follows a change of the hidden field', async () => {
    await openUnit(database, { actor: systemActor() }, (work) =>
      updateRecord(work, Account, { id, legalName: 'Offen' }),
    )
    expect([(await finds(full, 'Geheim')).found, (await finds(full, 'Offen')).found]).toEqual([false, true])
    expect((await finds(narrow, 'Offen')).found).toBe(false)
  })
})
