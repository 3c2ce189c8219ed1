import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SizeName } from './fill/sizes.ts'
import type { Line } from './line.ts'
import { startGenerator } from './load/generator.ts'
import { type EngineName, openPlaces } from './place.ts'

/** How long and on how much is measured. */
export interface Effort {
  quick: boolean
  plans: boolean
  rounds: number
  seconds: number
  connections: number
  /** Answers that are compared before anything is timed. */
  sample: number
  /** How many contacts an upsert brings. */
  contacts: number
  usual: SizeName
  large: SizeName
}

/** What every work is given. */
export interface Bench {
  engine: EngineName
  effort: Effort
  places: Awaited<ReturnType<typeof openPlaces>>
  generator: ReturnType<typeof startGenerator>
  /** Writes a file of its own for this run and says where. */
  keep(name: string, text: string): string
  say(line: string): void
  report(line: Line): void
}

/** Opens what the works of one engine need; `close` removes it. */
export async function openBench(engine: EngineName, effort: Effort, hear: Pick<Bench, 'say' | 'report'>) {
  const places = await openPlaces(engine, hear.say)
  const generator = startGenerator()
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-files-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  let kept = 0
  const bench: Bench = {
    ...{ engine, effort, places, generator, ...hear },
    keep(name, text) {
      kept += 1
      const file = join(folder, `${kept}-${name}`)
      writeFileSync(file, text)
      return file
    },
  }
  return {
    bench,
    async close() {
      generator.stop()
      process.off('exit', remove)
      remove()
      await places.close()
    },
  }
}
