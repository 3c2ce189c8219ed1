import { builder } from '../api/builder.ts'
import { choiceEnum } from '../api/enums.ts'
import { hides } from '../api/hidden.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { Lead } from './lead.record.ts'
import type { Assignment } from './lead-assignment.actions.ts'
import { LeadAssignmentRule } from './lead-assignment.record.ts'

const User = Lead.fields.owner.target()

const REASON = {
  enumName: 'LeadAssignmentReason',
  enumDescription: 'Why somebody got a lead or did not.',
  options: {
    CHOSEN: 'They got it.',
    ARCHIVED: 'They are put away.',
    OTHER_TERRITORY: 'They stand for other territories.',
    NOT_THEIR_TURN: 'Somebody else was next.',
    MORE_LOAD: 'They have more open leads.',
    LATER_IN_LIST: 'Somebody before them could take it.',
  },
}

const Considered = builder.objectRef<Assignment['considered'][number]>('LeadAssignmentCandidate').implement({
  description: 'Somebody who could have got a lead.',
  fields: (t) => ({
    user: t.field({
      type: objectOf(User),
      description: 'The person; null where you may not see them.',
      resolve: (one, _, context) => seen(context, User, one.user),
    }),
    load: t.exposeInt('load', { nullable: false, description: 'Open leads that they looked after just before.' }),
    reason: t.field({
      type: choiceEnum(REASON),
      nullable: false,
      description: 'Why they got it or did not.',
      resolve: (one) => one.reason,
    }),
  }),
})

const Trace = builder.objectRef<Assignment>('LeadAssignment').implement({
  description:
    'How a lead came to somebody by the assignment rules. It tells what was decided then, whatever the rules say now.',
  fields: (t) => ({
    rule: t.field({
      type: objectOf(LeadAssignmentRule),
      description: 'The rule that decided; null where it is gone, or you may not see it.',
      resolve: (trace, _, context) => seen(context, LeadAssignmentRule, trace.rule),
    }),
    ruleName: t.exposeString('name', { nullable: false, description: 'What the rule was called then.' }),
    method: t.field({
      type: choiceEnum(LeadAssignmentRule.fields.method),
      nullable: false,
      description: 'How it chose.',
      resolve: (trace) => trace.method,
    }),
    considered: t.field({
      type: [Considered],
      nullable: false,
      description: 'Who was thought of, in the order of the rule; at most the first 50 and who was chosen.',
      resolve: (trace) => trace.considered,
    }),
    chosen: t.field({
      type: objectOf(User),
      description: 'Who got the lead; null where you may not see them. The owner may be another one since.',
      resolve: (trace, _, context) => seen(context, User, trace.chosen),
    }),
    at: t.expose('at', { type: 'DateTime', nullable: false, description: 'When it was decided.' }),
  }),
})

builder.objectField(objectOf(Lead), 'assignment', (t) =>
  t.field({
    type: Trace,
    description:
      'How the lead last came to somebody by the assignment rules, and why to them; null where no rule ever handed it out. A past moment shows what stands now.',
    resolve: (row, _, context, info) =>
      hides(context, Lead, 'assignment', info) ? null : ((row['assignment'] as Assignment | null) ?? null),
  }),
)
