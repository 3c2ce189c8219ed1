/**
 * Writes all deals that the key may see to standard output, a line of JSON each, and how many to standard error:
 *
 *     RAPPORT_KEY=… node clients/typescript/examples/export-deals.ts > deals.jsonl
 */
import { request } from './connection.ts'

const DEALS = `query Deals($after: Cursor) {
  opportunities(first: 200, after: $after, orderBy: [{ id: ASC }], includeArchived: true) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      name
      status
      stage { name }
      account { name }
      owner { name }
      amount { amount currency }
      openedOn
      closedOn
      archivedAt
    }
  }
}`

interface Page {
  opportunities: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: object[] }
}

try {
  let after: string | null = null
  let count = 0
  do {
    const { opportunities }: Page = await request<Page>(DEALS, { after })
    for (const deal of opportunities.nodes) process.stdout.write(`${JSON.stringify(deal)}\n`)
    count += opportunities.nodes.length
    after = opportunities.pageInfo.hasNextPage ? opportunities.pageInfo.endCursor : null
  } while (after !== null)
  console.error(`${count} deals`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
