import { reachOf } from '../access/access.ts'
import type { Actor } from '../access/actor.ts'
import { allowedVerbs } from '../read/allowed.ts'
import type { Reading } from '../read/reading.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { SharedRecord, SharedRecords } from './shared-records.ts'
import { type Belonging, sees } from './sight.ts'

export interface LiveReadingParts {
  actor: Actor
  records: SharedRecords
  /** Whose a stored record is. */
  ofRecord: (record: RecordDefinition, stored: SharedRecord) => Promise<Belonging>
  /** A reading for what is the same whoever asks: links, external ids, values of custom fields. */
  shared: Reading
  /** A reading as the actor, shared by those who may read the same; they give it the same name. */
  own: (name: string) => Promise<Reading>
}

/**
 * What an actor reads when an event is told: single records come from what is loaded for all, and whether the actor
 * reaches them is decided in memory. Lists and sums run as the actor, since their rows depend on it.
 */
export function liveReading({ actor, records, ofRecord, shared, own }: LiveReadingParts): Reading {
  const mine = () => own(classOf(actor))
  async function byId(record: RecordDefinition, id: string): Promise<Row | null> {
    if (reachOf(actor, record, 'READ') === null) return null
    const stored = await records.record(record, id)
    return stored && sees(actor, await ofRecord(record, stored)) ? stored.row : null
  }
  const reading: Reading = {
    ...{ database: shared.database, sql: shared.sql, actor },
    ...{ links: shared.links, externalIds: shared.externalIds, customFields: shared.customFields },
    ...{ definitions: shared.definitions, baseCurrency: shared.baseCurrency },
    byId,
    allowed: (record, row) => allowedVerbs({ ...reading, loader: shared.loader }, record, row),
    count: async (record, args) => (await mine()).count(record, args),
    page: async (record, args, wanted) => (await mine()).page(record, args, wanted),
    related: async (relation, id, args, wanted) => (await mine()).related(relation, id, args, wanted),
    aggregate: async (record, args) => (await mine()).aggregate(record, args),
    search: async (query, nouns, first) => (await mine()).search(query, nouns, first),
    loader: (name, batch) => async (id) => (await mine()).loader(name, batch)(id),
    compiling: async (question) => (await mine()).compiling(question),
  }
  return reading
}

const numbers = new WeakMap<object, number>()
let given = 0

/** The same for those who may read the same: all who reach everything under the same rights, else each person. */
function classOf({ reach, fields, userId, teamIds, partnerIds }: Actor): string {
  const rights = `${numberOf(reach)}/${numberOf(fields)}`
  const everything = [...reach].every(([right, width]) => !right.endsWith('.READ') || width === 'ALL')
  return everything ? rights : `${rights}/${userId}/${teamIds.join()}/${partnerIds.join()}`
}

/** A number by identity: rights are computed once for everybody who has the same roles. */
function numberOf(rights: object): number {
  let number = numbers.get(rights)
  if (number === undefined) {
    number = ++given
    numbers.set(rights, number)
  }
  return number
}
