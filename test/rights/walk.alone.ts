import type { Actor } from '../../src/platform/access/actor.ts'
import { recordOfNoun } from '../../src/platform/record/registry.ts'
import { actorOf } from '../people.ts'
import { bound } from './rule.ts'
import { pass, type Walk } from './walk.ts'
import { wordOf } from './world.ts'

/** Paths that one noun has alone, and rights that show in one place alone. */
export async function walkAlone(walk: Walk): Promise<void> {
  await rightsTold(walk)
  await configuration(walk)
  await opportunities(walk)
  await contacts(walk)
  await hiddenWords(walk)
  await upserts(walk)
}

type Find = (data: any) => unknown

/** Asks as somebody, and notes what is not as it should be. */
export function checking(walk: Walk) {
  return async (
    path: string,
    who: Actor,
    query: string,
    find: Find,
    should: unknown,
    variables?: object,
  ): Promise<void> => {
    pass(walk, path)
    const { data, codes, messages } = await walk.ask(who, query, variables)
    const is = should === 'FORBIDDEN' ? codes.join() : data ? find(data) : codes
    if (JSON.stringify(is) !== JSON.stringify(should))
      walk.fault(path, ['should be', should, 'and is', is, messages, query])
  }
}

/** Somebody with every right but those; `OWN` in place of null narrows it. */
export function without(walk: Walk, rights: Record<string, 'OWN' | null>): Actor {
  const all = actorOf('ALL', { userId: walk.world.viewer })
  const left = [...all.reach].flatMap(([right, reach]): [string, typeof reach][] => {
    if (!(right in rights)) return [[right, reach]]
    return rights[right] === null ? [] : [[right, 'OWN']]
  })
  return { ...all, administer: false, reach: new Map(left) }
}

/** Somebody with every right, but for one field. */
export const hiding = (walk: Walk, noun: string, field: string, access: 'HIDDEN' | 'READ' = 'HIDDEN') =>
  bound([{ record: recordOfNoun(noun)!, field }], access, walk.world.viewer)

const codesOf = (field: string) => (data: any) => data[field].userErrors.map((one: { code: string }) => one.code)

async function rightsTold(walk: Walk): Promise<void> {
  const check = checking(walk)
  const who = without(walk, { 'account.UPDATE': null })
  await check(
    'viewer',
    who,
    '{ viewer { update: can(noun: ACCOUNT, verb: UPDATE) read: can(noun: ACCOUNT, verb: READ) } }',
    (data) => data.viewer,
    { update: false, read: true },
  )
  await check(
    'viewer',
    without(walk, { 'user.READ': null }),
    '{ viewer { user { id } } }',
    (data) => data.viewer.user,
    null,
  )
  const shown = '{ opportunity(id: "ID") { allowed } }'.replace('ID', walk.world.ids['opportunity']!.mine)
  const told = (data: any) => data.opportunity.allowed.filter((verb: string) => verb === 'WIN' || verb === 'REOPEN')
  await check('allowed', walk.full, shown, told, ['WIN'])
  await check('allowed', hiding(walk, 'opportunity', 'status'), shown, told, ['WIN', 'REOPEN'])
}

