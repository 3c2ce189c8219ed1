import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressOf } from './audit-origin.ts'
import { BodyRefused, textWithin } from './body.ts'
import type { FormDesk } from './desks.ts'
import { callWindows } from './form-limits.ts'
import { answerPage, readSubmission } from './form-submission.ts'
import { json } from './job-answers.ts'

export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const BODY_LIMIT = 64 * 1024
const PER_ADDRESS = 10
const PER_FORM = 300
/** Whoever asks for forms more often than that in a minute is not looked after, whatever the forms say. */
const MOST_ASKED = 600

/**
 * `POST /forms/<publicKey>`: takes what a web page sends, from a plain HTML form too. Whatever is sent is answered
 * alike, so that nobody learns who is known.
 */
export function formRoutes(
  desk: FormDesk,
  trustProxy: number,
  now: () => number = Date.now,
): ReadonlyMap<string, Route> {
  const calls = callWindows(now)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const forwarded = request.headers['x-forwarded-for']
    const address = addressOf(request.socket.remoteAddress ?? null, [forwarded].flat().join(','), trustProxy) ?? ''
    if (!rests(response, calls.note(`asked ${address}`, MOST_ASKED))) return
    const form = await desk.formOfKey((request.url ?? '').split('?')[0]!.split('/')[2] ?? '')
    if (!form) return no(response, 404, 'NOT_FOUND', 'There is no such form, or it takes nothing now.')
    const { origin } = request.headers
    if (origin !== undefined && form.origins.length > 0 && !form.origins.includes(origin))
      return no(response, 403, 'FORBIDDEN', `Pages of ${origin} may not send to this form.`)
    openTo(response, origin)
    if (request.method === 'OPTIONS') return void response.writeHead(204, { Allow: 'POST, OPTIONS' }).end()
    if (request.method !== 'POST') {
      response.setHeader('Allow', 'POST, OPTIONS')
      return no(response, 405, 'BAD_REQUEST', 'Use POST.')
    }
    if (!rests(response, calls.note(`${form.id} ${address}`, form.perAddress ?? PER_ADDRESS))) return
    if (!rests(response, calls.note(form.id, form.perForm ?? PER_FORM))) return
    const values = readSubmission(request.headers['content-type'] ?? '', await textWithin(request, BODY_LIMIT))
    await desk.take(form, values)
    answerPage(request, response, form)
  }

  return new Map([
    [
      '/forms/',
      async (request, response) => {
        try {
          await answer(request, response)
        } catch (thrown) {
          if (!(thrown instanceof BodyRefused)) throw thrown
          no(response, thrown.status, 'BAD_REQUEST', thrown.message)
        }
      },
    ],
  ])
}

function openTo(response: ServerResponse, origin: string | undefined): void {
  if (origin === undefined) return
  response.setHeader('Access-Control-Allow-Origin', origin)
  response.setHeader('Access-Control-Allow-Methods', 'POST, OPTIONS')
  response.setHeader('Access-Control-Allow-Headers', 'Content-Type')
  response.setHeader('Access-Control-Max-Age', '600')
  response.setHeader('Vary', 'Origin')
}

/** Whether the call may go on; where not, it is answered. */
function rests(response: ServerResponse, seconds: number): boolean {
  if (seconds === 0) return true
  response.setHeader('Retry-After', String(seconds))
  no(response, 429, 'RATE_LIMITED', `That is too often: try again in ${seconds} s.`)
  return false
}

/** What is still on its way is not read: the connection ends with this answer. */
function no(response: ServerResponse, status: number, code: string, message: string): void {
  response.setHeader('Connection', 'close')
  json(response, status, { errors: [{ message, extensions: { code } }] })
}
