import { builder } from '../api/builder.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { type Payload, payloadFields } from '../api/payload.ts'
import { Lead } from './lead.record.ts'
import { RESULTS } from './lead-becomes.record.ts'
import type { Converted } from './lead-convert.actions.ts'

/** What came of a conversion, as it is shown. */
export interface ConvertPayload extends Payload {
  done: Converted | null
  /** The lead that stands in the way of what was asked. */
  leadId: string | null
}

/** The payload of `leadConvert`. */
export const ConvertPayloadType = builder.objectRef<ConvertPayload>('LeadConvertPayload').implement({
  description: 'What came of converting a lead.',
  fields: (t) => ({
    lead: t.field({
      type: objectOf(Lead),
      description:
        'The lead as it stands now and as far as you may see it; beside a CONFLICT the one that stands in the way. Null after other refusals.',
      resolve: ({ done, leadId }, _, context) => seen(context, Lead, done?.id ?? leadId),
    }),
    account: t.field({
      type: objectOf(RESULTS.account),
      description: 'The account that it became or joined; null where none was wanted, and where you may not see it.',
      resolve: ({ done }, _, context) => seen(context, RESULTS.account, done?.account),
    }),
    contact: t.field({
      type: objectOf(RESULTS.contact),
      description: 'The contact that it became or joined; null where you may not see it.',
      resolve: ({ done }, _, context) => seen(context, RESULTS.contact, done?.contact),
    }),
    opportunity: t.field({
      type: objectOf(RESULTS.opportunity),
      description: 'The deal that began with it; null where none was wanted, and where you may not see it.',
      resolve: ({ done }, _, context) => seen(context, RESULTS.opportunity, done?.opportunity),
    }),
    alreadyConverted: t.boolean({
      nullable: false,
      description: 'True where the lead was converted before: nothing was written, and these are the records of then.',
      resolve: ({ done }) => done?.already === true,
    }),
    ...payloadFields(t),
  }),
})
