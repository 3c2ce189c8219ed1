import type { Client, RequestOptions } from './client.ts'
import { type Document, operation, type TypedDocument } from './document.ts'

export interface Page<Node> {
  nodes: Node[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

/** A list that is read while one goes along it: `for await (const account of accounts.list(client))`. */
export interface Pages<Node> extends AsyncIterable<Node> {
  /** One page, the one that the arguments say. */
  page(): Promise<Page<Node>>
  /** Page for page until the list ends. */
  pages(): AsyncIterable<Page<Node>>
  /** How many there are on all pages together. */
  count(): Promise<number>
}

export interface Lists<Node, Variables> {
  (client: Client, variables?: Variables, options?: RequestOptions): Pages<Node>
  /** What asks for one page. */
  document: TypedDocument<{ [field: string]: Page<Node> }, Variables>
}

/** Whoever goes through a whole list takes large pages. */
const WHOLE = 200

/** A ready-made list: the field, its arguments and what is shown of each record. */
export function lists<Node, Variables extends object>(
  field: string,
  args: string,
  shown: string,
): Lists<Node, Variables> {
  const info = 'pageInfo{hasNextPage hasPreviousPage startCursor endCursor}'
  const document = operation('query', field, args, `nodes{${shown}} ${info}`) as Lists<Node, Variables>['document']
  const counting = operation('query', field, args, 'totalCount')

  function list(client: Client, variables: any = {}, options?: RequestOptions): Pages<Node> {
    const read = async (asked: object, text: Document<any, any> = document) =>
      (await client.request(text, asked, options))[field]
    const pages = async function* () {
      const back = variables.last !== undefined
      for (let asked = back ? variables : { first: WHOLE, ...variables }, more = true; more; ) {
        const page: Page<Node> = await read(asked)
        yield page
        const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo
        more = back ? hasPreviousPage : hasNextPage
        asked = { ...asked, ...(back ? { before: startCursor } : { after: endCursor }) }
      }
    }
    return {
      page: () => read(variables),
      pages,
      async count() {
        const { filter, includeArchived } = variables
        return (await read({ filter, includeArchived, first: 1 }, counting)).totalCount
      },
      async *[Symbol.asyncIterator]() {
        for await (const { nodes } of pages()) yield* nodes
      },
    }
  }
  return Object.assign(list, { document })
}
