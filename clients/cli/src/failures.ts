import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { RowResult } from './bulk.ts'
import { wrongUse } from './exit.ts'
import { clean, grouped, type Terminal } from './terminal.ts'

/** Where rows that failed are told: each as a line of JSON in a file, or the first few on standard error. */
export interface Failures {
  tell(result: RowResult): void
  close(): Promise<void>
}

const SHOWN = 10

/** @throws Ending where the file cannot be written. */
export async function failuresTo(file: string | undefined, { err }: Terminal, quiet: boolean): Promise<Failures> {
  const kept = file === undefined ? null : await open(file)
  let count = 0
  return {
    tell({ row, userErrors }) {
      count++
      kept?.write(`${JSON.stringify({ line: row.line, userErrors, row: row.told })}\n`)
      if (quiet || kept || count > SHOWN) return
      const why = userErrors.map(({ field, message }) => (field.length > 0 ? `${field.join('.')}: ` : '') + message)
      err.write(`line ${row.line}: ${clean(why.join('; ') || 'not written because of others')}\n`)
    },
    async close() {
      if (!kept && !quiet && count > SHOWN)
        err.write(`… and ${grouped(count - SHOWN)} more; --failures FILE keeps all of them.\n`)
      if (!kept) return
      kept.end()
      await finished(kept)
    },
  }
}

async function open(file: string): Promise<WriteStream> {
  const stream = createWriteStream(file)
  try {
    await once(stream, 'open')
    return stream
  } catch (thrown) {
    throw wrongUse(`${file} cannot be written: ${(thrown as Error).message}.`)
  }
}
