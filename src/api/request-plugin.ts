import type { Plugin } from 'graphql-yoga'
import { Failure } from '../plain/failure.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { RequestScope } from './answer-plugin.ts'
import { checkVariables, type DocumentLimits, parseWithin } from './limits.ts'
import type { LiveScope } from './live-follow.ts'
import { form } from './request-form.ts'

/** Who sends the bearer; null for one that is unknown, expired or withdrawn. */
export type SignIn = (bearer: string, request: Request) => Promise<Actor | null>

export interface SignedIn extends RequestScope {
  actor?: Actor
  live?: LiveScope
}

/** Refuses what is no proper request, in this order: its form, who sends it, the size of its document. */
export function requestPlugin(signIn: SignIn, limits: DocumentLimits): Plugin<object, SignedIn> {
  return {
    ...form,
    async onParams({ params, request, context }) {
      const scope = context as SignedIn
      scope.hidden = []
      scope.replayed = []
      scope.actor = await actorOf(request, signIn)
      checkVariables(params.variables, limits)
    },
    onParse({ setParseFn }) {
      setParseFn((source) => parseWithin(limits, source))
    },
  }
}

/** The bearer in the header `Authorization`; null without one. */
export function bearerOf(headers: Headers): string | null {
  return /^Bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null
}

async function actorOf(request: Request, signIn: SignIn): Promise<Actor> {
  const bearer = bearerOf(request.headers)
  if (!bearer)
    throw new Failure(
      'UNAUTHENTICATED',
      'Sign in with the header "Authorization: Bearer <key>", where <key> is an API key or a token.',
    )
  const actor = await signIn(bearer, request)
  if (actor) return actor
  throw new Failure('UNAUTHENTICATED', 'This key is unknown, expired or withdrawn.')
}
