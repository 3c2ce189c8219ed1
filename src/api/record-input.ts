import type { Field } from '../platform/record/field.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { anyBuilder } from './builder.ts'
import { inputType, rowFields } from './input-type.ts'
import { words } from './naming.ts'
import { CustomFieldValueInput, ExternalIdInput } from './values.ts'

/**
 * What an input is for. `create`: all that a record needs. `update`: what changes, with the id. `set`: what changes in
 * many records. `row`: a line of an import, in which nothing is required and other systems' ids may stand.
 */
export type InputUse = 'create' | 'update' | 'set' | 'row'

const SUFFIX: Record<InputUse, string> = { create: 'Create', update: 'Update', set: 'Set', row: 'Row' }

type InputFields = (t: any) => Record<string, unknown>

const inputs = new Map<string, unknown>()
const extensions = new Map<string, InputFields[]>()

/**
 * Adds fields to inputs of a noun that its record does not have, for its actions to read.
 * Called beside the noun's types, before the schema is built.
 */
export function extendInput(record: RecordDefinition, uses: InputUse[], fields: InputFields): void {
  for (const use of uses) {
    const name = inputName(record, use)
    extensions.set(name, [...(extensions.get(name) ?? []), fields])
  }
}

function inputName(record: RecordDefinition, use: InputUse): string {
  return `${record.typeName}${SUFFIX[use]}Input`
}

/** `AccountCreateInput`, `AccountUpdateInput`, `AccountSetInput` or `AccountRowInput`. */
export function inputOf(record: RecordDefinition, use: InputUse): any {
  const name = inputName(record, use)
  const known = inputs.get(name)
  if (known) return known
  const made = anyBuilder.inputType(name, {
    description: describe(record, use),
    fields: (t: any) => ({
      ...idFields(t, record, use),
      ...ownFields(t, record, use),
      externalIds: t.field({
        type: [ExternalIdInput],
        description: 'The ids by which other systems know it; the list replaces the one that stands.',
      }),
      customFields: t.field({
        type: [CustomFieldValueInput],
        description: 'Values of custom fields; those that are not named stay as they are.',
      }),
      ...Object.assign({}, ...(extensions.get(name) ?? []).map((fields) => fields(t))),
    }),
  })
  inputs.set(name, made)
  return made
}

function describe(record: RecordDefinition, use: InputUse): string {
  const noun = words(record.noun)
  const rule = 'A member that is absent changes nothing, null clears, a list replaces.'
  if (use === 'create') return `A new ${noun}. What is left out stays empty or takes its default.`
  if (use === 'update') return `What is to change in one ${noun}. ${rule}`
  if (use === 'set') return `What is to change in every ${noun} that the filter finds. ${rule}`
  return `A new ${noun}, or what is to change in the one that fits. ${rule} A new one must have what \`${inputName(record, 'create')}\` requires.`
}

function idFields(t: any, record: RecordDefinition, use: InputUse): Record<string, unknown> {
  const noun = words(record.noun)
  if (use === 'set') return {}
  if (use === 'update')
    return {
      id: t.id({ required: true, description: `Which ${noun} to change.` }),
      expectedVersion: t.int({
        description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
      }),
    }
  const own =
    'An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise.'
  return { id: t.id({ description: use === 'row' ? `${own} With a match by id: the record itself.` : own }) }
}

function ownFields(t: any, record: RecordDefinition, use: InputUse) {
  const fields: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(record.fields)) {
    if (field.computed || (field.createOnly && (use === 'update' || use === 'set'))) continue
    if (use === 'row') Object.assign(fields, rowFields(t, name, field))
    else
      fields[name] = t.field({
        type: inputType(field),
        required: use === 'create' && needed(field),
        description: sentence(name, field, use),
      })
  }
  return fields
}

function needed(field: Field): boolean {
  return (
    field.required === true && field.kind !== 'boolean' && !(field.kind === 'choice' && field.default !== undefined)
  )
}

function sentence(name: string, field: Field, use: InputUse): string {
  if (name === 'owner' && use === 'create') return `${field.description} You, unless given.`
  if (use !== 'create') return field.description
  if (field.kind === 'boolean') return `${field.description} ${field.default ? 'True' : 'False'} unless given.`
  if (field.kind === 'choice' && field.default) return `${field.description} ${field.default} unless given.`
  return field.description
}
