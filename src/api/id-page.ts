import { Failure } from '../plain/failure.ts'
import { readId } from '../plain/ids.ts'
import { DEFAULT_PAGE, LARGEST_PAGE } from '../platform/read/page.ts'
import type { PageInfoValue } from './values.ts'

/** What a list in the order of ids is asked for. */
export interface IdPageArguments {
  first?: number | null
  after?: string | null
}

/** @throws Failure BAD_REQUEST for a page size out of range, and for a cursor that is none of such a list. */
export function readIdPage({ first, after }: IdPageArguments, prefix: string): { first: number; after: string | null } {
  const size = first ?? DEFAULT_PAGE
  if (size < 1 || size > LARGEST_PAGE) throw new Failure('BAD_REQUEST', `first must be from 1 to ${LARGEST_PAGE}.`)
  const id = after == null ? null : readId(prefix, Buffer.from(after, 'base64url').toString())
  if (after != null && id === null)
    throw new Failure('BAD_REQUEST', 'This is no cursor of the list: pass the endCursor that this list gave.')
  return { first: size, after: id }
}

/** The page of rows of which one too many was read. */
export function idPage<One extends { id: string }>(
  rows: readonly One[],
  { first, after }: { first: number; after: string | null },
): { nodes: One[]; pageInfo: PageInfoValue } {
  const nodes = rows.slice(0, first)
  const cursor = (one: One | undefined) => (one ? Buffer.from(one.id).toString('base64url') : null)
  const [startCursor, endCursor] = [cursor(nodes[0]), cursor(nodes.at(-1))]
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > first, hasPreviousPage: after !== null, startCursor, endCursor },
  }
}
