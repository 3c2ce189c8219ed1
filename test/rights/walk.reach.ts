import type { Actor } from '../../src/platform/access/actor.ts'
import type { RecordDefinition } from '../../src/platform/record/record.ts'
import { allRecords } from '../../src/platform/record/registry.ts'
import { relationsOf } from '../../src/platform/record/relation.ts'
import { actorOf } from '../people.ts'
import { exists, membersOf, schema } from './asking.ts'
import { constant } from './walk.showing.ts'
import { pass, type Walk } from './walk.ts'
import { KINDS, wordOf } from './world.ts'

/** A record out of reach is nowhere: not shown, not counted, not found, not pointed to, not to be changed. */
export async function walkReach(walk: Walk): Promise<void> {
  for (const record of allRecords()) {
    if (record.ownership.by !== 'everyone') await owned(walk, record, readingOwn(walk, record))
    await unreadable(walk, record)
  }
  await dependents(walk)
}

/** Reads of the noun what is their own, of the others everything. */
function readingOwn({ world }: Walk, { noun }: RecordDefinition): Actor {
  const all = actorOf('ALL', { userId: world.viewer, administer: false })
  const nouns =
    noun === 'activity' ? allRecords().flatMap((one) => (one.ownership.by === 'everyone' ? [] : [one.noun])) : [noun]
  const narrowed = nouns.map((one): [string, 'OWN'] => [`${one}.READ`, 'OWN'])
  return { ...all, reach: new Map([...all.reach, ...narrowed]) }
}

async function owned(walk: Walk, record: RecordDefinition, who: Actor): Promise<void> {
  const { world, ask } = walk
  const { noun, plural } = record
  const { mine, theirs, crossed } = world.ids[noun]!
  const seen = [mine, crossed].sort()
  const check = async (path: string, query: string, find: (data: any) => unknown, should: unknown) => {
    if (!exists(query)) return
    pass(walk, `reach: ${path}`)
    const { data, messages } = await ask(who, query)
    const is = data ? find(data) : messages
    if (JSON.stringify(is) !== JSON.stringify(should))
      walk.fault(`reach: ${path} of ${noun}`, [`should be`, should, 'and is', is, messages])
  }
  const ids = (list: any[]) => list.map((one) => one.id).sort()
  await check('one', `{ ${noun}(id: "${theirs}") { id } }`, (data) => data[noun], null)
  await check('one', `{ ${noun}(id: "${crossed}") { id } }`, (data) => data[noun]?.id, crossed)
  await check('as of', `{ ${noun}(id: "${theirs}", asOf: "2999-01-01T00:00:00Z") { id } }`, (data) => data[noun], null)
  await check(
    'list',
    `{ ${plural} { nodes { id } totalCount } }`,
    (data) => [ids(data[plural].nodes), data[plural].totalCount],
    [seen, 2],
  )
  await check('node', `{ node(id: "${theirs}") { id } }`, (data) => data.node, null)
  await check('nodes', `{ nodes(ids: ["${mine}", "${theirs}"]) { id } }`, (data) => data.nodes, [{ id: mine }, null])
  await check('sums', `{ ${plural}Aggregate { rows { count } } }`, (data) => data[`${plural}Aggregate`].rows, [
    { count: 2 },
  ])
  const text = Object.keys(membersOf(`${record.typeName}GroupBy`)).find((name) => record.fields[name]?.kind === 'text')
  await check(
    'groups',
    `{ ${plural}Aggregate(groupBy: [{${text}: true}]) { rows { count } } }`,
    (data) => data[`${plural}Aggregate`].rows.length,
    2,
  )
  const word = (kind: 'mine' | 'theirs') => wordOf(noun, record.nameField, kind)
  const search = (kind: 'mine' | 'theirs') => `{ search(query: "${word(kind)}", types: [${constant(noun)}]) { id } }`
  const named = record.fields[record.nameField]!
  if ('search' in named && named.search) {
    await check('search', search('theirs'), (data) => data.search, [])
    await check('search', search('mine'), (data) => data.search, [{ id: mine }])
  }
  for (const other of allRecords().filter((one) => one.ownership.by === 'everyone' || one !== record)) {
    for (const relation of relationsOf(other).filter(({ target }) => target === record)) {
      const { name } = relation
      const query = `{ ${other.plural}(first: 5) { nodes { ${name} { nodes { id } totalCount } } } }`
      const lists = (data: any) => data[other.plural].nodes.map((one: any) => one[name])
      await check(
        'nested list',
        query,
        (data) =>
          [...new Set<string>(lists(data).flatMap((list: any) => list.nodes.map((one: any) => one.id)))]
            .sort()
            .filter((id) => id === theirs),
        [],
      )
      await check(
        'count of a nested list',
        query,
        (data) => lists(data).filter((list: any) => list.nodes.length !== list.totalCount),
        [],
      )
      await check(
        'filter through a list',
        `{ ${other.plural}(filter: {${name}: {some: {id: {eq: "${theirs}"}}}}) { totalCount } }`,
        (data) => data[other.plural].totalCount,
        0,
      )
    }
    await pointing(walk, record, other, check)
  }
  await changing(walk, record, who, check)
}

