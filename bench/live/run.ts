import { WebSocket } from 'ws'
import type { Crowd, Heard } from './crowd.ts'

// Subscribers over web sockets: each hears of changes whose new next step is the moment at which it was asked for.

const QUERY =
  'subscription { events(filter: { types: ["opportunity.updated"] }) { event { id changes { field after } } } }'
const MARK = '"nextStep","after":"at '

const latencies: number[] = []
const heard = new Map<number, Set<string>>()
const sockets: WebSocket[] = []

process.on('message', async (message: Crowd | 'tell') => {
  if (message === 'tell')
    process.send!({ latencies, heard: [...heard.values()].map((marks) => marks.size) } satisfies Heard)
  else {
    // A few at a time, as people come.
    for (let one = 0; one < message.subscribers; one += 50)
      await Promise.all(
        Array.from({ length: Math.min(50, message.subscribers - one) }, (_, each) => subscribe(message, one + each)),
      )
    process.send!('ready')
  }
})
process.on('disconnect', () => process.exit(0))

function subscribe({ port, bearer }: Crowd, number: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws')
  sockets.push(socket)
  const marks = new Set<string>()
  heard.set(number, marks)
  const say = (message: object) => socket.send(JSON.stringify(message))
  socket.on('open', () => say({ type: 'connection_init', payload: { authorization: `Bearer ${bearer}` } }))
  socket.on('message', (data) => {
    const text = String(data)
    if (text.includes('"connection_ack"')) return say({ id: '1', type: 'subscribe', payload: { query: QUERY } })
    if (text.includes('"ping"')) return say({ type: 'pong' })
    if (!text.includes('"next"') || text.includes('"errors"')) return reject(new Error(text.slice(0, 500)))
    // The heartbeat at the start tells that the stream stands.
    resolve()
    const begin = text.indexOf(MARK)
    if (begin < 0) return
    const mark = text.slice(begin + MARK.length, text.indexOf('"', begin + MARK.length))
    latencies.push(performance.timeOrigin + performance.now() - Number(mark))
    marks.add(mark)
  })
  socket.on('error', reject)
  return promise
}
