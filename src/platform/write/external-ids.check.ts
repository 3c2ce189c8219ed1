import { UniqueViolation } from '../database/errors.ts'
import { jsonList } from '../database/rows.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft, ExternalId } from './draft.ts'
import { externalKey } from './references.external.ts'
import { noTaken } from './refuse.ts'

/**
 * Refuses external ids that belong to other records or to an earlier row. One statement, or none.
 * @throws UniqueViolation where new records were matched by an external id of `matchedSource` that found nothing and
 * is there now: another writer made the record since, and the unit runs again.
 */
export async function checkExternalIds(
  work: Work,
  record: RecordDefinition,
  drafts: Draft[],
  matchedSource: string | null,
): Promise<void> {
  const added = drafts.flatMap((draft) => newIdsOf(draft).map((entry) => ({ draft, entry })))
  if (added.length === 0) return
  const rows = await work.sql
    .selectFrom('ExternalId')
    .selectAll()
    .where('noun', '=', record.noun)
    .where('source', 'in', jsonList(work.engine, [...new Set(added.map(({ entry }) => entry.source))]))
    .where('externalId', 'in', jsonList(work.engine, [...new Set(added.map(({ entry }) => entry.id))]))
    .execute()
  const holders = new Map(rows.map((row) => [externalKey('', row.source, row.externalId), row.recordId]))
  const raced = ({ draft, entry }: (typeof added)[number]) =>
    !draft.before && entry.source === matchedSource && holders.has(externalKey('', entry.source, entry.id))
  if (added.some(raced)) throw new UniqueViolation('ExternalId', ['noun', 'source', 'externalId'], null)
  for (const { draft, entry } of added) {
    const key = externalKey('', entry.source, entry.id)
    const holder = holders.get(key)
    if (holder !== undefined && holder !== draft.id) draft.refusals.push(noTaken(pathOf(draft, entry), entry.id))
    else if (draft.refusals.length === 0) holders.set(key, draft.id)
  }
}

function newIdsOf({ externalIds }: Draft): ExternalId[] {
  if (!externalIds) return []
  const known = new Set(externalIds.before.map(({ source, id }) => externalKey('', source, id)))
  return externalIds.after.filter(({ source, id }) => !known.has(externalKey('', source, id)))
}

function pathOf({ input }: Draft, wanted: ExternalId): string[] {
  const given = (input['externalIds'] ?? []) as ExternalId[]
  const key = externalKey('', wanted.source, wanted.id)
  const index = given.findIndex(({ source, id }) => externalKey('', source, id) === key)
  return index < 0 ? ['externalIds'] : ['externalIds', String(index), 'id']
}
