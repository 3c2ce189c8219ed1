import { need } from '../platform/access/access.ts'
import type { Page } from '../platform/read/reading.ts'
import type { RecordDefinition, Row } from '../platform/record/record.ts'
import type { Relation } from '../platform/record/relation.ts'
import { anyBuilder, builder } from './builder.ts'
import type { Context } from './context.ts'
import { filterOf } from './filter-input.ts'
import { many, words } from './naming.ts'
import { objectOf } from './object.ts'
import { orderOf } from './order-input.ts'
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
  return page.rows.map((node, index) => ({ node, cursor: page.cursors[index]! }))
}

function pageInfo({ hasNextPage, hasPreviousPage, cursors }: Page): PageInfoValue {
  return { hasNextPage, hasPreviousPage, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null }
}

/** The arguments that every list takes. */
export function listArguments(record: RecordDefinition): any {
  return anyBuilder.args((t: any) => ({
    filter: t.field({ type: filterOf(record), description: `Only ${many(record)} that meet this.` }),
    orderBy: t.field({
      type: [orderOf(record)],
      description: 'How to sort: the first item decides, the next one between equals. By id unless given.',
    }),
    first: t.int({ description: 'How many from the start, or after `after`: 1 to 200, 50 unless given.' }),
    after: t.field({ type: 'Cursor', description: 'Begin behind this place.' }),
    last: t.int({ description: 'How many from the end, or before `before`: 1 to 200. Not together with `first`.' }),
    before: t.field({ type: 'Cursor', description: 'End before this place.' }),
    includeArchived: t.boolean({ description: 'Also those that were put away.' }),
  }))
}

/** The field of a noun that lists the records which point to it. */
export function connectionField(t: any, record: RecordDefinition, relation: Relation) {
  return t.field({
    type: connectionOf(relation.target),
    description: relation.description,
    args: listArguments(relation.target),
    resolve: (row: Row, args: object, context: Context) => {
      need(context.actor, relation.target, 'READ')
      return context.reading.related(record, relation, row['id'] as string, args)
    },
  })
}
