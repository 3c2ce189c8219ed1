import { cancel } from '../../typescript/src/generated/jobs.ts'
import type { Client } from '../../typescript/src/index.ts'
import type { Call } from './command.ts'
import { connect } from './connection.ts'
import { EXIT } from './exit.ts'
import { askOf } from './import-job-asked.ts'
import { tellEnd } from './import-job-told.ts'
import { sendFile } from './job-file.ts'
import { makeJob } from './job-make.ts'
import { waitFor } from './job-wait.ts'
import { nounOf } from './nouns.ts'
import { bytesOf, progressOn } from './progress.ts'
import { openSource, type Source } from './reading.ts'
import { type Stored, whoCalls } from './settings.ts'
import { write } from './terminal.ts'

/** `rapport import --job`: the server reads the file. */
export async function importAsJob(call: Call): Promise<number> {
  const { options, terminal, json, soon } = call
  const [nounName = '', file = ''] = call.positionals
  const noun = nounOf(nounName)
  const who = whoCalls(terminal.env)
  const client = connect(terminal.env, who)
  const source = openSource(file, terminal.input)
  const { input, whole } = await askOf(client, noun, source, call, file)
  const { id } = await makeJob(client, `${noun.plural}Import`, { input: [`${noun.type}ImportInput!`, input] }, soon)
  try {
    await send(client, who, id, whole, call)
  } catch (thrown) {
    if (soon.aborted) return EXIT.STOPPED
    throw thrown
  } finally {
    // Whoever still sends is not heard any more.
    if (file === '-') terminal.input.destroy()
  }
  if (options.is('detach')) {
    await write(terminal.out, json ? `${JSON.stringify({ noun: noun.plural, job: id })}\n` : `${id}\n`)
    return EXIT.DONE
  }
  const job = await waitFor(client, id, call)
  return job ? tellEnd(client, who, noun, job, call) : EXIT.STOPPED
}

/** Sends the file; a job whose file does not come is canceled. */
async function send(client: Client, who: Stored, id: string, source: Source, { terminal, json, soon }: Call) {
  const progress = progressOn(terminal, json, bytesOf)
  async function* told() {
    for await (const chunk of source.chunks) {
      yield chunk
      progress.tell(source.read(), source.size ? source.read() / source.size : null, '  sending')
    }
  }
  try {
    await sendFile(who, `/imports/${id}`, { chunks: told() }, soon)
  } catch (thrown) {
    await cancel(client, { id }).catch(() => {})
    throw thrown
  } finally {
    progress.clear()
  }
}
