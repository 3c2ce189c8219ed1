import { CloseCode } from 'graphql-ws'
import { counter, type LiveDesk } from './live-desk.ts'
import type { Socket } from './live-operation.ts'
import { bearerOf, type SignIn } from './request-plugin.ts'

/** What is told before a socket closes has a moment to leave. */
const MOMENT = 100

/**
 * Signs a socket in by `connectionParams.authorization`, and closes it when the sign-in ends. The answer to each
 * connection is whether it may go on; false is told as 4403.
 */
export function onConnect({ desk, signIn }: { desk: LiveDesk; signIn: SignIn }): (socket: Socket) => Promise<boolean> {
  const admit = counter(desk.limits.sockets, 'web sockets')
  return async ({ connectionParams = {}, extra }) => {
    const headers = headersOf(connectionParams, extra.request.headers['accept-language'])
    const bearer = bearerOf(headers)
    if (bearer === null) return false
    const epoch = desk.rights.epoch()
    const again = () => signIn(bearer, new Request('http://socket/graphql', { headers }))
    const actor = await again()
    if (actor === null) return false
    extra.leave.push(await desk.live.attend(actor))
    try {
      extra.leave.push(admit(actor.principal))
    } catch {
      extra.close(CloseCode.TooManyInitialisationRequests, 'Too many web sockets')
      return true
    }
    const guard = desk.rights.join(bearer, actor, again, epoch, { stays: true })
    extra.leave.push(guard.leave)
    guard.onEnd(() => setTimeout(() => extra.close(CloseCode.Forbidden, 'Forbidden'), MOMENT))
    extra.headers = headers
    return true
  }
}

function headersOf(given: Record<string, unknown>, accepted: string | undefined): Headers {
  const text = (name: string) =>
    [given[name], given[name.toLowerCase()]].find(
      (value): value is string => typeof value === 'string' && isHeader(value),
    )
  const authorization = text('Authorization') ?? ''
  const language = text('Accept-Language') ?? accepted ?? ''
  const bearer = /^Bearer +/i.test(authorization) ? authorization : `Bearer ${authorization}`
  return new Headers({ authorization: bearer, 'accept-language': language })
}

function isHeader(text: string): boolean {
  return /^[\x20-\x7e]{0,20000}$/.test(text)
}
