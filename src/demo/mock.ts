import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeLog } from '../log.ts'
import { CannotStart } from '../running.ts'
import { WrongSetting } from '../settings.ts'
import { startMock } from './mock-company.ts'
import { type MockOptions, readOptions, USAGE, WrongOption } from './mock-options.ts'

/** npm and the terminal both pass a Ctrl-C on: one wish to stop, not two. */
const SAME_WISH = 500

/** `npm run mock`: serves the demo company on a database that is gone afterwards, for teams that build a frontend. */
async function serve(options: MockOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-mock-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const started = Date.now()
  let stop = async () => {}
  let asked: number | null = null
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (asked !== null && Date.now() - asked < SAME_WISH) return
      if (asked !== null) process.exit(1)
      asked = Date.now()
      stop().finally(() => process.exit(0))
    })
  const log = makeLog('warn', (line) => void process.stderr.write(line), process.stderr.isTTY === true)
  const mock = await startMock(join(folder, 'mock.db'), options, log)
  stop = mock.stop
  const keys = mock.keys.map(({ role, name, bearer }) => `  ${role.padEnd(13)}  ${bearer.padEnd(45)} ${name}`)
  const trouble = options.latency > 0 || options.failRate > 0
  process.stdout.write(`Lanting Instruments 兰亭仪器, made up in ${((Date.now() - started) / 1000).toFixed(1)} s, is served at

  ${mock.address}/graphql

Sign in as one of these (the header "Authorization: Bearer <key>"):

${keys.join('\n')}

Any web page may call it. The seed ${options.seed} makes the same customers and keys each time; what you change is gone at the end.
${trouble ? `Answers are ${options.latency} ms late, and ${options.failRate * 100} % of the requests fail on purpose.\n` : ''}Stop with Ctrl-C.
`)
}

try {
  const options = readOptions(process.argv.slice(2))
  if (options) await serve(options)
  else process.stdout.write(USAGE)
} catch (error) {
  const mendable = [WrongOption, WrongSetting, CannotStart].some((kind) => error instanceof kind)
  process.stderr.write(`${mendable ? (error as Error).message.trimEnd() : (error as Error).stack}\n`)
  process.exit(mendable ? 2 : 1)
}
