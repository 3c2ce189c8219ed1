import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { inOnePiece } from '../../src/api/one-piece.ts'
import { raw } from './raw-http.ts'

let server: Server
afterEach(() => new Promise((done) => server.close(done)))

/** All that a client receives that sends one or two requests over one connection. */
async function received(answer: (response: ServerResponse) => void, methods = ['GET']): Promise<string> {
  server = createServer((_, response) => answer(inOnePiece(response)))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const head = (method: string, place: number) =>
    `${method} / HTTP/1.1\r\nHost: house\r\n${place === methods.length - 1 ? 'Connection: close\r\n' : ''}\r\n`
  return raw((server.address() as AddressInfo).port, methods.map(head).join(''))
}

const bodiesIn = (answer: string) => answer.split(/HTTP\/1\.1 200 OK[\s\S]*?\r\n\r\n/).slice(1)

function head(response: ServerResponse, text: string): ServerResponse {
  response.setHeader('Content-Length', Buffer.byteLength(text))
  return response.writeHead(200)
}

/** As the library does it. */
function endPlainly(response: ServerResponse): void {
  response.end(null, null as never, null as never)
}

test.each(['{"data":null}', '王小明 😀', ''])('the answer %j arrives whole', async (text) => {
  const answer = (response: ServerResponse) => {
    head(response, text).write(text)
    endPlainly(response)
  }
  expect(bodiesIn(await received(answer))).toEqual([text])
  await new Promise((done) => server.close(done))
  expect(bodiesIn(await received(answer, ['GET', 'GET', 'POST']))).toEqual([text, text, text])
  await new Promise((done) => server.close(done))
  expect(bodiesIn(await received(answer, ['HEAD', 'GET']))).toEqual(['', text])
})

test('parts arrive in their order', async () => {
  const answer = (response: ServerResponse) => {
    head(response, 'one two three').write('one ')
    response.write('two ')
    response.end('three')
  }
  expect(bodiesIn(await received(answer))).toEqual(['one two three'])
})

test('whoever waits for a part or the end hears of it', async () => {
  const heard: string[] = []
  const answer = (response: ServerResponse) => {
    head(response, 'one').write('one')
    response.end(() => heard.push('end'))
  }
  expect(bodiesIn(await received(answer))).toEqual(['one'])
  expect(heard).toEqual(['end'])
})

test('a stream leaves part by part', async () => {
  let parts: Promise<unknown> = Promise.resolve()
  const answer = (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    parts = new Promise((sent) => response.write('one', sent)).then(() => response.end('two'))
  }
  const [body] = bodiesIn(await received(answer))
  await parts
  expect(body).toContain('one')
  expect(body).toContain('two')
})
