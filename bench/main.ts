import '../src/schema.ts'
import { openBench } from './bench.ts'
import { type Line, rounded, tableOf } from './line.ts'
import { readOptions, USAGE } from './options.ts'
import type { EngineName } from './place.ts'
import { measureAll } from './works/all.ts'

async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const lines: Line[] = []
  for (const engine of options.engines) lines.push(...(await onEngine(engine)))
  if (!options.json) console.log(tableOf(lines))

  async function onEngine(engine: EngineName): Promise<Line[]> {
    const found: Line[] = []
    const report = (line: Line) => {
      found.push(line)
      if (options.json)
        console.log(JSON.stringify(line, (_, value) => (typeof value === 'number' ? rounded(value) : value)))
      else say(tableOf([line]).split('\n')[1]!)
    }
    const { bench, close } = await openBench(engine, options.effort, { say, report })
    try {
      await measureAll(bench, options.works)
    } finally {
      await close()
    }
    return found
  }
}

try {
  await run()
} catch (error) {
  console.error((error as Error).stack ?? error)
  console.error(USAGE)
  process.exitCode = 1
}
