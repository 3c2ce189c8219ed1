import { addDays, daysBetween } from '../plain/day.ts'
import { chainOf, endsOf, wonWithin } from './forecast-chain.rules.ts'

/** From fewer closings than these nothing is learnt. */
export const FEWEST_CLOSED = 30

/**
 * Stays of deals in an open stage that began and ended in the same weeks. Deals are looked at on every Monday at 00:00
 * UTC; Mondays are counted by `weekOf`, and stays without any are not seen.
 */
export interface Stays {
  pipelineId: string
  stageId: string
  /** The first Monday of the stay. */
  first: number
  /** Its last one; null: it goes on. */
  last: number | null
  /** Where the deals stood on the Monday after it: a stage, WON or LOST; null where they no longer counted. */
  next: string | null
  count: number
}

/** How deals went from one Monday to the next one, as far as one knew in a week. */
export interface Moves {
  /** How often, by the stage on a Monday and what it was on the next one: a stage, WON or LOST. */
  counts: Map<string, Map<string, number>>
  /** How often they had been won or lost. */
  closed: number
  /** The Monday on which the first of them was seen. */
  since: number | null
}

/** What is to be expected of deals in an open stage. */
export interface StageChance {
  stageId: string
  /** From how many weeks of deals in it this was learnt. */
  transitions: number
  /** To be won in the end, and within the weeks that were asked for; from 0 to 1. */
  won: number
  wonWithin: number
  /** Weeks until they are won or lost, on average. */
  weeks: number
}

const FIRST_MONDAY = '0001-01-01'

/** The number of the last Monday up to the day. */
export function weekOf(day: string): number {
  return Math.floor(daysBetween(FIRST_MONDAY, day) / 7)
}

/** The Monday of that number. */
export function mondayOf(week: number): string {
  return addDays(FIRST_MONDAY, week * 7)
}

/** Stays together in as few rows as tell how deals had gone in whatever week one asks. */
export interface History {
  /** Deals that had come to a stage by a Monday, less those that no longer stood there on the one after. */
  standing: Map<string, Change>
  moves: Map<string, Change & { next: string }>
}

interface Change {
  pipelineId: string
  stageId: string
  week: number
  count: number
}

/** The stays, to ask `movesBy` of. */
export function historyOf(stays: Iterable<Stays>): History {
  const history: History = { standing: new Map(), moves: new Map() }
  for (const { pipelineId, stageId, first, last, next, count } of stays) {
    const stage = { pipelineId, stageId }
    add(history.standing, { ...stage, week: first, count })
    if (last === null) continue
    add(history.standing, { ...stage, week: last, count: -count })
    if (next !== null) add(history.moves, { ...stage, week: last + 1, count, next })
  }
  return history
}

function add<One extends Change & { next?: string }>(rows: Map<string, One>, row: One): void {
  const key = `${row.pipelineId} ${row.stageId} ${row.week} ${row.next ?? ''}`
  const known = rows.get(key)
  if (known) known.count += row.count
  else rows.set(key, row)
}

/** How deals had gone by the Monday `week`, by their pipeline: what came later is not known yet. */
export function movesBy({ standing, moves }: History, week: number): Map<string, Moves> {
  const known = new Map<string, Moves>()
  for (const { pipelineId, stageId, week: since, count } of standing.values()) {
    if (since >= week) continue
    const found = movesOf(known, pipelineId)
    found.since = found.since === null ? since : Math.min(found.since, since)
    // Somebody who came in week 3 has been seen to stay in weeks 4 and 5 by week 5.
    bump(found, stageId, stageId, count * (week - since))
  }
  for (const { pipelineId, stageId, week: then, count, next } of moves.values()) {
    if (then > week) continue
    const found = movesOf(known, pipelineId)
    bump(found, stageId, next, count)
    if (next === 'WON' || next === 'LOST') found.closed += count
  }
  return known
}

function movesOf(known: Map<string, Moves>, pipelineId: string): Moves {
  const found = known.get(pipelineId) ?? { counts: new Map(), closed: 0, since: null }
  known.set(pipelineId, found)
  return found
}

function bump({ counts }: Moves, from: string, to: string, count: number): void {
  const row = counts.get(from) ?? new Map<string, number>()
  counts.set(from, row.set(to, (row.get(to) ?? 0) + count))
}

/**
 * What is to be expected of deals in the open stages of one pipeline, with those that its history knows. Null where
 * fewer than 30 closings were seen.
 */
export function chancesOf(moves: Moves | undefined, stageIds: Iterable<string>, weeks: number): StageChance[] | null {
  if (!moves || moves.closed < FEWEST_CLOSED) return null
  const stages = [...new Set([...stageIds, ...stagesIn(moves)])]
  const columns = [...stages, 'WON', 'LOST']
  const counts = stages.map((from) => columns.map((to) => moves.counts.get(from)?.get(to) ?? 0))
  const chain = chainOf(counts)
  const ends = endsOf(chain)
  const within = wonWithin(chain, weeks)
  return stages.map((stageId, at) => ({
    stageId,
    transitions: counts[at]!.reduce((sum, count) => sum + count, 0),
    // With one added to every count, no stage is without an end.
    ...{ won: ends!.won[at]!, wonWithin: within[at]!, weeks: ends!.steps[at]! },
  }))
}

function stagesIn({ counts }: Moves): string[] {
  return [...counts].flatMap(([from, row]) => [from, ...row.keys()]).filter((one) => one !== 'WON' && one !== 'LOST')
}
