import { dayOf } from '../plain/day.ts'
import type { Reading } from '../platform/read/reading.ts'
import { chancesOf, type History, historyOf, movesBy, type StageChance, weekOf } from './forecast-markov.rules.ts'
import { dealsLearntFrom, type LearntFrom, openStages, staysOf } from './forecast-markov.store.ts'
import type { StageSum } from './forecast-method.rules.ts'

/** What one pipeline taught by a moment. */
export interface PipelineChances {
  pipelineId: string
  /** Weeks of deals in open stages, and how many of them ended with a deal won or lost. */
  transitions: number
  closed: number
  /** The Monday with which it begins, by its number; null where nothing was seen. */
  since: number | null
  /** In the order of the pipeline; null where too little is known. */
  stages: StageChance[] | null
}

/** What is known of how deals went, to be asked for many moments. */
export interface Learnt {
  history: History
  /** The open stages in use, by pipeline, in its order. */
  stages: Map<string, string[]>
  /** How many deals had stays that are known, by pipeline; read when it is asked. */
  deals: () => Promise<Map<string, number>>
}

/** Reads how deals went from week to week. Two statements. */
export async function learnFrom(
  { database, sql }: Pick<Reading, 'database' | 'sql'>,
  from: LearntFrom,
): Promise<Learnt> {
  const history = historyOf(await staysOf(database, from))
  const stages = Map.groupBy(await openStages(sql), ({ pipelineId }) => pipelineId)
  let read: Promise<Map<string, number>> | undefined
  const deals = () => {
    read ??= dealsLearntFrom(database, from)
    return read
  }
  return { history, stages: new Map([...stages].map(([id, some]) => [id, some.map((stage) => stage.id)])), deals }
}

/** What every pipeline had taught by an instant, for deals that stand in its stages and the weeks that are left. */
export function chancesBy(
  { history, stages }: Pick<Learnt, 'history' | 'stages'>,
  { at, weeks }: { at: string; weeks: number },
  sums: readonly Pick<StageSum, 'pipelineId' | 'stageId' | 'open'>[],
): Map<string, PipelineChances> {
  const known = movesBy(history, weekOf(dayOf(at)))
  const standing = Map.groupBy(
    sums.filter(({ open }) => open !== 0),
    ({ pipelineId }) => pipelineId,
  )
  const pipelineIds = new Set([...stages.keys(), ...known.keys(), ...standing.keys()])
  const chances = [...pipelineIds].map((pipelineId): [string, PipelineChances] => {
    const moves = known.get(pipelineId)
    const there = (standing.get(pipelineId) ?? []).map(({ stageId }) => stageId)
    const counts = [...(moves?.counts.values() ?? [])].flatMap((row) => [...row.values()])
    return [
      pipelineId,
      {
        pipelineId,
        transitions: counts.reduce((sum, count) => sum + count, 0),
        closed: moves?.closed ?? 0,
        since: moves?.since ?? null,
        stages: chancesOf(moves, [...(stages.get(pipelineId) ?? []), ...there], weeks),
      },
    ]
  })
  return new Map(chances)
}
