import { type Circumstances, RapportError, type ToldError, unanswered } from './error.ts'

/** One result of an operation, as GraphQL writes it. */
export interface Answer {
  data?: any
  errors?: readonly ToldError[]
  extensions?: any
}

/** The data of a result. @throws RapportError where it tells errors. */
export function dataOf({ data, errors, extensions }: Answer, response?: Response): any {
  if (!errors?.[0]) return data
  const [{ message, extensions: known }] = errors as [ToldError]
  const told = { ...circumstances(response), errors: [...errors], data }
  throw new RapportError(known?.code ?? 'INTERNAL', message, {
    ...told,
    requestId: extensions?.requestId ?? told.requestId,
  })
}

/** An answer that is no event stream. @throws RapportError `HTTP` where it is not GraphQL's. */
export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text().catch((cause) => {
    throw unanswered('The answer broke off', cause)
  })
  try {
    const answer = JSON.parse(text)
    if (answer.data || answer.errors) return answer
  } catch {}
  throw new RapportError('HTTP', `HTTP ${response.status}: ${text.slice(0, 200)}`, circumstances(response))
}

function circumstances(response?: Response): Circumstances & { requestId?: string | null } {
  if (!response) return {}
  return {
    status: response.status,
    requestId: response.headers.get('x-request-id'),
    retryAfter: retryAfterOf(response.headers.get('retry-after')),
  }
}

/** `Retry-After` in milliseconds, written as seconds or as a date. */
function retryAfterOf(told: string | null): number | null {
  if (!told) return null
  const wait = Number(told) * 1000 || Date.parse(told) - Date.now()
  return wait > 0 ? wait : 0
}
