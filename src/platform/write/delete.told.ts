import { teamOfRow } from '../access/reach.ts'
import { readDefinitions } from '../customfields/definitions.ts'
import { type CustomChange, readCustomValues, valueOfRows } from '../customfields/values.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { Fact, Work } from '../work/work.ts'
import { changesOf } from './changes.ts'
import type { Draft } from './draft.ts'
import { linksOf, loadLinks } from './links.ts'

/**
 * What is told of a record that goes: everything that it held, as changes to nothing, for from then on the log alone
 * knows it. At most three statements, and one more per links field.
 */
export async function factOfDeletion(work: Work, record: RecordDefinition, draft: Draft): Promise<Fact> {
  const { id } = draft
  const before = draft.before!
  const after: Row = {}
  for (const [name] of linksOf(record)) {
    await loadLinks(work, record, [draft], name)
    after[name] = []
  }
  const externalIds = { before: await externalIdsOf(work, record, id), after: [] }
  const gone = { ...draft, after, externalIds, customValues: await customOf(work, record, id) }
  const title = record.fields[record.nameField]
  const name = title && 'column' in title ? (before[title.column] ?? null) : null
  return {
    ...{ type: `${record.noun}.deleted`, noun: record.noun, subjectId: id, version: (before['version'] as number) + 1 },
    ...{ changes: changesOf(record, gone), facts: { name, createdAt: before['createdAt'] } },
    ...{ ownerBefore: (before['ownerId'] ?? null) as string | null, ownerAfter: null },
    teamBefore: teamOfRow(record, before),
  }
}

function externalIdsOf({ sql }: Work, { noun }: RecordDefinition, id: string) {
  return sql
    .selectFrom('ExternalId')
    .select(['source', 'externalId as id'])
    .where('recordId', '=', id)
    .where('noun', '=', noun)
    .orderBy('source')
    .orderBy('externalId')
    .execute()
}

async function customOf({ sql, engine }: Work, { noun }: RecordDefinition, id: string): Promise<CustomChange[]> {
  const definitions = [...((await readDefinitions(sql, noun)).get(noun)?.values() ?? [])]
  if (definitions.length === 0) return []
  const rows = Map.groupBy(await readCustomValues(sql, engine, [id]), ({ fieldId }) => fieldId)
  return definitions.flatMap((definition) => {
    const own = rows.get(definition.id)
    return own ? [{ definition, before: valueOfRows(definition.kind, own), after: null, path: [] }] : []
  })
}
