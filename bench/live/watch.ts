import { WebSocket } from 'ws'

interface Message {
  /** When it came, as `performance.now` says. */
  at: number
  data: any
}

/** Follows one forecast; resolves once it stands. Heartbeats are not told. */
export async function watch(port: number, bearer: string, payload: object) {
  const stands = Promise.withResolvers<void>()
  const waiting: PromiseWithResolvers<Message>[] = []
  const came: Message[] = []
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws')
  const say = (message: object) => socket.send(JSON.stringify(message))
  const fail = (error: Error) => {
    stands.reject(error)
    for (const one of waiting.splice(0)) one.reject(error)
  }
  socket.on('open', () => say({ type: 'connection_init', payload: { authorization: `Bearer ${bearer}` } }))
  socket.on('message', (bytes) => {
    const at = performance.now()
    const { type, payload: told } = JSON.parse(String(bytes))
    if (type === 'connection_ack') return say({ id: '1', type: 'subscribe', payload })
    if (type === 'ping') return say({ type: 'pong' })
    if (type !== 'next' || told.errors) return fail(new Error(String(bytes).slice(0, 500)))
    stands.resolve()
    if (Object.values(told.data).some((one: any) => one.forecast === null)) return
    const message = { at, data: told.data }
    const next = waiting.shift()
    if (next) next.resolve(message)
    else came.push(message)
  })
  socket.on('error', fail)
  await stands.promise
  return {
    next(): Promise<Message> {
      const known = came.shift()
      if (known) return Promise.resolve(known)
      const next = Promise.withResolvers<Message>()
      waiting.push(next)
      return next.promise
    },
    close: () => socket.close(),
  }
}
