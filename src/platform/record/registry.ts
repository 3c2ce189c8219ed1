import type { RecordDefinition } from './record.ts'

const byNoun = new Map<string, RecordDefinition>()
const byPrefix = new Map<string, RecordDefinition>()

/** Makes a noun known to what works over all nouns: `node`, search, links to any record. `schema.ts` calls it. */
export function registerRecord(record: RecordDefinition): void {
  if (byNoun.get(record.noun) === record) return
  if (byNoun.has(record.noun) || byPrefix.has(record.prefix)) throw new Error(`${record.noun} is declared twice`)
  byNoun.set(record.noun, record)
  byPrefix.set(record.prefix, record)
}

/** Every noun, in the order of `schema.ts`. */
export function allRecords(): RecordDefinition[] {
  return [...byNoun.values()]
}

/** The noun of that name, or undefined. */
export function recordOfNoun(noun: string): RecordDefinition | undefined {
  return byNoun.get(noun)
}

/** The noun to which an id belongs by its prefix, or undefined. */
export function recordOfId(id: string): RecordDefinition | undefined {
  return byPrefix.get(id.slice(0, id.indexOf('_')))
}
