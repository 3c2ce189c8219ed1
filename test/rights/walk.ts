import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { RecordDefinition } from '../../src/platform/record/record.ts'
import { allRecords } from '../../src/platform/record/registry.ts'
import { actorOf } from '../people.ts'
import { type Ask, openDesk } from './asking.ts'
import { walkAlone } from './walk.alone.ts'
import { walkAsking } from './walk.asking.ts'
import { walkEvents } from './walk.events.ts'
import { walkForecast } from './walk.forecast.ts'
import { walkLeads } from './walk.leads.ts'
import { walkMethods } from './walk.methods.ts'
import { walkPipeline } from './walk.pipeline.ts'
import { walkPlan } from './walk.plan.ts'
import { walkReach } from './walk.reach.ts'
import { walkShowing } from './walk.showing.ts'
import { walkWaterfall } from './walk.waterfall.ts'
import { walkWriting } from './walk.writing.ts'
import type { World } from './world.ts'

/** What a step of the walk works with. */
export interface Walk {
  world: World
  ask: Ask
  /** The nouns of whose fields the rules are tried. */
  nouns: RecordDefinition[]
  /** Somebody who may do and see everything. */
  full: Actor
  /** Notes what is not as the rules say. @throws Enough where the walk ends at the first fault. */
  fault(path: string, what: unknown): void
  /** How often each path was walked. */
  walked: Map<string, number>
}

/** Ends a walk that only asks whether there is a fault. */
export class Enough extends Error {}

/** The shorter ones first. */
const STEPS = [
  walkAlone,
  walkLeads,
  walkPipeline,
  walkForecast,
  walkMethods,
  walkWaterfall,
  walkPlan,
  walkReach,
  walkShowing,
  walkAsking,
  walkEvents,
  walkWriting,
]

/**
 * Walks the whole schema: every noun, every path, every field. Answers what is not as the rules say, a sentence each.
 * `until`: only to the first one that matches. `nouns`: rules of their fields alone, where one noun is as good as another.
 */
export async function walkSchema(
  world: World,
  { until, nouns }: { until?: RegExp; nouns?: string[] } = {},
): Promise<{ faults: string[]; walked: Walk['walked'] }> {
  const faults: string[] = []
  const { ask, faults: bugs } = openDesk(world.database as Database)
  const walked = new Map<string, number>()
  const walk: Walk = {
    ...{ world, ask, walked },
    nouns: allRecords().filter(({ noun }) => !nouns || nouns.includes(noun)),
    full: actorOf('ALL', { userId: world.viewer }),
    fault(path, what) {
      faults.push(`${path}: ${typeof what === 'string' ? what : JSON.stringify(what)}`)
      if (until?.test(path)) throw new Enough(path)
    },
  }
  try {
    for (const step of STEPS) await step(walk)
    for (const bug of bugs) walk.fault('bug', bug instanceof Error ? bug.message : JSON.stringify(bug))
  } catch (thrown) {
    if (!(thrown instanceof Enough)) throw thrown
  }
  return { faults, walked }
}

/** Counts a path as walked. */
export function pass({ walked }: Walk, path: string): void {
  walked.set(path, (walked.get(path) ?? 0) + 1)
}
