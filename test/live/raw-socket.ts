import { WebSocket } from 'ws'

/** A web socket without a library that keeps its rules: what is said and heard, and how it closes. */
export function rawSocket(url: string, protocol: string | string[] = 'graphql-transport-ws', options: object = {}) {
  const socket = new WebSocket(url.replace('http', 'ws'), protocol, options)
  const heard: any[] = []
  let wake = () => {}
  socket.on('message', (message) => {
    heard.push(JSON.parse(String(message)))
    wake()
  })
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => {
      resolve({ code, reason: String(reason) })
      wake()
    })
  })
  const opened = new Promise<void>((resolve, reject) => socket.once('open', resolve).once('error', reject))
  return {
    socket,
    closed,
    opened,
    heard,
    say: (message: unknown) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    /** The next message, or the next of that type. */
    async hear(type?: string): Promise<any> {
      for (;;) {
        const at = heard.findIndex((message) => type === undefined || message.type === type)
        if (at >= 0) return heard.splice(0, at + 1).at(-1)
        if (socket.readyState >= WebSocket.CLOSING)
          throw new Error(`The socket closed: ${JSON.stringify(await closed)}`)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}

/** A raw socket that has signed in. */
export async function signedIn(url: string, who: string) {
  const raw = rawSocket(url)
  await raw.opened
  raw.say({ type: 'connection_init', payload: { authorization: `Bearer ${who}` } })
  await raw.hear('connection_ack')
  return raw
}