type Check = (path: string, query: string, find: (data: any) => unknown, should: unknown) => Promise<void>

/** References to the record from nouns that are read in full. */
async function pointing(
  { world }: Walk,
  record: RecordDefinition,
  other: RecordDefinition,
  check: Check,
): Promise<void> {
  const { theirs } = world.ids[record.noun]!
  if (record.noun === 'activity') return
  const all = KINDS.map((kind) => world.ids[other.noun]![kind])
  for (const [name, field] of Object.entries(other.fields)) {
    const of = (data: any) => data[other.plural]
    if (field.kind === 'reference' && field.target() === record) {
      const from = world.ids[other.noun]!.crossed
      await check(
        'nested one',
        `{ ${other.noun}(id: "${from}") { ${name} { id } } }`,
        (data) => data[other.noun]?.[name],
        null,
      )
      await check(
        'filter through a record',
        `{ ${other.plural}(filter: {${name}: {id: {eq: "${theirs}"}}}) { totalCount } }`,
        (data) => of(data).totalCount,
        0,
      )
      await check(
        'filter for none',
        `{ ${other.plural}(filter: {id: {eq: "${from}"}, ${name}: {isNull: true}}) { totalCount } }`,
        (data) => of(data).totalCount,
        1,
      )
      await check(
        'order through a record',
        `{ ${other.plural}(filter: {id: {eq: "${from}"}}, orderBy: [{${name}: {id: ASC}}]) { edges { cursor } } }`,
        (data) => placeOf(of(data).edges[0].cursor),
        [null, from],
      )
      await check(
        'groups by a record',
        `{ ${other.plural}Aggregate(groupBy: [{${name}: true}]) { rows { keys { id value } } } }`,
        (data) => JSON.stringify(data[`${other.plural}Aggregate`]).includes(theirs),
        false,
      )
    }
    if (field.kind !== 'links') continue
    for (const [part, link] of Object.entries(field.parts)) {
      const fits =
        link.kind === 'reference' ? link.target() === record : link.kind === 'anyRecord' && record.noun === 'account'
      if (!fits) continue
      const query = `{ ${other.plural}(filter: {id: {in: ${JSON.stringify(all)}}}) { nodes { ${name} { ${field.flat ? 'id' : `${part} { id }`} } } } }`
      await check('entry of a list', query, (data) => JSON.stringify(data).includes(theirs), false)
      const entry = field.flat ? `{id: {eq: "${theirs}"}}` : `{${part}: {id: {eq: "${theirs}"}}}`
      await check(
        'filter through an entry',
        `{ ${other.plural}(filter: {${name}: {some: ${entry}}}) { totalCount } }`,
        (data) => of(data).totalCount,
        0,
      )
    }
  }
}

function placeOf(cursor: string): unknown[] {
  return JSON.parse(Buffer.from(cursor, 'base64url').toString()).slice(1)
}

