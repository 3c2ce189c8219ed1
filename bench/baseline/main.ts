import { createServer } from 'node:http'
import { postgresHandlers } from './postgres.ts'
import { sqliteHandlers } from './sqlite.ts'

// Hand-written SQL on bare HTTP, against which the server is measured: node bench/baseline/main.ts URL. It says its port.

const [url = '', wish] = process.argv.slice(2)
const { handlers, plans } = url.startsWith('file:')
  ? sqliteHandlers(url.slice('file:'.length))
  : await postgresHandlers(url)
if (wish === '--plans') for (const plan of await plans()) console.log(`plan ${JSON.stringify(plan)}`)

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    try {
      const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString())
      send(200, `{"data":${await handlers[operationName]!(variables)}}`)
    } catch (thrown) {
      send(500, JSON.stringify({ errors: [{ message: String((thrown as Error).stack) }] }))
    }
  })
  function send(status: number, text: string): void {
    const length = Buffer.byteLength(text)
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': length })
    response.end(text)
  }
})
server.listen(0, '127.0.0.1', () => console.log(`port ${(server.address() as { port: number }).port}`))
// Whoever started it is gone.
process.stdin.on('end', () => process.exit(0)).resume()
