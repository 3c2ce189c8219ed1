import { GraphQLError, getOperationAST } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { Failure } from '../plain/failure.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { RequestScope } from './answer-plugin.ts'
import { checkVariables, type DocumentLimits, parseWithin } from './limits.ts'
import type { LiveScope } from './live-follow.ts'
import { needStorable } from './storable.ts'

/** Who sends the bearer; null for one that is unknown, expired or withdrawn. */
export type SignIn = (bearer: string, request: Request) => Promise<Actor | null>

export interface SignedIn extends RequestScope {
  actor?: Actor
  live?: LiveScope
}

/** Refuses what is no proper request, in this order: its form, who sends it, the size of its document. */
export function requestPlugin(signIn: SignIn, limits: DocumentLimits): Plugin<object, SignedIn> {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'GET') setRequestParser(paramsOfUrl)
      if (request.method === 'POST' && !isJson(request.headers.get('content-type'))) setRequestParser(refuseMedia)
    },
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
    onExecute({ args }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (operation?.operation === 'query') needStorable(args.variableValues)
    },
  }
}

/** Only JSON: nothing that a plain HTML form can send. */
function isJson(contentType: string | null): boolean {
  return /^application\/(graphql\+)?json *(;|$)/i.test(contentType?.trim() ?? '')
}

function refuseMedia(): never {
  throw new GraphQLError('Send the document as application/json: {"query": "…", "variables": {…}}.', {
    extensions: { http: { status: 415 } },
  })
}

/** @throws Failure BAD_REQUEST for variables or extensions that are no JSON. */
function paramsOfUrl(request: Request): GraphQLParams {
  const start = request.url.indexOf('?')
  const given = new URLSearchParams(start < 0 ? '' : request.url.slice(start + 1))
  const json = (name: string) => {
    const text = given.get(name)
    if (!text) return undefined
    try {
      return JSON.parse(text)
    } catch {
      throw new Failure('BAD_REQUEST', `The parameter ${name} must be JSON.`)
    }
  }
  return {
    query: given.get('query') || undefined,
    operationName: given.get('operationName') || undefined,
    variables: json('variables'),
    extensions: json('extensions'),
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
