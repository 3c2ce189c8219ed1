import { Failure } from '../plain/failure.ts'
import { can } from '../platform/access/access.ts'
import { allRecords } from '../platform/record/registry.ts'
import { builder } from './builder.ts'
import { nounEnum } from './enums.ts'
import { NodeInterface, RecordInterface, seenOfAnyNoun } from './node.ts'

/** The most ids that `nodes` takes. */
const MOST_NODES = 1000
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
