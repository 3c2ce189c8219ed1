import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { describeEngines } from '../engines.ts'
import { type Office, openOffice, refusalsIn } from '../stories/office.ts'

const MADE = `alreadyConverted lead { id status convertedAt convertedAccount { id } }
  account { id name domains industry website addresses { city } customFields { key text } owner { name } }
  contact { id name title emails consents { channel purpose given source text } accounts { role isPrimary account { id } } }
  opportunity { id name source campaign status stage { name } account { id } owner { name } }`

describeEngines('Leads', (open) => {
  let database: Database
  let office: Office
  beforeAll(async () => {
    database = await open()
    office = await openOffice(database)
  }, 60_000)
  afterAll(() => office.close())

  const person = (more: object = {}) => ({
    ...{ familyName: '王', givenName: '小明', company: 'Hansa Mühlen GmbH', title: 'Head of purchasing' },
    ...{ emails: ['xm@hansa-muehlen.example'], phones: ['+49 451 1234'], source: 'fair', campaign: 'Hannover 2026' },
    ...more,
  })
  const lead = (who: string, input: object = {}) => office.make(who, 'lead', person(input))
  const show = async (who: string, id: string, shown: string) =>
    (await office.ask(who, `query ($id: ID!) { lead(id: $id) { ${shown} } }`, { id })).lead

  it('goes from a hand-written note to an account, a contact and a deal', async () => {
    const field = { key: 'region', label: 'Region', kind: 'TEXT' }
    await office.make('ada', 'customField', { ...field, noun: 'LEAD' })
    await office.make('ada', 'customField', { ...field, noun: 'ACCOUNT' })
    const consents = [
      { channel: 'EMAIL', purpose: 'newsletter', given: true, source: 'fair', text: 'Yes, write to me' },
    ]
    const id = await lead('anna', {
      ...{ consents, customFields: [{ key: 'region', text: 'North' }], interest: 'Mill 7', industry: 'Food' },
      ...{ addresses: [{ city: 'Lübeck', country: 'Germany' }], website: 'hansa-muehlen.example' },
    })
    expect(await show('anna', id, 'name status team { name } owner { name } score allowed')).toMatchObject({
      ...{ name: '王小明', status: 'NEW', team: { name: 'Europe' }, owner: { name: 'Anna Berg' }, score: 0 },
      allowed: expect.arrayContaining(['QUALIFY', 'DISQUALIFY', 'CONVERT', 'ASSIGN']),
    })
    const call = { kind: 'CALL', subject: 'First call', about: [id] }
    const activity = await office.make('anna', 'activity', call)
    const qualified = await office.act('anna', 'leadQualify', { id }, 'lead { status }')
    expect(qualified.lead.status).toBe('QUALIFIED')

    const made = await office.act('anna', 'leadConvert', { id }, MADE)
    expect(made.userErrors).toEqual([])
    expect(made).toMatchObject({
      ...{ alreadyConverted: false, lead: { status: 'CONVERTED' } },
      account: {
        ...{ name: 'Hansa Mühlen GmbH', domains: ['hansa-muehlen.example'], industry: 'Food' },
        ...{ addresses: [{ city: 'Lübeck' }], customFields: [{ key: 'region', text: 'North' }] },
        ...{ owner: { name: 'Anna Berg' }, website: 'https://hansa-muehlen.example' },
      },
      contact: {
        ...{ name: '王小明', title: 'Head of purchasing', emails: ['xm@hansa-muehlen.example'], consents },
        accounts: [{ role: 'Head of purchasing', isPrimary: true, account: { id: made.account.id } }],
      },
      opportunity: {
        ...{ name: 'Mill 7 – Hansa Mühlen GmbH', source: 'fair', campaign: 'Hannover 2026', status: 'OPEN' },
        ...{ stage: { name: 'Contact' }, account: { id: made.account.id } },
      },
    })
    const about = `query ($id: ID!) { activity(id: $id) { about { id } } }`
    const moved = (await office.ask('anna', about, { id: activity })).activity.about.map((one: any) => one.id)
    expect(moved).toEqual([made.account.id, made.contact.id, made.opportunity.id])

    const events = await database.read.selectFrom('Event').selectAll().where('subjectId', '=', id).execute()
    const converted = events.find(({ type }) => type === 'lead.converted')!
    expect(converted.facts).toMatchObject({ madeAccount: true, activities: 'MOVE', activityCount: 1 })
    const ofAct = await database.read.selectFrom('Event').select('type').where('actId', '=', converted.actId).execute()
    expect(ofAct.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['account.created', 'contact.created', 'opportunity.created', 'activity.updated']),
    )
  })

  it('is converted once, however often and however many ask', async () => {
    const id = await lead('anna', { emails: ['once@mill.example'] })
    const query = `mutation ($input: LeadConvertInput!) { leadConvert(input: $input) {
      alreadyConverted account { id } contact { id } opportunity { id } userErrors { code message } } }`
    const ask = async () => (await office.ask('anna', query, { input: { id, expectedVersion: 1 } })).leadConvert
    const all = await Promise.all(Array.from({ length: 20 }, ask))
    expect(all.flatMap(({ userErrors }) => userErrors)).toEqual([])
    expect(all.filter(({ alreadyConverted }) => !alreadyConverted).length).toBe(1)
    for (const noun of ['account', 'contact', 'opportunity'])
      expect(new Set(all.map((one) => one[noun].id)).size, noun).toBe(1)
    const contacts = `{ contacts(filter: {emails: {some: {eq: "once@mill.example"}}}) { totalCount } }`
    expect((await office.ask('ada', contacts)).contacts.totalCount).toBe(1)
    expect(await ask()).toMatchObject({ alreadyConverted: true, account: { id: all[0].account.id } })
  })

  it('shows the duplicates that it would make, of those that one may see', async () => {
    const account = await office.make('anna', 'account', { name: 'Nordlicht AG', domains: ['nordlicht.example'] })
    await office.make('ming', 'account', { name: 'Nordlicht GmbH', domains: ['nordlicht.example'] })
    const contact = await office.make('anna', 'contact', { name: 'Ida Lind', emails: ['ida@nordlicht.example'] })
    const id = await lead('anna', {
      ...{ familyName: 'Lind', givenName: 'Ida', phones: [], company: 'NORDLICHT', emails: ['Ida@nordlicht.example'] },
    })
    const preview = `query ($id: ID!) { leadConvertPreview(id: $id) {
      lead { id } accounts { account { id } score reasons } contacts { contact { id } score reasons }
      carried { from noun to value } leftOut { from } } }`
    const before = await database.read.selectFrom('Event').select('id').execute()
    const shown = (await office.ask('anna', preview, { id })).leadConvertPreview
    expect(await database.read.selectFrom('Event').select('id').execute()).toHaveLength(before.length)
    expect(shown).toMatchObject({
      accounts: [{ account: { id: account }, score: 97, reasons: ['DOMAIN', 'COMPANY'] }],
      contacts: [{ contact: { id: contact }, score: 98, reasons: ['EMAIL', 'NAME'] }],
      leftOut: [],
    })
    expect(shown.carried).toContainEqual({ from: 'company', noun: 'ACCOUNT', to: 'name', value: 'NORDLICHT' })
    expect((await office.ask('ada', preview, { id })).leadConvertPreview.accounts).toHaveLength(2)
    expect((await office.ask('ming', preview, { id })).leadConvertPreview).toBeNull()

    const input = {
      id,
      account: { existing: account },
      contact: { existing: contact, role: 'Buyer' },
      opportunity: null,
    }
    const made = await office.act('anna', 'leadConvert', { ...input, activities: 'COPY' }, MADE)
    expect(made).toMatchObject({
      ...{ account: { id: account, name: 'Nordlicht AG' }, opportunity: null, userErrors: [] },
      contact: { id: contact, accounts: [{ role: 'Buyer', account: { id: account } }] },
    })
  })

  it('asks for the rights to convert, and to make what is made', async () => {
    const role = async (name: string, grants: object[]) => office.make('ada', 'role', { name, grants })
    const all = (noun: string, verb = '*') => ({ noun, verb, reach: 'ALL' })
    const noDeals = await role('No deals', [all('lead'), all('account'), all('contact'), all('stage'), all('pipeline')])
    const noConvert = await role('No converting', [all('*'), { noun: 'lead', verb: 'CONVERT', reach: 'NONE' }])
    const user = await office.make('ada', 'user', { name: 'Ole', roles: [noDeals] })
    const key = 'mutation ($input: ApiKeyCreateInput!) { keyCreate(input: $input) { secret } }'
    office.keys['ole'] = (await office.ask('ada', key, { input: { name: 'k', user } })).keyCreate.secret
    const id = await lead('anna', { emails: ['rights@mill.example'] })
    const convert = `mutation ($input: LeadConvertInput!) { leadConvert(input: $input) { contact { id } opportunity { id } userErrors { code } } }`
    const told = await office.tell('ole', convert, { input: { id } })
    expect(told.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect(await show('ada', id, 'status')).toEqual({ status: 'NEW' })
    expect((await office.ask('ole', convert, { input: { id, opportunity: null } })).leadConvert.contact.id).toBeTruthy()

    await office.act('ada', 'userUpdate', { id: user, roles: [noConvert] })
    const other = await lead('anna', { emails: ['rights2@mill.example'] })
    expect((await office.tell('ole', convert, { input: { id: other } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const elsewhere = await lead('ming', { emails: ['rights3@mill.example'] })
    expect(refusalsIn(await office.act('anna', 'leadConvert', { id: elsewhere }))).toEqual(['NOT_FOUND id'])
  })

  it('writes nothing where one part is refused', async () => {
    const id = await lead('anna', { company: null, emails: ['half@mill.example'] })
    const count = async () => (await database.read.selectFrom('Contact').select('id').execute()).length
    const before = await count()
    const refused = (input: object) => office.act('anna', 'leadConvert', { id, ...input }).then(refusalsIn)
    expect(await refused({ account: {} })).toEqual(['REQUIRED account.values.name'])
    expect(await refused({ account: { existing: 'acc_00000000000000000000000009' } })).toEqual([
      'NOT_FOUND account.existing',
    ])
    expect(await refused({ opportunity: { values: { name: null } } })).toEqual(['REQUIRED opportunity.values.name'])
    expect(await refused({ customFields: [{ from: 'none', noun: 'CONTACT', to: 'none' }] })).toEqual([
      'INVALID customFields.0.from',
    ])
    expect(await count()).toBe(before)
    const made = await office.act('anna', 'leadConvert', { id }, MADE)
    expect(made).toMatchObject({ account: null, contact: { accounts: [] }, opportunity: { name: '王小明' } })
  })

  it('is disqualified with a reason, and taken up again', async () => {
    const id = await lead('anna', { emails: ['no@mill.example'] })
    const refused = (verb: string, more: object = {}) => office.act('anna', verb, { id, ...more }).then(refusalsIn)
    expect(await refused('leadReopen')).toEqual(['LEAD_OPEN id'])
    expect(await refused('leadDisqualify', { reason: ' ' })).toEqual(['REQUIRED reason'])
    expect(await refused('leadUpdate', { status: 'UNQUALIFIED' })).toEqual(['INVALID status'])
    expect(await refused('leadDisqualify', { reason: 'no budget' })).toEqual([])
    expect(await refused('leadQualify')).toEqual(['LEAD_CLOSED id'])
    expect(await refused('leadConvert')).toEqual(['LEAD_CLOSED id'])
    expect(await refused('leadUpdate', { status: 'WORKING' })).toEqual(['LEAD_CLOSED status'])
    expect(await show('anna', id, 'status reason')).toEqual({ status: 'UNQUALIFIED', reason: 'no budget' })
    expect(await refused('leadReopen')).toEqual([])
    expect(await show('anna', id, 'status reason')).toEqual({ status: 'WORKING', reason: null })
  })

  it('keeps every consent for good', async () => {
    const said = (given: boolean, at?: string) => ({ channel: 'EMAIL', purpose: 'offers', given, source: 'call', at })
    const id = await lead('anna', { consents: [said(true, '2026-01-01T00:00:00Z')], emails: ['c@mill.example'] })
    await office.act('anna', 'leadUpdate', { id, consents: [said(false)] })
    await office.act('anna', 'leadUpdate', { id, consents: [said(false)] })
    await office.act('anna', 'leadUpdate', { id, consents: null })
    const { consents } = await show('anna', id, 'consents { given at }')
    expect(consents.map((one: any) => one.given)).toEqual([true, false])
    expect(consents[0].at).toBe('2026-01-01T00:00:00.000Z')
  })
})
