import { readFileSync } from 'node:fs'
import { httpConnection, post } from './client.ts'
import type { Round, RoundResult } from './generator.ts'

// The process that asks: it holds the bodies, and for each round the connections.

const bodies = new Map<string, string[]>()

process.on('message', async (round: Round) => {
  try {
    process.send!(await run(round))
  } catch (thrown) {
    process.send!({ failed: String((thrown as Error).stack) })
  }
})
process.on('disconnect', () => process.exit(0))

async function run({ ports, bearer, file, from, seconds, connections }: Round): Promise<RoundResult> {
  const texts = bodies.get(file) ?? readFileSync(file, 'utf8').split('\n')
  bodies.set(file, texts)
  const latencies: number[] = []
  let next = from
  const began = performance.now()
  const ends = began + seconds * 1000
  await Promise.all(Array.from({ length: connections }, (_, one) => ask(ports[one % ports.length]!)))
  const elapsed = (performance.now() - began) / 1000
  latencies.sort((one, other) => one - other)
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0
  return { rate: latencies.length / elapsed, p50: at(0.5), p99: at(0.99), next }

  async function ask(port: number): Promise<void> {
    const connection = httpConnection(port)
    while (performance.now() < ends) {
      const request = post('/graphql', texts[next++ % texts.length]!, bearer)
      const sent = performance.now()
      const { status, body } = await connection.ask(request)
      if (status !== 200 || body.startsWith('{"errors"') || body.includes('"userErrors":[{'))
        throw new Error(`An answer that does not count: ${status} ${body.slice(0, 500)}`)
      latencies.push(performance.now() - sent)
    }
    connection.close()
  }
}
