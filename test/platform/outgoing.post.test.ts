import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecure } from 'node:https'
import { type AddressInfo, createServer as createRaw, type Socket } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterEach, describe, expect, test } from 'vitest'
import { parseAllowList } from '../../src/platform/outgoing/allow-list.ts'
import { type Post, postOnce } from '../../src/platform/outgoing/post.ts'
import { CERTIFICATE, KEY } from './outgoing.certificate.ts'

const LOOPBACK = parseAllowList('127.0.0.0/8,::1')
const open: { close(): void }[] = []
const sockets = new Set<Socket>()

afterEach(() => {
  for (const server of open.splice(0)) server.close()
  for (const socket of sockets) socket.destroy()
})

/** The port on which it listens, on 127.0.0.1. */
async function listening(server: Server | ReturnType<typeof createRaw>): Promise<number> {
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push(server)
  return (server.address() as AddressInfo).port
}

const answering = (listener: RequestListener) => listening(createServer(listener))

/** A server that writes these bytes to whoever connects, as soon as something arrives. */
const writing = (write: (socket: Socket) => void) =>
  listening(createRaw((socket) => void socket.on('error', () => {}).once('data', () => write(socket))))

function post(url: string, more: Partial<Post> = {}, resolve?: Parameters<typeof postOnce>[2]) {
  return postOnce(url, { headers: {}, body: '{}', timeoutMs: 5000, allow: LOOPBACK, ...more }, resolve)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  return Buffer.concat(await request.toArray()).toString('utf8')
}

describe('A post', () => {
  test('brings the body and the headers, and answers what came back', async () => {
    const got: unknown[] = []
    const port = await answering(async (request, response) => {
      got.push(request.method, request.url, request.headers, await bodyOf(request))
      response.writeHead(202, { 'Retry-After': '120' }).end('谢谢')
    })
    const answer = await post(`http://127.0.0.1:${port}/a/b?c=d%20e`, {
      headers: { 'content-type': 'application/json', 'webhook-id': 'msg_1' },
      body: '{"name":"王小明"}',
    })
    expect(answer).toEqual({
      ...{ kind: 'answered', status: 202, retryAfterSeconds: 120, bodyStart: '谢谢', address: '127.0.0.1' },
      milliseconds: expect.any(Number),
    })
    expect(got[0]).toBe('POST')
    expect(got[1]).toBe('/a/b?c=d%20e')
    expect(got[2]).toMatchObject({
      ...{ 'content-type': 'application/json', 'webhook-id': 'msg_1', 'content-length': '20', connection: 'close' },
      host: `127.0.0.1:${port}`,
    })
    expect(got[3]).toBe('{"name":"王小明"}')
  })

  test.each([200, 204, 304, 400, 410, 500])('takes an answer of %i as it is', async (status) => {
    const port = await answering((_, response) => void response.writeHead(status).end())
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ kind: 'answered', status, bodyStart: '' })
  })

  test.each([301, 302, 303, 307, 308])('does not go where a %i leads', async (status) => {
    let visits = 0
    const inside = await answering((_, response) => void response.end(String(visits++)))
    const port = await answering(
      (_, response) => void response.writeHead(status, { location: `http://127.0.0.1:${inside}/` }).end('moved'),
    )
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ kind: 'answered', status, bodyStart: 'moved' })
    expect(visits).toBe(0)
  })

  test.each([
    ['a date', () => new Date(Date.now() + 90_000).toUTCString(), [89, 90]],
    ['a date that has passed', () => 'Sun, 06 Nov 1994 08:49:37 GMT', [0]],
    ['nothing', () => '', [null]],
    ['nonsense', () => 'soon', [null]],
    ['a negative number', () => '-5', [null]],
    ['a fraction', () => '1.5', [null]],
  ])('understands a Retry-After that is %s', async (_, header, seconds) => {
    const port = await answering((_, response) => void response.writeHead(503, { 'Retry-After': header() }).end())
    const answer = await post(`http://127.0.0.1:${port}/`)
    expect(seconds).toContain(answer.kind === 'answered' && answer.retryAfterSeconds)
  })

  test('keeps 1,024 characters of the answer, whole ones and such that a database takes', async () => {
    const port = await answering((_, response) => void response.end(`\0${'𝄞'.repeat(3000)}`))
    const answer = await post(`http://127.0.0.1:${port}/`)
    expect(answer).toMatchObject({ bodyStart: `\ufffd${'𝄞'.repeat(1023)}` })
  })

  test('leaves no connection behind', async () => {
    const closed = Promise.withResolvers<void>()
    const port = await answering((_, response) => void response.writeHead(200, { connection: 'keep-alive' }).end('ok'))
    ;(open.at(-1) as Server).on('connection', (socket: Socket) => socket.on('close', () => closed.resolve()))
    await post(`http://127.0.0.1:${port}/`)
    await closed.promise
  })
})

