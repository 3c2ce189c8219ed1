import { builder } from '../api/builder.ts'
import { hides } from '../api/hidden.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { Lead } from './lead.record.ts'
import type { ScorePart } from './lead-points.actions.ts'
import { LeadScoreRule } from './lead-score.record.ts'

const Part = builder.objectRef<ScorePart>('LeadScorePart').implement({
  description: 'The points that one rule gave a lead.',
  fields: (t) => ({
    rule: t.field({
      type: objectOf(LeadScoreRule),
      description: 'The rule; null where it is gone, or you may not see it.',
      resolve: (part, _, context) => seen(context, LeadScoreRule, part.rule),
    }),
    name: t.exposeString('name', { nullable: false, description: 'What the rule was called then.' }),
    points: t.exposeInt('points', {
      nullable: false,
      description: 'The points; negative ones speak against the lead.',
    }),
  }),
})

builder.objectField(objectOf(Lead), 'scoreParts', (t) =>
  t.field({
    type: [Part],
    description: 'Of what `score` is made: the rules that fit when the lead was last written. Empty where none did.',
    resolve: (row, _, context, info) =>
      hides(context, Lead, 'scoreParts', info) ? null : ((row['scoreParts'] as ScorePart[] | null) ?? []),
  }),
)
