import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { RapportError } from '../../typescript/src/index.ts'
import type { Source } from './reading.ts'
import type { Stored } from './settings.ts'

/** Where files of jobs go, beside the API. */
function addressOf({ url }: Stored, path: string): URL {
  const address = new URL(url)
  address.pathname = address.pathname.replace(/\/graphql\/?$/, '') + path
  return address
}

/** Within one machine packing takes longer than sending. */
function isNear({ hostname }: URL): boolean {
  return /^(127\.|localhost$|\[::1\]$)/.test(hostname)
}

/** Sends the file of an import as it is read, packed on its way. @throws RapportError */
export async function sendFile(
  who: Stored,
  path: string,
  source: Pick<Source, 'chunks'>,
  signal: AbortSignal,
): Promise<{ rows: number }> {
  const address = addressOf(who, path)
  const plain = Readable.from(source.chunks)
  // What fails in the file fails in what is read of it.
  const body = isNear(address) ? plain : plain.compose(createGzip({ level: 4 }))
  const headers = { ...headersOf(who), ...(isNear(address) ? {} : { 'content-encoding': 'gzip' }) }
  const init = { method: 'PUT', headers, body: Readable.toWeb(body), duplex: 'half', signal }
  const response = await answered(address, init as RequestInit)
  return (await response.json()) as { rows: number }
}

/** What a job put out: an export, or a line of JSON for each row. @throws RapportError */
export async function resultsOf(who: Stored, id: string, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
  const response = await answered(addressOf(who, `/exports/${id}`), { headers: headersOf(who), signal })
  return response.body! as unknown as AsyncIterable<Uint8Array>
}

/** The same as texts that end with whole lines. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop()!
    if (lines.length > 0) yield lines
  }
  if (rest !== '') yield [rest]
}

function headersOf({ key }: Stored): Record<string, string> {
  return { authorization: `Bearer ${key}` }
}

async function answered(address: URL, init: RequestInit): Promise<Response> {
  const response = await fetch(address, init).catch((cause) => {
    init.signal?.throwIfAborted()
    throw new RapportError('NETWORK', `No answer from ${address.origin}: ${(cause as Error).message}`, { cause })
  })
  if (response.ok) return response
  const text = await response.text()
  const { status } = response
  const told = errorIn(text)
  throw told
    ? new RapportError(told.extensions?.code ?? 'HTTP', told.message, { status })
    : new RapportError('HTTP', `HTTP ${status}: ${text.slice(0, 200)}`, { status })
}

function errorIn(text: string): { message: string; extensions?: { code?: string } } | null {
  try {
    return JSON.parse(text).errors[0] ?? null
  } catch {
    return null
  }
}
