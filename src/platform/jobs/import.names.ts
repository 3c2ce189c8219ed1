import { createHash } from 'node:crypto'
import { readId } from '../../plain/ids.ts'
import { cleanText, textKey } from '../../plain/text.ts'
import type { CustomDefinition } from '../customfields/definitions.ts'
import { PART, uniqueKeysOf } from '../customfields/values.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Input } from '../write/draft.ts'
import { type Match, matchingOf } from '../write/match.ts'

type Given = Record<string, unknown>

/** Where names of rows are found. */
export interface Naming {
  record: RecordDefinition
  match: Match | null
  definitions: ReadonlyMap<string, CustomDefinition>
}

/** By what other rows of the file may mean this one, or stand in its way: its ids, keys, and what only one record may hold. */
export function ownNames({ record, match, definitions }: Naming, input: Input): string[] {
  const names = entriesIn(input['externalIds']).flatMap(externalName)
  const id = typeof input['id'] === 'string' ? readId(record.prefix, input['id']) : null
  if (id !== null) names.push(`id\0${id}`)
  for (const key of match ? matchingOf(record, match).keysOf(input) : []) names.push(`key\0${key}`)
  for (const [name, field] of Object.entries(record.fields)) {
    const value = input[name]
    if (field.kind === 'text' && field.unique && typeof value === 'string')
      names.push(`field\0${name}\0${textKey(cleanText(value))}`)
  }
  for (const { key, ...parts } of entriesIn(input['customFields'])) {
    const definition = definitions.get(String(key))
    const value = definition?.isUnique ? parts[PART[definition.kind]] : null
    for (const one of uniqueKeysOf((value ?? null) as never)) names.push(`custom\0${key}\0${one}`)
  }
  return names.map(digest)
}

/** The records of the same noun to which the row refers. */
export function askedNames({ record }: Naming, input: Input): string[] {
  const names: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      const id = readId(record.prefix, value)
      if (id !== null) names.push(`id\0${id}`)
    } else if (typeof value === 'object' && value !== null) {
      if ('externalId' in value) names.push(...externalName(value.externalId as Given))
      else for (const one of Object.values(value)) walk(one)
    }
  }
  walk(input)
  return names.map(digest)
}

function entriesIn(list: unknown): Given[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'object' && one !== null) : []
}

function externalName({ source, id }: Given): string[] {
  return typeof source === 'string' && typeof id === 'string'
    ? [`external\0${cleanText(source)}\0${cleanText(id)}`]
    : []
}

function digest(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 22)
}
