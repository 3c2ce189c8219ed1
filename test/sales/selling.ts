import { Activity } from '../../src/activities/activity.record.ts'
import { Currency } from '../../src/catalog/currency.record.ts'
import { Account } from '../../src/customers/account.record.ts'
import { Contact } from '../../src/customers/contact.record.ts'
import { refusalsOf } from '../../src/plain/refusal.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { RecordDefinition, Row } from '../../src/platform/record/record.ts'
import { registerRecord } from '../../src/platform/record/registry.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import type { Work } from '../../src/platform/work/work.ts'
import { createRecord } from '../../src/platform/write/verbs.ts'
import { bootstrapSales } from '../../src/sales/bootstrap.actions.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { Pipeline } from '../../src/sales/pipeline.record.ts'
import { Stage } from '../../src/sales/stage.record.ts'
import { Team, User } from '../../src/staff/people.record.ts'
import { Role } from '../../src/staff/role.record.ts'
import { actorOf } from '../people.ts'

for (const record of [Role, User, Team, Account, Contact, Currency, Pipeline, Stage, Opportunity, Activity]) {
  registerRecord(record as RecordDefinition)
}

export const MEI = 'usr_00000000000000000000000001'

/** A workspace with Mei, US dollars and the usual pipeline, and what tests ask of it. */
export async function workspace(database: Database) {
  const mei = actorOf('ALL', { userId: MEI })
  const system = { ...mei, userId: '' }
  await openUnit(database, { actor: system }, async (work) => {
    await createRecord(work, User, { id: MEI, name: 'Mei 美玲' })
    await bootstrapSales(work)
  })
  const stages = await database.read.selectFrom('Stage').selectAll().orderBy('position').execute()
  const stageId = (name: string) => stages.find((stage) => stage.name === name)!.id
  /** Does something as Mei, or as somebody else, at a moment or now. */
  const act = <Answer>(body: (work: Work) => Promise<Answer>, actor: Actor = mei, now?: string) =>
    openUnit(database, { actor, now }, body)
  const row = async (
    table: 'Opportunity' | 'Contact' | 'Account' | 'Activity' | 'Currency' | 'Pipeline' | 'Stage',
    id: string,
  ) => (await database.read.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst()) as Row
  const events = async (id: string) => {
    const rows = await database.read.selectFrom('Event').selectAll().where('subjectId', '=', id).execute()
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  const history = (id: string) =>
    database.read.selectFrom('StageChange').selectAll().where('opportunityId', '=', id).orderBy('position').execute()
  const deal = (input: Row, now?: string) =>
    act((work) => createRecord(work, Opportunity, { name: 'Deal', ...input }, saveOpportunities), mei, now)
  return { mei, act, row, events, history, stageId, stages, deal }
}

/** The refusals of something that is refused, as `CODE path.of.field`. */
export async function refusedWith(promise: Promise<unknown>): Promise<string[]> {
  try {
    await promise
  } catch (thrown) {
    return refusalsOf(thrown).map(({ code, field }) => [code, field.join('.')].filter(Boolean).join(' '))
  }
  throw new Error('It was not refused')
}
