import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Save } from '../write/draft.ts'
import type { Outcome } from '../write/outcome.ts'

/** How records of a noun are written where more than one verb is to do it. */
export interface Writing {
  record: RecordDefinition
  save?: Save
  /** Rows of a file may be written as those of a bulk upsert. */
  imports: boolean
  /** The noun's records may be removed as those of every noun. */
  deletes: boolean
  /**
   * Fields that rules set along with a field, by that field: whoever puts the field back leaves them to the rules.
   */
  follows: Readonly<Record<string, readonly string[]>>
}

/** A bulk write over ids, as a mutation declares it. */
export interface BulkVerb {
  record: RecordDefinition
  act: (work: Work, asked: BulkAsked, set: any) => Promise<Outcome[]>
}

/** What is asked of a bulk write over ids. */
export interface BulkAsked {
  ids: string[]
  expectedCount: number | null
  dryRun: boolean
  /** Of a job: a refused record fails by itself. Otherwise one refusal leaves nothing written. */
  errorPolicy?: 'PER_ROW'
}

const writings = new Map<string, Writing>()
const verbs = new Map<string, BulkVerb>()

/** Makes known how a noun is written: jobs import, and take back, what its own mutations write. */
export function registerWriting(writing: Writing): void {
  writings.set(writing.record.noun, writing)
}

/** How the noun is written; null for one that has no such mutations. */
export function writingOf(noun: string): Writing | null {
  return writings.get(noun) ?? null
}

/** Every noun that jobs can write, in the order of their declaration. */
export function allWritings(): Writing[] {
  return [...writings.values()]
}

/** Makes a bulk verb known by the name of its mutation, so that a job can do it later. */
export function registerBulkVerb(name: string, verb: BulkVerb): void {
  verbs.set(name, verb)
}

/** The bulk verb of that name. @throws Error where there is none: the job was made by another version of the house. */
export function bulkVerbOf(name: string): BulkVerb {
  const verb = verbs.get(name)
  if (!verb) throw new Error(`There is no bulk verb ${name}`)
  return verb
}
