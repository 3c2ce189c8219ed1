#!/usr/bin/env node
import about from '../package.json' with { type: 'json' }
import { run } from './run.ts'

/** npm and the terminal both pass a Ctrl-C on: one wish to stop, not two. */
const SAME_WISH = 300

const soon = new AbortController()
const now = new AbortController()
let asked = 0
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (soon.signal.aborted && Date.now() - asked < SAME_WISH) return
    if (now.signal.aborted) process.exit(130)
    const stop = soon.signal.aborted ? now : soon
    asked = Date.now()
    stop.abort()
  })

// Whoever reads has enough, as `head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))

const { stdout: out, stderr: err, stdin: input, env } = process
const stops = { soon: soon.signal, now: now.signal }
process.exitCode = await run(process.argv.slice(2), about.version, { out, err, input, env }, stops)
// What still waits, such as a standard input that nobody reads any more, holds nothing up.
input.unref?.()
