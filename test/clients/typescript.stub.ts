import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export interface Asked {
  query: string
  variables: any
  headers: IncomingMessage['headers']
}

export type Reply = (asked: Asked, response: ServerResponse) => void

/** A server that does what it is told, one reply after the other, the last one again and again. */
export async function stubServer(...replies: Reply[]) {
  const asked: Asked[] = []
  const sockets = new Set<Socket>()
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    asked.push({ ...JSON.parse(text), headers: request.headers })
    replies[Math.min(asked.length, replies.length) - 1]!(asked.at(-1)!, response)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Answers data. */
export const answers =
  (data: object): Reply =>
  (_, response) =>
    void response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }))

/** Fails the whole request. */
export const fails =
  (status: number, code: string, headers: Record<string, string> = {}): Reply =>
  (_, response) => {
    const body = { errors: [{ message: `It is ${code}`, extensions: { code } }], extensions: { requestId: 'req_1' } }
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  }

/** Takes the request and cuts the connection. */
export const cuts: Reply = (_, response) => void response.destroy()

/** Streams results, then ends as told: `complete`, cut, or left open. */
export const streams =
  (results: object[], end: 'complete' | 'cut' | 'open' = 'cut'): Reply =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(':\n\n')
    for (const result of results) response.write(`id: x\nevent: next\ndata: ${JSON.stringify(result)}\n\n`)
    if (end === 'complete') response.end('event: complete\ndata:\n\n')
    // What was written shall arrive before the connection is gone.
    if (end === 'cut') response.write(':\n\n', () => setImmediate(() => response.destroy()))
  }
