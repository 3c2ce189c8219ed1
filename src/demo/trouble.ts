import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { MockOptions } from './mock-options.ts'
import { random as randomOf } from './random.ts'

/** How long a stream lasts that is cut, in milliseconds. */
const CUT = { after: 5000, within: 20_000 }

/**
 * Stands before a server of this machine and makes its answers late and some of them fail, as networks and servers do:
 * refused with 503, broken off before the work, or broken off after it, so that nobody knows whether it was done.
 */
export async function troubleBefore(target: number, options: MockOptions) {
  const random = randomOf(options.seed)
  const { host, port, latency, failRate } = options
  const open = new Set<Duplex>()
  const server = createServer((from, to) => void pass(from, to).catch(() => to.destroy()))
  server.on('connection', (socket) => keep(socket))
  server.on('upgrade', (from, socket, head) => void passSocket(from, socket, head).catch(() => socket.destroy()))

  function keep(socket: Duplex): void {
    open.add(socket)
    socket.on('error', () => {}).on('close', () => open.delete(socket))
  }

  async function pass(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const fate = from.method === 'OPTIONS' || !random.chance(failRate) ? 'NONE' : random.one(FATES)
    await wait(latency)
    if (fate === 'BEFORE') return void from.socket.destroy()
    if (fate === 'REFUSED') return refuse(from, to)
    const { method, headers, url: path } = from
    const onward = ask({ host: '127.0.0.1', port: target, method, path, headers }, (answer) => {
      const breakOff = () => from.socket.destroy()
      if (fate === 'AFTER') return void answer.once('data', breakOff).once('end', breakOff)
      to.writeHead(answer.statusCode!, answer.headers)
      to.flushHeaders()
      answer.on('error', () => to.destroy()).pipe(to)
      if (/event-stream/.test(answer.headers['content-type'] ?? '')) cutSometime(from.socket)
    })
    onward.on('error', () => to.destroy())
    to.on('close', () => onward.destroy())
    from.pipe(onward)
  }

  async function passSocket(from: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    await wait(latency)
    if (random.chance(failRate)) return void socket.destroy()
    const onward = connect(target, '127.0.0.1')
    keep(onward)
    const headers = from.rawHeaders.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('')
    onward.write(`GET ${from.url} HTTP/1.1\r\n${headers}\r\n`)
    onward.write(head)
    socket.pipe(onward).pipe(socket)
    for (const [one, other] of [[socket, onward] as const, [onward, socket] as const])
      one.on('close', () => other.destroy())
    cutSometime(socket)
  }

  function cutSometime(socket: Duplex): void {
    if (!random.chance(failRate)) return
    const timer = setTimeout(() => socket.destroy(), CUT.after + random.next() * (CUT.within - CUT.after)).unref()
    socket.on('close', () => clearTimeout(timer))
  }

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    async close(): Promise<void> {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of open) socket.destroy()
      await closed
    },
  }
}

const FATES = ['BEFORE', 'REFUSED', 'AFTER'] as const

function refuse(from: IncomingMessage, to: ServerResponse): void {
  from.resume()
  to.writeHead(503, {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Retry-After',
    'Content-Type': 'text/plain; charset=utf-8',
    'Retry-After': '1',
  })
  to.end('The mock fails on purpose, as --fail-rate wants it.\n')
}
