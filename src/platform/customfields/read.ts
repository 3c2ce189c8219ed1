import { isDay } from '../../plain/day.ts'
import { refusal } from '../../plain/refusal.ts'
import { UNKNOWN_FIELD } from '../../plain/refusals.ts'
import type { Reading } from '../write/reading.ts'
import { noBlank, noChoice, noDay, noEntry, noInvalid, noNumber, noText, noTooMany, noTruth } from '../write/refuse.ts'
import { readLine } from '../write/values.text.ts'
import type { CustomDefinition } from './definitions.ts'
import { type CustomChange, type CustomValue, PART } from './values.ts'

type Entry = Record<string, unknown>

const MAX_TEXT = 4000

/**
 * What an input says of custom fields: given keys change, the others stay, a key without a value is cleared.
 * At a creation the required ones must be among them. `before` is empty until it is loaded.
 */
export function readCustomFields(
  known: ReadonlyMap<string, CustomDefinition>,
  given: unknown,
  creating: boolean,
  reading: Reading,
): CustomChange[] {
  const cleared = given === null && !creating ? [...known.keys()].map((key) => ({ key })) : []
  const entries = (Array.isArray(given) ? given : cleared) as Entry[]
  const changes = new Map<string, CustomChange>()
  for (const [index, entry] of entries.entries()) {
    const path = ['customFields', String(index)]
    const definition = known.get(String(entry['key']))
    if (!definition) {
      const field = `customFields.${entry['key']}`
      reading.refusals.push(refusal(UNKNOWN_FIELD, { field, known: [...known.keys()] }, [...path, 'key']))
    } else if (changes.has(definition.key)) {
      reading.refusals.push(noInvalid([...path, 'key'], 'a key that stands once in the list', '列表中不重复的键'))
    } else {
      const after = readEntry(definition, entry, path, reading)
      changes.set(definition.key, { definition, before: null, after, path })
    }
  }
  if (creating)
    for (const { required, key } of known.values())
      if (required && !changes.has(key)) reading.refusals.push(noBlank(['customFields', key]))
  return [...changes.values()]
}

function readEntry(definition: CustomDefinition, entry: Entry, path: string[], reading: Reading): CustomValue {
  const part = PART[definition.kind]
  const given = Object.values(PART).filter((name) => entry[name] !== null && entry[name] !== undefined)
  const other = given.find((name) => name !== part)
  if (other) {
    const only = noInvalid(
      [...path, other],
      `left out: ${definition.key} is given as ${part}`,
      `空：${definition.key} 须以 ${part} 给出`,
    )
    reading.refusals.push(only)
    return null
  }
  const place = [...path, part]
  const refused = reading.refusals.length
  const value = given.length === 0 ? null : READ[definition.kind](definition, entry[part], place, reading)
  const empty = value === null || (Array.isArray(value) && value.length === 0)
  if (empty && definition.required && reading.refusals.length === refused) reading.refusals.push(noBlank(place))
  return empty ? null : value
}

type Read = (definition: CustomDefinition, value: unknown, path: string[], reading: Reading) => CustomValue

const READ: Record<CustomDefinition['kind'], Read> = {
  TEXT: (_, value, path, reading) => readLine(value, { max: MAX_TEXT }, path, reading) ?? null,
  NUMBER: (_, value, path, reading) => {
    if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value
    reading.refusals.push(noNumber(path, false))
    return null
  },
  DATE: (_, value, path, reading) => {
    if (typeof value === 'string' && isDay(value)) return value
    reading.refusals.push(noDay(path))
    return null
  },
  BOOLEAN: (_, value, path, reading) => {
    if (typeof value === 'boolean') return value
    reading.refusals.push(noTruth(path))
    return null
  },
  OPTION: readOptions,
}

function readOptions(definition: CustomDefinition, value: unknown, path: string[], reading: Reading): CustomValue {
  if (!Array.isArray(value)) {
    reading.refusals.push(noEntry(path, definition.options))
    return null
  }
  const chosen = [...new Set(value)]
  for (const [index, option] of value.entries()) {
    const place = [...path, String(index)]
    if (typeof option !== 'string') reading.refusals.push(noText(place))
    else if (!definition.options.includes(option)) reading.refusals.push(noChoice(place, definition.options))
  }
  if (chosen.length > 1 && !definition.multiple) reading.refusals.push(noTooMany(path, 1, chosen.length))
  return chosen as string[]
}
