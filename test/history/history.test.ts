import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { describeEngines } from '../engines.ts'
import { codeOf, type Office, openOffice } from '../stories/office.ts'

const HISTORY = `query ($id: ID!, $first: Int, $after: Cursor) { account(id: $id) {
  history(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor } nodes { id type subjectId actor { name } subject { id } changes { field before after } origin { keyId } } } } }`

describeEngines('what happened to a record', (open) => {
  let database: Database
  let office: Office
  let acme: string
  beforeAll(async () => {
    database = await open()
    office = await openOffice(database)
    acme = await office.make('anna', 'account', { name: 'Acme', industry: 'retail' })
    await office.act('mei', 'accountUpdate', { id: acme, industry: 'tools', employees: 20 })
    await office.act('anna', 'accountUpdate', { id: acme, annualRevenue: { amount: '12.50', currency: 'EUR' } })
    return () => office.close()
  })

  const history = async (who: string, id: string, page: object = {}) =>
    (await office.ask(who, HISTORY, { id, ...page })).account?.history

  it('is told with the newest first, with who did it and the values before and after', async () => {
    const { nodes, totalCount } = await history('anna', acme)
    expect(totalCount).toBe(3)
    expect(nodes.map((event: any) => [event.type, event.actor?.name])).toEqual([
      ['account.updated', 'Anna Berg'],
      ['account.updated', 'Mei 陈美'],
      ['account.created', 'Anna Berg'],
    ])
    expect(nodes[1].changes).toEqual([
      { field: 'industry', before: 'retail', after: 'tools' },
      { field: 'employees', before: null, after: 20 },
    ])
    expect(nodes.every((event: any) => event.subjectId === acme && event.subject.id === acme)).toBe(true)
  })

  it('is told page by page without a gap, and every cursor leads on', async () => {
    const whole = (await history('anna', acme)).nodes.map((event: any) => event.id)
    const found: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const page: any = await history('anna', acme, { first: 1, after })
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      expect(page.pageInfo.endCursor).toBe(page.edges[0].cursor)
      expect(page.totalCount).toBe(3)
      found.push(...page.nodes.map((event: any) => event.id))
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    expect(found).toEqual(whole)
    for (const wrong of [{ first: 0 }, { first: 201 }, { after: 'bm8' }])
      expect(codeOf(await office.tell('anna', HISTORY, { id: acme, ...wrong }))).toBe('BAD_REQUEST')
  })

  it('keeps from where it was done from people who may not audit', async () => {
    expect((await history('anna', acme)).nodes.map((event: any) => event.origin)).toEqual([null, null, null])
    expect((await history('ada', acme)).nodes[0].origin.keyId).toMatch(/^key_/)
  })

  it('is read whole by whoever sees the record today, and by nobody else', async () => {
    const moving = await office.make('anna', 'account', { name: 'Moving' })
    expect(await history('ming', moving)).toBeUndefined()
    await office.act('ada', 'accountUpdate', { id: moving, owner: office.ids.ming })
    expect(await history('anna', moving)).toBeUndefined()
    const { nodes } = await history('ming', moving)
    // Anna is not hidden from him: colleagues see each other.
    expect(nodes.map((event: any) => [event.type, event.actor.name])).toEqual([
      ['account.updated', 'Administrator'],
      ['account.created', 'Anna Berg'],
    ])
  })

  it('leaves out what a role hides', async () => {
    const grants = [{ noun: 'ACCOUNT', verb: 'READ', reach: 'ALL' }].map((one) => ({ ...one, noun: 'account' }))
    const fields = [{ noun: 'account', field: 'annualRevenue', access: 'HIDDEN' }]
    await office.make('ada', 'role', { name: 'Discreet', grants, fields })
    await office.hire('dora', 'Dora', 'Discreet', office.teams.europe)
    const { nodes } = await history('dora', acme)
    expect(nodes[0].changes).toEqual([])
    expect(JSON.stringify(nodes)).not.toContain('12.50')
    // She sees no users: who did it is hidden from her as everywhere.
    expect(nodes[0].actor).toBeNull()
  })

  it('of every record of a list takes one statement, and one more where it is counted', async () => {
    const asked = (first: number) =>
      `{ accounts(first: ${first}) { nodes { id history(first: 2) { nodes { id type } } } } }`
    for (const name of ['One', 'Two', 'Three']) await office.make('anna', 'account', { name })
    const few = await office.statements('anna', asked(1))
    expect(await office.statements('anna', asked(50))).toBe(few)
    expect(await office.statements('anna', '{ accounts(first: 50) { nodes { id } } }')).toBe(few - 1)
    const counted = '{ accounts(first: 50) { nodes { id history(first: 2) { totalCount nodes { id type } } } } }'
    expect(await office.statements('anna', counted)).toBe(few + 1)
  })

  it('belongs to records of every kind', async () => {
    const { nodes } = await office.ask(
      'ada',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Record { history(first: 1) { nodes { type } } } } }',
      { ids: [acme, office.ids.anna, office.teams.nordics] },
    )
    expect(nodes.map((one: any) => one.history.nodes[0].type)).toEqual([
      'account.updated',
      'user.created',
      'team.created',
    ])
  })
})
