import { Failure } from '../plain/failure.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Match, MatchOne } from '../platform/write/match.ts'
import { anyBuilder } from './builder.ts'
import { words } from './naming.ts'
import { ExternalIdInput } from './values.ts'

function hasDomains(record: RecordDefinition): boolean {
  return record.fields['domains']?.kind === 'texts'
}

/** `AccountMatch`: which one record an upsert means. */
export function matchOf(record: RecordDefinition): any {
  const noun = words(record.noun)
  return anyBuilder.inputType(`${record.typeName}Match`, {
    description: `Which ${noun} is meant. Give exactly one member; where none fits, a new one is made.`,
    isOneOf: true,
    fields: (t: any) => ({
      externalId: t.field({
        type: ExternalIdInput,
        description: 'The one that another system knows by this id; a new one gets it.',
      }),
      id: t.id({ description: 'The one with this id; a new one gets it.' }),
      ...(hasDomains(record)
        ? { domain: t.string({ description: 'The one with this domain; refused as AMBIGUOUS where several have it.' }) }
        : {}),
    }),
  })
}

const bulkMatches = new Map<RecordDefinition, unknown>()

/** `AccountBulkMatch`: by what the rows of a bulk upsert or an import are matched. */
export function bulkMatchOf(record: RecordDefinition): any {
  const made = bulkMatches.get(record) ?? makeBulkMatch(record)
  bulkMatches.set(record, made)
  return made
}

function makeBulkMatch(record: RecordDefinition): unknown {
  return anyBuilder.inputType(`${record.typeName}BulkMatch`, {
    description: 'By what each row is matched with what stands here. Give exactly one member.',
    isOneOf: true,
    fields: (t: any) => ({
      externalIdSource: t.string({
        description: 'By external id of this source, which every row names among its `externalIds`.',
      }),
      id: t.boolean({ description: 'True: by the `id` of the row.' }),
      ...(hasDomains(record) ? { domain: t.boolean({ description: 'True: by the `domains` of the row.' }) } : {}),
    }),
  })
}

export type BulkMatchGiven = { externalIdSource?: string | null; id?: boolean | null; domain?: boolean | null }

/** The write floor's match of a bulk upsert. @throws Failure BAD_REQUEST where the one member is false. */
export function bulkMatch({ externalIdSource, id, domain }: BulkMatchGiven): Match {
  if (externalIdSource != null) return { by: 'externalId', source: externalIdSource }
  if (id) return { by: 'id' }
  if (domain) return { by: 'domain' }
  throw new Failure('BAD_REQUEST', 'A match by id or domain is given as true.')
}

/** The write floor's match of one upsert. */
export function oneMatch(given: Record<string, unknown>): MatchOne {
  const [name, value] = Object.entries(given).find(([, each]) => each != null)!
  return { [name]: value } as unknown as MatchOne
}
