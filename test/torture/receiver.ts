import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { seeded, sleep } from './random.ts'

/** How a receiver behaves; each webhook has its own. */
export const MANNERS = ['steady', 'slow', 'failing', 'lying'] as const
export type Manner = (typeof MANNERS)[number]

/** A webhook as its receiver knows it. */
export interface Ear {
  name: string
  manner: Manner
  ordered: boolean
  /** Null until it is known: what comes before is to come again. */
  secret: string | null
  /** What came, in the order in which it came. */
  heard: Heard[]
}

/** A request that came. */
export interface Heard {
  message: string
  event: string
  subject: string
  /** Which of all the things it was that happened at the receiver. */
  at: number
  /** As `at`, of when it was answered with all of a 2xx; null: it was not. */
  taken: number | null
  /** How it was answered. */
  answer: string
}

/** Milliseconds after which the sender gives an answer up. */
export const PATIENCE = 700

/** One server for all the webhooks: each has its name as path. What is wrong with a request is told as a fault. */
export async function openReceiver(ears: Map<string, Ear>, seed: number, fault: (what: string) => void) {
  const random = seeded(seed)
  const sockets = new Set<Socket>()
  let tick = 0
  let server = await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    /** It dies: whoever waits for an answer gets none. */
    async close() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
    /** It is back. */
    async open() {
      server = await listen(port)
    },
  }

  async function listen(on: number): Promise<Server> {
    const fresh = createServer((request, response) => {
      response.on('error', () => {})
      hear(request, response).catch((error) => {
        // The sender was killed in the middle of it, or the receiver.
        if (!request.destroyed) fault(`the receiver failed: ${error}`)
      })
    })
    fresh.on('connection', (socket) => sockets.add(socket.on('close', () => sockets.delete(socket))))
    fresh.listen(on, '127.0.0.1')
    await once(fresh, 'listening')
    return fresh
  }

  async function hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await request.toArray()).toString('utf8')
    const ear = ears.get(request.url!.slice(1))
    if (!ear) return fault(`a request came to ${request.url}, where a redirect led`)
    if (ear.secret === null) return void response.writeHead(503).end()
    const heard = understood(ear, ear.secret, request, body)
    if (!heard) return void response.writeHead(400).end()
    ear.heard.push(heard)
    const [name, answer] = pick(ANSWERS[ear.manner])
    heard.answer = name
    await answer(response, () => {
      heard.taken = tick++
    })
  }

  function understood(ear: Ear, secret: string, { headers }: IncomingMessage, body: string): Heard | null {
    try {
      const { data } = new Webhook(secret).verify(body, headers as Record<string, string>) as Message
      const { id, subject } = data.events.event
      return {
        message: String(headers['webhook-id']),
        event: id,
        subject: subject.id,
        at: tick++,
        taken: null,
        answer: '',
      }
    } catch (error) {
      fault(`${ear.name} got what it cannot trust or read: ${error}: ${body.slice(0, 200)}`)
      return null
    }
  }

  function pick(choices: readonly Choice[]): [string, Answer] {
    let left = random() * choices.reduce((sum, [, share]) => sum + share, 0)
    for (const [name, share, answer] of choices) {
      left -= share
      if (left < 0) return [name, answer]
    }
    return ['taken', take]
  }
}

interface Message {
  data: { events: { event: { id: string; subject: { id: string } } } }
}

/** `taken` is called before the last byte of a whole 2xx leaves. */
type Answer = (response: ServerResponse, taken: () => void) => void | Promise<void>
/** With its weight among the others. */
type Choice = [name: string, share: number, answer: Answer]

function status(code: number, headers: Record<string, string> = {}): Answer {
  return (response) => void response.writeHead(code, headers).end('No')
}

const take: Answer = (response, taken) => {
  taken()
  response.writeHead(204).end()
}

const TAKE: Choice = ['taken', 1, take]

function late(milliseconds: number): Answer {
  return async (response, taken) => {
    await sleep(milliseconds)
    if (!response.destroyed) await take(response, taken)
  }
}

/** Raw bytes, and the end of the connection. */
function bytes(text: string): Answer {
  return (response) => void response.socket!.end(text)
}

const ANSWERS: Record<Manner, readonly Choice[]> = {
  steady: [TAKE],
  slow: [
    TAKE,
    ['taken late', 1, late(60)],
    ['taken very late', 0.2, late(PATIENCE * 0.6)],
    ['too late, as a rule', 0.05, late(PATIENCE * 1.5)],
    ['never', 0.03, () => {}],
    [
      'drips',
      0.03,
      (response) => {
        const drip = setInterval(() => response.write('.'), 50)
        response.on('close', () => clearInterval(drip))
      },
    ],
  ],
  failing: [
    TAKE,
    ['500', 0.3, status(500)],
    ['404', 0.1, status(404)],
    ['429', 0.1, status(429, { 'Retry-After': '0' })],
    ['503, later', 0.02, status(503, { 'Retry-After': '1' })],
    ['503 with a date', 0.1, status(503, { 'Retry-After': new Date(0).toUTCString() })],
    ['hangs up', 0.3, (response) => void response.socket!.destroy()],
  ],
  lying: [
    TAKE,
    [
      'taken, and talks on',
      0.05,
      (response, taken) => {
        taken()
        response.writeHead(200).write('x'.repeat(200_000))
      },
    ],
    ['hangs up in the body of a 200', 0.2, bytes('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nYe')],
    ['hangs up in the head of a 200', 0.1, bytes('HTTP/1.1 200 OK\r\nContent-Le')],
    ['300', 0.1, status(300)],
    ['redirects', 0.2, (response) => status(307, { location: '/elsewhere' })(response, () => {})],
    ['304', 0.1, status(304)],
    ['speaks something else', 0.1, bytes('* OK IMAP4rev1\r\n')],
    ['endless headers', 0.05, bytes(`HTTP/1.1 200 OK\r\nA: ${'x'.repeat(70_000)}\r\n\r\n`)],
    ['promises', 0.05, bytes('HTTP/1.1 103 Early Hints\r\n\r\n')],
  ],
}
