import type { Field, LinkPart, LinksField, StructPart, StructsField } from '../platform/record/field.ts'
import { anyBuilder } from './builder.ts'
import { choiceEnum, nounEnum } from './enums.ts'
import { ExternalIdInput, MoneyInput } from './values.ts'

const types = new Map<string, unknown>()

function once(name: string, make: () => unknown): any {
  if (!types.has(name)) types.set(name, make())
  return types.get(name)
}

/** The input type of a field's value. */
export function inputType(field: Field): any {
  switch (field.kind) {
    case 'text':
      return field.ofNouns ? nounEnum() : 'String'
    case 'longText':
      return 'String'
    case 'texts':
      return ['String']
    case 'integer':
      return 'Int'
    case 'number':
      return 'Float'
    case 'boolean':
      return 'Boolean'
    case 'money':
    case 'baseMoney':
      return MoneyInput
    case 'day':
      return 'Date'
    case 'instant':
      return 'DateTime'
    case 'json':
      return 'JSON'
    case 'choice':
      return choiceEnum(field)
    case 'reference':
      return 'ID'
    case 'structs':
      return [structInput(field)]
    case 'links':
      return field.flat ? ['ID'] : [linkInput(field, false)]
  }
}

/** The members of a row for one field: beside an id may stand the id by which another system knows the record. */
export function rowFields(t: any, name: string, field: Field): Record<string, unknown> {
  const { description } = field
  if (field.kind === 'reference')
    return {
      [name]: t.id({ description }),
      [`${name}ExternalId`]: t.field({
        type: ExternalIdInput,
        description: `In place of \`${name}\`: by another system’s id.`,
      }),
    }
  if (field.kind !== 'links') return { [name]: t.field({ type: inputType(field), description }) }
  if (!field.flat) return { [name]: t.field({ type: [linkInput(field, true)], description }) }
  const type = field.parts[field.flat]!.kind === 'anyRecord' ? recordExternalId() : ExternalIdInput
  return {
    [name]: t.idList({ description }),
    [`${name}ExternalIds`]: t.field({
      type: [type],
      description: `Beside \`${name}\`: more of them, by other systems’ ids.`,
    }),
  }
}

function recordExternalId(): unknown {
  return once('RecordExternalIdInput', () =>
    anyBuilder.inputType('RecordExternalIdInput', {
      description: 'The id by which another system knows a record of any kind.',
      fields: (t: any) => ({
        noun: t.field({
          type: nounEnum(),
          description: 'Of which kind it is; needed where the source uses one id for several.',
        }),
        source: t.string({ required: true, description: 'The other system, by a short name such as `sap`.' }),
        id: t.string({ required: true, description: 'The id there, compared exactly.' }),
      }),
    }),
  )
}

function structInput(field: StructsField): unknown {
  const name = `${field.typeName}Input`
  return once(name, () =>
    anyBuilder.inputType(name, {
      description: field.typeDescription,
      fields: (t: any) =>
        Object.fromEntries(
          Object.entries(field.fields).map(([part, definition]) => [part, t.field(structPart(definition))]),
        ),
    }),
  )
}

function structPart(part: StructPart) {
  const { description } = part
  if (part.kind === 'boolean')
    return { type: 'Boolean', description: `${description} ${part.default ? 'True' : 'False'} unless given.` }
  if (part.kind === 'instant') return { type: 'DateTime', description }
  return { type: part.kind === 'choice' ? choiceEnum(part) : 'String', required: part.required === true, description }
}

function linkInput(field: LinksField, row: boolean): unknown {
  const name = `${field.typeName}${row ? 'Row' : ''}Input`
  return once(name, () =>
    anyBuilder.inputType(name, {
      description: field.typeDescription,
      fields: (t: any) =>
        Object.assign(
          {},
          ...Object.entries(field.parts).map(([part, definition]) => linkPart(t, part, definition, row)),
        ),
    }),
  )
}

function linkPart(t: any, name: string, part: LinkPart, row: boolean): Record<string, unknown> {
  const { description } = part
  if (part.kind === 'boolean')
    return { [name]: t.boolean({ description: `${description} ${part.default ? 'True' : 'False'} unless given.` }) }
  if (part.kind === 'text') return { [name]: t.string({ description, required: part.required === true }) }
  if (part.kind === 'instant') return { [name]: t.field({ type: 'DateTime', description }) }
  if (part.kind === 'number') return { [name]: t.float({ description, required: part.required === true }) }
  if (part.kind === 'choice') return { [name]: t.field(choicePart(part)) }
  if (!row) return { [name]: t.id({ description, required: part.required === true }) }
  const type = part.kind === 'anyRecord' ? recordExternalId() : ExternalIdInput
  return {
    [name]: t.id({ description }),
    [`${name}ExternalId`]: t.field({ type, description: `In place of \`${name}\`: by another system’s id.` }),
  }
}

function choicePart(part: Extract<LinkPart, { kind: 'choice' }>) {
  const usual = part.default === undefined ? '' : ` ${part.default} unless given.`
  const required = part.required === true && part.default === undefined
  return { type: choiceEnum(part), required, description: `${part.description}${usual}` }
}
