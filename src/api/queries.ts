import { Failure } from '../plain/failure.ts'
import { can } from '../platform/access/access.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { allRecords, recordOfNoun } from '../platform/record/registry.ts'
import { builder } from './builder.ts'
import { nounEnum, verbEnum } from './enums.ts'
import { NodeInterface, RecordInterface, seen, seenOfAnyNoun } from './node.ts'
import { objectOf } from './object.ts'

/** The most ids that `nodes` takes. */
const MOST_NODES = 200
const MOST_FOUND = 100
const FOUND = 20

builder.queryField('node', (t) =>
  t.field({
    type: NodeInterface,
    description: 'Anything by its id, of whatever kind; null when there is nothing that you may see.',
    args: { id: t.arg.id({ required: true, description: 'Its id; the prefix tells the kind.' }) },
    resolve: (_, { id }, context) => seenOfAnyNoun(context, id),
  }),
)

builder.queryField('nodes', (t) =>
  t.field({
    type: [NodeInterface],
    nullable: { list: false, items: true },
    description: 'Several things by their ids, in the order asked; null in the place of what you may not see.',
    args: { ids: t.arg.idList({ required: true, description: `At most ${MOST_NODES} ids, of whatever kinds.` }) },
    resolve: (_, { ids }, context) => {
      if (ids.length > MOST_NODES) throw new Failure('BAD_REQUEST', `nodes takes at most ${MOST_NODES} ids.`)
      return Promise.all(ids.map((id) => seenOfAnyNoun(context, id)))
    },
  }),
)

builder.queryField('search', (t) =>
  t.field({
    type: [RecordInterface],
    nullable: false,
    description:
      'Records in which all words are found, in any script: in names, addresses and other searchable fields. Best first; the last word may be incomplete.',
    args: {
      query: t.arg.string({ required: true, description: 'One or more words, at most 200 characters.' }),
      types: t.arg({ type: [nounEnum()], description: 'Only records of these kinds; of all kinds unless given.' }),
      first: t.arg.int({ description: `How many at most: 1 to ${MOST_FOUND}, ${FOUND} unless given.` }),
    },
    resolve: (_, { query, types, first }, context) => {
      const most = first ?? FOUND
      if (most < 1 || most > MOST_FOUND) throw new Failure('BAD_REQUEST', `first must be from 1 to ${MOST_FOUND}.`)
      const nouns = (types as string[] | null | undefined) ?? allRecords().map((record) => record.noun)
      const records = allRecords().filter((record) => nouns.includes(record.noun) && can(context.actor, record, 'READ'))
      return context.reading.search(query, records, most)
    },
  }),
)

const ViewerRole = builder.objectRef<{ id: string; name: string }>('ViewerRole').implement({
  description: 'A role of whoever asks.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'The id of the role.' }),
    name: t.exposeString('name', { nullable: false, description: 'What the role is called.' }),
  }),
})

const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: 'Whoever asks, with the rights that the roles and the key give.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: false, description: 'The name by which colleagues know you.' }),
    user: t.field({
      type: userType(),
      description: 'You as a colleague among others; null where your rights do not let you see users.',
      resolve: (actor, _, context) => seen(context, recordOfNoun('user')!, actor.userId),
    }),
    roles: t.field({
      type: [ViewerRole],
      nullable: false,
      description: 'Your roles: you may do what any of them allows.',
      resolve: (actor) => actor.roles,
    }),
    can: t.boolean({
      nullable: false,
      description: 'Whether you may do this at all; on which records is told by their `allowed`.',
      args: {
        noun: t.arg({ type: nounEnum(), required: true, description: 'With which kind of record.' }),
        verb: t.arg({ type: verbEnum(), required: true, description: 'What you want to do.' }),
      },
      resolve: (actor, args) => {
        const { noun, verb } = args as { noun: string; verb: string }
        return can(actor, recordOfNoun(noun)!, verb === 'UNARCHIVE' ? 'ARCHIVE' : verb)
      },
    }),
  }),
})

/** @throws Error when no noun `user` is declared. */
function userType() {
  const record: RecordDefinition | undefined = recordOfNoun('user')
  if (!record) throw new Error('The viewer needs the noun user')
  return objectOf(record)
}

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: false,
    description: 'Who you are, and what you may do.',
    resolve: (_, __, context) => context.actor,
  }),
)
