import { parseArgs } from 'node:util'
import { type Command, GLOBAL, type Options } from './command.ts'
import { completionOf } from './completion.ts'
import { EXIT, endingOf, wrongUse } from './exit.ts'
import { exportCommand } from './export.ts'
import { helpOf, helpOfCommand } from './help.ts'
import { importCommand } from './import.ts'
import { jobsCommand } from './jobs.ts'
import { login, logout, whoami } from './login.ts'
import { query } from './query.ts'
import { clean, type Terminal, write } from './terminal.ts'
import { undoCommand } from './undo.ts'
import { watchCommand } from './watch.ts'

const SIGNING: readonly Command[] = [login, logout, whoami]
const FILES: readonly Command[] = [importCommand, exportCommand, jobsCommand, undoCommand]
const WORKING: readonly Command[] = [...SIGNING, ...FILES, query, watchCommand]
const COMMANDS: readonly Command[] = [...WORKING, completionOf(WORKING)]

export interface Interrupts {
  soon: AbortSignal
  now: AbortSignal
}

/** Runs the command that the words name and answers the exit code. Faults of this program are thrown. */
export async function run(words: string[], version: string, terminal: Terminal, stops: Interrupts): Promise<number> {
  const json = words.includes('--json')
  try {
    return await runCommand(words, version, terminal, stops, json)
  } catch (thrown) {
    if (stops.soon.aborted) return EXIT.STOPPED
    const told = endingOf(thrown)
    if (!told) throw thrown
    const { exit, code, message, requestId } = told
    const lines = message.split('\n').map(clean).join('\n')
    const request = requestId ? ` (request ${clean(requestId)})` : ''
    const said = exit === EXIT.USAGE && code === 'USAGE' ? lines : `${code}: ${lines}${request}`
    await write(terminal.err, json ? `${JSON.stringify({ error: told })}\n` : `${said}\n`)
    return exit
  }
}

async function runCommand(
  words: string[],
  version: string,
  terminal: Terminal,
  stops: Interrupts,
  json: boolean,
): Promise<number> {
  const [name = '--help', ...rest] = words[0] === '--json' ? [...words.slice(1), '--json'] : words
  if (['--help', '-h', 'help'].includes(name)) {
    const about = COMMANDS.find((command) => command.name === rest[0])
    await write(terminal.out, about ? helpOfCommand(about) : helpOf(COMMANDS))
    return words.length === 0 ? EXIT.USAGE : EXIT.DONE
  }
  if (name === '--version') {
    await write(terminal.out, `${version}\n`)
    return EXIT.DONE
  }
  const command = COMMANDS.find((one) => one.name === name)
  if (!command)
    throw wrongUse(
      `There is no command ${JSON.stringify(name)}. There are ${COMMANDS.map((one) => one.name).join(', ')}.`,
    )
  const { positionals, options } = read(command, rest)
  if (options.is('help')) {
    await write(terminal.out, helpOfCommand(command))
    return EXIT.DONE
  }
  const most = command.positionals.length
  if (positionals.length > most || positionals.length < (command.needed ?? most))
    throw wrongUse(
      `rapport ${name} takes ${command.positionals.join(' and ') || 'no argument'}; see rapport ${name} --help.`,
    )
  return command.run({ positionals, options, terminal, json, ...stops })
}

/** @throws Ending for options that the command does not have, and for values that are none of the choices. */
function read(command: Command, words: string[]): { positionals: string[]; options: Options } {
  const known = { ...command.options, ...GLOBAL }
  const { values, positionals } = parsed(command, words)
  for (const [name, { choices }] of Object.entries(known)) {
    const value = values[name]
    if (choices && typeof value === 'string' && !choices.includes(value))
      throw wrongUse(`--${name} takes ${choices.join(' or ')}, not ${JSON.stringify(value)}.`)
  }
  return {
    positionals,
    options: {
      text: (name) => values[name] as string | undefined,
      texts: (name) => (values[name] as string[] | undefined) ?? [],
      is: (name) => values[name] === true,
    },
  }
}

function parsed({ name, options }: Command, words: string[]) {
  const known = Object.entries({ ...options, ...GLOBAL })
  const forms = Object.fromEntries(known.map(([option, { type, multiple = false }]) => [option, { type, multiple }]))
  try {
    const short = words.map((word) => (word === '-h' ? '--help' : word))
    const { values, positionals } = parseArgs({ args: short, options: forms, allowPositionals: true, strict: true })
    return { values: values as Record<string, string | boolean | string[] | undefined>, positionals }
  } catch (thrown) {
    throw wrongUse(`${(thrown as Error).message.split('. ')[0]!.replace(/\.$/, '')}; see rapport ${name} --help.`)
  }
}
