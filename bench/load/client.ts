import { connect, type Socket } from 'node:net'

/** The whole of one answer. */
export interface Answer {
  status: number
  body: string
}

/**
 * A connection that stays open and carries one request at a time, as plain as it can be: the generator must not be
 * what is measured. Reads answers with Content-Length, and chunked ones.
 */
export function httpConnection(port: number) {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let waiting: PromiseWithResolvers<Answer> | null = null
  let held: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    const answer = answerOf(held)
    if (!answer || !waiting) return
    held = Buffer.alloc(0)
    const one = waiting
    waiting = null
    one.resolve(answer)
  })
  const lost = (error?: Error) => waiting?.reject(error ?? new Error('The connection was closed'))
  socket.on('error', lost).on('close', () => lost())

  return {
    /** Sends the bytes of a request and waits for its answer. */
    ask(request: Buffer): Promise<Answer> {
      waiting = Promise.withResolvers()
      socket.write(request)
      return waiting.promise
    },
    close: () => void socket.destroy(),
  }
}

const END = '\r\n\r\n'

/** The answer, once all of it is there. */
function answerOf(bytes: Buffer): Answer | null {
  const end = bytes.indexOf(END)
  if (end < 0) return null
  const head = bytes.toString('latin1', 0, end)
  const status = Number(head.slice(9, 12))
  const start = end + END.length
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (length === undefined)
    return bytes.subarray(-5).toString('latin1') === '0\r\n\r\n' ? chunked(status, bytes, start) : null
  const until = start + Number(length)
  return bytes.length < until ? null : { status, body: bytes.toString('utf8', start, until) }
}

function chunked(status: number, bytes: Buffer, start: number): Answer {
  const parts: Buffer[] = []
  for (let at = start; ; ) {
    const line = bytes.indexOf('\r\n', at)
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16)
    if (!size) return { status, body: Buffer.concat(parts).toString('utf8') }
    parts.push(bytes.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
}

/** The bytes of a POST. */
export function post(path: string, body: string, bearer: string | null): Buffer {
  const rights = bearer === null ? '' : `Authorization: Bearer ${bearer}\r\n`
  const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n${rights}`
  return Buffer.from(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

/** The bytes of a GET. */
export function get(path: string): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`)
}
