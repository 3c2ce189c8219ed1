import { expect, test } from 'vitest'
import { engines, testPlace } from '../engines.ts'
import { torture } from '../torture/torture.ts'

// A small dose of `npm run torture`; docs/reliability.md has the figures of a large one.
test.each(engines)(
  'on %s nothing committed is lost, repeated under another id or told out of order, whoever dies',
  async (engine) => {
    const seed = Date.now() % 1_000_000
    const place = await testPlace(engine)
    try {
      const figures = await torture({ url: place.url, events: 400, kills: 4, seed, patience: 20_000 })
      expect(figures.faults, `seed ${seed}: ${JSON.stringify(figures)}`).toEqual([])
      expect(figures.events).toBeGreaterThanOrEqual(400)
      expect(Object.values(figures.kills).reduce((sum, one) => sum + one, 0)).toBe(4)
    } finally {
      await place.remove()
    }
  },
  90_000,
)
