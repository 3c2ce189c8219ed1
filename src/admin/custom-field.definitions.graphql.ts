import { anyBuilder } from '../api/builder.ts'
import type { Context } from '../api/context.ts'
import { nounEnum } from '../api/enums.ts'
import { objectOf } from '../api/object.ts'
import { customFieldDefinitions } from './custom-field.definitions.actions.ts'
import { CustomField } from './custom-field.record.ts'

anyBuilder.queryField('customFieldDefinitions', (t: any) =>
  t.field({
    type: [objectOf(CustomField)],
    nullable: false,
    description: 'The custom fields that records of one noun take now, by key: what a form or an import needs to know.',
    args: { noun: t.arg({ type: nounEnum(), required: true, description: 'The kind of record.' }) },
    resolve: (_: unknown, { noun }: { noun: string }, { actor, database }: Context) =>
      customFieldDefinitions(actor, database, noun),
  }),
)