async function configuration(walk: Walk): Promise<void> {
  const check = checking(walk)
  const none = () => null
  await check(
    'custom field definitions',
    without(walk, { 'customField.READ': null }),
    '{ customFieldDefinitions(noun: ACCOUNT) { id } }',
    none,
    'FORBIDDEN',
  )
  await check(
    'custom field definitions',
    hiding(walk, 'customField', 'description'),
    '{ customFieldDefinitions(noun: ACCOUNT) { description } }',
    (data) => data.customFieldDefinitions.every((one: any) => one.description === null),
    true,
  )
  const remove = `mutation { customFieldDelete(input: {id: "${walk.world.ids['customField']!.mine}", expectedVersion: 999}) { userErrors { code } } }`
  await check('deletion of a custom field', without(walk, { 'customField.DELETE': null }), remove, none, 'FORBIDDEN')
  const rates =
    'mutation { currencyRatesSet(input: {rates: [{currency: "EUR", day: "2026-01-01", rate: "2"}]}) { userErrors { code } } }'
  await check('rates', without(walk, { 'currency.UPDATE': null }), rates, none, 'FORBIDDEN')
  await check('rates', hiding(walk, 'currency', 'rates', 'READ'), rates, none, 'FORBIDDEN')
  const pipeline = walk.world.ids['pipeline']!.mine
  await check(
    'stages of a pipeline',
    without(walk, { 'stage.READ': null }),
    `{ pipeline(id: "${pipeline}") { stages { id } } }`,
    (data) => data.pipeline.stages,
    null,
  )
  await check(
    'totals of a pipeline',
    without(walk, { 'opportunity.READ': null }),
    `{ pipeline(id: "${pipeline}") { totals { count } } }`,
    (data) => data.pipeline.totals,
    null,
  )
  const currencies = `{ pipeline(id: "${pipeline}") { totals { currency } } }`
  const told = (data: any) => data.pipeline.totals.some((one: any) => one.currency !== null)
  await check('totals of a pipeline', without(walk, {}), currencies, told, true)
  await check('totals of a pipeline', hiding(walk, 'opportunity', 'amount'), currencies, told, false)
  const mine = walk.world.ids['user']!.mine
  await check(
    'events of people',
    without(walk, { 'user.READ': null }),
    `{ eventsSince(filter: {actorIds: ["${mine}"]}) { events { id } } }`,
    none,
    'FORBIDDEN',
  )
  const identity = `mutation { userLinkIdentity(input: {id: "${mine}", issuer: "https://a.example", subject: "x"}) { userErrors { code } } }`
  const rotate = `mutation { keyRotate(input: {id: "${walk.world.ids['key']!.mine}", expectedVersion: 999}) { userErrors { code } } }`
  await check('rotation', without(walk, { 'key.ROTATE': null }), rotate, none, 'FORBIDDEN')
  const register =
    'mutation { trustedDocumentsRegister(input: {app: "walk", documents: [{source: "{ __typename }"}]}, dryRun: true) { results { outcome } } }'
  await check('registration', without(walk, { 'trustedDocument.CREATE': null }), register, none, 'FORBIDDEN')
  await check('registration', hiding(walk, 'trustedDocument', 'app', 'READ'), register, none, 'FORBIDDEN')
  await check('identity', without(walk, { 'user.UPDATE': null }), identity, none, 'FORBIDDEN')
  await check(
    'identities',
    without(walk, {}),
    `{ user(id: "${mine}") { identities { issuer } } }`,
    (data) => data.user.identities,
    null,
  )
}

async function opportunities(walk: Walk): Promise<void> {
  const check = checking(walk)
  const { opportunity, stage } = walk.world.ids
  const move = (id: string) =>
    `mutation { opportunityUpdate(input: {id: "${id}", stage: "${stage!.crossed}"}) { userErrors { code field } } }`
  const codes = codesOf('opportunityUpdate')
  await check('step by an update', without(walk, { 'opportunity.MOVE': null }), move(opportunity!.crossed), codes, [
    'NOT_ALLOWED',
  ])
  await check('step by an update', without(walk, { 'opportunity.MOVE': 'OWN' }), move(opportunity!.theirs), codes, [
    'NOT_ALLOWED',
  ])
  const bulk = (set: string) =>
    `mutation { opportunitiesBulkMove(filter: {id: {in: []}}, set: {stage: "${stage!.crossed}"${set}}, dryRun: true) { results { id } userErrors { code } } }`
  await check('bulk move', without(walk, { 'opportunity.MOVE': null }), bulk(''), () => null, 'FORBIDDEN')
  await check(
    'bulk move',
    hiding(walk, 'opportunity', 'reason', 'READ'),
    bulk(', reason: "x"'),
    () => null,
    'FORBIDDEN',
  )
  const history = `mutation { opportunityUpdate(input: {id: "${opportunity!.mine}", expectedVersion: 999, stageHistory: []}) { userErrors { code } } }`
  await check(
    'history in an input',
    hiding(walk, 'opportunity', 'stageHistory', 'READ'),
    history,
    () => null,
    'FORBIDDEN',
  )
  await check('history in an input', hiding(walk, 'opportunity', 'stage', 'READ'), history, () => null, 'FORBIDDEN')
  const tick = `mutation { opportunityCheck(input: {id: "${opportunity!.mine}", expectedVersion: 999, checks: []}) { userErrors { code } } }`
  await check('checks of a stage', without(walk, { 'opportunity.UPDATE': null }), tick, () => null, 'FORBIDDEN')
  await check('checks of a stage', hiding(walk, 'opportunity', 'checks', 'READ'), tick, () => null, 'FORBIDDEN')
  await lines(walk)
  // What an event says of a record that is out of reach.
  const told = `{ opportunity(id: "${opportunity!.crossed}") { history(first: 50) { nodes { changes { field after } } } } }`
  const account = (data: any) =>
    data.opportunity.history.nodes
      .flatMap((event: any) => event.changes)
      .filter((one: any) => one.field === 'account')
      .map((one: any) => one.after)
  await check('references in events', without(walk, { 'account.READ': 'OWN' }), told, account, [null])
}

