import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { UniqueViolation, UnitInsideUnit, UnitTooLong } from '../../src/platform/database/errors.ts'
import { insertRows } from '../../src/platform/database/rows.ts'
import { sql as kyselySql } from '../../src/platform/database/sql.ts'
import { insideUnit, outsideUnit } from '../../src/platform/database/unit-scope.ts'
import { describeEngines, openTestDatabase } from '../engines.ts'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describeEngines('a unit of work', (open, engine) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })

  const keys = async () => (await database.read.selectFrom('Setting').select('key').execute()).map(({ key }) => key)
  const add = (to: Pick<Database, 'read'>['read'], key: string) =>
    to.insertInto('Setting').values({ key, value: '1' }).execute()

  test('is not seen before its commit', async () => {
    const written = Promise.withResolvers<void>()
    const looked = Promise.withResolvers<void>()
    const unit = database.unit(async ({ sql }) => {
      await add(sql, 'unseen')
      expect(await sql.selectFrom('Setting').select('key').where('key', '=', 'unseen').execute()).toHaveLength(1)
      written.resolve()
      await looked.promise
    })
    await written.promise
    expect(await keys()).not.toContain('unseen')
    looked.resolve()
    await unit
    expect(await keys()).toContain('unseen')
  })

  test('that was acknowledged never vanishes with the rollback of another', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 100 }, (_, place) =>
        database.unit(async ({ sql }) => {
          await add(sql, `many-${place}`)
          await Promise.resolve()
          if (place % 2 === 1) throw new Error('no')
          return place
        }),
      ),
    )
    const stored = (await keys()).filter((key) => key.startsWith('many-')).sort()
    const acknowledged = results.flatMap((result) => (result.status === 'fulfilled' ? [`many-${result.value}`] : []))
    expect(stored).toEqual(acknowledged.sort())
    expect(stored).toHaveLength(50)
  })

  test('inside a unit throws at once, and so does a read beside it', async () => {
    await database.unit(async () => {
      expect(insideUnit()).toBe(true)
      await expect(database.unit(async () => {})).rejects.toThrow(UnitInsideUnit)
      await expect(keys()).rejects.toThrow(UnitInsideUnit)
      await expect(database.readStale.selectFrom('Setting').selectAll().execute()).rejects.toThrow(UnitInsideUnit)
      await expect(database.longRead({ sql: 'select 1', parameters: [] })).rejects.toThrow(UnitInsideUnit)
    })
    expect(insideUnit()).toBe(false)
    expect(await database.unit(async () => 'after')).toBe('after')
  })

  test('whose statement failed rolls back even where the error was swallowed', async () => {
    const unit = database.unit(async ({ sql }) => {
      await add(sql, 'swallowed')
      await add(sql, 'swallowed').catch(() => {})
      await expect(add(sql, 'more')).rejects.toThrow()
      return 'fine'
    })
    await expect(unit).rejects.toThrow(UniqueViolation)
    expect(await keys()).not.toContain('swallowed')
  })

  test('names the unique key that is taken', async () => {
    await database.unit(({ sql }) => add(sql, 'taken'))
    let attempts = 0
    const failed = await database
      .unit(async (tx) => {
        attempts++
        await insertRows(tx, 'Setting', [{ key: 'taken', value: 1 }])
      })
      .catch((thrown) => thrown)
    expect(failed).toBeInstanceOf(UniqueViolation)
    expect(failed).toMatchObject({ table: 'Setting', columns: ['key'] })
    expect(attempts).toBe(engine === 'sqlite' ? 1 : 4)
  })

  test('cannot be used when it has ended', async () => {
    const leaked = await database.unit(async (tx) => tx)
    await expect(add(leaked.sql, 'late')).rejects.toThrow('has ended')
    expect(await keys()).not.toContain('late')
  })

  test('counts its statements', async () => {
    const before = database.statements()
    await database.unit(({ sql }) => add(sql, 'counted'))
    await keys()
    expect(database.statements() - before).toBe(2)
  })

  test('does not lose units that wait while it is open', async () => {
    const order: number[] = []
    await Promise.all([1, 2, 3].map((one) => database.unit(async () => void order.push(one))))
    expect(order.sort()).toEqual([1, 2, 3])
  })
})

describeEngines('two units of work on one key', (open) => {
  test('of which the second comes too late see each other when it runs again', async () => {
    const database = await open()
    const both = Promise.withResolvers<void>()
    let bodies = 0
    const add = () =>
      database.unit(async ({ sql }) => {
        const found = await sql.selectFrom('Setting').select('key').where('key', '=', 'one').execute()
        // On SQLite the second waits for the first as a whole, so nothing is waited for here.
        if (++bodies === 2 || database.engine === 'sqlite') both.resolve()
        await both.promise
        if (found.length > 0) return 'found'
        await sql.insertInto('Setting').values({ key: 'one', value: '1' }).execute()
        return 'made'
      })
    expect((await Promise.all([add(), add()])).sort()).toEqual(['found', 'made'])
  })
})

test('a unit of work whose connection breaks fails, and the next one succeeds', async () => {
  const database = await openTestDatabase('postgres')
  const unit = database.unit(async ({ sql }) => {
    const pid = await kyselySql<{ pid: number }>`select pg_backend_pid() as pid`.execute(sql)
    await outsideUnit(() => kyselySql`select pg_terminate_backend(${pid.rows[0]!.pid})`.execute(database.read))
    await pause(50)
    await sql.selectFrom('Setting').selectAll().execute()
  })
  await expect(unit).rejects.toThrow()
  expect(await database.unit(({ sql }) => sql.selectFrom('Setting').selectAll().execute())).toEqual([])
  await database.close()
})

describeEngines('a unit of work that lasts too long', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open({ unitLimit: 150 })
  })

  test('is rolled back, its next statement throws, and others go on', async () => {
    const later = Promise.withResolvers<unknown>()
    const unit = database.unit(async ({ sql }) => {
      await sql.insertInto('Setting').values({ key: 'slow', value: '1' }).execute()
      await pause(300)
      await sql
        .selectFrom('Setting')
        .selectAll()
        .execute()
        .then(() => later.resolve('it ran'), later.resolve)
    })
    await expect(unit).rejects.toThrow(UnitTooLong)
    await database.unit(({ sql }) => sql.insertInto('Setting').values({ key: 'next', value: '1' }).execute())
    expect(await later.promise).toBeInstanceOf(UnitTooLong)
    expect(await database.read.selectFrom('Setting').select('key').execute()).toEqual([{ key: 'next' }])
  })

  test('is rolled back when it never returns', async () => {
    await expect(database.unit(() => new Promise(() => {}))).rejects.toThrow(UnitTooLong)
    expect(await database.unit(async () => 'next')).toBe('next')
  })
})
