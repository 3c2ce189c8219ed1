import { writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { describeEngines } from '../engines.ts'
import { walkSchema } from './walk.ts'
import { makeWorld, numbered, type World } from './world.ts'

describeEngines('the walk over every noun, path and field', (open) => {
  let world: World
  beforeAll(async () => {
    const database = await open()
    world = await makeWorld(database)
    await numbered(database)
  }, 60_000)

  test('finds nothing that is not as the rules say', { timeout: 300_000 }, async () => {
    const { faults, walked } = await walkSchema(world)
    writeFileSync('/tmp/h4-faults.txt', faults.join('\n'))
    void walked
    expect(faults.slice(0, 40)).toEqual([])
  })
})
