import type { IncomingMessage, ServerResponse } from 'node:http'
import { cleanText } from '../plain/text.ts'
import { BodyRefused } from './body.ts'
import { languageOf } from './context.ts'
import type { OpenForm } from './desks.ts'
import { json } from './job-answers.ts'

const MOST_VALUES = 100
const LONGEST_NAME = 100
const LONGEST_VALUE = 20_000

/**
 * What a page sent, texts by the names of its inputs; of several with one name all, with commas between.
 * @throws BodyRefused 415 for another content type, 400 for what is not of its own.
 */
export function readSubmission(contentType: string, body: string): Record<string, string> {
  const type = contentType.split(';')[0]!.trim().toLowerCase()
  if (type === 'application/json') return bounded(entriesOf(parsed(body)))
  if (type === 'application/x-www-form-urlencoded') return bounded([...new URLSearchParams(body)])
  throw new BodyRefused(415, 'Send application/json or application/x-www-form-urlencoded.')
}

function parsed(body: string): object {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {}
  throw new BodyRefused(400, 'The body must be a JSON object of texts by the names of inputs.')
}

/** Texts, numbers and truths, and lists of them; what nests deeper is no input of a page. */
function entriesOf(value: object): [string, string][] {
  return Object.entries(value).flatMap(([name, given]) =>
    [given]
      .flat()
      .filter((one) => ['string', 'number', 'boolean'].includes(typeof one))
      .map((one): [string, string] => [name, String(one)]),
  )
}

function bounded(entries: [string, string][]): Record<string, string> {
  const values = new Map<string, string>()
  for (const [name, value] of entries) {
    const key = storable(name).slice(0, LONGEST_NAME)
    if (!values.has(key) && values.size >= MOST_VALUES) continue
    const text = storable(value).slice(0, LONGEST_VALUE)
    values.set(key, values.has(key) ? `${values.get(key)}, ${text}` : text)
  }
  return Object.fromEntries(values)
}

/** Without what no database keeps. */
function storable(text: string): string {
  return cleanText(text.toWellFormed().replaceAll('\0', ''))
}

const THANKS = { en: 'Thank you. We will be in touch.', zh: '谢谢！我们会尽快与您联系。' }

/** The one answer to everything that a form takes: a page for plain HTML forms, JSON for scripts. */
export function answerPage(request: IncomingMessage, response: ServerResponse, form: OpenForm): void {
  const { 'accept-language': language, 'content-type': type = '' } = request.headers
  const text = form.thankYouText ?? THANKS[languageOf(language)]
  const url = form.thankYouUrl
  if (type.startsWith('application/json')) {
    json(response, 202, { accepted: true, text, url })
    return
  }
  const onward = url === null ? '' : `<meta http-equiv="refresh" content="0;url=${escaped(url)}">`
  const link = url === null ? '' : `<p><a href="${escaped(url)}">${escaped(url)}</a></p>`
  response.writeHead(202, {
    ...{ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    ...{ 'Content-Security-Policy': "default-src 'none'", 'X-Content-Type-Options': 'nosniff' },
  })
  response.end(
    `<!doctype html><meta charset="utf-8">${onward}<title>${escaped(text)}</title><p>${escaped(text)}</p>${link}`,
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
