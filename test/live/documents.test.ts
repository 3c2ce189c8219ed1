import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeEngines } from '../engines.ts'
import { ADMIN_KEY, codes, hash, idOf, openOffice, send } from '../staff/documents.house.ts'
import { signedIn } from './raw-socket.ts'

const FOLLOW = 'subscription Follow { events { cursor event { type } } }'
const OTHER = 'subscription { events { cursor } }'
const MAKE = 'mutation { accountCreate(input: { name: "Kato" }) { cursor } }'

/** A stream of server-sent events, message by message. */
async function follow(url: string, bearer: string, body: object) {
  const leave = new AbortController()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${bearer}` },
    body: JSON.stringify(body),
    signal: leave.signal,
  })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    leave: () => leave.abort(),
    /** The next message; null at the end. */
    async next(): Promise<any> {
      for (;;) {
        const message = /(?:^|\n)data: (\{.*\})\n\n/.exec(text)
        if (message) {
          text = text.slice(message.index + message[0].length)
          return JSON.parse(message[1]!)
        }
        const { done, value } = await reader.read()
        if (done) return null
        text += value
      }
    },
  }
}

describeEngines('streams of trusted documents', (open) => {
  let office: Awaited<ReturnType<typeof openOffice>>
  let document: string
  beforeAll(async () => {
    office = await openOffice(await open())
    document = (await office.register('board', [FOLLOW, MAKE])).results[0].id
  })
  afterAll(async () => {
    expect(office.errors()).toEqual([])
    await office.close()
  })

  /** Reads what a stream tells until it fails, and answers with which code. */
  async function failureOf(next: () => Promise<any>): Promise<string> {
    for (;;) {
      const told = await next()
      if (told === null) throw new Error('The stream ended without a reason')
      if (told.errors) return told.errors[0].extensions.code
    }
  }

  const again = () => office.register('board', [FOLLOW])

  test('run over SSE by their id, and nothing else does for a limited key', async () => {
    const { secret } = await office.key({ documents: 'TRUSTED', app: 'board' })
    for (const body of [{ documentId: idOf(FOLLOW) }, { query: FOLLOW }]) {
      const stream = await follow(office.url, secret, body)
      expect((await stream.next()).data.events.cursor).toEqual(expect.any(String))
      stream.leave()
    }
    const refused = await send(office.url, secret, { query: OTHER }, { accept: 'text/event-stream, application/json' })
    expect([refused.status, ...codes(refused)]).toEqual([403, 'DOCUMENT_NOT_TRUSTED'])
  })

  test('run over a web socket by their id, with no text beside it', async () => {
    const { secret } = await office.key({ documents: 'TRUSTED', app: 'board' })
    const socket = await signedIn(office.url, secret)
    const say = (id: string, payload: object) => socket.say({ id, type: 'subscribe', payload })
    for (const [at, payload] of [
      { documentId: idOf(FOLLOW) },
      { documentId: idOf(FOLLOW), query: '' },
      { query: '', extensions: { persistedQuery: { version: 1, sha256Hash: hash(FOLLOW) } } },
      { extensions: { persistedQuery: { version: 1, sha256Hash: hash(FOLLOW) } } },
      { query: FOLLOW },
    ].entries()) {
      say(String(at), payload)
      const told = await socket.hear()
      expect([told.type, told.id, told.payload.data.events.cursor]).toEqual(['next', String(at), expect.any(String)])
      socket.say({ id: String(at), type: 'complete' })
    }
    say('make', { documentId: idOf(MAKE) })
    const made = await socket.hear('next')
    expect(made.payload.data.accountCreate.cursor).toEqual(expect.any(String))
    for (const [id, payload, code] of [
      ['other', { query: OTHER }, 'DOCUMENT_NOT_TRUSTED'],
      ['introspection', { query: '{ __schema { types { name } } }' }, 'DOCUMENT_NOT_TRUSTED'],
      ['unknown', { documentId: idOf(OTHER) }, 'DOCUMENT_UNKNOWN'],
      ['both', { documentId: idOf(FOLLOW), query: OTHER }, 'BAD_REQUEST'],
      ['neither', { query: '' }, 'BAD_REQUEST'],
    ] as const) {
      say(id, payload)
      const told = await socket.hear('error')
      expect([told.id, told.payload[0].extensions.code]).toEqual([id, code])
    }
    socket.socket.close()
  })

  test('end on every server when their document is retired, whoever named it by its id', async () => {
    await again()
    const { secret } = await office.key({ documents: 'TRUSTED', app: 'board' })
    const socket = await signedIn(office.other, secret)
    socket.say({ id: '1', type: 'subscribe', payload: { documentId: idOf(FOLLOW) } })
    await socket.hear('next')
    const named = [
      await follow(office.url, secret, { documentId: idOf(FOLLOW) }),
      await follow(office.other, ADMIN_KEY, { documentId: idOf(FOLLOW) }),
    ]
    const byText = await follow(office.other, secret, { query: FOLLOW })
    const free = await follow(office.url, ADMIN_KEY, { query: FOLLOW })
    for (const stream of [...named, byText, free]) await stream.next()
    await office.retire(document)
    for (const stream of named) expect(await failureOf(stream.next)).toBe('DOCUMENT_UNKNOWN')
    expect(await failureOf(byText.next)).toBe('DOCUMENT_NOT_TRUSTED')
    expect((await socket.hear('error')).payload[0].extensions.code).toBe('DOCUMENT_UNKNOWN')
    // Who may send any text follows on.
    const { accountCreate } = await office.admin(MAKE)
    for (;;) if ((await free.next()).data.events.cursor === accountCreate.cursor) break
    free.leave()
    socket.socket.close()
  })

  test('go on while another app still has the document', async () => {
    await again()
    const shop = (await office.register('shop', [FOLLOW])).results[0].id
    const { secret } = await office.key({ documents: 'TRUSTED' })
    const stream = await follow(office.url, secret, { documentId: idOf(FOLLOW) })
    await stream.next()
    await office.retire(shop)
    const { accountCreate } = await office.admin(MAKE)
    for (;;) if ((await stream.next()).data.events.cursor === accountCreate.cursor) break
    stream.leave()
  })

  test('end when their key is narrowed', async () => {
    const { id, secret } = await office.key()
    const stream = await follow(office.other, secret, { query: OTHER })
    await stream.next()
    await office.admin(
      'mutation ($id: ID!) { keyUpdate(input: { id: $id, documents: TRUSTED }) { userErrors { code } } }',
      { id },
    )
    expect(await failureOf(stream.next)).toBe('RIGHTS_CHANGED')
    const anew = await send(office.other, secret, { query: OTHER }, { accept: 'text/event-stream, application/json' })
    expect(codes(anew)).toEqual(['DOCUMENT_NOT_TRUSTED'])
  })
})
