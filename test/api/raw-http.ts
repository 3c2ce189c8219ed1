import { connect } from 'node:net'

/** A request as bytes, with whatever an HTTP client would not let pass. */
export interface Sent {
  method: string
  path: string
  headers: string[]
  body: string | Buffer
  /** The header Content-Length; that of the body unless given. */
  length?: string
  /** The header Host; null: none. */
  host?: string | null
}

/** Sends it and answers the status; 0 where the connection was closed without one. */
export async function sendRaw(
  port: number,
  { method, path, headers, body, length, host = 'localhost' }: Sent,
): Promise<number> {
  const bytes = Buffer.from(body)
  const head = [
    `${method} ${path} HTTP/1.1`,
    ...(host === null ? [] : [`Host: ${host}`]),
    'Connection: close',
    'Accept: application/graphql-response+json',
    `Content-Length: ${length ?? bytes.length}`,
    ...headers,
  ]
  const answer = await raw(port, Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes]))
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)
}

/** Sends the bytes and answers all that comes until the server closes. */
export function raw(port: number, bytes: string | Buffer): Promise<string> {
  return talk(port, (write) => write(bytes))
}

/** Sends a head and then chunk after chunk until the server closes. */
export function chunksWithoutEnd(port: number, head: string): Promise<string> {
  return talk(port, (write) => {
    write(head)
    const timer = setInterval(() => write('1\r\n \r\n'), 50)
    return () => clearInterval(timer)
  })
}

function talk(port: number, say: (write: (bytes: string | Buffer) => void) => unknown): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    let end: unknown
    const socket = connect(port, '127.0.0.1', () => {
      end = say((bytes) => void (socket.writable && socket.write(bytes)))
    })
    socket.on('data', (chunk) => {
      answer += chunk
    })
    // A server that refuses what is still on its way resets the connection; its answer stands.
    socket.on('error', () => {})
    socket.on('close', () => {
      if (typeof end === 'function') end()
      resolve(answer)
    })
  })
}
