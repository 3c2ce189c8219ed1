import { beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { type Sequencer, startSequencer } from '../../src/platform/log/sequencer.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import { describeEngines } from '../engines.ts'

const actor: Actor = {
  ...{
    userId: 'usr_1',
    name: 'Wang',
    teamIds: [],
    partnerIds: [],
    roles: [],
    reach: new Map(),
    fields: new Map(),
    backdate: false,
  },
  ...{ administer: false, keyId: 'key_1', expiresAt: null, principal: 'usr_1', language: 'en' as const },
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describeEngines('the event log', (open, engine) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })

  function started(): Sequencer {
    const sequencer = startSequencer(database)
    onTestFinished(() => sequencer.stop())
    return sequencer
  }

  /** One unit that records `count` events of a subject. */
  const write = (subjectId: string, count = 1, fail = false) =>
    openUnit(database, { actor }, async (work) => {
      for (let one = 0; one < count; one++)
        work.record({
          ...{ type: 'account.updated', noun: 'account', subjectId, ownerBefore: null, ownerAfter: 'usr_1' },
          changes: [{ field: 'name', before: null, after: '名' }],
        })
      await Promise.resolve()
      if (fail) throw new Error('rolled back')
      return work.lastEventId()
    })

  const after = (seq: number) =>
    database.read.selectFrom('Event').selectAll().where('seq', '>', seq).orderBy('seq').execute()

  async function numbered(count: number): Promise<Awaited<ReturnType<typeof after>>> {
    for (const ends = Date.now() + 15_000; Date.now() < ends; await pause(10)) {
      const events = await after(0)
      if (events.length >= count) return events
    }
    throw new Error(`${(await after(0)).length} of ${count} events have a number`)
  }

  test('keeps who did what, to which team it belonged, in JSON that is read as it was written', async () => {
    started()
    await database.unit(async ({ sql }) => {
      const stamps = { createdAt: 'c', updatedAt: 'u', nameKey: 'n' }
      await sql
        .insertInto('Team')
        .values({ id: 'team_1', name: 'T', ...stamps })
        .execute()
      await sql
        .insertInto('User')
        .values({ id: 'usr_1', name: 'Wang', teamId: 'team_1', ...stamps })
        .execute()
    })
    const last = await write('acc_first', 2)
    const events = await numbered(2)
    expect(events.map(({ seq }) => seq)).toEqual([1, 2])
    expect(events[1]).toMatchObject({
      ...{ id: last, type: 'account.updated', noun: 'account', subjectId: 'acc_first', actorId: 'usr_1' },
      ...{ keyId: 'key_1', changes: [{ field: 'name', before: null, after: '名' }], facts: {} },
      ...{ ownerBefore: null, ownerAfter: 'usr_1', teamBefore: null, teamAfter: 'team_1' },
    })
    expect(events[0]!.actId).toBe(events[1]!.actId)
    expect(events[0]!.recordedAt).toBe(events[0]!.occurredAt)
  })

  test('is dense and complete for a reader who follows it while 16 write and half of them fail', async () => {
    started()
    const before = (await after(0)).length
    let writing = true
    const read: number[] = []
    const follow = (async () => {
      let last = before
      for (let quiet = 0; writing || quiet < 20; quiet++) {
        for (const { seq } of await after(last)) {
          read.push(seq!)
          last = seq!
          quiet = 0
        }
        await pause(10)
      }
    })()
    const committed: string[] = []
    await Promise.all(
      Array.from({ length: 16 }, async (_, writer) => {
        for (let turn = 0; turn < 20; turn++) {
          const done = write(`acc_${writer}`, 1 + (turn % 3), turn % 2 === 1)
          await done.then(
            (id) => committed.push(id!),
            () => {},
          )
        }
      }),
    )
    writing = false
    const total = before + 16 * 10 * 2 - 16 * 1
    const events = await numbered(total).catch(() => after(0))
    await follow
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, place) => place + 1))
    expect(read).toEqual(events.slice(before).map(({ seq }) => seq))
    expect(events.map(({ id }) => id)).toEqual(expect.arrayContaining(committed))
    expect(committed).toHaveLength(160)
    for (const writer of [0, 7, 15]) {
      const own = events.filter(({ subjectId }) => subjectId === `acc_${writer}`).map(({ id }) => id)
      expect(own).toEqual(own.toSorted())
    }
  })

  test('wakes those who wait', async () => {
    const sequencer = started()
    const woken = new Promise<void>((resolve) => sequencer.onNumbered(resolve))
    await write('acc_wake')
    await woken
  })

  if (engine === 'postgres')
    test('is numbered by another process when the session of the first dies', async () => {
      const first = startSequencer(database)
      const second = started()
      const count = (await after(0)).length
      await write('acc_take')
      await numbered(count + 1)
      const { rows } = await database.unit(({ sql }) =>
        sql.executeQuery<{ killed: boolean }>({
          ...sql.selectNoFrom([]).compile(),
          sql: `select pg_terminate_backend(pid) as killed from pg_locks
          where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`,
        }),
      )
      expect(rows).toEqual([{ killed: true }])
      await write('acc_take')
      await numbered(count + 2)
      await first.stop()
      await write('acc_take')
      await numbered(count + 3)
      second.kick()
    })
})
