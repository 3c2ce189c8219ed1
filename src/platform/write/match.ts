import { readId } from '../../plain/ids.ts'
import { cleanText, textKey } from '../../plain/text.ts'
import { listFieldName } from '../read/filter-many.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { ExternalId, Input } from './draft.ts'
import { byExternalIds, byIds, byListValues, type Search } from './lock.ts'
import { noForm } from './refuse.ts'

/** By what the rows of a bulk upsert are matched with stored records: each row carries its own key. */
export type Match =
  | { by: 'externalId'; source: string }
  | { by: 'id' }
  | { by: 'domain' }
  | { by: 'list'; field: string }

/** By what one upsert is matched. */
export type MatchOne =
  | { externalId: ExternalId }
  | { id: string }
  | { domain: string }
  | { field: string; value: string }

/** A way of matching: which keys a row carries, how records are found by them, what a new record takes from them. */
export interface Matching {
  /** The input field of the keys. */
  path: string[]
  /** In the comparable form in which `search` answers them. */
  keysOf: (input: Input) => string[]
  search: (work: Work, keys: string[]) => Search
  /** One record only has such a key. */
  unique: boolean
  /** Where rows are matched by external id: of which source. */
  source: string | null
  /** The input of a new record, with the key that it takes from the match. */
  seed: (input: Input) => Input
}

/** How rows are matched that carry their keys themselves. */
export function matchingOf(record: RecordDefinition, match: Match): Matching {
  if (match.by === 'id') return byId(record)
  if (match.by === 'externalId') return byExternalId(record, cleanText(match.source))
  return byList(record, match.by === 'domain' ? 'domains' : match.field)
}

const ANY_TEXT = { name: 'text that is not empty', chinese: '非空文本' }

/** How one input is matched, and the input with the key that a new record takes from the match. */
export function matchingOne(record: RecordDefinition, match: MatchOne, input: Input): [Matching, Input] {
  if ('id' in match) return [byId(record), { ...input, id: match.id }]
  if ('externalId' in match) {
    const { source, id } = match.externalId
    const matching = byExternalId(record, cleanText(source))
    const given = (input['externalIds'] ?? []) as ExternalId[]
    const keyed = matching.keysOf({ externalIds: given }).includes(cleanText(id))
    return [matching, keyed ? input : { ...input, externalIds: [...given, { source, id }] }]
  }
  const [field, value] = 'domain' in match ? ['domains', match.domain] : [match.field, match.value]
  const keys = listKeys(record, field, [value])
  if (keys.length === 0) throw noForm([field], listOf(record, field).form ?? ANY_TEXT)
  const seed = (bare: Input) => (bare[field] === undefined ? { ...bare, [field]: [value] } : bare)
  return [{ ...byList(record, field), keysOf: () => keys, seed }, input]
}

const seed = (input: Input) => input

function byId(record: RecordDefinition): Matching {
  return {
    ...{ path: ['id'], unique: true, source: null, seed, search: byIds },
    keysOf: ({ id }) => {
      const read = typeof id === 'string' ? readId(record.prefix, id) : null
      return read === null ? [] : [read]
    },
  }
}

function byExternalId(record: RecordDefinition, source: string): Matching {
  return {
    ...{ path: ['externalIds'], unique: true, source, seed },
    search: (work, keys) => byExternalIds(work, record, source, keys),
    keysOf: ({ externalIds }) =>
      ((externalIds ?? []) as ExternalId[])
        .filter((entry) => cleanText(entry.source) === source)
        .map((entry) => cleanText(entry.id)),
  }
}

function byList(record: RecordDefinition, field: string): Matching {
  return {
    ...{ path: [field], unique: false, source: null, seed },
    search: (work, keys) => byListValues(work, listFieldName(record, field), keys),
    keysOf: (input) => listKeys(record, field, (input[field] ?? []) as string[]),
  }
}

function listKeys(record: RecordDefinition, name: string, values: string[]): string[] {
  const { form } = listOf(record, name)
  return values.flatMap((value) => {
    const text = form ? form.clean(value) : cleanText(value)
    return text ? [textKey(text)] : []
  })
}

/** @throws Error where the noun has no such list: the API offers this match only where it has. */
function listOf(record: RecordDefinition, name: string) {
  const field = record.fields[name]
  if (field?.kind !== 'texts') throw new Error(`${record.noun} has no list ${name} to match by`)
  return field
}
