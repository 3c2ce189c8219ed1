import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { describeEngines } from '../engines.ts'
import { type Office, openOffice, refusalsIn } from '../stories/office.ts'

describeEngines('A web form', (open) => {
  let database: Database
  let office: Office
  beforeAll(async () => {
    database = await open()
    office = await openOffice(database)
  }, 60_000)
  afterAll(() => office.close())

  async function form(input: object = {}): Promise<{ id: string; url: string }> {
    const payload = await office.act(
      'ada',
      'leadFormCreate',
      { name: 'Contact page', ...input },
      'leadForm { id publicKey }',
    )
    expect(payload.userErrors).toEqual([])
    const { id, publicKey } = payload.leadForm
    return { id, url: office.url.replace('/graphql', `/forms/${publicKey}`) }
  }
  const json = (url: string, values: object, headers: object = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(values),
    })
  const page = (url: string, values: Record<string, string>) =>
    fetch(url, { method: 'POST', body: new URLSearchParams(values), redirect: 'manual' })
  const leads = async (formId: string, shown = 'name') =>
    (
      await office.ask(
        'ada',
        `query ($id: ID!) { leads(filter: {form: {id: {eq: $id}}}, orderBy: [{createdAt: ASC}]) { nodes { id ${shown} } } }`,
        {
          id: formId,
        },
      )
    ).leads.nodes
  const quarantined = async (id: string) =>
    (await office.ask('ada', `query ($id: ID!) { leadForm(id: $id) { quarantined { id reason values } } }`, { id }))
      .leadForm.quarantined

  it('makes a lead of a plain HTML form, with source, campaign, consent and facts', async () => {
    const { id, url } = await form({
      fields: [
        { name: 'who', field: 'NAME', required: true },
        { name: 'mail', field: 'EMAIL' },
        { name: 'tel', field: 'PHONE' },
        { name: 'land', field: 'COUNTRY' },
        { name: 'text', field: 'MESSAGE' },
      ],
      consents: [{ name: 'news', channel: 'EMAIL', purpose: 'newsletter', text: 'Write to me <b>monthly</b>' }],
      ...{ thankYouText: 'Danke <3', thankYouUrl: 'https://www.example.com/thanks?a=1&b=2' },
      ...{ leadOwner: office.ids['anna'], assigns: false },
    })
    const answer = await page(url, {
      ...{ who: '李雷', mail: 'li@example.com', tel: 'call me', land: 'China', text: 'Hello', news: 'on', other: 'x' },
      ...{ utm_source: 'ad', utm_campaign: 'Spring' },
    })
    expect(answer.status).toBe(202)
    const text = await answer.text()
    expect(text).toContain('Danke &lt;3')
    expect(text).toContain('url=https://www.example.com/thanks?a=1&amp;b=2')
    const [lead] = await leads(
      id,
      'name emails phones addresses { country } description source campaign facts owner { name } status consents { channel purpose given source text at }',
    )
    expect(lead).toMatchObject({
      ...{ name: '李雷', emails: ['li@example.com'], phones: [], addresses: [{ country: 'China' }] },
      ...{ description: 'tel: call me\n\nHello', source: 'web', campaign: 'Spring', owner: { name: 'Anna Berg' } },
      ...{ facts: { utm_source: 'ad', utm_campaign: 'Spring' }, status: 'NEW' },
      consents: [{ channel: 'EMAIL', given: true, source: 'Contact page', text: 'Write to me <b>monthly</b>' }],
    })
    expect(lead.consents[0].at).toMatch(/Z$/)
  })

  it('adds to the open lead of the same address, answers alike, and tells nobody', async () => {
    const { id, url } = await form({ name: 'Twice' })
    const first = await json(url, { name: 'Ann', email: 'ann@mill.example' })
    const second = await json(url, { name: 'Ann M', email: 'ANN@mill.example', message: 'Again' })
    expect([first.status, second.status]).toEqual([202, 202])
    expect(await first.text()).toBe(await second.text())
    const found = await leads(id, 'name activities { nodes { kind direction subject body } }')
    expect(found).toMatchObject([
      {
        name: 'Ann',
        activities: { nodes: [{ kind: 'WEB', direction: 'INBOUND', body: expect.stringContaining('Again') }] },
      },
    ])
    await office.act('ada', 'leadDisqualify', { id: found[0].id, reason: 'spam' })
    await json(url, { name: 'Ann', email: 'ann@mill.example' })
    expect(await leads(id)).toHaveLength(2)
  })

  it('makes one lead of many who press at once', async () => {
    const { id, url } = await form({ name: 'Crowd', perAddress: 1000 })
    const all = await Promise.all(Array.from({ length: 8 }, () => json(url, { name: 'Bo', email: 'bo@mill.example' })))
    expect(all.map(({ status }) => status)).toEqual(Array(8).fill(202))
    expect(await leads(id, 'activities { totalCount }')).toMatchObject([{ activities: { totalCount: 7 } }])
  })

  it('sets spam apart, bounded and not lost', async () => {
    const fields = [
      { name: 'name', field: 'NAME', required: true },
      { name: 'message', field: 'MESSAGE' },
    ]
    const { id, url } = await form({ name: 'Trap', fields, honeypot: 'url', minSeconds: 3, perAddress: 1000 })
    const started = () => Date.now() - 10_000
    const links = 'http://a.example http://b.example https://c.example http://d.example'
    const tries = [
      { name: 'Bot', url: 'x', _started: started() },
      { name: 'Bot' },
      { name: 'Bot', _started: Date.now() },
      { name: 'Bot', message: links, _started: started() },
      { name: ' ', _started: started() },
    ]
    const answers = await Promise.all([...tries, { name: 'Eva', _started: started() }].map((one) => json(url, one)))
    expect(new Set(await Promise.all(answers.map((one) => one.text()))).size).toBe(1)
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(202))
    expect(await leads(id)).toMatchObject([{ name: 'Eva' }])
    const apart = await quarantined(id)
    expect(apart.map((one: any) => one.reason).sort()).toEqual([
      'HONEYPOT',
      'INCOMPLETE',
      'LINKS',
      'TOO_FAST',
      'TOO_FAST',
    ])

    const entry = apart.find((one: any) => one.reason === 'LINKS')
    const released = await office.act('ada', 'leadFormRelease', { id, entry: entry.id }, 'lead { name description }')
    expect(released).toMatchObject({ userErrors: [], lead: { name: 'Bot', description: links } })
    expect(refusalsIn(await office.act('ada', 'leadFormRelease', { id, entry: entry.id }))).toEqual(['NOT_FOUND entry'])
    expect(await quarantined(id)).toHaveLength(4)
    const seen = await office.ask('anna', `query ($id: ID!) { leadForm(id: $id) { name quarantined { id } } }`, { id })
    expect(seen.leadForm).toEqual({ name: 'Trap', quarantined: null })
  })

  it('limits how often one address and the whole form may send', async () => {
    const { url } = await form({ name: 'Slow', perAddress: 2 })
    const answers = []
    for (const name of ['a', 'b', 'c']) answers.push(await json(url, { name }))
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 429])
    expect(Number(answers[2]!.headers.get('retry-after'))).toBeGreaterThan(0)
    const whole = await form({ name: 'Whole', perAddress: 100, perForm: 1 })
    expect([(await json(whole.url, { name: 'a' })).status, (await json(whole.url, { name: 'b' })).status]).toEqual([
      202, 429,
    ])
  })

  it('lets the pages of its origins send, and no others', async () => {
    const { id, url } = await form({ name: 'Home', origins: ['https://www.example.com/'], perAddress: 100 })
    const preflight = (origin: string) =>
      fetch(url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })
    const allowed = await preflight('https://www.example.com')
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://www.example.com',
    ])
    const foreign = await preflight('https://evil.example')
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null])
    expect((await json(url, { name: 'a' }, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await json(url, { name: 'b' }, { origin: 'https://www.example.com' })).status).toBe(202)
    expect(await leads(id)).toMatchObject([{ name: 'b' }])
  })

  it('refuses what is no submission, and forms that take nothing', async () => {
    const { id, url } = await form({ name: 'Odd', perAddress: 100 })
    expect((await fetch(url)).status).toBe(405)
    expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(415)
    expect(
      (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '[' })).status,
    ).toBe(400)
    expect((await json(url, { name: 'x'.repeat(70_000) })).status).toBe(413)
    expect((await json(`${url}x`, { name: 'a' })).status).toBe(404)
    expect((await json(url, { name: { deep: 1 }, email: 'not an address' })).status).toBe(202)
    expect((await quarantined(id)).map((one: any) => one.reason)).toEqual(['INVALID'])
    const rotated = await office.act('ada', 'leadFormRotateKey', { id }, 'leadForm { publicKey }')
    expect((await json(url, { name: 'a' })).status).toBe(404)
    const fresh = office.url.replace('/graphql', `/forms/${rotated.leadForm.publicKey}`)
    expect((await json(fresh, { name: 'a' })).status).toBe(202)
    await office.act('ada', 'leadFormUpdate', { id, isActive: false })
    expect((await json(fresh, { name: 'a' })).status).toBe(404)
    expect(office.errors).toEqual([])
  })
})
