import { once } from 'node:events'
import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { wrongUse } from './exit.ts'
import { type Stream, write } from './terminal.ts'

export interface Output {
  write(text: string): Promise<void>
  /** The file stands under its name from now on. */
  keep(): Promise<void>
  /** Leaves nothing behind. */
  drop(): Promise<void>
}

/** A file that stands under its name when it is whole, or the standard output. @throws Ending */
export async function openOutput(file: string | undefined, out: Stream): Promise<Output> {
  if (file === undefined || file === '-')
    return { write: (text) => write(out, text), keep: async () => {}, drop: async () => {} }
  const part = `${file}.part`
  const stream = createWriteStream(part)
  try {
    await once(stream, 'open')
  } catch (thrown) {
    throw wrongUse(`${file} cannot be written: ${(thrown as Error).message}.`)
  }
  const end = async () => {
    stream.end()
    await finished(stream)
  }
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain')
    },
    async keep() {
      await end()
      renameSync(part, file)
    },
    async drop() {
      await end().catch(() => {})
      rmSync(part, { force: true })
    },
  }
}
