import { expect } from 'vitest'
import { startJobs } from '../../src/jobs.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import { openOffice } from '../stories/office.ts'

const JOB =
  'id name kind noun status dryRun total processed created updated unchanged failed message uploadPath resultPath problems { place column code message }'

/** The office of the stories, with somebody who works on its jobs. */
export async function openDesk(database: Database, settings: Parameters<typeof openOffice>[1] = {}) {
  const office = await openOffice(database, settings)
  const sequencer = startSequencer(database)
  const faults: unknown[] = []
  const log = { error: (message: string, facts?: object) => void faults.push([message, facts]) }
  let runner = startJobs(database, log, 20)
  const root = office.url.replace('/graphql', '')

  async function keyOf(who: string): Promise<Record<string, string>> {
    return { authorization: `Bearer ${office.keys[who]}` }
  }

  /** A job as it stands when it has ended. */
  async function ended(who: string, id: string): Promise<any> {
    for (;;) {
      const { job } = await office.ask(who, `query ($id: ID!) { job(id: $id) { ${JOB} } }`, { id })
      if (['DONE', 'FAILED', 'CANCELED'].includes(job.status)) return job
      expect(faults).toEqual([])
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** Sends a file to a job. */
  async function send(who: string, id: string, body: BodyInit, more: RequestInit = {}) {
    const headers = await keyOf(who)
    const response = await fetch(`${root}/imports/${id}`, { method: 'PUT', headers, body, ...more })
    return { status: response.status, body: (await response.json()) as any }
  }

  async function get(who: string, path: string): Promise<Response> {
    return fetch(`${root}${path}`, { headers: await keyOf(who) })
  }

  /** What a job put out, line by line. */
  async function lines(who: string, id: string): Promise<any[]> {
    const response = await get(who, `/exports/${id}`)
    expect(response.status).toBe(200)
    const text = await response.text()
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  }

  /** Makes an import and sends its file; the job when it has ended. */
  async function load(who: string, plural: string, input: object, body: BodyInit): Promise<any> {
    const type = `${plural === 'accounts' ? 'Account' : plural === 'contacts' ? 'Contact' : 'Opportunity'}ImportInput`
    const query = `mutation ($input: ${type}!) { made: ${plural}Import(input: $input) { job { ${JOB} } userErrors { code message field } } }`
    const { made } = await office.ask(who, query, { input })
    expect(made.userErrors).toEqual([])
    expect(made.job).toMatchObject({ status: 'WAITING', uploadPath: `/imports/${made.job.id}` })
    const sent = await send(who, made.job.id, body)
    expect(sent).toMatchObject({ status: 200, body: { id: made.job.id } })
    return ended(who, made.job.id)
  }

  async function write(who: string, query: string, variables: object = {}): Promise<any> {
    const data = await office.ask(who, query, variables)
    const [payload] = Object.values(data) as any[]
    expect(payload.userErrors).toEqual([])
    return payload
  }

  /** Takes a job back; the job that did it when it has ended. */
  async function undo(who: string, id: string, created?: string): Promise<any> {
    const query =
      'mutation ($input: JobUndoInput!) { jobUndo(input: $input) { job { id } userErrors { code message } } }'
    const { job } = await write(who, query, { input: { id, created } })
    return ended(who, job.id)
  }

  /** Follows a subscription by server-sent events; `next` is the data of the next message. */
  async function follow(who: string, query: string) {
    const ending = new AbortController()
    const headers = { ...(await keyOf(who)), 'content-type': 'application/json', accept: 'text/event-stream' }
    const body = JSON.stringify({ query })
    const response = await fetch(office.url, { method: 'POST', headers, body, signal: ending.signal })
    expect(response.status).toBe(200)
    const messages = messagesOf(response)
    return { next: async () => (await messages.next()).value, end: () => ending.abort() }
  }

  return {
    ...office,
    ...{ ended, follow, send, get, lines, load, write, undo, root, faults },
    /** Ends the runner at the end of its chunk. */
    pause: () => runner.stop(),
    resume: () => {
      runner = startJobs(database, log, 20)
    },
    async close() {
      await runner.stop()
      await office.close()
      await sequencer.stop()
      expect(faults).toEqual([])
    },
  }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>

async function* messagesOf(response: Response): AsyncGenerator<any> {
  let rest = ''
  for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + piece).split('\n\n')
    rest = blocks.pop()!
    for (const block of blocks) {
      const data = /^data: ?(.+)$/m.exec(block)?.[1]
      if (!data) continue
      const told = JSON.parse(data)
      expect(told.errors).toBeUndefined()
      yield told.data
    }
  }
}

/** CSV of a header and rows. */
export function csv(header: string, rows: string[]): string {
  return `${[header, ...rows].join('\n')}\n`
}
