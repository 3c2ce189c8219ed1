import { text } from 'node:stream/consumers'
import { RapportError, subscribe, type UserError } from '../../typescript/src/index.ts'
import type { Call, Command } from './command.ts'
import { connect } from './connection.ts'
import { EXIT, wrongUse } from './exit.ts'
import { fileText, jsonGiven } from './given.ts'
import { clean, write } from './terminal.ts'

async function runQuery({ positionals, options, terminal, json, soon }: Call): Promise<number> {
  const file = positionals[0] ?? ''
  const { input, out, err } = terminal
  const document = file === '-' ? await text(input) : fileText(file)
  if (document.trim() === '') throw wrongUse('The document is empty.')
  const variables = jsonGiven('variables', options.text('variables')) ?? {}
  const client = connect(terminal.env)
  const told = (data: unknown) => JSON.stringify(data, null, json || !out.isTTY ? 0 : 2)
  try {
    if (/^\s*subscription\b/m.test(document.replace(/#.*/g, ''))) {
      const resume = /\$after\b/.test(document) && /\bcursor\b/.test(document)
      for await (const data of subscribe(client, document, variables, { signal: soon, resume }))
        await write(out, `${told(data)}\n`)
      return EXIT.DONE
    }
    const data = await client.request(document, variables, { signal: soon })
    await write(out, `${told(data)}\n`)
    const refusals = refusalsIn(data)
    if (!json)
      for (const { code, field, message } of refusals)
        await write(
          err,
          `${code ?? 'REFUSED'}${field?.length ? ` at ${field.join('.')}` : ''}: ${clean(message ?? '')}\n`,
        )
    return refusals.length > 0 ? EXIT.REFUSED : EXIT.DONE
  } catch (thrown) {
    if (soon.aborted) return EXIT.STOPPED
    if (!(thrown instanceof RapportError) || !thrown.data) throw thrown
    await write(out, `${told(thrown.data)}\n`)
    throw thrown
  }
}

/** The refusals of all mutations of an answer, with what the document selects of them. */
function refusalsIn(data: Record<string, any>): Partial<UserError>[] {
  return Object.values(data ?? {}).flatMap((payload) => (Array.isArray(payload?.userErrors) ? payload.userErrors : []))
}

export const query: Command = {
  name: 'query',
  summary: 'Send a document and tell the answer; a subscription is followed',
  positionals: ['FILE'],
  options: {
    variables: { type: 'string', value: 'JSON', description: 'Its variables; @FILE reads them from a file' },
  },
  notes: 'FILE may be - for standard input.',
  run: runQuery,
}
