import { type Command, GLOBAL } from './command.ts'
import { NOUNS } from './nouns.ts'

/** What the program can do. */
export function helpOf(commands: readonly Command[]): string {
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`)
  return `Usage: rapport COMMAND

${list.join('\n')}

rapport COMMAND --help tells more. RAPPORT_URL and RAPPORT_KEY come before what "rapport login" stored.
Exit codes: 0 done; 1 some rows failed, or the server refused; 2 wrong arguments or settings; 3 no answer from the
server; 4 not logged in, or not allowed; 130 stopped by Ctrl-C.
`
}

/** How one command is called. */
export function helpOfCommand({ name, summary, positionals, needed, options, notes }: Command): string {
  const list = Object.entries({ ...options, ...GLOBAL }).map(([option, { value, choices, description }]) => {
    const told = value ?? choices?.join('|')
    const shown = `--${option}${told ? ` ${told}` : ''}`
    return `  ${shown.padEnd(27)} ${description}`
  })
  const nouns = positionals.includes('NOUN') ? `\nNOUN is one of ${NOUNS.join(', ')}.\n` : ''
  const told = positionals.map((one, at) => (at < (needed ?? positionals.length) ? one : `[${one}]`))
  const words = ['rapport', name, ...told].join(' ')
  return `Usage: ${words} [OPTIONS]\n\n${summary}.\n\n${list.join('\n')}\n${nouns}${notes ? `\n${notes}\n` : ''}`
}
