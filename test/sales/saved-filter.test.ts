import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEngines } from '../engines.ts'
import { type Office, openOffice, refusalsIn } from '../stories/office.ts'

describeEngines('Saved filters', (open) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice(await open())
  }, 60_000)
  afterAll(() => office.close())

  const save = (who: string, input: object) =>
    office.act(who, 'savedFilterCreate', { name: 'Mine', noun: 'LEAD', ...input })
  const seenBy = async (who: string) =>
    (
      await office.ask(who, '{ savedFilters(filter: {noun: {eq: LEAD}}, orderBy: [{name: ASC}]) { nodes { name } } }')
    ).savedFilters.nodes.map((one: any) => one.name)

  it('are passed on as they were kept, and counted by what their reader sees', async () => {
    await office.make('anna', 'lead', { name: 'A', source: 'web' })
    await office.make('ming', 'lead', { name: 'B', source: 'web' })
    const filter = { source: { eq: 'WEB' }, not: { status: { in: ['CONVERTED'] } } }
    const id = await office.make('anna', 'savedFilter', {
      ...{ name: 'From the web', noun: 'LEAD', filter, orderBy: [{ score: 'DESC' }], sharing: 'EVERYONE' },
    })
    const read = `query ($id: ID!) { savedFilter(id: $id) { filter orderBy noun count } }`
    const kept = (await office.ask('anna', read, { id })).savedFilter
    expect(kept).toEqual({ filter, orderBy: [{ score: 'DESC' }], noun: 'LEAD', count: 1 })
    expect((await office.ask('ming', read, { id })).savedFilter.count).toBe(1)
    expect((await office.ask('ada', read, { id })).savedFilter.count).toBe(2)
    const list = 'query ($f: LeadFilter, $o: [LeadOrder!]) { leads(filter: $f, orderBy: $o) { totalCount } }'
    expect((await office.ask('ada', list, { f: kept.filter, o: kept.orderBy })).leads.totalCount).toBe(2)
  })

  it('are seen by their owner, the team or everybody', async () => {
    await save('jonas', { name: 'Private', filter: {} })
    await save('jonas', { name: 'Team', filter: {}, sharing: 'TEAM' })
    await save('jonas', { name: 'Open', filter: {}, sharing: 'EVERYONE' })
    await office.hire('olga', 'Olga', 'Seller', office.teams.nordics)
    expect(await seenBy('jonas')).toEqual(['From the web', 'Open', 'Private', 'Team'])
    expect(await seenBy('olga')).toEqual(['From the web', 'Open', 'Team'])
    expect(await seenBy('anna')).toEqual(['From the web', 'Open'])
    expect(await seenBy('mei')).toEqual(['From the web', 'Open', 'Private', 'Team'])
    const { savedFilters } = await office.ask(
      'olga',
      '{ savedFilters(filter: {name: {eq: "Team"}}) { nodes { id allowed } } }',
    )
    expect(savedFilters.nodes[0].allowed).not.toContain('UPDATE')
    const change = await office.act('olga', 'savedFilterUpdate', { id: savedFilters.nodes[0].id, name: 'Ours' })
    expect(refusalsIn(change)).toEqual(['NOT_ALLOWED id'])
  })

  it('refuse what no list of the noun takes', async () => {
    const refused = async (input: object) => refusalsIn(await save('anna', input))
    expect(await refused({ filter: { colour: { eq: 'red' } } })).toEqual(['INVALID filter'])
    expect(await refused({ noun: 'ACCOUNT', filter: { status: { eq: 'NEW' } } })).toEqual(['INVALID filter'])
    expect(await refused({ filter: { createdAt: { gte: 'yesterday' } } })).toEqual(['INVALID filter'])
    expect(await refused({ filter: {}, orderBy: { score: 'DESC' } })).toEqual(['INVALID orderBy'])
    expect(await refused({ filter: {}, orderBy: [{ score: 'DESC', name: 'ASC' }] })).toEqual(['INVALID orderBy'])
    expect(await refused({ filter: 'all' })).toEqual(['INVALID filter'])
    expect(await refused({ filter: {} })).toEqual([])
  })
})
