/** Codes of a request that fails as a whole; they stand in `errors[].extensions.code`. */
export type FailureCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_REQUEST'
  | 'COST_EXCEEDED'
  | 'RATE_LIMITED'
  | 'DOCUMENT_UNKNOWN'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'IDEMPOTENCY_MISMATCH'
  | 'IDEMPOTENCY_IN_FLIGHT'
  | 'CURSOR_EXPIRED'
  | 'LAGGED'
  | 'RIGHTS_CHANGED'
  | 'INTERNAL'

/** The request fails as a whole (unlike a Refusal, which answers a domain "no"). The message is shown to the client. */
export class Failure extends Error {
  readonly code: FailureCode
  /** Seconds after which the same request may succeed; null where that is not known. */
  readonly retryAfter: number | null

  constructor(code: FailureCode, message: string, retryAfter: number | null = null) {
    super(message)
    this.name = 'Failure'
    this.code = code
    this.retryAfter = retryAfter
  }
}

/**
 * A whole number is beyond what a number holds exactly. Single amounts are not, so it is a total; who asked did nothing
 * wrong, and no figure is better than a wrong one.
 */
export class BeyondExact extends RangeError {
  constructor(what: string) {
    super(`${what} is beyond the integers that a number holds exactly`)
    this.name = 'BeyondExact'
  }
}
