import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { bulkVerbMutation } from '../../src/api/bulk-mutations.ts'
import { verbMutation } from '../../src/api/verb-mutation.ts'
import { claimKey } from '../../src/platform/idempotency/idempotency.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import { bulkChange } from '../../src/platform/write/bulk.ts'
import { updateRecord } from '../../src/platform/write/verbs.ts'
import { describeEngines } from '../engines.ts'
import { contract, hire, openHouse } from './house.ts'
import { Account } from './nouns.ts'

beforeAll(() => {
  contract(() => {
    verbMutation<{ id: string; size: number }>({
      ...{ name: 'accountRate', record: Account, inputName: 'AccountRateInput' },
      description: 'Says how large an account is.',
      input: (t) => ({
        id: t.id({ required: true, description: 'Which one.' }),
        size: t.int({ required: true, description: 'How many work there.' }),
      }),
      act: (work, { id, size }) => updateRecord(work, Account, { id, employees: size }),
    })
    bulkVerbMutation<{ size: number }>({
      ...{ name: 'accountsBulkRate', record: Account, inputName: 'AccountsBulkRateInput' },
      description: 'Says how large many accounts are.',
      input: (t) => ({ size: t.int({ required: true, description: 'How many work there.' }) }),
      act: (work, asked, { size }) => bulkChange(work, Account, { ...asked, set: { employees: size } }),
    })
  })
})

describeEngines('verbs of the business', (open, engine) => {
  async function company() {
    const database = await open()
    const people = await hire(database, ['Anna'])
    const anna = openHouse(database, people).as('anna')
    const { body } = await anna('mutation { accountCreate(input: { name: "Shop" }) { account { id } } }')
    return { database, anna, actor: people.get('anna')!, id: body.data.accountCreate.account.id as string }
  }

  test('run their action, and answer the record with a cursor or refusals', async () => {
    const { anna, id } = await company()
    const rate = async (input: object) =>
      (
        await anna(
          'mutation ($input: AccountRateInput!) { accountRate(input: $input) { account { employees } cursor userErrors { code field } } }',
          { input },
        )
      ).body.data.accountRate
    expect(await rate({ id, size: 3 })).toEqual({
      account: { employees: 3 },
      cursor: expect.any(String),
      userErrors: [],
    })
    expect(await rate({ id, size: -3 })).toEqual({
      ...{ account: null, cursor: null },
      userErrors: [{ code: 'OUT_OF_RANGE', field: ['employees'] }],
    })
    const many = await anna(
      'mutation { accountsBulkRate(filter: {}, set: { size: 9 }, dryRun: true) { results { id outcome } cursor } }',
    )
    expect(many.body.data.accountsBulkRate).toEqual({ results: [{ id, outcome: 'UPDATED' }], cursor: null })
    expect((await anna(`{ account(id: "${id}") { employees } }`)).body.data.account.employees).toBe(3)
  })

  test('text that no database knows finds nothing and breaks nothing', async () => {
    const { anna } = await company()
    const query = 'query ($name: String!) { accounts(filter: { name: { eq: $name } }) { nodes { id } } }'
    for (const name of ['a\u0000b', '\ud800']) {
      const { body, status } = await anna(query, { name })
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
    }
    const written = await anna(
      'mutation ($name: String!) { accountCreate(input: { name: $name }) { userErrors { code field } } }',
      { name: 'a\u0000b' },
    )
    expect(written.body.data.accountCreate.userErrors).toEqual([{ code: 'INVALID', field: ['name'] }])
    const filter = { name: { eq: 'a\u0000b' } }
    const bulk = await anna('mutation ($filter: AccountFilter!) { accountsBulkArchive(filter: $filter) { cursor } }', {
      filter,
    })
    expect(bulk.body.errors[0].extensions.code).toBe('BAD_REQUEST')
  })

  if (engine === 'sqlite') return

  test('a request whose key is held too long is told to come back', async () => {
    const { database, actor, anna } = await company()
    const held = openUnit(database, { actor }, async (work) => {
      await claimKey(work, { key: 'slow', fingerprint: 'x' })
      await sleep(4500)
    })
    await sleep(100)
    const { body } = await anna('mutation { accountCreate(input: { name: "X" }, idempotencyKey: "slow") { cursor } }')
    expect(body.errors[0].extensions.code).toBe('IDEMPOTENCY_IN_FLIGHT')
    await held
  })
})
