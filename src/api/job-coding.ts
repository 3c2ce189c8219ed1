import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline, type Writable } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import { FileRefused } from '../platform/jobs/file-rows.ts'

const BROKEN = 'The file is not packed as its header Content-Encoding: gzip says, or it broke off.'

/**
 * The bytes of a file as they are unpacked, as they come: who reads them bounds them. Null where they are packed in a
 * way that is not known here.
 */
export function unpacked(request: IncomingMessage): AsyncIterable<Uint8Array> | null {
  const coding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  // Who refuses a file still answers on the same connection.
  const bytes = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>
  if (coding === 'identity' || coding === '') return bytes
  return coding === 'gzip' || coding === 'x-gzip' ? gunzipped(bytes) : null
}

async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  // What goes wrong is told by the end that is read.
  pipeline(bytes, gunzip, () => {})
  try {
    yield* gunzip
  } catch (thrown) {
    throw /^Z_/.test((thrown as NodeJS.ErrnoException).code ?? '') ? new FileRefused(BROKEN) : thrown
  }
}

/** Whether the reader takes an answer packed as gzip. */
export function takesGzip({ headers }: IncomingMessage): boolean {
  const told = String(headers['accept-encoding'] ?? '').toLowerCase()
  const codings = new Map(
    told.split(',').map((one): [string, number] => {
      const [name = '', ...rest] = one.split(';').map((part) => part.trim())
      const weight = rest.find((part) => part.startsWith('q='))?.slice(2)
      return [name, weight === undefined ? 1 : Number(weight)]
    }),
  )
  return (codings.get('gzip') ?? codings.get('*') ?? 0) > 0
}

/** Where an answer is written to whose head says that it is packed. */
export function packing(response: ServerResponse): Writable {
  const gzip = createGzip()
  // Who is gone is told by the end that is written.
  pipeline(gzip, response, () => {})
  return gzip
}

/**
 * Reads what is still on its way, and throws it away: whoever sends all before reading comes to read the answer. Beyond
 * so many bytes the connection ends.
 */
export async function discard(request: IncomingMessage, most: number): Promise<void> {
  let size = 0
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += (chunk as Uint8Array).length
      if (size > most) return void request.destroy()
    }
  } catch {
    // Who ended the connection has read the answer, or does not want it.
  }
}
