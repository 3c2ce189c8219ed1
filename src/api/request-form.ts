import { GraphQLError, getOperationAST } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { Failure } from '../plain/failure.ts'
import { refusedBody } from './body.ts'
import { needStorable } from './storable.ts'

/** How a request is read: by its address or as JSON, or why it is not; and that a query asks for what can be stored. */
export const form = {
  onRequestParse({ request, setRequestParser, serverContext }) {
    const refused = refusedBody((serverContext as { req?: object } | undefined)?.req)
    if (refused) setRequestParser(() => refuse(refused.status, refused.message))
    else if (request.method === 'GET') setRequestParser(paramsOfUrl)
    else if (request.method === 'POST' && !isJson(request.headers.get('content-type'))) setRequestParser(refuseMedia)
  },
  onExecute({ args }) {
    const operation = getOperationAST(args.document, args.operationName)
    if (operation?.operation === 'query') needStorable(args.variableValues)
  },
} satisfies Plugin

/** Only JSON: nothing that a plain HTML form can send. */
function isJson(contentType: string | null): boolean {
  return /^application\/(graphql\+)?json *(;|$)/i.test(contentType?.trim() ?? '')
}

function refuseMedia(): never {
  return refuse(415, 'Send the document as application/json: {"query": "…", "variables": {…}}.')
}

function refuse(status: number, message: string): never {
  throw new GraphQLError(message, { extensions: { http: { status } } })
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
    ...(given.has('documentId') ? { documentId: given.get('documentId') } : {}),
    operationName: given.get('operationName') || undefined,
    variables: json('variables'),
    extensions: json('extensions'),
  }
}