/** Whoever reaches lines further than deals changes no line of a deal that they may not change. */
async function lines(walk: Walk): Promise<void> {
  const check = checking(walk)
  const { opportunity, opportunityLine } = walk.world.ids
  const own = without(walk, { 'opportunity.UPDATE': 'OWN' })
  const acts: [string, string][] = [
    ['opportunityLineCreate', `opportunity: "${opportunity!.theirs}", product: "x"`],
    ['opportunityLineUpdate', `id: "${opportunityLine!.theirs}", quantity: 7`],
    ['opportunityLineArchive', `id: "${opportunityLine!.theirs}"`],
    ['opportunityLineDelete', `id: "${opportunityLine!.theirs}"`],
  ]
  for (const [name, input] of acts)
    await check(
      `lines of a deal`,
      own,
      `mutation { ${name}(input: {${input}}) { userErrors { code } } }`,
      codesOf(name),
      ['NOT_ALLOWED'],
    )
}

async function contacts(walk: Walk): Promise<void> {
  const check = checking(walk)
  const { crossed, theirs } = walk.world.ids['contact']!
  const chart = `{ contact(id: "${crossed}") { orgChart { contact { id } } } }`
  const people = (data: any) => data.contact.orgChart.some((place: any) => place.contact.id === theirs)
  await check('chart', walk.full, chart, people, true)
  await check('chart', without(walk, { 'contact.READ': 'OWN' }), chart, people, false)
}

/** Refusals tell nothing of what is hidden. */
async function hiddenWords(walk: Walk): Promise<void> {
  const check = checking(walk)
  const { activity, account } = walk.world.ids
  const complete = `mutation { activityComplete(input: {id: "${activity!.mine}"}) { userErrors { code message } } }`
  const says = (data: any) => [
    data.activityComplete.userErrors[0]?.code,
    data.activityComplete.userErrors[0]?.message.includes('2026-01-01'),
  ]
  await check('words of a refusal', walk.full, complete, says, ['ALREADY_DONE', true])
  await check('words of a refusal', hiding(walk, 'activity', 'doneAt'), complete, says, ['ALREADY_DONE', false])
  const remove = `mutation { accountDelete(input: {id: "${account!.theirs}"}) { userErrors { message } } }`
  const counts = (data: any) => /opportunity/.test(data.accountDelete.userErrors[0].message)
  await check('dependents by a hidden field', walk.full, remove, counts, true)
  await check('dependents by a hidden field', hiding(walk, 'opportunity', 'account'), remove, counts, false)
}

async function upserts(walk: Walk): Promise<void> {
  const check = checking(walk)
  const { account, activity } = walk.world.ids
  const create = 'mutation { accountCreate(input: {name: "x"}) { userErrors { code } } }'
  await check('create without the right', without(walk, { 'account.CREATE': null }), create, () => null, 'FORBIDDEN')
  const neither = without(walk, { 'account.CREATE': null, 'account.UPDATE': null })
  const unknown =
    'mutation { accountUpsert(match: {externalId: {source: "world", id: "nobody"}}, input: {name: "x"}) { userErrors { code } } }'
  await check('upsert without the right', neither, unknown, () => null, 'FORBIDDEN')
  await check(
    'upsert without the right',
    without(walk, { 'account.CREATE': null }),
    unknown,
    codesOf('accountUpsert'),
    ['NOT_ALLOWED'],
  )
  await check(
    'upsert without the right',
    neither,
    'mutation { accountsBulkUpsert(rows: [], match: {id: true}) { results { id } } }',
    () => null,
    'FORBIDDEN',
  )
  const seed =
    'mutation { accountUpsert(match: {domain: "nobody.example"}, input: {name: "x"}) { userErrors { code } } }'
  await check('value that a match gives', hiding(walk, 'account', 'domains', 'READ'), seed, () => null, 'FORBIDDEN')
  const about = `mutation { activitiesBulkUpsert(rows: [{id: "${activity!.mine}", aboutExternalIds: [{source: "world", id: "${wordOf('account', 'external', 'mine')}"}]}], match: {id: true}, errorPolicy: PER_ROW, dryRun: true) { results { userErrors { code } } } }`
  const refused = (data: any) => data.activitiesBulkUpsert.results[0].userErrors.map((one: any) => one.code)
  await check('reference of any noun by external id', walk.full, about, refused, [])
  await check('reference of any noun by external id', hiding(walk, 'account', 'externalIds'), about, refused, [
    'NOT_FOUND',
  ])
  const clear = `mutation { accountUpdate(input: {id: "${account!.mine}", expectedVersion: 999, customFields: null}) { userErrors { code } } }`
  await check(
    'clearing of all custom fields',
    hiding(walk, 'account', 'customFields.secret', 'READ'),
    clear,
    () => null,
    'FORBIDDEN',
  )
}
