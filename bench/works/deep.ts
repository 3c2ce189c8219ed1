import { BEARERS } from '../fill/people.ts'
import { ask } from '../pair.ts'

const PAGE = 50
/** The page behind whose cursor is asked, and how many cursors round it are taken. */
const DEEP = 500
const ROUND = 2500
const STRIDE = 200

const WALK = `query walk($after: Cursor, $first: Int!) {
  opportunities(first: $first, after: $after, orderBy: [{ closeDate: ASC }]) { edges { cursor } pageInfo { endCursor } }
}`

/** Deals by the day on which they are decided, from a cursor on. */
export const PAGED = `query page($after: Cursor) {
  opportunities(first: ${PAGE}, after: $after, orderBy: [{ closeDate: ASC }]) {
    nodes { id name closeDate } pageInfo { hasNextPage }
  }
}`

interface Walked {
  opportunities: { edges: { cursor: string }[]; pageInfo: { endCursor: string | null } }
}

/** Cursors of records round page 500, found by walking there from the first page. */
export async function deepCursors(port: number): Promise<string[]> {
  const last = DEEP * PAGE + ROUND
  const found: string[] = []
  let after: string | null = null
  for (let row = 0; row < last; row += STRIDE) {
    const body = JSON.stringify({ query: WALK, variables: { after, first: STRIDE } })
    const { opportunities } = (await ask(port, body, BEARERS.ALL)) as Walked
    if (row >= last - 2 * ROUND) for (const { cursor } of opportunities.edges) found.push(cursor)
    after = opportunities.pageInfo.endCursor
  }
  return found
}
