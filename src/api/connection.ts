import type { Page } from '../platform/read/page.ts'
import type { RecordDefinition, Row } from '../platform/record/record.ts'
import { builder } from './builder.ts'
import { many, words } from './naming.ts'
import { objectOf } from './object.ts'
import { PageInfoType, type PageInfoValue } from './values.ts'

interface Edge {
  cursor: string
  node: Row
}

const connections = new Map<RecordDefinition, unknown>()

/** `AccountConnection`: a page of a list. */
export function connectionOf(record: RecordDefinition): any {
  let made = connections.get(record)
  if (!made) {
    made = makeConnection(record)
    connections.set(record, made)
  }
  return made
}

function makeConnection(record: RecordDefinition): unknown {
  const node = objectOf(record)
  const noun = words(record.noun)
  const edge = builder.objectRef<Edge>(`${record.typeName}Edge`).implement({
    description: `Where one ${noun} stands in a list.`,
    fields: (t) => ({
      cursor: t.expose('cursor', {
        type: 'Cursor',
        nullable: false,
        description: 'Its place, for `after` or `before`.',
      }),
      node: t.field({ type: node, nullable: false, description: `The ${noun} there.`, resolve: (one) => one.node }),
    }),
  })
  return builder.objectRef<Page>(`${record.typeName}Connection`).implement({
    description: `One page of a list of ${many(record)}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        nullable: false,
        description: 'The page with a cursor for each.',
        resolve: edges,
      }),
      nodes: t.field({
        type: [node],
        nullable: false,
        description: `The page’s ${many(record)} themselves.`,
        resolve: (page) => page.rows,
      }),
      pageInfo: t.field({
        type: PageInfoType,
        nullable: false,
        description: 'Whether there is more, and the cursors with which to go on.',
        resolve: pageInfo,
      }),
      totalCount: t.field({
        type: 'Int',
        nullable: false,
        description: 'How many there are on all pages together; counted only when it is asked for.',
        resolve: (page) => page.count(),
      }),
    }),
  })
}

function edges(page: Page): Edge[] {
  return page.rows.map((node) => ({ node, cursor: page.cursor(node) }))
}

function pageInfo({ hasNextPage, hasPreviousPage, rows, cursor }: Page): PageInfoValue {
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: first ? cursor(first) : null,
    endCursor: last ? cursor(last) : null,
  }
}
