import { cleanText } from '../../plain/text.ts'
import { fieldAccess, needField } from '../access/access.ts'
import { jsonList } from '../database/rows.ts'
import type { RecordDefinition } from '../record/record.ts'
import { allRecords, recordOfNoun } from '../record/registry.ts'
import type { Work } from '../work/work.ts'
import type { Asked } from './draft.ts'
import type { Ask, ByExternalId } from './reading.ts'

/** A record that is perhaps there and perhaps seen. */
export interface Candidate {
  target: RecordDefinition
  id: string
}

export function externalKey(noun: string, source: string, id: string): string {
  return `${noun}\0${cleanText(source)}\0${cleanText(id)}`
}

/** The nouns of which the record may be: the one that the field takes, the one that the client names, or all. */
export function nounsOf({ target, value }: Ask): RecordDefinition[] {
  if (target) return [target]
  const noun = typeof value === 'object' ? value.noun : undefined
  if (noun === undefined) return allRecords()
  const named = recordOfNoun(noun)
  return named ? [named] : []
}

/** Records that a reference may mean, not yet asked whether the actor sees them. */
export type Found = Asked & { found: Candidate[] }

/**
 * The records that other systems know by the ids that were asked for. One statement.
 * @throws Failure FORBIDDEN where the external ids of the noun that is meant are hidden; with none named, nouns whose
 * external ids are hidden are passed over.
 */
export async function findByExternalIds(work: Work, asks: Asked[]): Promise<Found[]> {
  if (asks.length === 0) return []
  for (const { ask } of asks) {
    const named = nounsOf(ask)
    if (named.length === 1) needField(work.actor, named[0]!, 'externalIds', 'READ')
  }
  const names = asks.map(({ ask }) => (ask.value as ByExternalId).externalId)
  const nouns = new Set(asks.flatMap(({ ask }) => nounsOf(ask).map((record) => record.noun)))
  const rows = await work.sql
    .selectFrom('ExternalId')
    .selectAll()
    .where('noun', 'in', jsonList(work.engine, [...nouns]))
    .where('source', 'in', jsonList(work.engine, [...new Set(names.map(({ source }) => cleanText(source)))]))
    .where('externalId', 'in', jsonList(work.engine, [...new Set(names.map(({ id }) => cleanText(id)))]))
    .execute()
  const open = (target: RecordDefinition) => fieldAccess(work.actor, target, 'externalIds') !== 'HIDDEN'
  const known = new Map(rows.map((row) => [externalKey(row.noun, row.source, row.externalId), row.recordId]))
  return asks.map((asked, index) => ({
    ...asked,
    found: nounsOf(asked.ask)
      .filter(open)
      .flatMap((target) => {
        const id = known.get(externalKey(target.noun, names[index]!.source, names[index]!.id))
        return id === undefined ? [] : [{ target, id }]
      }),
  }))
}
