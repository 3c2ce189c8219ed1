import { type PartnerWay, partnerWays } from '../access/reach.ts'
import type { Database } from '../database/database.ts'
import type { LoggedEvent } from '../log/logged-event.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { recordOfId, recordOfNoun } from '../record/registry.ts'
import { toldBy } from './later.ts'
import type { SharedRecord, SharedRecords } from './shared-records.ts'
import type { Belonging, Turn } from './sight.ts'

/**
 * Tells whose records are, and whose the subjects of events were. Without `partners` nobody is there who sees by a partner account, and what that would cost
 * is saved.
 */
export function belongings(
  database: Database,
  records: SharedRecords,
  events: readonly LoggedEvent[],
  partners: boolean,
) {
  const told = toldBy(database, events, partners)

  /** Whose a stored record is now. */
  async function ofRecord(record: RecordDefinition, { row, ...place }: SharedRecord): Promise<Belonging> {
    const id = row['id'] as string
    return {
      ...{ noun: record.noun, ownerId: place.ownerId, teamId: place.teamId },
      partnerIds: partners
        ? [place.ownerPartnerId, ...(await accountsOf(record, row))].filter((one) => one !== null)
        : [],
      parents: await parentsOf((await records.parents(record, id)).map((parent) => parent.id)),
    }
  }

  async function accountsOf(record: RecordDefinition, row: Row): Promise<(string | null)[]> {
    const found = await Promise.all(
      partnerWays(record).map(async (way) => {
        if (way.by !== 'links') return [row[way.by === 'id' ? 'id' : way.column] as string | null]
        const entries = await records.links(record, way.field, row['id'] as string)
        return entries.map((entry) => entry[way.theirs] as string | null)
      }),
    )
    return found.flat()
  }

  async function parentsOf(ids: readonly string[]): Promise<Belonging[]> {
    const found = await Promise.all(
      ids.map(async (id) => {
        const record = recordOfId(id)
        const stored = record?.ownership.by === 'owner' ? await records.record(record, id) : null
        return stored && ofRecord(record!, stored)
      }),
    )
    return found.filter((one) => one !== null)
  }

  /** Whose the subject of an event was and is: owners and their teams stand in the event. */
  async function turnOf(event: LoggedEvent): Promise<Turn> {
    const { noun, ownerBefore, ownerAfter, teamBefore, teamAfter } = event
    const [was, is] = await Promise.all([besideOf(event, 'before'), besideOf(event, 'after')])
    return {
      before: { noun, ownerId: ownerBefore, teamId: teamBefore, ...was },
      after: { noun, ownerId: ownerAfter, teamId: teamAfter, ...is },
    }
  }

  async function besideOf(event: LoggedEvent, when: When): Promise<Pick<Belonging, 'parents' | 'partnerIds'>> {
    const record = recordOfNoun(event.noun)
    if (!record) return { parents: [], partnerIds: [] }
    const { ownership } = record
    const parents =
      ownership.by === 'links' ? await parentsOf(await linkedBy(record, ownership.field, event, when)) : []
    if (!partners) return { parents, partnerIds: [] }
    const owner = when === 'before' ? event.ownerBefore : event.ownerAfter
    const ways = await Promise.all(partnerWays(record).map((way) => accountsBy(record, event, way, when)))
    return { parents, partnerIds: [...(await partnerOf(owner)), ...ways.flat()] }
  }

  async function linkedBy(record: RecordDefinition, field: string, event: LoggedEvent, when: When): Promise<string[]> {
    const stored = await records.parents(record, event.subjectId)
    const known = await told(event, field, when)
    return known === undefined ? stored.map(({ id }) => id) : idsIn(known)
  }

  async function partnerOf(userId: string | null): Promise<string[]> {
    const user = userId === null ? undefined : recordOfNoun('user')
    const stored = user ? await records.record(user, userId!) : null
    return idsIn([stored?.row['partnerAccountId']])
  }

  async function accountsBy(record: RecordDefinition, event: LoggedEvent, way: PartnerWay, when: When) {
    if (way.by === 'id') return [event.subjectId]
    const id = event.subjectId
    if (way.by === 'column') {
      const stored = await records.record(record, id)
      const known = await told(event, fieldOf(record, way.column), when)
      return idsIn([known === undefined ? stored?.row[way.column] : known])
    }
    const entries = (await records.links(record, way.field, id)).map((entry) => entry[way.theirs])
    const known = await told(event, way.field, when)
    return idsIn(known === undefined ? entries : ((known ?? []) as Row[]).map((entry) => entry[way.part] ?? entry))
  }

  return { ofRecord, turnOf }
}

type When = 'before' | 'after'

function fieldOf(record: RecordDefinition, column: string): string {
  return Object.entries(record.fields).find(([, field]) => 'column' in field && field.column === column)![0]
}

function idsIn(values: unknown): string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : []
}
