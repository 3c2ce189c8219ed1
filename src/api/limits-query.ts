import { builder } from './builder.ts'
import type { Spending } from './cost-plugin.ts'

const RateLimit = builder.objectRef<Spending>('RateLimit').implement({
  description:
    'What you may spend. Each record that a document asks for costs 1, times the sizes of the pages in which it stands; the bucket of each key fills again continuously within a minute.',
  fields: (t) => ({
    limit: t.int({
      nullable: false,
      description: 'What the full bucket holds: the cost of a minute.',
      resolve: (spending) => spending.standing().limit,
    }),
    remaining: t.int({
      nullable: false,
      description: 'What is left in it, this document taken off; what its answer does not cost comes back.',
      resolve: (spending) => spending.standing().remaining,
    }),
    resetAt: t.field({
      type: 'DateTime',
      nullable: false,
      description: 'When it will be full again if you ask for nothing more.',
      resolve: (spending) => spending.standing().resetAt,
    }),
    cost: t.int({
      nullable: false,
      description: 'What this document may cost at most.',
      resolve: (spending) => spending.requested,
    }),
  }),
})

builder.queryField('rateLimit', (t) =>
  t.field({
    type: RateLimit,
    nullable: false,
    description: 'How much you may still ask for in this minute, and what this document costs.',
    resolve: (_, __, context) => context.spending,
  }),
)
