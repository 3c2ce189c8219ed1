import { dataOf, readAnswer } from './answer.ts'
import { type Document, type Given, mutationFields } from './document.ts'
import { type RapportError, unanswered } from './error.ts'
import { backOff, isTransient } from './retry.ts'

/** Where the server is, and who calls: an API key, or a function that answers a token. */
export interface ClientSettings {
  /** Address of the API, such as `https://crm.example.com/graphql`. */
  url: string
  key?: string
  /** Asked before every call, so keep the token where it lasts. `refused` is a token that the server no longer takes. */
  token?: (refused?: string) => Promise<string> | string
  /** In which language refusals are told, such as `zh`; the user's own unless given. */
  language?: string
  /** Another `fetch`, for a proxy or a test. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** How often a call is tried again; 4 unless given. */
  retries?: number
  /** Milliseconds for one try; 60,000 unless given. */
  timeout?: number
  /** The longest `Retry-After` that is waited for, in milliseconds; 60,000 unless given. */
  longestWait?: number
}

export interface RequestOptions {
  signal?: AbortSignal
  /**
   * Under which key a mutation is done once, however often it is sent: made by the client unless given. False: without
   * one, and never tried again. True: the document gives each of its fields an `idempotencyKey` itself.
   */
  idempotencyKey?: string | boolean
  /** A `cursor` of an earlier change: what is read is at least as fresh. */
  after?: string | null
  /** Gets what the server tells beside the data, such as the paths of `hidden` fields and the `cost`. */
  onExtensions?: (extensions: any) => void
}

export interface Call {
  accept: string
  headers?: Record<string, string>
  signal: AbortSignal
  /** A token that was refused. */
  refused?: string | undefined
}

export interface Client {
  readonly url: string
  /**
   * The data that a document answers. Queries, and mutations that have an idempotency key, are tried again where the
   * network or the server fails for a moment.
   * @throws RapportError; refusals of mutations stand in the payload's `userErrors` and are not thrown here.
   */
  request<Data = any, Variables = Record<string, unknown>>(
    document: Document<Data, Variables>,
    ...given: Given<Variables, RequestOptions>
  ): Promise<Data>
  /** One HTTP call, without reading the answer and without a second try; answers the bearer that it used as well. */
  post(body: object, call: Call): Promise<{ response: Response; bearer: string }>
  /** A token that may be had anew after this one was refused; false for an API key. */
  readonly renews: boolean
}

/** A client without state: make one for each user, and as many as you like. */
export function createClient(settings: ClientSettings): Client {
  const { url, key, token, language, retries = 4, timeout = 60_000, longestWait = 60_000 } = settings

  async function post(body: object, { accept, headers, signal, refused }: Call) {
    const bearer = token ? await token(refused) : key!
    try {
      const response = await (settings.fetch ?? fetch)(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept,
          ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
          ...(language ? { 'accept-language': language } : {}),
          ...headers,
        },
        body: JSON.stringify(body),
        signal,
      })
      return { response, bearer }
    } catch (cause) {
      throw unanswered(`No answer from ${url}: ${(cause as Error).message}`, cause)
    }
  }

  async function attempt(
    body: object,
    headers: Record<string, string>,
    signal: AbortSignal,
    onExtensions?: RequestOptions['onExtensions'],
    refused?: string,
  ): Promise<any> {
    const sent = await post(body, { accept: 'application/json', headers, signal, refused })
    const answer = await readAnswer(sent.response)
    const lapsed = sent.response.status === 401 && token && refused === undefined
    if (lapsed) return attempt(body, headers, signal, onExtensions, sent.bearer)
    const data = dataOf(answer, sent.response)
    onExtensions?.(answer.extensions)
    return data
  }

  async function request(document: Document<any, any>, variables: any = {}, options: RequestOptions = {}) {
    const query = String(document)
    const { signal, after, idempotencyKey, onExtensions } = options
    const fields = mutationFields(query)
    const own = fields === 1 && !/\bidempotencyKey\s*:/.test(query) && randomKey()
    const once = fields > 0 && (idempotencyKey ?? own)
    const headers = {
      ...(typeof once === 'string' ? { 'idempotency-key': once } : {}),
      ...(after ? { 'rapport-after': after } : {}),
    }
    for (let failures = 0; ; failures++) {
      signal?.throwIfAborted()
      const late = AbortSignal.timeout(timeout)
      try {
        return await attempt(
          { query, variables },
          headers,
          signal ? AbortSignal.any([signal, late]) : late,
          onExtensions,
        )
      } catch (thrown) {
        signal?.throwIfAborted()
        if (!(once || fields === 0) || failures >= retries || !isTransient(thrown)) throw thrown
        const { retryAfter } = thrown as RapportError
        if (retryAfter! > longestWait) throw thrown
        await backOff(failures, retryAfter, signal)
      }
    }
  }

  return { url, request: request as Client['request'], post, renews: token !== undefined }
}

/** 128 bits by chance; `crypto.randomUUID` is missing on web pages without TLS. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
