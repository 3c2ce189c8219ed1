import { builder } from '../api/builder.ts'
import { choiceEnum } from '../api/enums.ts'
import { hides } from '../api/hidden.ts'
import { objectOf } from '../api/object.ts'
import { can } from '../platform/access/access.ts'
import { LeadForm } from './lead-form.record.ts'
import { MOST_QUARANTINED, type Quarantined, quarantinedOf } from './lead-form.store.ts'

const SUSPICION = {
  enumName: 'LeadSuspicion',
  enumDescription: 'Why something that came over a form was set apart.',
  options: {
    HONEYPOT: 'It fills the input that people do not see.',
    TOO_FAST: 'It was sent sooner after opening the page than a person can, or does not say when that was.',
    LINKS: 'It holds more than three links.',
    INCOMPLETE: 'It lacks an input that the form requires.',
    INVALID: 'No lead can be made of it: nobody is named in it.',
  },
}

const Entry = builder.objectRef<Quarantined>('QuarantinedSubmission').implement({
  description: 'Something that came over a form and was set apart from leads.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'To name it in `leadFormRelease`.' }),
    at: t.expose('at', { type: 'DateTime', nullable: false, description: 'When it came.' }),
    reason: t.field({
      type: choiceEnum(SUSPICION),
      nullable: false,
      description: 'Why it was set apart.',
      resolve: (entry) => entry.reason,
    }),
    values: t.field({
      type: 'JSON',
      nullable: false,
      description: 'What was sent: an object of texts by the names of inputs, long ones cut off.',
      resolve: (entry) => entry.values,
    }),
  }),
})

builder.objectField(objectOf(LeadForm), 'quarantined', (t) =>
  t.field({
    type: [Entry],
    description: `What came over the form and looks like spam or cannot be read, the newest first; the last ${MOST_QUARANTINED} are kept. Null for those who may not change the form.`,
    args: { first: t.arg.int({ defaultValue: 50, description: 'How many at most, 1 to 200.' }) },
    resolve: async (row, { first }, context, info) => {
      const { actor, reading } = context
      if (hides(context, LeadForm, 'quarantined', info) || !can(actor, LeadForm, 'UPDATE')) return null
      const most = Math.min(Math.max(first ?? 50, 1), 200)
      const source = { engine: reading.database.engine, sql: reading.sql }
      const load = reading.loader(`leadForm.quarantined.${most}`, (ids) => quarantinedOf(source, ids, most))
      return (await load(row['id'] as string)) ?? []
    },
  }),
)
