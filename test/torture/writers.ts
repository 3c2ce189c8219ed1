import { Account } from '../../src/customers/account.record.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import type { Work } from '../../src/platform/work/work.ts'
import { createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { systemActor } from '../../src/staff/system.actions.ts'
import { seeded, sleep } from './random.ts'

class ChangedMind extends Error {}

/** Writers that create and change accounts in units of random length, a quarter of which they roll back. */
export function startWriters(
  database: Database,
  { count, seed, wrote }: { count: number; seed: number; wrote: (ids: string[]) => void },
) {
  const started = Promise.withResolvers<void>()
  let stopped = false
  // One writer holds up all others on SQLite, so it does not wait there for long.
  const longest = database.engine === 'sqlite' ? 2 : 20
  const done = Promise.all(Array.from({ length: count }, (_, one) => write(seeded(seed + one))))

  async function write(random: () => number): Promise<void> {
    const known: string[] = []
    await started.promise
    while (!stopped) {
      const unit = { rollback: random() < 0.25, steps: 1 + Math.floor(random() * 4) }
      const made: string[] = []
      try {
        const ids = await openUnit(database, { actor: systemActor() }, async (work) => {
          made.length = 0
          const ids: string[] = []
          for (let step = 0; step < unit.steps; step++) {
            made.push(await act(work, random, known))
            ids.push(work.lastEventId()!)
            if (random() < 0.3) await sleep(random() * longest)
          }
          if (unit.rollback) throw new ChangedMind()
          return ids
        })
        known.push(...made)
        if (known.length > 50) known.splice(0, known.length - 50)
        wrote(ids)
      } catch (thrown) {
        if (!(thrown instanceof ChangedMind)) throw thrown
      }
      await sleep(random() * 30)
    }
  }

  return {
    go: () => started.resolve(),
    async stop() {
      stopped = true
      started.resolve()
      await done
    },
  }
}

async function act(work: Work, random: () => number, known: string[]): Promise<string> {
  const name = `Account ${random()}`
  const id = known[Math.floor(random() * known.length * 2)]
  const outcome = id
    ? await updateRecord(work, Account, { id, name })
    : await createRecord(work, Account, { name, industry: 'Torture' })
  return outcome.id!
}
