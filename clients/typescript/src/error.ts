/** A domain "no": why nothing was written, as a sentence that a person can act on. */
export interface UserError {
  /** From the closed list `UserErrorCode`. */
  code: string
  message: string
  /** The path of the input field that it is about; empty: the whole. */
  field: string[]
}

/** An entry of `errors` in an answer. */
export interface ToldError {
  message: string
  path?: (string | number)[]
  extensions?: { code?: string; [name: string]: unknown }
}

/** What is known of a failure beside its code and sentence. */
export interface Circumstances {
  status?: number
  requestId?: string | null
  userErrors?: UserError[]
  errors?: ToldError[]
  data?: unknown
  retryAfter?: number | null
  cause?: unknown
}

/**
 * Everything that goes wrong between a caller and the server. `code` is the server's own (`NOT_FOUND`, `CONFLICT`,
 * `FORBIDDEN`, `RATE_LIMITED` …), or `NETWORK` where no answer came and `HTTP` where the answer was not GraphQL's.
 */
export class RapportError extends Error {
  declare readonly code: string
  /** HTTP status; 0 where there was no answer. */
  declare readonly status: number
  /** To be quoted when a failure is reported. */
  declare readonly requestId: string | null
  /** Refusals of a mutation; empty for every other failure. */
  declare readonly userErrors: UserError[]
  /** Errors of the whole request; empty where a mutation was refused. */
  declare readonly errors: ToldError[]
  /** What the server answered all the same: beside a CONFLICT the payload with the record as it stands. */
  declare readonly data: unknown
  /** Milliseconds after which the server wants to be asked again; null where it did not say. */
  declare readonly retryAfter: number | null

  constructor(code: string, message: string, known: Circumstances = {}) {
    super(message)
    const unknown = { status: 0, requestId: null, userErrors: [], errors: [], data: null, retryAfter: null }
    Object.assign(this, unknown, known, { name: 'RapportError', code })
  }
}

/** There was no answer, or not the whole of it. */
export function unanswered(message: string, cause?: unknown): RapportError {
  return new RapportError('NETWORK', message, { cause })
}

/**
 * The payload of a mutation that was not refused.
 * @throws RapportError with the code of the first refusal, all of them in `userErrors` and the payload in `data`. Where
 * the document selects no `code`, it is REFUSED.
 */
export function accepted<Payload extends { userErrors: readonly UserError[] }>(payload: Payload): Payload {
  const [first] = payload.userErrors
  if (!first) return payload
  const told = payload.userErrors.map(({ field, message }: Partial<UserError>) =>
    [field?.join('.'), message].filter(Boolean).join(': '),
  )
  throw new RapportError(first.code ?? 'REFUSED', told.join('\n'), {
    status: 200,
    userErrors: [...payload.userErrors],
    data: payload,
  })
}
