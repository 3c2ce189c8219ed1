import { type Call, type Command, GLOBAL, type Option } from './command.ts'
import { EXIT, wrongUse } from './exit.ts'
import { NOUNS } from './nouns.ts'
import { write } from './terminal.ts'

const SHELLS = ['bash', 'zsh'] as const

/** `rapport completion SHELL`: a script for the shell to load. */
export function completionOf(commands: readonly Command[]): Command {
  const completion: Command = {
    name: 'completion',
    summary: 'Tell what makes a shell complete what you type',
    positionals: ['SHELL'],
    options: {},
    notes: 'bash: source <(rapport completion bash)\nzsh:  source <(rapport completion zsh)',
    async run({ positionals, terminal }: Call) {
      const [shell] = positionals
      if (shell !== 'bash' && shell !== 'zsh') throw wrongUse(`There is completion for ${SHELLS.join(' and ')}.`)
      const all = [...commands, completion]
      await write(terminal.out, shell === 'bash' ? bash(all) : zsh(all))
      return EXIT.DONE
    },
  }
  return completion
}

const optionsOf = ({ options }: Command): [string, Option][] => Object.entries({ ...options, ...GLOBAL })

/** Words of which one is meant; none where they are not known here. */
const words = ({ acts = [] }: Command, kind: string | undefined): readonly string[] =>
  kind === 'NOUN' ? NOUNS : kind === 'SHELL' ? SHELLS : kind === 'ACT' ? acts : []

function bash(commands: readonly Command[]): string {
  const cases = commands.map((command) => {
    const flags = optionsOf(command).map(([name]) => `--${name}`)
    const choices = optionsOf(command).filter(([, { type }]) => type === 'string')
    const values = choices.map(
      ([name, { choices: some, value }]) =>
        `      --${name}) ${some ? `COMPREPLY=($(compgen -W '${some.join(' ')}' -- "$word"))` : value === 'FILE' ? 'COMPREPLY=($(compgen -f -- "$word"))' : ':'}; return ;;`,
    )
    const plain = words(command, command.positionals[0]).join(' ')
    return `  ${command.name})
    case "$before" in
${values.join('\n') || '      "") ;;'}
    esac
    if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W '${flags.join(' ')}' -- "$word")); return; fi
    ${plain ? `if [[ "$COMP_CWORD" -eq 2 ]]; then COMPREPLY=($(compgen -W '${plain}' -- "$word")); return; fi` : ':'}
    ${command.positionals.includes('FILE') ? 'COMPREPLY=($(compgen -f -- "$word"))' : ':'} ;;`
  })
  return `# bash completion of rapport
_rapport() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [[ "$COMP_CWORD" -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} --help --version' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
}
complete -o filenames -F _rapport rapport
`
}

function zsh(commands: readonly Command[]): string {
  const told = (text: string) => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, '\\$&')
  const list = commands.map(({ name, summary }) => `    '${name}:${told(summary)}'`)
  const cases = commands.map((command) => {
    const flags = optionsOf(command).map(([name, { type, choices, value, multiple, description }]) => {
      const action = choices ? `(${choices.join(' ')})` : value === 'FILE' ? '_files' : ' '
      const argument =
        type === 'string'
          ? `:${
              value
                ?.toLowerCase()
                .replace(/[^a-z]+/g, ' ')
                .trim() || 'value'
            }:${action}`
          : ''
      return `'${multiple ? '*' : ''}--${name}[${told(description)}]${argument}'`
    })
    const places = command.positionals.map((kind, at) => {
      const known = words(command, kind).length > 0 ? `(${words(command, kind).join(' ')})` : ' '
      return `'${at + 1}:${kind.toLowerCase()}:${kind === 'FILE' ? '_files' : known}'`
    })
    return `    ${command.name}) _arguments ${[...flags, ...places].join(' ')} ;;`
  })
  return `#compdef rapport
_rapport() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _rapport rapport
`
}
