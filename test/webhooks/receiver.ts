import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One message as it was posted. */
export interface Posted {
  path: string
  headers: IncomingHttpHeaders
  /** The text of the body, and what it holds. */
  text: string
  body: { type: string; timestamp: string; data: any }
  id: string
}

type Answering = (posted: Posted, response: ServerResponse) => void | Promise<void>

const taking: Answering = (_, response) => void response.writeHead(204).end()

/** A partner's server on this machine: it keeps what is posted, and answers as it is told. */
export async function openReceiver() {
  const posted: Posted[] = []
  let answer = taking
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const piece of request.setEncoding('utf8')) text += piece
    const { headers, url = '' } = request
    const one = { path: url, headers, text, body: JSON.parse(text), id: String(headers['webhook-id']) }
    posted.push(one)
    await answer(one, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    posted,
    /** What was posted since it was last asked. */
    taken: () => posted.splice(0),
    answers(how: Answering | number, headers: Record<string, string> = {}) {
      answer = typeof how === 'number' ? (_, response) => void response.writeHead(how, headers).end('No.') : how
    },
    takes() {
      answer = taking
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type Receiver = Awaited<ReturnType<typeof openReceiver>>
