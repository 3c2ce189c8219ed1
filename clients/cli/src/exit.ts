import { RapportError, type UserError } from '../../typescript/src/index.ts'

/** What the process ends with. */
export const EXIT = { DONE: 0, REFUSED: 1, USAGE: 2, UNREACHABLE: 3, NOT_ALLOWED: 4, STOPPED: 130 } as const

/** An end that the person at the terminal can do something about: told in one sentence, without a stack. */
export class Ending extends Error {
  readonly exit: number
  readonly code: string

  constructor(exit: number, code: string, message: string) {
    super(message)
    this.exit = exit
    this.code = code
  }
}

/** Arguments or settings that make no sense. */
export function wrongUse(message: string): Ending {
  return new Ending(EXIT.USAGE, 'USAGE', message)
}

export interface Told {
  exit: number
  code: string
  message: string
  requestId?: string
  userErrors?: UserError[]
}

const USAGE_CODES = ['BAD_REQUEST', 'COST_EXCEEDED', 'IDEMPOTENCY_MISMATCH']
const RIGHTS_CODES = ['UNAUTHENTICATED', 'FORBIDDEN', 'RIGHTS_CHANGED']

/** How a failure is told, and with what the process ends; null for a fault of this program. */
export function endingOf(thrown: unknown): Told | null {
  if (thrown instanceof Ending) return { exit: thrown.exit, code: thrown.code, message: thrown.message }
  if (!(thrown instanceof RapportError)) return null
  const { code, requestId, userErrors } = thrown
  const message = code === 'NETWORK' ? `${thrown.message}${causeOf(thrown)}` : thrown.message
  const told = { code, message, ...(requestId ? { requestId } : {}), ...(userErrors.length > 0 ? { userErrors } : {}) }
  return { exit: exitOf(thrown), ...told }
}

function exitOf({ code, status }: RapportError): number {
  if (RIGHTS_CODES.includes(code) || status === 401 || status === 403) return EXIT.NOT_ALLOWED
  if (code === 'NETWORK' || code === 'HTTP' || [502, 503, 504].includes(status)) return EXIT.UNREACHABLE
  return USAGE_CODES.includes(code) ? EXIT.USAGE : EXIT.REFUSED
}

/** What Node says beneath "fetch failed". */
function causeOf(thrown: unknown): string {
  let deepest = thrown as Error & { code?: string }
  while (deepest.cause instanceof Error) deepest = deepest.cause
  const said = deepest.message || deepest.code
  return said && !(thrown as Error).message.includes(said) ? ` (${said})` : ''
}
