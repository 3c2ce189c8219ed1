import { builder } from '../api/builder.ts'
import { addQuery } from '../api/call.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { Lead } from './lead.record.ts'
import { customFieldRoutes } from './lead-convert.input.graphql.ts'
import { type Preview, previewConversion } from './lead-preview.actions.ts'
import { CarriedType, duplicateType } from './lead-preview.parts.graphql.ts'

type Routes = Parameters<typeof previewConversion>[2]

const PreviewType = builder.objectRef<Preview>('LeadConvertPreview').implement({
  description: 'What converting a lead would make, as far as you may see it. Nothing is written.',
  fields: (t) => ({
    lead: t.field({
      type: objectOf(Lead),
      nullable: false,
      description: 'The lead that would be converted, as it stands now.',
      resolve: ({ lead }) => lead,
    }),
    accounts: t.field({
      type: [duplicateType('account')],
      nullable: false,
      description: 'Accounts in use that may be the company already, the surest first, at most 20 that you may see.',
      resolve: ({ accounts }) => accounts,
    }),
    contacts: t.field({
      type: [duplicateType('contact')],
      nullable: false,
      description: 'Contacts in use who may be the person already, the surest first, at most 20 that you may see.',
      resolve: ({ contacts }) => contacts,
    }),
    carried: t.field({
      type: [CarriedType],
      nullable: false,
      description:
        'What goes where, unless `values` say otherwise. Consents go along besides, whatever your roles say.',
      resolve: ({ carried }) => carried,
    }),
    leftOut: t.field({
      type: [CarriedType],
      nullable: false,
      description: 'What stays behind, since your roles do not let you write it there. The lead keeps it.',
      resolve: ({ leftOut }) => leftOut,
    }),
  }),
})

addQuery<{ id: string; customFields?: Routes | null }>('leadConvertPreview', {
  type: PreviewType,
  nullable: true,
  description:
    'What converting a lead would make: duplicates, and what goes where. Null where there is no such lead that you may see. Takes the right to CONVERT.',
  args: (t) => ({
    id: t.arg.id({ required: true, description: 'Which lead.' }),
    customFields: t.arg(customFieldRoutes()),
  }),
  resolve: async ({ context, args }) => {
    const { actor, reading, database } = context
    const lead = await seen(context, Lead, args.id)
    if (!lead) return null
    return previewConversion({ engine: database.engine, sql: reading.sql, actor }, lead, args.customFields ?? [])
  },
})
