import type { RecordDefinition } from '../platform/record/record.ts'
import { builder } from './builder.ts'
import { words } from './naming.ts'
import { objectOf } from './object.ts'
import { payloadFields, type RecordPayload } from './payload.ts'

const payloads = new Map<string, unknown>()

function once(name: string, make: () => unknown): any {
  if (!payloads.has(name)) payloads.set(name, make())
  return payloads.get(name)
}

/** `AccountPayload`: the record as it stands afterwards. */
export function recordPayload(record: RecordDefinition): any {
  const name = `${record.typeName}Payload`
  return once(name, () =>
    builder.objectRef<RecordPayload>(name).implement({
      description: `What came of a change to one ${words(record.noun)}.`,
      fields: (t) => ({ [record.noun]: recordMember(t, record), ...payloadFields(t) }),
    }),
  )
}

/** `AccountUpsertPayload`: the same, and whether the record is new. */
export function upsertPayload(record: RecordDefinition): any {
  const name = `${record.typeName}UpsertPayload`
  return once(name, () =>
    builder.objectRef<RecordPayload>(name).implement({
      description: `What came of making or changing one ${words(record.noun)}.`,
      fields: (t) => ({
        [record.noun]: recordMember(t, record),
        created: t.field({
          type: 'Boolean',
          nullable: false,
          description: `Whether the ${words(record.noun)} was made now; false where it existed or was refused.`,
          resolve: (payload) => payload.created === true,
        }),
        ...payloadFields(t),
      }),
    }),
  )
}

/** `AccountDeletePayload`: the id that is gone, or the record that is not to go. */
export function deletePayload(record: RecordDefinition): any {
  const name = `${record.typeName}DeletePayload`
  return once(name, () =>
    builder.objectRef<RecordPayload>(name).implement({
      description: `What came of deleting one ${words(record.noun)}.`,
      fields: (t) => ({
        deletedId: t.exposeID('id', { description: 'The id that is gone; null where it was refused.' }),
        [record.noun]: recordMember(
          t,
          record,
          `The ${words(record.noun)} that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals.`,
        ),
        ...payloadFields(t),
      }),
    }),
  )
}

function recordMember(
  t: any,
  record: RecordDefinition,
  description = `The ${words(record.noun)} as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals.`,
) {
  return t.field({
    type: objectOf(record),
    description,
    resolve: (payload: RecordPayload) => payload.row,
  })
}
