import { builder } from '../api/builder.ts'
import { choiceEnum } from '../api/enums.ts'
import { words } from '../api/naming.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { RESULTS } from './lead-becomes.record.ts'
import { ResultNounEnum } from './lead-convert.input.graphql.ts'
import type { Preview } from './lead-preview.actions.ts'

const REASON = {
  enumName: 'LeadLikeness',
  enumDescription: 'What a record has in common with a lead.',
  options: {
    EMAIL: 'An e-mail address.',
    DOMAIN: 'The domain of an e-mail address, which is not one where everybody may have an address.',
    COMPANY: 'The name of the company, without its legal form.',
    PHONE: 'A telephone number.',
    NAME: 'The name of the person.',
  },
}

/** `LeadAccountDuplicate`: a record that converting may make a second time. */
export function duplicateType(noun: 'account' | 'contact') {
  const record = RESULTS[noun]
  return builder.objectRef<Preview['accounts'][number]>(`Lead${record.typeName}Duplicate`).implement({
    description: `${noun === 'account' ? 'An' : 'A'} ${words(noun)} that there is and that may be the one which converting would make.`,
    fields: (t) => ({
      [noun]: t.field({
        type: objectOf(record),
        description: `The ${words(noun)} that is in use already; null where it is gone since.`,
        resolve: (one: { id: string }, _: unknown, context: any) => seen(context, record, one.id),
      }),
      score: t.exposeInt('score', { nullable: false, description: 'How sure it is, in percent.' }),
      reasons: t.field({
        type: [choiceEnum(REASON)],
        nullable: false,
        description: 'What they have in common.',
        resolve: (one) => one.reasons,
      }),
    }),
  })
}

/** A value of a lead, and where it goes. */
export const CarriedType = builder.objectRef<Preview['carried'][number]>('LeadCarriedValue').implement({
  description: 'A value of a lead, and where it goes when the lead is converted.',
  fields: (t) => ({
    from: t.exposeString('from', {
      nullable: false,
      description: 'The field of the lead; a custom one as customFields.<key>.',
    }),
    noun: t.field({
      type: ResultNounEnum as any,
      nullable: false,
      description: 'Into what.',
      resolve: (one) => one.noun as any,
    }),
    to: t.exposeString('to', { nullable: false, description: 'Its field; a custom one as customFields.<key>.' }),
    value: t.field({
      type: 'JSON',
      nullable: false,
      description: 'The value as an input would give it.',
      resolve: (one) => one.value,
    }),
  }),
})
