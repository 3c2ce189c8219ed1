import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRecords } from '../../src/platform/record/registry.ts'
import { describeEngines } from '../engines.ts'
import { codeOf, type Office, openOffice } from './office.ts'

/** A custom field of every kind, with the values of the deals in the order in which they are made; null: none. */
const FIELDS = {
  hall: { kind: 'TEXT', member: 'text', values: ['Süd 2', 'nord 1', null, 'Süd 2', 'ostwärts'] },
  score: { kind: 'NUMBER', member: 'number', values: [2.5, -1, 10, null, 2.5] },
  visit: { kind: 'DATE', member: 'date', values: ['2026-03-01', null, '2025-12-31', '2026-03-01', '2026-11-05'] },
  trial: { kind: 'BOOLEAN', member: 'boolean', values: [true, false, true, null, false] },
  product: { kind: 'OPTION', member: 'options', values: [['Scale'], ['Mill'], ['Scale', 'Mill'], null, ['Press']] },
} as const
type Key = keyof typeof FIELDS

const DEALS = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo']

/** There is one of it, so it has no list. */
const ONLY_ONE = 'forecastSettings'

describeEngines('Finding', (open) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice(await open())
    for (const [key, { kind }] of Object.entries(FIELDS)) {
      const options = kind === 'OPTION' ? { options: ['Press', 'Mill', 'Scale'], multiple: true } : {}
      await office.make('ada', 'customField', { noun: 'OPPORTUNITY', key, label: key, kind, ...options })
    }
    const group = await office.make('ada', 'account', {
      name: 'Müller Gruppe',
      industry: 'Food',
      domains: ['mueller.example'],
    })
    const firm = await office.make('ada', 'account', { name: 'Zinn AG', parent: group, industry: 'Food' })
    const other = await office.make('ada', 'account', { name: 'Adler SE', industry: 'Optics' })
    await office.make('ada', 'contact', {
      name: 'Vera',
      traits: ['prefers numbers'],
      accounts: [{ account: firm, role: 'user' }],
    })
    const about = [firm, null, other, firm, group]
    for (const [index, name] of DEALS.entries()) {
      const customFields = Object.entries(FIELDS).flatMap(([key, { member, values }]) =>
        values[index] === null ? [] : [{ key, [member]: values[index] }],
      )
      const amount = index === 3 ? null : { amount: `${[30, 10, 20, 0, 10][index]}.00`, currency: 'USD' }
      const closeDate = ['2026-12-24', null, '2026-12-01', '2026-12-01', null][index]
      await office.make('ada', 'opportunity', { name, account: about[index], amount, closeDate, customFields })
    }
  })
  afterAll(async () => {
    expect(office.errors).toEqual([])
    await office.close()
  })

  interface PageAsked {
    first?: number
    after?: string
    last?: number
    before?: string
  }

  const LIST = `query ($filter: OpportunityFilter, $orderBy: [OpportunityOrder!], $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
    opportunities(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes { name } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`

  /** Names of the deals that a list holds, over all its pages where pages are asked for. */
  const found = async (
    filter: object,
    orderBy: object[] = [{ name: 'ASC' }],
    page: PageAsked = {},
  ): Promise<string[]> => {
    const { opportunities } = await office.ask('ada', LIST, { filter, orderBy, ...page })
    const names: string[] = opportunities.nodes.map(({ name }: { name: string }) => name)
    const { hasNextPage, endCursor, hasPreviousPage, startCursor } = opportunities.pageInfo
    if (page.first && hasNextPage) return [...names, ...(await found(filter, orderBy, { ...page, after: endCursor }))]
    if (page.last && hasPreviousPage)
      return [...(await found(filter, orderBy, { ...page, before: startCursor })), ...names]
    return names
  }

  it('filters through three relations', async () => {
    const vera = { contacts: { some: { traits: { some: { contains: 'NUMBERS' } } } } }
    expect(await found({ account: vera })).toEqual(['Alpha', 'Delta'])
    expect(await found({ account: { children: { some: vera } } })).toEqual(['Echo'])
    expect(await found({ account: { parent: { children: { some: vera } } } })).toEqual(['Alpha', 'Delta'])
    const role = {
      contacts: {
        some: { accounts: { some: { role: { eq: 'User' }, account: { parent: { name: { eq: 'muller gruppe' } } } } } },
      },
    }
    expect(await found({ account: role })).toEqual(['Alpha', 'Delta'])
    expect(await found({ not: { account: vera } })).toEqual(['Bravo', 'Charlie', 'Echo'])
    expect(await found({ account: { isNull: true } })).toEqual(['Bravo'])
    expect(
      await found({
        or: [
          { account: { domains: { some: { eq: 'https://www.Mueller.example' } } } },
          { closeDate: { eq: '2026-12-24' } },
        ],
      }),
    ).toEqual(['Alpha', 'Echo'])
    expect(await found({ amount: { gte: { amount: '20', currency: 'USD' } } })).toEqual(['Alpha', 'Charlie'])
    expect(await found({ amountBase: { lt: { amount: '20', currency: 'USD' } } })).toEqual(['Bravo', 'Echo'])
  })

  describe('by custom fields of every kind', () => {
    it.each<[Key, object, string[]]>([
      ['hall', { text: { startsWith: 'SUD' } }, ['Alpha', 'Delta']],
      ['hall', { text: { isNull: true } }, ['Charlie']],
      ['score', { number: { gte: 2.5 } }, ['Alpha', 'Charlie', 'Echo']],
      ['score', { number: { in: [-1, 10] } }, ['Bravo', 'Charlie']],
      ['visit', { date: { lt: '2026-01-01' } }, ['Charlie']],
      ['visit', { date: { neq: '2026-03-01' } }, ['Bravo', 'Charlie', 'Echo']],
      ['trial', { boolean: { eq: false } }, ['Bravo', 'Echo']],
      ['product', { option: { eq: 'mill' } }, ['Bravo', 'Charlie']],
    ])('%s filters: %j', async (key, asked, expected) => {
      expect(await found({ customFields: [{ key, ...asked }] })).toEqual(expected)
    })

    it.each<[Key, string[]]>([
      ['hall', ['Bravo', 'Echo', 'Alpha', 'Delta', 'Charlie']],
      ['score', ['Bravo', 'Alpha', 'Echo', 'Charlie', 'Delta']],
      ['visit', ['Charlie', 'Alpha', 'Delta', 'Echo', 'Bravo']],
      ['trial', ['Bravo', 'Echo', 'Alpha', 'Charlie', 'Delta']],
    ])('%s sorts, upwards and downwards, page by page', async (key, upwards) => {
      const by = (direction: string) => [{ customField: { key, direction } }, { name: 'ASC' }]
      for (const size of [1, 2, 50]) {
        expect(await found({}, by('ASC'), { first: size })).toEqual(upwards)
        expect(await found({}, by('ASC'), { last: size })).toEqual(upwards)
      }
      const down = await found({}, by('DESC'), { first: 2 })
      expect(down[0]).toBe(upwards.at(-1))
      const value = (name: string) => FIELDS[key].values[DEALS.indexOf(name)]
      expect(down.map(value)).toEqual(upwards.map(value).reverse())
    })

    it.each<[Key, [string | null, number][]]>([
      [
        'hall',
        [
          ['nord 1', 1],
          ['ostwärts', 1],
          ['Süd 2', 2],
          [null, 1],
        ],
      ],
      [
        'score',
        [
          ['-1', 1],
          ['2.5', 2],
          ['10', 1],
          [null, 1],
        ],
      ],
      [
        'visit',
        [
          ['2025-12-31', 1],
          ['2026-03-01', 2],
          ['2026-11-05', 1],
          [null, 1],
        ],
      ],
      [
        'trial',
        [
          ['false', 2],
          ['true', 2],
          [null, 1],
        ],
      ],
      [
        'product',
        [
          ['Mill', 2],
          ['Press', 1],
          ['Scale', 2],
          [null, 1],
        ],
      ],
    ])('%s groups, those without a value last', async (key, expected) => {
      const query =
        'query ($key: String!) { opportunitiesAggregate(groupBy: [{customField: $key}]) { rows { count keys { field value } } } }'
      const { rows } = (await office.ask('ada', query, { key })).opportunitiesAggregate
      expect(rows.map(({ count, keys }: any) => [keys[0].value, count])).toEqual(expected)
      expect(rows[0].keys[0].field).toBe(`customFields.${key}`)
    })

    it('names a key that there is not, and what is of the wrong kind', async () => {
      const query = 'query ($filter: OpportunityFilter) { opportunities(filter: $filter) { nodes { id } } }'
      for (const asked of [
        { key: 'nothing', text: { eq: 'x' } },
        { key: 'score', text: { eq: 'x' } },
      ])
        expect(codeOf(await office.tell('ada', query, { filter: { customFields: [asked] } }))).toBe('BAD_REQUEST')
    })
  })

  it.each<[string, object[], string[]]>([
    ['a day', [{ closeDate: 'ASC' }, { name: 'DESC' }], ['Delta', 'Charlie', 'Alpha', 'Echo', 'Bravo']],
    [
      'base money downwards, the empty first',
      [{ amountBase: 'DESC' }, { name: 'ASC' }],
      ['Delta', 'Alpha', 'Charlie', 'Bravo', 'Echo'],
    ],
    ['money', [{ amount: 'ASC' }, { name: 'ASC' }], ['Bravo', 'Echo', 'Charlie', 'Alpha', 'Delta']],
    [
      'a field of a related record',
      [{ account: { name: 'ASC' } }, { name: 'ASC' }],
      ['Charlie', 'Echo', 'Alpha', 'Delta', 'Bravo'],
    ],
    [
      'a field two relations away',
      [{ account: { parent: { name: 'DESC' } } }, { name: 'ASC' }],
      ['Bravo', 'Charlie', 'Echo', 'Alpha', 'Delta'],
    ],
    [
      'a number of the stage',
      [{ stage: { position: 'ASC' } }, { name: 'DESC' }],
      ['Echo', 'Delta', 'Charlie', 'Bravo', 'Alpha'],
    ],
    ['text', [{ name: 'DESC' }], [...DEALS].reverse()],
    ['the id', [{ id: 'DESC' }], [...DEALS].reverse()],
    ['nothing', [], DEALS],
  ])('sorts by %s, without gap or repeat page by page', async (_, orderBy, expected) => {
    for (const size of [1, 2, 3, 50]) {
      expect(await found({}, orderBy, { first: size })).toEqual(expected)
      expect(await found({}, orderBy, { last: size })).toEqual(expected)
    }
  })

  it('sorts every noun by everything that its order names, up and down', async () => {
    const { __schema } = await office.ask(
      'ada',
      '{ __schema { types { name inputFields { name type { name kind } } } } }',
    )
    for (const { plural, typeName } of allRecords().filter(({ noun }) => noun !== ONLY_ONE)) {
      const order = __schema.types.find(({ name }: { name: string }) => name === `${typeName}Order`)
      const items = order.inputFields.flatMap(({ name, type }: any) => {
        if (type.name === 'Direction') return [{ [name]: 'ASC' }, { [name]: 'DESC' }]
        return type.name === 'CustomFieldOrder' ? [] : [{ [name]: { id: 'ASC' } }]
      })
      const list = `query ($orderBy: [${typeName}Order!]) { list: ${plural}(orderBy: $orderBy, first: 200) { nodes { id } } }`
      const all = (await office.ask('ada', list, { orderBy: [] })).list.nodes
      for (const item of items) {
        const { nodes } = (await office.ask('ada', list, { orderBy: [item] })).list
        expect(nodes, `${plural} by ${JSON.stringify(item)}`).toHaveLength(all.length)
      }
    }
  })

  describe('by search', () => {
    beforeAll(async () => {
      await office.make('ada', 'account', { name: '王小明科技有限公司' })
      await office.make('ada', 'contact', { familyName: '王', givenName: '小明' })
      await office.make('ada', 'opportunity', { name: '小明的称重设备' })
      await office.make('ada', 'activity', {
        kind: 'NOTE',
        subject: 'Anruf wegen Größe',
        body: '与王小明讨论了交货期',
        about: [],
      })
      await office.make('ada', 'account', { name: '株式会社トヨタ部品', domains: ['buhin.example'] })
      await office.make('ada', 'account', {
        name: 'Straßenbau Öhringen GmbH',
        legalName: 'Straßenbau Öhringen Gesellschaft mbH',
      })
      await office.make('ada', 'team', { name: '小明团队' })
      await office.make('ada', 'user', { name: '小明二', email: 'er@office.example' })
    })

    const hits = async (query: string, types?: string[]): Promise<string[]> => {
      const text = `query ($query: String!, $types: [Noun!]) { search(query: $query, types: $types, first: 50) {
        __typename ... on Account { name } ... on Contact { name } ... on Opportunity { name } ... on Activity { name: subject }
        ... on Team { name } ... on ApiKey { name } ... on User { name } } }`
      const { search } = await office.ask('ada', text, { query, types })
      return search.map((hit: { __typename: string; name: string }) => `${hit.__typename} ${hit.name}`)
    }

    it.each<[string, string, string[]]>([
      [
        'a Chinese name inside a company, over all nouns',
        '小明',
        [
          'User 小明二',
          'Team 小明团队',
          'Opportunity 小明的称重设备',
          'Contact 王小明',
          'Account 王小明科技有限公司',
          'Activity Anruf wegen Größe',
          'User 王小明',
          'ApiKey Key of 王小明',
        ],
      ],
      ['one character', '讨', ['Activity Anruf wegen Größe']],
      ['a Chinese company by its middle', '科技有限', ['Account 王小明科技有限公司']],
      ['Katakana, whole or half width', 'ﾄﾖﾀ', ['Account 株式会社トヨタ部品']],
      ['Kanji of a Japanese firm', '株式会社', ['Account 株式会社トヨタ部品']],
      ['German without its marks', 'strassenbau ohringen', ['Account Straßenbau Öhringen GmbH']],
      ['German as it is written', 'Straßenbau Öhr', ['Account Straßenbau Öhringen GmbH']],
      ['a word of a note', 'grosse', ['Activity Anruf wegen Größe']],
      ['a domain', 'buhin.example', ['Account 株式会社トヨタ部品']],
      ['an address of e-mail', 'er@office.example', ['User 小明二']],
      ['nothing that there is', '不存在的', []],
    ])('finds %s', async (_, query, expected) => {
      expect((await hits(query)).sort()).toEqual([...expected].sort())
    })

    it('puts the name itself first, and only of the kinds that are asked for', async () => {
      expect((await hits('王小明'))[0]).toMatch(/^(User|Contact) 王小明$/)
      expect(await hits('小明', ['ACCOUNT', 'OPPORTUNITY'])).toEqual([
        'Opportunity 小明的称重设备',
        'Account 王小明科技有限公司',
      ])
      expect(codeOf(await office.tell('ada', '{ search(query: "…") { id } }'))).toBe('BAD_REQUEST')
    })
  })
})
