import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { Failure } from '../plain/failure.ts'
import type { KnownDocuments } from '../platform/documents/known.ts'
import { askedDocument } from './document-asked.ts'
import { standsOn } from './document-desk.ts'
import type { SignedIn } from './request-plugin.ts'

/**
 * Puts the text of a registered document where a request names its id, and lets keys for trusted documents send
 * nothing else. Stands after the sign-in, and before anything reads the text.
 */
export function documentPlugin(known: KnownDocuments): Plugin<object, SignedIn> {
  return {
    async onParams({ params, setParams, context }) {
      const { actor, live } = context as SignedIn
      // Whoever sends what is no object is told so by the check of its form.
      const given = typeof params === 'object' && params !== null ? (params as Record<string, unknown>) : {}
      const asked = askedDocument(given)
      const trusted = await standsOn(known, actor!, asked)
      if (trusted && live) live.document = trusted.document
      if (!trusted && actor!.trusted && given['query'] !== undefined && given['query'] !== '') throw untold()
      const { documentId, ...rest } = given
      if (trusted) setParams({ ...rest, query: trusted.source } as GraphQLParams)
      else if (documentId !== undefined) setParams(rest as GraphQLParams)
    },
  }
}

function untold(): Failure {
  return new Failure('DOCUMENT_NOT_TRUSTED', 'query must be the text of a registered document.')
}
