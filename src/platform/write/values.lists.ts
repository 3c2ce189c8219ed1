import { readInstant } from '../../plain/day.ts'
import type { LinkPart, LinksField, ReferenceField, StructPart, StructsField } from '../record/field.ts'
import { recordOfId } from '../record/registry.ts'
import type { ByExternalId, Reading, ReadValue } from './reading.ts'
import { noBlank, noChoice, noEntry, noInstant, noNumber, noRange, noTooMany, noTruth } from './refuse.ts'
import { readLine } from './values.text.ts'

type Entry = Record<string, unknown>

export const readReference: ReadValue<ReferenceField> = (field, value, path, reading) => {
  const { column } = field
  reading.asks.push({
    ...{ target: field.target(), value: value as string | ByExternalId, path },
    put: (id) => {
      reading.into[column] = id
    },
  })
}

export const readStructs: ReadValue<StructsField> = (field, value, path, reading) => {
  const entries = readEntries(field, value, path, reading, (entry, name, place) =>
    readStructPart(field.fields[name]!, entry, name, place, reading),
  )
  if (!entries) return
  const distinct = [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
  reading.into[field.column] = distinct
}

/** A links field stands in the row under its API name until it is saved: a list of entries by part. */
export function readLinks(field: LinksField, name: string, value: unknown, path: string[], reading: Reading): void {
  const { flat } = field
  const given = flat && Array.isArray(value) ? value.map((one) => ({ [flat]: one })) : value
  const entries = readEntries(field, given, path, reading, (entry, part, place) =>
    readLinkPart(field.parts[part]!, entry, part, flat ? place.slice(0, -1) : place, reading),
  )
  if (entries) reading.into[name] = entries
}

function readEntries(
  field: StructsField | LinksField,
  value: unknown,
  path: string[],
  reading: Reading,
  readPart: (entry: Entry, name: string, path: string[]) => unknown,
): Entry[] | null {
  const given = Array.isArray(value) ? value : [value]
  if (given.length > field.most) {
    reading.refusals.push(noTooMany(path, field.most, given.length))
    return null
  }
  if (given.length === 0 && field.required) {
    reading.refusals.push(noBlank(path))
    return null
  }
  const refused = reading.refusals.length
  const names = Object.keys(field.kind === 'links' ? field.parts : field.fields)
  const entries = given.map((entry, index) => {
    const place = [...path, String(index)]
    const read: Entry = {}
    if (typeof entry !== 'object' || entry === null) reading.refusals.push(noEntry(place, names))
    else
      for (const name of names) {
        read[name] = null
        const part = readPart(entry as Entry, name, [...place, name])
        // A reference is put where it belongs as soon as it is found.
        if (part instanceof Pending) part.entry = read
        else read[name] = part
      }
    return read
  })
  return reading.refusals.length > refused ? null : entries
}

class Pending {
  entry: Entry = {}
}

function readStructPart(part: StructPart, entry: Entry, name: string, path: string[], reading: Reading): unknown {
  const value = entry[name] ?? null
  if (part.kind === 'boolean') return readTruth(part.default, value, path, reading)
  if (part.kind === 'text') return readPartText(part, value, path, reading)
  if (part.kind === 'instant') return readPartInstant(value, path, reading)
  return readPartChoice(part, value, path, reading)
}

function readLinkPart(part: LinkPart, entry: Entry, name: string, path: string[], reading: Reading): unknown {
  const value = entry[name] ?? null
  if (part.kind === 'boolean') return readTruth(part.default, value, path, reading)
  if (part.kind === 'text') return readPartText(part, value, path, reading)
  if (part.kind === 'instant') return readPartInstant(value, path, reading)
  if (part.kind === 'choice') return readPartChoice(part, value ?? part.default ?? null, path, reading)
  if (value === null) return needed(part, null, path, reading)
  if (part.kind === 'number') return readPartNumber(part, value, path, reading)
  const pending = new Pending()
  const target = part.kind === 'reference' ? part.target() : typeof value === 'string' ? recordOfId(value) : undefined
  reading.asks.push({
    ...{ target: target ?? null, value: value as string | ByExternalId, path },
    put: (id) => {
      pending.entry[name] = id
    },
  })
  return pending
}

function readTruth(fallback: boolean, value: unknown, path: string[], reading: Reading): boolean {
  if (value === null) return fallback
  if (typeof value !== 'boolean') reading.refusals.push(noTruth(path))
  return value === true
}

function readPartChoice(
  part: { options: Record<string, string>; required?: boolean },
  value: unknown,
  path: string[],
  reading: Reading,
): string | null {
  if (value === null) return needed(part, null, path, reading)
  if (typeof value === 'string' && Object.hasOwn(part.options, value)) return value
  reading.refusals.push(noChoice(path, Object.keys(part.options)))
  return null
}

function readPartNumber(
  { min, max }: { min?: number; max?: number },
  value: unknown,
  path: string[],
  reading: Reading,
) {
  if (typeof value !== 'number' || !Number.isFinite(value)) reading.refusals.push(noNumber(path, false))
  else if (value < (min ?? value) || value > (max ?? value)) reading.refusals.push(noRange(path, min, max))
  // Neither engine keeps a negative zero apart.
  else return value === 0 ? 0 : value
  return null
}

function readPartInstant(value: unknown, path: string[], reading: Reading): string | null {
  const instant = typeof value === 'string' ? readInstant(value) : null
  if (value !== null && instant === null) reading.refusals.push(noInstant(path))
  return instant
}

function readPartText(part: { max: number; required?: boolean }, value: unknown, path: string[], reading: Reading) {
  const text = value === null ? null : readLine(value, part, path, reading)
  return text === null ? needed(part, null, path, reading) : text
}

function needed(part: { required?: boolean }, value: null, path: string[], reading: Reading): null {
  if (part.required) reading.refusals.push(noBlank(path))
  return value
}