/** Who may change everything that they see, and does not see it; and who sees it, and may change their own. */
async function changing(walk: Walk, record: RecordDefinition, who: Actor, check: Check): Promise<void> {
  const { world, ask } = walk
  const { noun, plural, typeName } = record
  const { theirs, mine } = world.ids[noun]!
  const codes = (field: string) => (data: any) => data[field].userErrors.map((one: { code: string }) => one.code)
  const single = (verb: string, input: string) =>
    `mutation { ${noun}${verb}(input: {${input}}) { ${verb === 'Delete' ? 'deletedId' : `${noun} { id }`} userErrors { code message } } }`
  for (const verb of ['Update', 'Archive', 'Unarchive', 'Delete'])
    await check(verb.toLowerCase(), single(verb, `id: "${theirs}"`), codes(`${noun}${verb}`), ['NOT_FOUND'])
  const verbs = Object.keys(schema.getMutationType()!.getFields()).filter((name) => isVerb(name, noun))
  for (const name of verbs) {
    const type = schema
      .getMutationType()!
      .getFields()
      [name]!.args.find((one) => one.name === 'input')!.type
    const stage = String(type).includes('MoveToStage') ? `, stage: "${world.ids['stage']!.mine}"` : ''
    await check('verb', `mutation { ${name}(input: {id: "${theirs}"${stage}}) { userErrors { code } } }`, codes(name), [
      'NOT_FOUND',
    ])
  }
  await check(
    'upsert',
    `mutation { ${noun}Upsert(match: {id: "${theirs}"}, input: {}) { ${noun} { id } userErrors { code } } }`,
    (data) => [data[`${noun}Upsert`][noun], ...codes(`${noun}Upsert`)(data)],
    [null, 'TAKEN'],
  )
  const external = wordOf(noun, 'external', 'theirs')
  await check(
    'upsert',
    `mutation { ${noun}Upsert(match: {externalId: {source: "world", id: "${external}"}}, input: {}) { ${noun} { id } userErrors { code } } }`,
    (data) => [data[`${noun}Upsert`][noun], ...codes(`${noun}Upsert`)(data)],
    [null, 'TAKEN'],
  )
  const bulk = (field: string, args: string) =>
    `mutation { ${field}(filter: {}, ${args}dryRun: true) { results { id } userErrors { code } } }`
  for (const [field, args] of [
    [`${plural}BulkUpdate`, 'set: {}, '],
    [`${plural}BulkArchive`, ''],
  ] as const)
    await check(
      'bulk filter',
      bulk(field, args),
      (data) => data[field].results.map((one: any) => one.id).sort(),
      [mine, world.ids[noun]!.crossed].sort(),
    )
  for (const other of allRecords()) {
    for (const [name, field] of Object.entries(other.fields)) {
      if (field.kind !== 'reference' || field.target() !== record || field.computed || field.createOnly) continue
      const id = world.ids[other.noun]!.mine
      await check(
        'reference in an input',
        `mutation { ${other.plural}BulkUpsert(rows: [{id: "${id}", ${name}: "${theirs}"}], match: {id: true}, errorPolicy: PER_ROW, dryRun: true) { results { userErrors { code field } } } }`,
        (data) => data[`${other.plural}BulkUpsert`].results[0]?.userErrors,
        [{ code: 'NOT_FOUND', field: [name] }],
      )
      await check(
        'reference by external id',
        `mutation { ${other.plural}BulkUpsert(rows: [{id: "${id}", ${name}ExternalId: {source: "world", id: "${external}"}}], match: {id: true}, errorPolicy: PER_ROW, dryRun: true) { results { userErrors { code } } } }`,
        (data) => data[`${other.plural}BulkUpsert`].results[0]?.userErrors,
        [{ code: 'NOT_FOUND' }],
      )
    }
  }
  await check(
    'events since',
    `{ eventsSince(filter: {subjectIds: ["${theirs}"]}, first: 50) { events { id } } }`,
    (data) => data.eventsSince.events,
    [],
  )
  // Seen, and not to be changed.
  const all = actorOf('ALL', { userId: world.viewer })
  for (const [verb, mutation] of [
    ['UPDATE', 'Update'],
    ['ARCHIVE', 'Archive'],
    ['DELETE', 'Delete'],
  ] as const) {
    if (!exists(single(mutation, `id: "${theirs}"`))) continue
    pass(walk, 'reach: seen but not reached')
    const narrow = { ...all, reach: new Map([...all.reach, [`${noun}.${verb}`, 'OWN' as const]]) }
    const { data, messages } = await ask(narrow, single(mutation, `id: "${theirs}"`))
    const is = data && codes(`${noun}${mutation}`)(data)
    if (JSON.stringify(is) !== '["NOT_ALLOWED"]')
      walk.fault(`reach: seen but not reached, ${verb} of ${noun}`, [is, messages])
    const told = await ask(
      narrow,
      `{ own: ${noun}(id: "${mine}") { allowed } other: ${noun}(id: "${theirs}") { allowed } }`,
    )
    const allowed = [told.data?.own?.allowed.includes(verb), told.data?.other?.allowed.includes(verb)]
    if (JSON.stringify(allowed) !== '[true,false]')
      walk.fault(`reach: allowed of ${noun}`, [verb, allowed, told.messages])
    const without = { ...all, reach: new Map([...all.reach].filter(([right]) => right !== `${noun}.${verb}`)) }
    const no = await ask(without, single(mutation, `id: "${mine}"`))
    if (no.codes.join() !== 'FORBIDDEN') walk.fault(`reach: ${verb} of ${noun} without the right`, [no.codes, no.data])
  }
  if (!schema.getMutationType()!.getFields()[`${noun}Create`]) return
  const maker = { ...all, reach: new Map([...all.reach, [`${noun}.CREATE`, 'OWN' as const]]) }
  const needs = Object.entries(membersOf(`${typeName}CreateInput`)).filter(([, type]) => type.endsWith('!'))
  const pointed = ({ fields }: RecordDefinition, name: string) => {
    const field = fields[name]
    return field?.kind === 'reference' ? `"${world.ids[field.target().noun]!.theirs}"` : null
  }
  const given: Record<string, string> = {
    'String!': '"x"',
    'Noun!': 'ACCOUNT',
    'JSON!': '{}',
    'Date!': '"2026-01-01"',
    'ForecastPeriodUnit!': 'YEAR',
  }
  const input = needs.map(([name, type]) => `${name}: ${given[type] ?? pointed(record, name) ?? 'NOTE'}`).join(', ')
  // What belongs to the owner of another record is made for one of the stranger's.
  const owner = record.fields['owner']?.computed ? '' : `, owner: "${world.stranger}"`
  const made = await ask(maker, `mutation { ${noun}Create(input: {${input}${owner}}) { userErrors { code field } } }`)
  pass(walk, 'reach: create')
  if (made.data?.[`${noun}Create`].userErrors[0]?.code !== 'NOT_ALLOWED')
    walk.fault(`reach: create of ${noun}`, [made.data, made.messages])
  void who
}

