import { type Client, RapportError, subscribe } from '../../typescript/src/index.ts'
import { type Board, draw, lineOf } from './board.ts'
import type { Call, Command } from './command.ts'
import { connect } from './connection.ts'
import { EXIT } from './exit.ts'
import { CHANGES, type Change, type Pipeline, pipelineOf, type Total, totalsOf, totalsTold } from './pipeline.ts'
import { type Terminal, write } from './terminal.ts'

/** What is told while a pipeline is watched. */
interface Watcher {
  begins(pipeline: Pipeline, totals: Total[]): Promise<void>
  changed(change: Change): Promise<void>
  lost(reason: string): void
  lives(): void
  ends(): void
}

const KEPT = 200

async function watch({ positionals, terminal, json, soon }: Call): Promise<number> {
  const client = connect(terminal.env)
  const wanted = positionals[0] ?? ''
  await pipelineOf(client, wanted, soon)
  const watcher = json ? asJson(terminal) : terminal.out.isTTY ? onScreen(terminal) : asLines(terminal)
  try {
    for (;;) {
      try {
        await follow(client, wanted, watcher, soon)
        return EXIT.DONE
      } catch (thrown) {
        // What is shown is old: it is read anew, with today's rights.
        if (!(thrown instanceof RapportError && /^(RIGHTS_CHANGED|CURSOR_EXPIRED)$/.test(thrown.code))) throw thrown
        watcher.lost(thrown.message)
      }
    }
  } catch (thrown) {
    if (soon.aborted) return EXIT.DONE
    throw thrown
  } finally {
    watcher.ends()
  }
}

/** Follows first and reads then, so that nothing falls between. */
async function follow(client: Client, wanted: string, watcher: Watcher, signal: AbortSignal): Promise<void> {
  const pipeline = await pipelineOf(client, wanted, signal)
  const onReconnect = (reason: RapportError | null) => watcher.lost(reason?.message ?? 'The server ended the stream')
  const options = { signal, heartbeats: true, onReconnect }
  let begun = false
  for await (const { pipelineChanged: change } of subscribe<{ pipelineChanged: Change }>(
    client,
    CHANGES,
    { pipelineId: pipeline.id },
    options,
  )) {
    if (!begun) await watcher.begins(pipeline, await totalsOf(client, pipeline.id, signal))
    begun = true
    watcher.lives()
    if (change.kind !== 'HEARTBEAT') await watcher.changed(change)
  }
}

function asJson({ out, err }: Terminal): Watcher {
  return {
    begins: (pipeline, totals) => write(out, `${JSON.stringify({ kind: 'SNAPSHOT', pipeline, totals })}\n`),
    changed: ({ totals, ...change }) =>
      write(out, `${JSON.stringify({ ...change, totals: totals && totalsTold(totals) })}\n`),
    lost: (reason) => void err.write(`${JSON.stringify({ reconnecting: reason })}\n`),
    ...{ lives() {}, ends() {} },
  }
}

function asLines({ out, err }: Terminal): Watcher {
  return {
    async begins(pipeline, totals) {
      const lines = draw({ pipeline, totals, changes: [], state: '' }, 200, 1000)
      await write(out, `${lines.join('\n').trimEnd()}\n`)
    },
    changed: (change) => write(out, `${lineOf(change, new Date())}\n`),
    lost: (reason) => void err.write(`Connecting again: ${reason}\n`),
    ...{ lives() {}, ends() {} },
  }
}

const ENTER = '\u001b[?1049h\u001b[?25l'
const LEAVE = '\u001b[?25h\u001b[?1049l'

function onScreen({ out }: Terminal): Watcher {
  let board: Board | null = null
  let state = ''
  const live = 'live, Ctrl-C ends'
  const paint = () => {
    if (!board) return
    const lines = draw({ ...board, state }, out.columns || 80, out.rows || 24)
    out.write(`\u001b[H${lines.map((line) => `${line}\u001b[K`).join('\n')}\u001b[J`)
  }
  const enter = () => {
    out.write(ENTER)
    out.on('resize', paint)
  }
  const show = (now: string) => {
    if (state === now) return
    state = now
    paint()
  }
  return {
    async begins(pipeline, totals) {
      if (!board) enter()
      state = live
      board = { pipeline, totals, changes: board?.changes ?? [], state }
      paint()
    },
    async changed(change) {
      if (!board) return
      if (change.totals) board.totals = totalsTold(change.totals)
      board.changes = [lineOf(change, new Date()), ...board.changes].slice(0, KEPT)
      paint()
    },
    lost: () => show('connecting again …'),
    lives: () => show(live),
    ends() {
      if (!board) return
      out.off('resize', paint)
      // What was seen last stays in the terminal.
      const last = draw({ ...board, state: '' }, out.columns || 80, out.rows || 24)
      out.write(`${LEAVE}${last.join('\n').trimEnd()}\n`)
    },
  }
}

export const watchCommand: Command = {
  name: 'watch',
  summary: 'Show a pipeline as it changes',
  positionals: ['PIPELINE'],
  options: {},
  notes: 'PIPELINE is an id or a name. Ctrl-C ends.',
  run: watch,
}
