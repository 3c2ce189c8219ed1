import { expect, test } from 'vitest'
import { engines, testPlace } from '../engines.ts'
import { tortureHooks } from '../torture/hooks.ts'

// A small dose of `npm run torture:webhooks`; docs/reliability.md has the figures of a large one.
test.each(engines)(
  'on %s every event reaches every receiver, in order where that is asked, whatever it answers and whoever dies',
  async (engine) => {
    const place = await testPlace(engine)
    try {
      const figures = await tortureHooks({
        url: place.url,
        events: 40,
        kills: 3,
        seed: 1,
        writers: 4,
        patience: 30_000,
      })
      expect(figures.faults, JSON.stringify(figures)).toEqual([])
      expect(figures.events).toBeGreaterThanOrEqual(40)
      expect(figures.kills).toEqual({ server: 2, receiver: 1 })
      for (const { requests } of Object.values(figures.hooks)) expect(requests).toBeGreaterThanOrEqual(40)
    } finally {
      await place.remove()
    }
  },
  240_000,
)
