/** Codes of a request that fails as a whole; they stand in `errors[].extensions.code`. */
export type FailureCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_REQUEST'
  | 'COST_EXCEEDED'
  | 'RATE_LIMITED'
  | 'IDEMPOTENCY_MISMATCH'
  | 'IDEMPOTENCY_IN_FLIGHT'
  | 'CURSOR_EXPIRED'
  | 'INTERNAL'

/** The request fails as a whole (unlike a Refusal, which answers a domain "no"). The message is shown to the client. */
export class Failure extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, message: string) {
    super(message)
    this.name = 'Failure'
    this.code = code
  }
}
