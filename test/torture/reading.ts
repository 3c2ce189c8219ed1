import { WebSocket } from 'ws'

export interface Told {
  cursor: string
  event: { id: string; recordedAt: string } | null
}

type Hear = (told: Told) => Promise<boolean>

const QUERY =
  'subscription ($after: Cursor) { events(after: $after) { cursor event { id recordedAt subject { id } } } }'

/** Reads over a web socket until it ends or the reader has enough; answers why it ended. */
export async function overSocket(url: string, key: string, after: string | null, hear: Hear): Promise<string> {
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws')
  const ended = Promise.withResolvers<string>()
  let last: Promise<void> = Promise.resolve()
  socket.on('error', (error: NodeJS.ErrnoException) => ended.resolve(error.code ?? error.message))
  socket.on('close', (code) => ended.resolve(`closed ${code}`))
  socket.on('open', () =>
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${key}` } })),
  )
  socket.on('message', (text) => {
    const message = JSON.parse(String(text))
    if (message.type === 'connection_ack')
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUERY, variables: { after } } }))
    if (message.type === 'error') ended.resolve(message.payload[0].extensions.code)
    if (message.type !== 'next') return
    // What comes while one message is dealt with waits in the socket.
    socket.pause()
    last = last.then(async () => {
      if (!(await hear(message.payload.data.events))) ended.resolve('cut')
      socket.resume()
    })
  })
  const why = await ended.promise
  socket.removeAllListeners('message')
  await last
  socket.terminate()
  return why
}

/** The same over server-sent events. */
export async function overHttp(url: string, key: string, after: string | null, hear: Hear): Promise<string> {
  const ending = new AbortController()
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      ...{ accept: 'text/event-stream', 'content-type': 'application/json', authorization: `Bearer ${key}` },
      ...(after ? { 'last-event-id': after } : {}),
    },
    body: JSON.stringify({ query: QUERY }),
    signal: ending.signal,
  })
  let text = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const messages = (text + chunk).split('\n\n')
    text = messages.pop()!
    for (const message of messages) {
      const line = message.split('\n').find((one) => one.startsWith('data: '))
      if (!line) continue
      const { data, errors } = JSON.parse(line.slice(6))
      if (errors) return errors[0].extensions.code
      if (await hear(data.events)) continue
      ending.abort()
      return 'cut'
    }
  }
  return 'closed'
}
