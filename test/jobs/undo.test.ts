import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEngines } from '../engines.ts'
import { csv, type Desk, openDesk } from './desk.ts'

const INPUT = { format: 'CSV', match: { externalIdSource: 'crm' }, chunkRows: 2 }
const HEADER =
  'externalIds.crm,name,employees,annualRevenue.amount,annualRevenue.currency,domains,customFields.level,parent.externalIds.crm,externalIds.erp'

describeEngines('taking an import back', (open) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(await open())
    const field = 'customFieldCreate(input: {noun: ACCOUNT, key: "level", label: "Level", kind: NUMBER})'
    await desk.write('ada', `mutation { ${field} { userErrors { code } } }`)
  })
  afterAll(() => desk.close())

  const FIELDS =
    'name employees domains annualRevenue { amount currency } parent { name } customFields { key number } externalIds { source id } archivedAt'
  const accounts = async (names: string[]) =>
    (
      await desk.ask(
        'mei',
        `query ($in: [String!]) { accounts(filter: {name: {in: $in}}, includeArchived: true, orderBy: [{name: ASC}]) { nodes { id version ${FIELDS} } } }`,
        { in: names },
      )
    ).accounts.nodes

  it('gives records back what they held, puts away what it made, and leaves what others changed', async () => {
    const first = csv(HEADER, ['a,Acme,10,5,EUR,acme.com,1,,', 'b,Bolt,20,,,,,a,', 'c,Curt,30,,,,,,'])
    expect(await desk.load('mei', 'accounts', INPUT, first)).toMatchObject({ created: 3, failed: 0 })
    const stripped = (all: any[]) => all.map(({ version: _, ...rest }) => rest)
    const before = stripped(await accounts(['Acme', 'Bolt', 'Curt']))
    const second = csv(HEADER, [
      ...['a,Acme 2,11,6,USD,acme.org,2,,E1', 'b,Bolt 2,21,7,EUR,bolt.io,3,,', 'd,Dora,40,,,,,a,'],
      ...['a,Acme 3,12,8,USD,acme.net; acme.io,,,', 'c,Curt 2,31,,,,,,', 'e,Ernst,,,,,,d,'],
    ])
    const job = await desk.load('mei', 'accounts', INPUT, second)
    expect(job).toMatchObject({ created: 2, updated: 4, failed: 0 })
    const [curt] = await accounts(['Curt 2'])
    await desk.act('mei', 'accountUpdate', { id: curt.id, industry: 'retail' })
    const undone = await desk.undo('mei', job.id)
    expect(undone).toMatchObject({ status: 'DONE', updated: 4, failed: 1 })
    const lines = await desk.lines('mei', undone.id)
    expect(lines.map(({ did, errors }) => [did, ...errors.map(({ code }: any) => code)].join(' ')).sort()).toEqual([
      ...['ARCHIVED', 'ARCHIVED', 'LEFT CONFLICT', 'RESTORED', 'RESTORED'],
    ])
    expect(undone.problems).toMatchObject([{ place: curt.id, code: 'CONFLICT' }])
    expect(stripped(await accounts(['Acme', 'Bolt']))).toEqual(before.slice(0, 2))
    expect((await accounts(['Curt 2']))[0].employees).toBe(31)
    for (const { archivedAt } of await accounts(['Dora', 'Ernst'])) expect(archivedAt).not.toBeNull()
  })

  it('removes what it made where that is asked and nothing points to it', async () => {
    const file = csv(HEADER, ['x,Xaver,1,,,,,,', 'y,Yvonne,1,,,,,x,', 'z,Zoe,1,,,,,,'])
    const job = await desk.load('ada', 'accounts', INPUT, file)
    const [zoe] = await desk
      .ask('ada', '{ accounts(filter: {name: {eq: "Zoe"}}) { nodes { id } } }')
      .then((data) => data.accounts.nodes)
    await desk.make('ada', 'account', { name: 'Below Zoe', parent: zoe.id })
    const undone = await desk.undo('ada', job.id, 'DELETE')
    expect(undone).toMatchObject({ updated: 2, failed: 1, problems: [{ code: 'HAS_DEPENDENTS', place: zoe.id }] })
    const { accounts: left } = await desk.ask(
      'ada',
      '{ accounts(filter: {name: {in: ["Xaver", "Yvonne", "Zoe"]}}) { nodes { name } } }',
    )
    expect(left.nodes).toEqual([{ name: 'Zoe' }])
    expect(await desk.load('ada', 'accounts', INPUT, file)).toMatchObject({ created: 2, unchanged: 1 })
  })

  it('can itself be taken back', async () => {
    const file = csv(HEADER, ['t,Tara,1,,,,,,'])
    await desk.load('mei', 'accounts', INPUT, file)
    const job = await desk.load('mei', 'accounts', INPUT, file.replace('Tara,1', 'Tara,2'))
    const undone = await desk.undo('mei', job.id)
    expect((await accounts(['Tara']))[0].employees).toBe(1)
    expect(await desk.undo('mei', undone.id)).toMatchObject({ updated: 1 })
    expect((await accounts(['Tara']))[0].employees).toBe(2)
  })

  it('is for those who see the job, and not for exports and dry runs', async () => {
    const job = await desk.load('ming', 'accounts', { ...INPUT, dryRun: true }, csv(HEADER, ['m,Ming,1,,,,,,']))
    const query = 'mutation ($input: JobUndoInput!) { jobUndo(input: $input) { userErrors { code } } }'
    expect((await desk.ask('anna', query, { input: { id: job.id } })).jobUndo.userErrors).toEqual([
      { code: 'NOT_FOUND' },
    ])
    expect((await desk.ask('ming', query, { input: { id: job.id } })).jobUndo.userErrors).toEqual([
      { code: 'NOT_UNDOABLE' },
    ])
    const { jobs } = await desk.ask('anna', '{ jobs { nodes { id } } }')
    expect(jobs.nodes).toEqual([])
  })
})
