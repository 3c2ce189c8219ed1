import type { Field } from '../platform/record/field.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { anyBuilder } from './builder.ts'
import { PeriodEnum } from './enums.ts'
import { many, one, words } from './naming.ts'

/** `AccountGroupBy`: one thing to group by. */
export function groupOf(record: RecordDefinition): unknown {
  return anyBuilder.inputType(`${record.typeName}GroupBy`, {
    description: `By what ${many(record)} are grouped. Give exactly one member.`,
    isOneOf: true,
    fields: (t: any) => {
      const fields: Record<string, unknown> = {
        customField: t.string({ description: 'By the value of the custom field with this key.' }),
      }
      for (const [name, field] of Object.entries(record.fields)) {
        const by = groupField(t, name, field)
        if (by) fields[name] = by
      }
      return fields
    },
  })
}

function groupField(t: any, name: string, field: Field): unknown {
  if (field.kind === 'day' || field.kind === 'instant')
    return t.field({ type: PeriodEnum, description: `By the period of ${words(name)}: ${field.description}` })
  if (field.kind === 'reference')
    return t.boolean({
      description: `By the ${words(name)}, ${one(field.target())}; one that you may not see counts as none.`,
    })
  if (field.kind === 'text') return t.boolean({ description: `By ${words(name)}, regardless of case and accents.` })
  const plain = field.kind === 'choice' || field.kind === 'boolean' || field.kind === 'integer'
  return plain ? t.boolean({ description: `By ${words(name)}: ${field.description}` }) : null
}
