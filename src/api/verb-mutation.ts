import type { GraphQLResolveInfo } from 'graphql'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { anyBuilder } from './builder.ts'
import type { Context } from './context.ts'
import { keyArgument } from './mutation.ts'
import type { KeyArgument } from './mutation-key.ts'
import { answerRecord, recordPayload } from './payload.ts'

export interface VerbMutation<Given> {
  /** `opportunityWin` */
  name: string
  description: string
  /** The noun whose record the payload shows. */
  record: RecordDefinition
  /** `OpportunityWinInput`, made here … */
  inputName: string
  inputDescription?: string
  /** … with these fields. */
  input: (t: any) => Record<string, unknown>
  /** The action: checks permission first, throws refusals, answers the id of the record to show. May run again. */
  act: (work: Work, input: Given) => Promise<{ id: string }>
}

/** Adds a mutation for a verb of the business, with the standard payload of its noun. */
export function verbMutation<Given extends object = any>(verb: VerbMutation<Given>): void {
  const { name, description, record, inputName, inputDescription, input, act } = verb
  const type = anyBuilder.inputType(inputName, {
    description: inputDescription ?? `What \`${name}\` needs to know.`,
    fields: input,
  })
  anyBuilder.mutationField(name, (t: any) =>
    t.field({
      type: recordPayload(record),
      nullable: false,
      description,
      args: {
        input: t.arg({ type, required: true, description: 'On which record, and how.' }),
        ...keyArgument(t),
      },
      resolve: (_: unknown, args: { input: Given } & KeyArgument, context: Context, info: GraphQLResolveInfo) =>
        answerRecord(context, info, record, args, (work) => act(work, args.input)),
    }),
  )
}
