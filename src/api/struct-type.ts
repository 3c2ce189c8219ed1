import type { LinkPart, LinksField, StructPart, StructsField } from '../platform/record/field.ts'
import type { Row } from '../platform/record/record.ts'
import { anyBuilder } from './builder.ts'
import type { Context } from './context.ts'
import { choiceEnum } from './enums.ts'
import { RecordInterface, seen, seenOfAnyNoun } from './node.ts'
import { objectOf } from './object.ts'

const types = new Map<string, unknown>()

function once(name: string, make: () => unknown): any {
  if (!types.has(name)) types.set(name, make())
  return types.get(name)
}

/** The object type of a list of small objects, such as `Address`. Two fields of one type name share it. */
export function structType(field: StructsField): any {
  return once(field.typeName, () =>
    anyBuilder.objectRef(field.typeName).implement({
      description: field.typeDescription,
      fields: (t: any) =>
        Object.fromEntries(
          Object.entries(field.fields).map(([name, part]) => [name, t.field({ ...structPart(part, name) })]),
        ),
    }),
  )
}

const SCALAR = { text: 'String', boolean: 'Boolean', instant: 'DateTime' } as const

function structPart(part: StructPart, name: string) {
  const required = part.kind === 'boolean' || (part.kind !== 'instant' && part.required === true)
  const type = part.kind === 'choice' ? choiceEnum(part) : SCALAR[part.kind]
  return {
    type,
    nullable: !required,
    description: part.description,
    resolve: (entry: Row) => entry[name] ?? (part.kind === 'boolean' ? part.default : null),
  }
}

/** The object type of an entry that points to other records, such as `ContactAccount`. */
export function linkType(field: LinksField): any {
  return once(field.typeName, () =>
    anyBuilder.objectRef(field.typeName).implement({
      description: field.typeDescription,
      fields: (t: any) =>
        Object.fromEntries(Object.entries(field.parts).map(([name, part]) => [name, t.field(linkPart(part))])),
    }),
  )
}

function linkPart(part: LinkPart) {
  const { description, column } = part
  if (part.kind === 'text') return { type: 'String', description, resolve: (entry: Row) => entry[column] }
  if (part.kind === 'boolean')
    return { type: 'Boolean', nullable: false, description, resolve: (entry: Row) => entry[column] ?? part.default }
  if (part.kind === 'number') return { type: 'Float', description, resolve: (entry: Row) => entry[column] }
  if (part.kind === 'instant') return { type: 'DateTime', description, resolve: (entry: Row) => entry[column] }
  if (part.kind === 'choice') return { type: choiceEnum(part), description, resolve: (entry: Row) => entry[column] }
  const hint = 'Null where you may not see it.'
  if (part.kind === 'anyRecord')
    return {
      type: RecordInterface,
      description: `${description} ${hint}`,
      resolve: (entry: Row, _: unknown, context: Context) => seenOfAnyNoun(context, entry[column]),
    }
  return {
    type: objectOf(part.target()),
    description: `${description} ${hint}`,
    resolve: (entry: Row, _: unknown, context: Context) => seen(context, part.target(), entry[column]),
  }
}

/** What the records are of which a flat list consists. */
export function flatType(part: LinkPart): any {
  if (part.kind === 'reference') return objectOf(part.target())
  if (part.kind === 'anyRecord') return RecordInterface
  if (part.kind === 'choice') return choiceEnum(part)
  return FLAT[part.kind]
}

const FLAT = { text: 'String', boolean: 'Boolean', number: 'Float', instant: 'DateTime' } as const

/** One entry of a flat list as it is shown; null for a record that the actor may not see. */
export function flatEntry(context: Context, part: LinkPart, entry: Row): unknown {
  if (part.kind === 'reference') return seen(context, part.target(), entry[part.column])
  if (part.kind === 'anyRecord') return seenOfAnyNoun(context, entry[part.column])
  return entry[part.column]
}