describe('An answer that does not end', () => {
  test('is not read beyond 64 KiB: its status has been told', async () => {
    const port = await answering((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
      }
      response.on('drain', more)
      more()
    })
    const answer = await post(`http://127.0.0.1:${port}/`)
    expect(answer).toMatchObject({ kind: 'answered', status: 200, bodyStart: 'x'.repeat(1024) })
  })

  test.each<[string, (socket: Socket) => void]>([
    ['nothing comes', () => {}],
    ['its head is cut short', (socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-')],
    ['it promises and goes on to promise', (socket) => void socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(9))],
    [
      'its body drips',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n')
        const drip = setInterval(() => socket.write('x'), 10)
        socket.on('close', () => clearInterval(drip))
      },
    ],
  ])('is given up when %s', async (_, write) => {
    const port = await writing(write)
    const answer = await post(`http://127.0.0.1:${port}/`, { timeoutMs: 150 })
    expect(answer).toMatchObject({ kind: 'failed', reason: 'TIMEOUT' })
    expect(answer).toHaveProperty('detail', 'There was no whole answer within 150 ms.')
  })

  test.each<[string, string, (socket: Socket) => void]>([
    ['hangs up before it', 'CONNECTION', (socket) => void socket.destroy()],
    ['hangs up in its head', 'CONNECTION', (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-')],
    [
      'hangs up in its body',
      'CONNECTION',
      (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1'),
    ],
    [
      'hangs up between chunks',
      'CONNECTION',
      (socket) => void socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n'),
    ],
    ['speaks no HTTP', 'CONNECTION', (socket) => void socket.end('220 mail.example ESMTP\r\n')],
    [
      'changes the protocol',
      'CONNECTION',
      (socket) => void socket.end('HTTP/1.1 101 Go\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
    ],
    [
      'sends endless headers',
      'TOO_LARGE',
      (socket) => void socket.write(`HTTP/1.1 200 OK\r\nA: ${'x'.repeat(20_000)}`),
    ],
    [
      'sends many headers',
      'TOO_LARGE',
      (socket) => void socket.write(`HTTP/1.1 200 OK\r\n${'A: x\r\n'.repeat(9000)}\r\n`),
    ],
  ])('is a failure when the receiver %s', async (_, reason, write) => {
    const port = await writing(write)
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ kind: 'failed', reason })
  })

  test('is a failure when nobody listens', async () => {
    const port = await answering(() => {})
    const server = open.pop() as Server
    server.close()
    await once(server, 'close')
    const answer = await post(`http://127.0.0.1:${port}/`)
    expect(answer).toMatchObject({ kind: 'failed', reason: 'CONNECTION' })
    expect(answer).toHaveProperty('detail', expect.stringContaining('ECONNREFUSED'))
  })

  test('is left at once when the caller says so', async () => {
    const ending = new AbortController()
    const port = await answering(() => ending.abort(new Error('We close')))
    await expect(post(`http://127.0.0.1:${port}/`, { signal: ending.signal })).rejects.toThrow('We close')
    await expect(post(`http://127.0.0.1:${port}/`, { signal: ending.signal })).rejects.toThrow('We close')
  })
})

describe('The address of a name', () => {
  const name = parseAllowList('hooks.test')
  const never = () => Promise.reject(new Error('Nobody should ask'))

  test('is found once, checked, and kept, whatever the name resolves to afterwards', async () => {
    const asked: string[] = []
    let host: string | undefined
    const port = await answering((request, response) => {
      host = request.headers.host
      response.end('here')
    })
    const answers = ['127.0.0.1', '10.0.0.1', '169.254.169.254']
    const resolve = async (asking: string) => {
      asked.push(asking)
      return [{ address: answers[asked.length - 1]!, family: 4 }]
    }
    const allow = parseAllowList(`127.0.0.1,rebind.invalid:${port}`)
    const answer = await post(`http://rebind.invalid:${port}/`, { allow }, resolve)
    expect(answer).toMatchObject({ kind: 'answered', bodyStart: 'here', address: '127.0.0.1' })
    expect(asked).toEqual(['rebind.invalid'])
    expect(host).toBe(`rebind.invalid:${port}`)
  })

  test.each([
    ['127.0.0.1'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['93.184.216.34', '127.0.0.1'],
    ['127.0.0.1', '93.184.216.34'],
    ['fe80::1%lo'],
    ['nonsense'],
  ])('is refused before anything is sent when among it is one like %s', async (...found) => {
    let connections = 0
    const port = await answering(() => {})
    ;(open.at(-1) as Server).on('connection', () => connections++)
    const resolve = async () => found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    const answer = await post(`https://hooks.test:${port}/`, { allow: parseAllowList(null) }, resolve)
    expect(answer).toMatchObject({ kind: 'failed', reason: 'REFUSED_ADDRESS' })
    expect(answer).toHaveProperty('detail', 'hooks.test has an address that is not of the internet and is not allowed.')
    expect(connections).toBe(0)
  })

  test.each(['http://1.1.1.1/', 'https://127.0.0.1/', 'https://me@1.1.1.1/', 'https://[::ffff:10.0.0.1]/', 'nonsense'])(
    'is not looked for when %s is refused for what it says',
    async (url) => {
      const answer = await post(url, { allow: parseAllowList(null) }, never)
      expect(answer).toMatchObject({ kind: 'failed', reason: 'REFUSED_ADDRESS' })
    },
  )

  test('is a failure of its own when there is none', async () => {
    const none = () => Promise.reject(Object.assign(new Error('No'), { code: 'ENOTFOUND' }))
    expect(await post('https://hooks.test/', {}, none)).toMatchObject({ kind: 'failed', reason: 'UNRESOLVED' })
    expect(await post('https://hooks.test/', {}, async () => [])).toMatchObject({ reason: 'UNRESOLVED' })
    expect(await post('https://nothing.invalid/')).toMatchObject({ reason: 'UNRESOLVED' })
  })

  test('is given up when it takes too long to find', async () => {
    const answer = await post('https://hooks.test/', { timeoutMs: 50 }, () => new Promise(() => {}))
    expect(answer).toMatchObject({ kind: 'failed', reason: 'TIMEOUT' })
  })

  test('may be any that answers', async () => {
    const port = await answering((_, response) => void response.end('ok'))
    const resolve = async () => [
      { address: '::1', family: 6 },
      { address: '127.0.0.1', family: 4 },
    ]
    const allow = parseAllowList('hooks.test')
    expect(await post(`http://hooks.test:${port}/`, { allow }, resolve)).toMatchObject({ address: '127.0.0.1' })
  })

  test('is found by the system where nobody else is asked', async () => {
    const port = await answering((_, response) => void response.end('ok'))
    const allow = parseAllowList('localhost')
    expect(await post(`http://localhost:${port}/`, { allow })).toMatchObject({ kind: 'answered', status: 200 })
  })

  describe('over TLS', () => {
    const here = async () => [{ address: '127.0.0.1', family: 4 }]
    const secure = (listener: (request: IncomingMessage, response: ServerResponse) => void) =>
      listening(createSecure({ cert: CERTIFICATE, key: KEY }, listener) as unknown as Server)

    test('must have a certificate that somebody vouches for', async () => {
      let requests = 0
      const port = await secure((_, response) => void response.end(String(requests++)))
      const answer = await post(`https://hooks.test:${port}/`, { allow: name }, here)
      expect(answer).toMatchObject({ kind: 'failed', reason: 'TLS' })
      expect(answer).toHaveProperty('detail', expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT'))
      expect(requests).toBe(0)
    })

    test('must have a certificate of that name, which the server is told', async () => {
      const names: unknown[] = []
      const port = await secure((request, response) => {
        names.push(request.headers.host, (request.socket as unknown as { servername: string }).servername)
        response.end('ok')
      })
      const usual = getCACertificates('default')
      setDefaultCACertificates([...usual, CERTIFICATE])
      try {
        const answer = await post(`https://hooks.test:${port}/`, { allow: name }, here)
        expect(answer).toMatchObject({ kind: 'answered', status: 200, address: '127.0.0.1' })
        expect(names).toEqual([`hooks.test:${port}`, 'hooks.test'])
        const other = await post(`https://other.test:${port}/`, { allow: parseAllowList('other.test') }, here)
        expect(other).toMatchObject({ kind: 'failed', reason: 'TLS' })
        expect(other).toHaveProperty('detail', expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID'))
        expect(await post(`https://127.0.0.1:${port}/`)).toMatchObject({ reason: 'TLS' })
      } finally {
        setDefaultCACertificates(usual)
      }
    })

    test('must speak TLS', async () => {
      const port = await answering((_, response) => void response.end('plain'))
      expect(await post(`https://127.0.0.1:${port}/`)).toMatchObject({ kind: 'failed', reason: 'TLS' })
    })

    test('is given up when it does not shake hands', async () => {
      const port = await writing(() => {})
      expect(await post(`https://127.0.0.1:${port}/`, { timeoutMs: 150 })).toMatchObject({ reason: 'TIMEOUT' })
    })
  })
})

test('No proxy of the environment is asked, and no certificate is taken unseen because the environment says so', async () => {
  let asked = 0
  const proxy = await answering((_, response) => void response.end(String(asked++)))
  const plain = await answering((_, response) => void response.end('itself'))
  const secure = await listening(createSecure({ cert: CERTIFICATE, key: KEY }) as unknown as Server)
  const script = `
    import { postOnce } from ${JSON.stringify(new URL('../../src/platform/outgoing/post.ts', import.meta.url).href)}
    import { parseAllowList } from ${JSON.stringify(new URL('../../src/platform/outgoing/allow-list.ts', import.meta.url).href)}
    const post = { headers: {}, body: '{}', timeoutMs: 5000, allow: parseAllowList('127.0.0.1') }
    const told = [await postOnce('http://127.0.0.1:${plain}/', post), await postOnce('https://127.0.0.1:${secure}/', post)]
    console.log(JSON.stringify(told))`
  const address = `http://127.0.0.1:${proxy}`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], {
    env: {
      ...{ NODE_USE_ENV_PROXY: '1', HTTP_PROXY: address, HTTPS_PROXY: address, http_proxy: address, NO_PROXY: '' },
      ...{ https_proxy: address, ALL_PROXY: address, NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const told = JSON.parse(Buffer.concat(await child.stdout.toArray()).toString('utf8'))
  expect(told).toMatchObject([{ bodyStart: 'itself' }, { kind: 'failed', reason: 'TLS' }])
  expect(asked).toBe(0)
})
