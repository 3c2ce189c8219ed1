import { type GraphQLEnumType, type GraphQLScalarType, isEnumType } from 'graphql'

/** What stands at the top of every generated file. */
export const HEAD =
  '# Written by `npm run clients:python` from schema.graphql: change that, not this.\nfrom __future__ import annotations\n'

const KEYWORDS = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return try while with yield`.split(/\s+/),
)

/** What a scalar is in JSON. */
const SCALARS: Record<string, string> = { Int: 'int', Float: 'float', Boolean: 'bool', JSON: 'Any' }

/** The Python type of a value of a scalar or enum; text unless it is known to be something else. */
export function leafText(type: GraphQLScalarType | GraphQLEnumType): string {
  return isEnumType(type) ? type.name : (SCALARS[type.name] ?? 'str')
}

/** `moveToStage` as `move_to_stage`; what is a word of the language gets a line behind it. */
export function snake(name: string): string {
  const text = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()
  return KEYWORDS.has(text) ? `${text}_` : text
}

/** `customFields` as `CustomFields`. */
export function capital(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1)
}

/** A text as a string of one line. */
export function quoted(text: string): string {
  return JSON.stringify(text)
}

/** A description, with the paragraphs behind it, as what documents a class, a function or a member. */
export function documented(text: string, indent: string): string {
  const safe = text.replaceAll('\\', '\\\\').replaceAll('"""', "'''").replace(/"$/, '" ')
  const end = safe.includes('\n') ? `\n${indent}` : ''
  return `${indent}"""${safe.split('\n').join(`\n${indent}`)}${end}"""\n`.replace(/^ +$/gm, '')
}

/** A member of a dictionary. */
export interface Member {
  key: string
  text: string
  description?: string | null | undefined
  optional?: boolean
}

/** A type of dictionaries: as a class with what documents each member, or as a call where a key is no Python name. */
export function dictionaryText(name: string, members: Member[], description?: string | null): string {
  if (members.some(({ key }) => KEYWORDS.has(key) || key.startsWith('__'))) return called(name, members, description)
  const needed = members.filter(({ optional }) => !optional)
  const rest = members.filter(({ optional }) => optional)
  const told = description ? documented(description, '    ') : ''
  if (rest.length === 0) return `class ${name}(TypedDict):\n${told}${bodyText(needed)}`
  if (needed.length === 0) return `class ${name}(TypedDict, total=False):\n${told}${bodyText(rest)}`
  // `Required` is not known before Python 3.11.
  return `class _${name}Needs(TypedDict):\n${bodyText(needed)}\n
class ${name}(_${name}Needs, total=False):\n${told}${bodyText(rest)}`
}

function bodyText(members: Member[]): string {
  if (members.length === 0) return '    pass\n'
  return members
    .map(({ key, text, description }) => `    ${key}: ${text}\n${description ? documented(description, '    ') : ''}`)
    .join('')
}

function called(name: string, members: Member[], description?: string | null): string {
  const optional = members.every((member) => member.optional)
  if (!optional && members.some((member) => member.optional)) throw new Error(`${name} has members of both kinds`)
  const lines = members.map(
    (member) => `${comment(member.description, '    ')}    ${quoted(member.key)}: ${quoted(member.text)},\n`,
  )
  const total = optional ? ', total=False' : ''
  return `${comment(description, '')}${name} = TypedDict("${name}", {\n${lines.join('')}}${total})\n`
}

/** A description as a comment. */
export function comment(text: string | null | undefined, indent: string): string {
  return text
    ? text
        .split('\n')
        .map((line) => `${indent}# ${line}`.trimEnd())
        .join('\n')
        .concat('\n')
    : ''
}
