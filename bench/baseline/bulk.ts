import { Contact } from '../../src/customers/contact.record.ts'
import { newId } from '../../src/plain/ids.ts'
import { textKey } from '../../src/plain/text.ts'
import { jsonColumns } from '../../src/platform/database/generated/json-columns.ts'
import { documentOf } from '../../src/platform/search/index.ts'
import { ACTOR } from './move.ts'

export const SOURCE = 'bench'
const JSON_COLUMNS = jsonColumns['Contact']!
const NOTHING = Object.fromEntries(JSON_COLUMNS.map((column) => [column, []]))

/** A contact as a call brings it. */
export interface BulkRow {
  id: string
  externalIds: [{ source: string; id: string }]
  givenName: string
  familyName: string
  emails: [string]
  title: string
  owner: string
  accounts: [{ account: string; role: string }]
}

/** A contact as it stands. */
export interface Standing {
  id: string
  version: number
  createdAt: string
  title: string
  teamId: string | null
}

/** The tables of an upsert in their order: what a row is known by, and which columns are written over. */
export const TABLES: Record<string, { columns: string[]; key: string[]; replace: string[] }> = {
  Contact: {
    columns: [
      ...['id', 'version', 'createdAt', 'updatedAt', 'ownerId', 'name', 'nameKey', 'givenName', 'givenNameKey'],
      ...['familyName', 'familyNameKey', 'title', 'titleKey', ...JSON_COLUMNS],
    ],
    key: ['id'],
    replace: ['version', 'updatedAt', 'title', 'titleKey'],
  },
  ContactAccount: {
    columns: ['contactId', 'accountId', 'position', 'role', 'roleKey', 'isPrimary'],
    key: ['contactId', 'accountId'],
    replace: [],
  },
  ExternalId: {
    columns: ['noun', 'source', 'externalId', 'recordId'],
    key: ['noun', 'source', 'externalId'],
    replace: [],
  },
  ListValue: {
    columns: ['recordId', 'field', 'position', 'value', 'valueKey'],
    key: ['recordId', 'field', 'position'],
    replace: [],
  },
  SearchDocument: { columns: ['recordId', 'noun', 'tokens'], key: ['recordId'], replace: ['tokens'] },
  Event: {
    columns: [
      ...['id', 'actId', 'type', 'noun', 'subjectId', 'version', 'occurredAt', 'recordedAt', 'actorId', 'keyId'],
      ...['requestId', 'address', 'agent', 'changes', 'facts', 'ownerBefore', 'ownerAfter', 'teamBefore', 'teamAfter'],
    ],
    key: [],
    replace: [],
  },
}

type Rows = Record<string, Record<string, unknown>[]>

/** The rows that an upsert writes into each table, as many events as contacts, and its answer. */
export function upserted(rows: BulkRow[], standing: Map<string, Standing>): { rows: Rows; answer: string } {
  const now = new Date().toISOString()
  const actId = newId('unit')
  const written: Rows = Object.fromEntries(Object.keys(TABLES).map((table) => [table, []]))
  const results = rows.map((row) => {
    const before = standing.get(row.externalIds[0].id) ?? null
    const id = before?.id ?? row.id
    const email = row.emails[0]
    const { account: accountId, role } = row.accounts[0]
    const contact = contactOf(row, id, before, now)
    const external = { noun: 'contact', source: SOURCE, externalId: row.externalIds[0].id, recordId: id }
    written['Contact']!.push(contact)
    written['ContactAccount']!.push({
      contactId: id,
      accountId,
      position: 0,
      role,
      roleKey: textKey(role),
      isPrimary: true,
    })
    written['ExternalId']!.push(external)
    written['ListValue']!.push({ recordId: id, field: 'contact.emails', position: 0, value: email, valueKey: email })
    written['SearchDocument']!.push({ recordId: id, noun: 'contact', tokens: documentOf(Contact, contact) })
    written['Event']!.push(eventOf(row, contact, before, { actId, now }))
    return `{"id":"${id}","outcome":"${before ? 'UPDATED' : 'CREATED'}"}`
  })
  return { rows: written, answer: `{"contactsBulkUpsert":{"results":[${results.join(',')}],"userErrors":[]}}` }
}

function contactOf(
  { givenName, familyName, title, emails, owner }: BulkRow,
  id: string,
  before: Standing | null,
  now: string,
) {
  const name = `${givenName} ${familyName}`
  return {
    ...NOTHING,
    ...{ id, version: (before?.version ?? 0) + 1, createdAt: before?.createdAt ?? now, updatedAt: now, ownerId: owner },
    ...{ name, nameKey: textKey(name), givenName, givenNameKey: textKey(givenName) },
    ...{ familyName, familyNameKey: textKey(familyName), title, titleKey: textKey(title), emails },
  }
}

function eventOf(
  row: BulkRow,
  contact: { id: string; version: number; name: string },
  before: Standing | null,
  { actId, now }: { actId: string; now: string },
): Record<string, unknown> {
  const title = { field: 'title', before: before?.title ?? null, after: row.title }
  const fresh = { name: contact.name, givenName: row.givenName, familyName: row.familyName, emails: row.emails }
  const filled = Object.entries({ ...fresh, accounts: row.accounts, externalIds: row.externalIds })
  const changes = before ? [title] : [title, ...filled.map(([field, after]) => ({ field, before: null, after }))]
  return {
    ...{ id: newId('evt'), actId, type: before ? 'contact.updated' : 'contact.created', noun: 'contact' },
    ...{ subjectId: contact.id, version: contact.version, occurredAt: now, recordedAt: now, actorId: ACTOR.userId },
    ...{ keyId: ACTOR.keyId, requestId: actId, address: '127.0.0.1', agent: 'bench', changes, facts: {} },
    ...{
      ownerBefore: before && row.owner,
      ownerAfter: row.owner,
      teamBefore: before?.teamId ?? null,
      teamAfter: before?.teamId ?? null,
    },
  }
}
