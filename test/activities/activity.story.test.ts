import { beforeAll, expect, it } from 'vitest'
import { completeActivity, reopenActivity, saveActivities } from '../../src/activities/activity.actions.ts'
import { Activity } from '../../src/activities/activity.record.ts'
import { Account } from '../../src/customers/account.record.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { describeEngines } from '../engines.ts'
import { refusedWith, workspace } from '../sales/selling.ts'

describeEngines('activities', (open) => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  beforeAll(async () => {
    database = await open()
    at = await workspace(database)
  })
  const create = (input: Record<string, unknown>) =>
    at.act((work) => createRecord(work, Activity, input, saveActivities))

  it('are written down for every record that they are about', async () => {
    const account = await at.act((work) => createRecord(work, Account, { name: 'Acme' }))
    const deal = await at.deal({ account: account.id })
    const { id } = await create({
      ...{ kind: 'CALL', direction: 'OUTBOUND', subject: 'Price', occurredAt: '2026-03-01T10:00:00+08:00' },
      ...{ about: [account.id, deal.id], participants: [{ user: at.mei.userId }, { name: 'Li', address: '+861' }] },
    })
    expect(await at.row('Activity', id)).toMatchObject({
      occurredAt: '2026-03-01T02:00:00.000Z',
      ownerId: at.mei.userId,
    })
    const about = await database.read
      .selectFrom('ActivityAbout')
      .selectAll()
      .where('activityId', '=', id)
      .orderBy('position')
      .execute()
    expect(about.map(({ recordId, noun }) => [recordId, noun])).toEqual([
      [account.id, 'account'],
      [deal.id, 'opportunity'],
    ])
    expect(await refusedWith(create({ kind: 'CALL', subject: 'x', participants: [{}] }))).toEqual([
      'NOBODY participants.0',
    ])
    expect(await refusedWith(create({ kind: 'NOTE', subject: 'x', dueAt: '2026-03-01T10:00:00Z' }))).toEqual([
      'INVALID dueAt',
    ])
  })

  it('are done, and open again', async () => {
    const { id } = await create({ kind: 'TASK', subject: 'Call back', dueAt: '2030-01-01T00:00:00.000Z' })
    await at.act((work) => completeActivity(work, { id, outcome: 'reached' }))
    expect(await at.row('Activity', id)).toMatchObject({ outcome: 'reached', outcomeKey: 'reached', version: 2 })
    expect((await at.row('Activity', id))['doneAt']).not.toBeNull()
    expect(await refusedWith(at.act((work) => completeActivity(work, { id })))).toEqual(['ALREADY_DONE id'])
    await at.act((work) => reopenActivity(work, { id }))
    await at.act((work) => updateRecord(work, Activity, { id, doneAt: '2026-03-01T00:00:00.000Z' }, saveActivities))
    expect((await at.events(id)).map(({ type }) => type)).toEqual([
      'activity.created',
      'activity.completed',
      'activity.reopened',
      'activity.completed',
    ])
  })
})
