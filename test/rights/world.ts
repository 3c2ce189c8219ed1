import { newId } from '../../src/plain/ids.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { insertRows } from '../../src/platform/database/rows.ts'
import { BEGINNING } from '../../src/platform/log/logged-event.ts'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import type { Field, LinkPart, LinksField, StructPart } from '../../src/platform/record/field.ts'
import type { RecordDefinition, Row } from '../../src/platform/record/record.ts'
import { allRecords } from '../../src/platform/record/registry.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import type { Work } from '../../src/platform/work/work.ts'
import type { Draft, Input } from '../../src/platform/write/draft.ts'
import { saveDrafts } from '../../src/platform/write/save.ts'
import { createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import '../../src/schema.ts'
import { actorOf } from '../people.ts'

/**
 * Three records of every noun: one of the viewer's own, pointing to the viewer's; a stranger's, pointing to the
 * stranger's; and one of the viewer's own that points to the stranger's.
 */
export const KINDS = ['mine', 'theirs', 'crossed'] as const
export type Kind = (typeof KINDS)[number]

export interface World {
  database: Database
  /** Ids by noun. */
  ids: Record<string, Record<Kind, string>>
  viewer: string
  stranger: string
}

/** The key of the custom field that every noun has here. */
export const CUSTOM = 'secret'

/** Values that go with the others of their record. */
const CHOSEN: Record<string, string> = {
  'customField.kind': 'OPTION',
  'activity.kind': 'TASK',
  'lead.status': 'UNQUALIFIED',
}
const LINES = {
  grants: { noun: 'account', verb: 'READ', reach: 'ALL' },
  fields: { noun: 'account', field: 'tier', access: 'READ' },
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const CURRENCIES: Record<Kind, string> = { mine: 'EUR', theirs: 'CHF', crossed: 'SEK' }

/** A word that stands in one field of one record alone, of letters. */
export function wordOf(noun: string, field: string, kind: Kind): string {
  return `zq${noun.slice(0, 9)}${field}${kind}`.toLowerCase().replace(/[^a-z]/g, '')
}

/** Fills an empty database. Business rules are passed over: every field of every record holds something. */
export async function makeWorld(database: Database): Promise<World> {
  const system = actorOf('ALL', { userId: '' })
  const ids: World['ids'] = {}
  const unit = <Answer>(body: (work: Work) => Promise<Answer>) => openUnit(database, { actor: system }, body)
  for (const record of allRecords()) {
    ids[record.noun] = {} as Record<Kind, string>
    for (const kind of KINDS) {
      const input = plainInput(record, kind, ids)
      const { id } = await unit((work) => createRecord(work, record, input, filling(record, kind, ids)))
      ids[record.noun]![kind] = id
    }
  }
  await unit((work) => defineCustomFields(work))
  for (const record of allRecords())
    for (const kind of KINDS) {
      const input = { id: ids[record.noun]![kind], ...pointers(record, kind, ids), ...beside(record, kind) }
      await unit((work) => updateRecord(work, record, input, filling(record, kind, ids)))
    }
  await unit((work) => addStageChanges(work, ids))
  await unit((work) => addRates(work, ids))
  await unit((work) => addQuarantined(work, ids))
  await unit((work) => addLikeness(work, ids))
  await unit((work) => addIdentities(work, ids))
  return { database, ids, viewer: ids['user']!.mine, stranger: ids['user']!.theirs }
}

/** Whose the record is to which one of the kind points. */
const pointsTo = (kind: Kind): Kind => (kind === 'crossed' ? 'theirs' : kind)
const ownedBy = (kind: Kind): Kind => (kind === 'crossed' ? 'mine' : kind)

function plainInput(record: RecordDefinition, kind: Kind, ids: World['ids']): Input {
  const input: Input = {}
  for (const [name, field] of Object.entries(record.fields)) {
    if (field.computed || field.kind === 'links') continue
    if (field.kind !== 'reference') input[name] = sampleOf(record, name, field, kind)
    else if (field.required) input[name] = ids[field.target().noun]![pointsTo(kind)]
  }
  return input
}

function pointers(record: RecordDefinition, kind: Kind, ids: World['ids']): Input {
  const input: Input = {}
  for (const [name, field] of Object.entries(record.fields)) {
    if (field.kind === 'reference' && !field.createOnly && !field.computed) {
      // Nothing stands below itself: the viewer's stands below the one that points abroad, and that below the stranger's.
      const target = field.tree && kind === 'mine' ? 'crossed' : pointsTo(kind)
      if (field.tree && kind === 'theirs') continue
      input[name] = ids[field.target().noun]![name === 'owner' ? ownedBy(kind) : target]
    }
    if (field.kind === 'links') {
      const entry = entryOf(record, field, kind, ids)
      const flat = field.flat ? field.parts[field.flat]! : null
      // What may be about anything is about one of each.
      if (flat?.kind === 'anyRecord')
        input[name] = ['account', 'contact', 'lead', 'opportunity'].map((noun) => ids[noun]![pointsTo(kind)])
      else input[name] = field.flat ? [entry[field.flat]] : [entry]
    }
  }
  return input
}

function entryOf(record: RecordDefinition, field: LinksField, kind: Kind, ids: World['ids']): Row {
  return Object.fromEntries(
    Object.entries(field.parts).map(([part, one]) => [part, partOf(record, part, one, kind, ids)]),
  )
}

function partOf(record: RecordDefinition, name: string, part: LinkPart, kind: Kind, ids: World['ids']): unknown {
  if (part.kind === 'text') return wordOf(record.noun, name, kind)
  if (part.kind === 'boolean') return true
  if (part.kind === 'number') return 100
  if (part.kind === 'instant') return NOW
  if (part.kind === 'choice') return Object.keys(part.options)[0]
  return ids[part.kind === 'anyRecord' ? 'account' : part.target().noun]![pointsTo(kind)]
}

/** What is set beside the fields. */
function beside(record: RecordDefinition, kind: Kind): Input {
  return {
    externalIds: [{ source: 'world', id: wordOf(record.noun, 'external', kind) }],
    customFields: [{ key: CUSTOM, text: wordOf(record.noun, CUSTOM, kind) }],
  }
}

/** Writes what rules would compute, and nothing else that they do. */
function filling(record: RecordDefinition, kind: Kind, ids: World['ids']) {
  return async (work: Work, drafts: Draft[]) => {
    for (const { after, before } of drafts) {
      for (const [name, field] of Object.entries(record.fields)) {
        if (before && field.computed && field.kind === 'links') after[name] = [entryOf(record, field, kind, ids)]
        if (field.kind === 'reference') {
          const needed = record.noun === 'opportunity' && (name === 'pipeline' || name === 'stage')
          const target = ids[field.target().noun]?.[name === 'owner' ? ownedBy(kind) : pointsTo(kind)]
          const late = field.computed || (field.createOnly && !field.required)
          if (needed || (late && before)) after[field.column] = target
        } else if (field.computed && !before) fill(record, name, field, kind, after)
      }
      if (!before) Object.assign(after, BESIDE_FIELDS[record.noun]?.())
    }
    await saveDrafts(work, record, drafts)
  }
}

const NOW = '2026-01-01T08:00:00.000Z'

/** Columns that no field shows and that must hold something. */
const BESIDE_FIELDS: Record<string, () => Row> = {
  key: () => ({ hash: newId('key') }),
  lead: () => ({
    scoreParts: [{ rule: 'lsr_0', name: 'Rule', points: 1 }],
    assignment: { rule: 'lar_0', name: 'Rule', method: 'FIXED', considered: [], chosen: 'usr_0', at: NOW },
  }),
  opportunityLine: () => ({ amountMinor: 4200, amountCurrency: 'EUR' }),
  job: () => ({ plan: {}, rights: {}, language: 'en' }),
  webhook: () => ({ secrets: [], language: 'en', cursorSeq: 0, cursorId: BEGINNING.id }),
}

function fill(record: RecordDefinition, name: string, field: Field, kind: Kind, after: Row): void {
  if (field.kind === 'baseMoney') after[field.column] = 4200
  else if (field.kind !== 'money' && field.kind !== 'links') after[field.column] = sampleOf(record, name, field, kind)
}

/** Something for every field, another one in every record. */
function sampleOf(record: RecordDefinition, name: string, field: Field, kind: Kind): unknown {
  const word = wordOf(record.noun, name, kind)
  switch (field.kind) {
    case 'text':
      return textOf(record, name, field, kind)
    case 'longText':
      return record.noun === 'trustedDocument' ? `query ${word} { viewer { name } }` : word
    case 'json':
      return record.noun === 'savedFilter' ? {} : { word }
    case 'texts':
      return [listed(record, name, field, word)]
    case 'integer':
    case 'number':
      return 10 + KINDS.indexOf(kind)
    case 'boolean':
      return !(record.noun === 'customField')
    case 'money':
      return { amount: '1234.00', currency: 'EUR' }
    case 'day':
      // Periods begin with a month.
      return name === 'start' ? '2026-01-01' : `2026-01-0${1 + KINDS.indexOf(kind)}`
    case 'instant':
      return `2026-01-0${1 + KINDS.indexOf(kind)}T08:00:00.000Z`
    case 'choice':
      return CHOSEN[`${record.noun}.${name}`] ?? Object.keys(field.options)[0]
    case 'structs':
      if (record.noun === 'role') return [LINES[name as 'grants' | 'fields']]
      // A required check would keep every deal where it is.
      if (record.noun === 'stage') return [{ key: word.slice(0, 20), label: word, required: false }]
      return [Object.fromEntries(Object.entries(field.fields).map(([part, one]) => [part, structPart(one, word)]))]
    default:
      return undefined
  }
}

function structPart(part: StructPart, word: string): unknown {
  if (part.kind === 'boolean') return true
  if (part.kind === 'instant') return NOW
  return part.kind === 'choice' ? Object.keys(part.options)[0] : word.slice(0, 20)
}

function textOf(record: RecordDefinition, name: string, field: Extract<Field, { kind: 'text' }>, kind: Kind): string {
  const word = wordOf(record.noun, name, kind)
  if (field.ofNouns) return 'account'
  if (record.noun === 'currency' && name === 'code') return CURRENCIES[kind]
  if (name === 'language') return { mine: 'de', theirs: 'fr', crossed: 'sv' }[kind]
  if (!field.form) return word.slice(0, field.max)
  return formed(field.form.clean, word)
}

function listed(
  record: RecordDefinition,
  name: string,
  field: Extract<Field, { kind: 'texts' }>,
  word: string,
): string {
  if (record.noun === 'stage' && name === 'required') return 'nextStep'
  if (record.noun === 'key' && name === 'scopes') return 'account:read'
  return field.form ? formed(field.form.clean, word) : word.slice(0, field.max)
}

/** The first spelling around the word that the form takes. */
function formed(clean: (text: string) => string | null, word: string): string {
  const digits = [...word]
    .map((letter) => String(LETTERS.indexOf(letter) % 10))
    .join('')
    .slice(0, 15)
  const tried = [`${word}.example`, `https://${word}.example/`, `${word}@example.com`, `+${digits}`, word, 'zh-Hant']
  for (const text of tried) if (clean(text) !== null) return clean(text)!
  throw new Error(`Nothing takes the form around ${word}`)
}

/** A custom field for every noun. */
async function defineCustomFields(work: Work): Promise<void> {
  const now = work.now
  const rows = allRecords().map(({ noun }): Row => {
    const names = {
      noun,
      nounKey: noun.toLowerCase(),
      key: CUSTOM,
      keyKey: CUSTOM,
      label: `Label ${noun}`,
      labelKey: noun,
    }
    return { id: newId('cf'), ...names, kind: 'TEXT', options: [], createdAt: now, updatedAt: now, version: 1 }
  })
  await insertRows(work, 'CustomField', rows)
}

async function addStageChanges(work: Work, ids: World['ids']): Promise<void> {
  const money = { amountMinorBefore: 1, amountCurrencyBefore: 'EUR', amountMinorAfter: 2, amountCurrencyAfter: 'EUR' }
  const rows = KINDS.map((kind): Row => {
    const stage = ids['stage']![pointsTo(kind)]
    return {
      ...{
        id: newId('sch'),
        opportunityId: ids['opportunity']![kind],
        position: 0,
        fromStageId: stage,
        toStageId: stage,
      },
      ...{ occurredAt: work.now, recordedAt: work.now, closeDateBefore: '2026-01-01', closeDateAfter: '2026-01-02' },
      ...money,
    }
  })
  await insertRows(work, 'StageChange', rows)
}

async function addRates(work: Work, ids: World['ids']): Promise<void> {
  const rows = KINDS.map((kind) => ({
    currencyId: ids['currency']![kind],
    day: '2026-01-01',
    rate: '2',
    createdAt: work.now,
  }))
  await insertRows(work, 'CurrencyRate', rows)
}

async function addQuarantined(work: Work, ids: World['ids']): Promise<void> {
  const rows = KINDS.map((kind) => ({ id: newId('quar'), formId: ids['leadForm']![kind], at: work.now }))
  await insertRows(
    work,
    'LeadQuarantine',
    rows.map((row) => ({ ...row, reason: 'LINKS', values: { name: 'Bot' } })),
  )
}

/** The address of the viewer's lead is also that of contacts. */
async function addLikeness(work: Work, ids: World['ids']): Promise<void> {
  const { value } = await work.sql
    .selectFrom('ListValue')
    .select('value')
    .where('recordId', '=', ids['lead']!.mine)
    .where('field', '=', 'lead.emails')
    .executeTakeFirstOrThrow()
  const rows = (['mine', 'theirs'] as const).map((kind) => ({
    recordId: ids['contact']![kind],
    field: 'contact.emails',
  }))
  await insertRows(
    work,
    'ListValue',
    rows.map((row) => ({ ...row, position: 99, value, valueKey: value })),
  )
}

async function addIdentities(work: Work, ids: World['ids']): Promise<void> {
  const rows = KINDS.map((kind) => ({ userId: ids['user']![kind], issuer: 'https://id.example', subject: kind }))
  await insertRows(
    work,
    'UserIdentity',
    rows.map((row) => ({ ...row, createdAt: work.now })),
  )
}

/** Waits until every event has its number, which PostgreSQL gives after the commit. */
export async function numbered(database: Database): Promise<void> {
  const sequencer = startSequencer(database)
  const left = () => database.read.selectFrom('Event').select('id').where('seq', 'is', null).limit(1).executeTakeFirst()
  while (await left()) await new Promise((resolve) => setTimeout(resolve, 20))
  await sequencer.stop()
}
