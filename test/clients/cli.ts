import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCommand } from '../../clients/cli/build.ts'

export interface Ended {
  code: number | null
  out: string
  err: string
}

export interface Running {
  child: ChildProcess
  /** What was said so far. */
  out: () => string
  /** Until a text stands in the output, or the command is over. */
  says: (text: string) => Promise<void>
  ended: Promise<Ended>
}

export interface Given {
  input?: string | Buffer
  env?: Record<string, string>
}

/** The built command in a folder of its own, which is its home as well. */
export async function commandIn(env: () => Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-test-cli-'))
  const file = await buildCommand(folder)

  function start(words: string[], { input, env: more }: Given = {}): Running {
    const surroundings = { PATH: process.env['PATH']!, HOME: folder, ...env(), ...more }
    const child = spawn(process.execPath, [file, ...words], { cwd: folder, env: surroundings })
    const said = { out: '', err: '' }
    const hears = new Set<() => void>()
    for (const stream of ['out', 'err'] as const)
      child[`std${stream}`].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text
        for (const hear of hears) hear()
      })
    const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...said })))
    // One that ends early does not hear all of it.
    child.stdin.on('error', () => {})
    if (input !== undefined) child.stdin.end(input)
    const says = async (text: string) => {
      const heard = new Promise<void>((resolve) => {
        const hear = () => void (said.out.includes(text) && resolve())
        hears.add(hear)
        hear()
      })
      await Promise.race([heard, ended])
      if (!said.out.includes(text)) throw new Error(`It never said ${text}: ${said.out}${said.err}`)
    }
    return { child, out: () => said.out, says, ended }
  }

  return {
    folder,
    file,
    start,
    rapport: (words: string[], given: Given = {}) => start(words, { input: '', ...given }).ended,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