function isVerb(name: string, noun: string): boolean {
  return new RegExp(`^${noun}(MoveToStage|Win|Lose|Reopen|Complete)$`).test(name)
}

/** Without the right to read a noun at all. */
async function unreadable(walk: Walk, record: RecordDefinition): Promise<void> {
  const { world, ask } = walk
  const { noun, plural } = record
  const id = world.ids[noun]!.mine
  const all = actorOf('ALL', { userId: world.viewer, administer: false })
  const who = { ...all, reach: new Map([...all.reach].filter(([right]) => right !== `${noun}.READ`)) }
  const check = async (path: string, query: string, holds: (data: any, codes: string[]) => boolean) => {
    if (!exists(query)) return
    pass(walk, `no right: ${path}`)
    const { data, codes, messages } = await ask(who, query)
    if (!holds(data, codes)) walk.fault(`no right: ${path} of ${noun}`, [data, codes, messages])
  }
  const forbidden = (_: unknown, codes: string[]) => codes.length > 0 && codes.every((code) => code === 'FORBIDDEN')
  await check('one', `{ ${noun}(id: "${id}") { id } }`, forbidden)
  await check('list', `{ ${plural} { nodes { id } } }`, forbidden)
  await check('sums', `{ ${plural}Aggregate { rows { count } } }`, forbidden)
  await check('node', `{ node(id: "${id}") { id } }`, (data) => data.node === null)
  await check(
    'search',
    `{ search(query: "zq", types: [${constant(noun)}]) { id } }`,
    (data) => data.search.length === 0,
  )
  await check(
    'events since',
    `{ eventsSince(filter: {subjectIds: ["${id}"]}) { events { id } } }`,
    (data) => data.eventsSince.events.length === 0,
  )
  await check('audit log', '{ auditLog { nodes { id } } }', forbidden)
  await check(
    'bulk update',
    `mutation { ${plural}BulkUpdate(filter: {}, set: {}, dryRun: true) { results { id } } }`,
    (data, codes) => forbidden(data, codes) || codes.includes('BAD_REQUEST'),
  )
  for (const other of allRecords().filter((one) => one !== record)) {
    for (const { name } of relationsOf(other).filter(({ target }) => target === record))
      await check('nested list', `{ ${other.plural}(first: 1) { nodes { ${name} { nodes { id } } } } }`, forbidden)
    for (const [name, field] of Object.entries(other.fields))
      if (field.kind === 'reference' && field.target() === record) {
        await check('nested one', `{ ${other.plural}(first: 5) { nodes { ${name} { id } } } }`, (data) =>
          data[other.plural].nodes.every((one: any) => one[name] === null),
        )
        await check(
          'filter through a record',
          `{ ${other.plural}(filter: {${name}: {id: {neq: "x"}}}) { totalCount } }`,
          (data) => data[other.plural].totalCount === 0,
        )
      }
  }
}

/** A count of what points to a record never counts what is out of reach. */
async function dependents(walk: Walk): Promise<void> {
  pass(walk, 'reach: dependents')
  const all = actorOf('ALL', { userId: walk.world.viewer })
  const who = { ...all, reach: new Map([...all.reach, ['opportunity.READ', 'OWN' as const]]) }
  const query = `mutation { accountDelete(input: {id: "${walk.world.ids['account']!.theirs}"}) { userErrors { code message } } }`
  const [full, part] = [await walk.ask(all, query), await walk.ask(who, query)].map(
    ({ data }) => data?.accountDelete.userErrors[0],
  )
  if (!full?.message.includes('opportunity: 2'))
    walk.fault('reach: dependents', ['two deals point to the account', full])
  if (!part?.message.includes('opportunity: 1') || !part.message.includes('that you may not see'))
    walk.fault('reach: dependents', ['one of the two deals is out of reach', part])
}
