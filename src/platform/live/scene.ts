import type { Actor } from '../access/actor.ts'
import type { Database, Sql } from '../database/database.ts'
import type { LoggedEvent } from '../log/logged-event.ts'
import { openReading } from '../read/open-reading.ts'
import { belongings } from './belonging.ts'
import { liveReading } from './live-reading.ts'
import { type SharedRecords, sharedRecords } from './shared-records.ts'
import { type Sight, sightOf } from './sight.ts'

export interface SceneParts {
  database: Database
  baseCurrency: (source: Sql) => Promise<string>
}

/**
 * Events that were read together, with what is loaded because of them: once for all who follow them, however many,
 * and whatever their rights. Let go of when the last of them has been told.
 */
export interface Scene {
  database: Database
  events: readonly LoggedEvent[]
  records: SharedRecords
  sightOf(actor: Actor, event: LoggedEvent): Sight
  /** What the actor may read now, over what the scene has loaded. */
  reading(actor: Actor): ReturnType<typeof liveReading>
  /** Makes a value once, under a name; a failure is not kept. */
  once<Value>(name: string, make: () => Promise<Value>): Promise<Value>
}

/** Nobody: its reading serves for what is the same whoever asks. */
const NOBODY: Actor = {
  ...{ userId: '', name: '', teamIds: [], partnerIds: [], roles: [], reach: new Map(), fields: new Map() },
  ...{ backdate: false, administer: false, keyId: null, expiresAt: null, principal: '', language: 'en' as const },
}

/** Opens the scene of some events, for readers of whom some (or none) see by a partner account. */
export async function openScene(
  { database, baseCurrency }: SceneParts,
  events: readonly LoggedEvent[],
  partners: boolean,
): Promise<Scene> {
  const subjects = Map.groupBy(events, (event) => event.noun)
  const expected = new Map([...subjects].map(([noun, some]) => [noun, new Set(some.map((one) => one.subjectId))]))
  const records = sharedRecords(database, expected)
  const { turnOf, ofRecord } = belongings(database, records, events, partners)
  const turns = new Map(await Promise.all(events.map(async (event) => [event.id, await turnOf(event)] as const)))
  const shared = openReading({ database, actor: NOBODY, fresh: true, baseCurrency })
  const made = new Map<string, Promise<unknown>>()

  function once<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
    const known = made.get(name) as Promise<Value> | undefined
    if (known) return known
    const value = make()
    made.set(name, value)
    value.catch(() => made.delete(name))
    return value
  }

  return {
    ...{ database, events, records, once },
    sightOf: (actor, event) => sightOf(actor, event, turns.get(event.id)!),
    reading: (actor) =>
      liveReading({
        ...{ actor, shared, records, ofRecord },
        own: (name) => once(`reading:${name}`, async () => openReading({ database, actor, fresh: true, baseCurrency })),
      }),
  }
}
