import type { Terminal } from './terminal.ts'

/** An option as `util.parseArgs` takes it, with what help and completion tell of it. */
export interface Option {
  type: 'string' | 'boolean'
  multiple?: boolean
  /** How help names the value. */
  value?: string
  /** All values that there are. */
  choices?: readonly string[]
  description: string
}

export type Positional = 'NOUN' | 'FILE' | 'PIPELINE' | 'SHELL' | 'ACT' | 'JOB'

export interface Command {
  name: string
  summary: string
  positionals: readonly Positional[]
  /** How many of them there must be; all unless given. */
  needed?: number
  /** What ACT may be. */
  acts?: readonly string[]
  options: Readonly<Record<string, Option>>
  /** More for the help page. */
  notes?: string
  /** Answers the exit code. @throws Ending and RapportError. */
  run: (call: Call) => Promise<number>
}

export interface Call {
  positionals: string[]
  options: Options
  terminal: Terminal
  /** Everything that is told is told as JSON. */
  json: boolean
  /** Ctrl-C: what goes on shall come to a good end. */
  soon: AbortSignal
  /** Ctrl-C once more: everything shall end. */
  now: AbortSignal
}

/** What was given for each option. */
export interface Options {
  text(name: string): string | undefined
  texts(name: string): string[]
  is(name: string): boolean
}

export const GLOBAL: Readonly<Record<string, Option>> = {
  json: { type: 'boolean', description: 'Tell everything as JSON, for programs' },
  help: { type: 'boolean', description: 'Show this help' },
}
