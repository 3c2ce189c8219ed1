import type { GraphQLResolveInfo } from 'graphql'
import { need } from '../platform/access/access.ts'
import { fieldOf, type Relation } from '../platform/record/relation.ts'
import { connectionOf } from './connection.ts'
import type { Context } from './context.ts'
import { hides } from './hidden.ts'
import { listArguments } from './list-arguments.ts'
import { wantedOfList } from './wanted.ts'

/** The field of a noun that lists the records which point to it: hidden with the field by which they do. */
export function relationField(t: any, relation: Relation) {
  return t.field({
    type: connectionOf(relation.target),
    description: relation.description,
    args: listArguments(relation.target),
    resolve: ({ id }: { id: string }, args: object, context: Context, info: GraphQLResolveInfo) => {
      need(context.actor, relation.target, 'READ')
      const field = fieldOf(relation)
      if (field !== null && hides(context, relation.target, field, info)) return null
      return context.reading.related(relation, id, args, wantedOfList(info, relation.target))
    },
  })
}
