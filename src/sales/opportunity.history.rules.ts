import { dayOf } from '../plain/day.ts'
import { refusal, refusalKind } from '../plain/refusal.ts'
import { OUT_OF_RANGE } from '../plain/refusals.ts'

/** An entry of a history: the stage that was entered, and when; null where nobody knows. */
export interface Entered {
  stageId: string
  occurredAt: string | null
}

/** An entry as an importer tells it, with its place in the input. */
export type Told = Entered & { index: number }

export const SAME_STAGE = refusalKind<{ stage: string }>(
  'SAME_STAGE',
  'The opportunity stands in that stage already.',
  ({ stage }) => ({
    en: `The opportunity stands in ${stage} already.`,
    zh: `该商机已处于阶段“${stage}”。`,
  }),
)

export const HISTORY_IS_FINAL = refusalKind<{ last: string }>(
  'HISTORY_IS_FINAL',
  'The history of stages is append-only: a new entry comes after those that stand.',
  ({ last }) => ({
    en: `The history only grows at its end: give entries after ${last}, or exactly those that stand.`,
    zh: `阶段历史只能在末尾追加：请给出晚于 ${last} 的记录，或与现有记录完全一致。`,
  }),
)

/** Told entries in the order in which they happened; one without a time stays behind the one before it. */
export function inTime(told: Told[]): Told[] {
  let time = ''
  const timed = told.map((entry) => {
    time = entry.occurredAt ?? time
    return { entry, time }
  })
  return timed.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)).map(({ entry }) => entry)
}

/**
 * What a told history adds to the one that stands: nothing when all of it is known, so that an import can run twice.
 * Paths are below `stageHistory`. `openedOn` null: not known.
 * @throws Refusal SAME_STAGE, HISTORY_IS_FINAL or OUT_OF_RANGE (in the future, or before the deal was opened).
 */
export function added(
  standing: readonly Entered[],
  told: Told[],
  { now, openedOn, nameOf }: { now: string; openedOn: string | null; nameOf: (stageId: string) => string },
): Told[] {
  const left = standing.map(spelled)
  const news = inTime(told).filter((entry) => {
    const place = left.indexOf(spelled(entry))
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
  let last = latest(standing)
  let stageId = standing.at(-1)?.stageId ?? null
  for (const entry of news) {
    const path = ['stageHistory', String(entry.index)]
    if (entry.occurredAt) {
      happened(entry.occurredAt, { now, openedOn, path: [...path, 'occurredAt'] })
      if (last && entry.occurredAt < last)
        throw refusal(HISTORY_IS_FINAL, { last }, [...path, 'occurredAt']).telling('stageHistory')
      last = entry.occurredAt
    }
    if (entry.stageId === stageId)
      throw refusal(SAME_STAGE, { stage: nameOf(stageId) }, [...path, 'stage']).telling('stageHistory')
    stageId = entry.stageId
  }
  return news
}

/**
 * Something happened neither in the future nor before the deal was opened.
 * @throws Refusal OUT_OF_RANGE at `path`.
 */
export function happened(
  occurredAt: string,
  { now, openedOn, path }: { now: string; openedOn: string | null; path: string[] },
): void {
  const field = path.at(-1) ?? 'occurredAt'
  if (occurredAt > now) throw refusal(OUT_OF_RANGE, { field, max: now }, path)
  if (openedOn && dayOf(occurredAt) < openedOn)
    throw refusal(OUT_OF_RANGE, { field, min: openedOn }, path).telling('openedOn')
}

/** The latest known time of a history, null without one. */
export function latest(entries: readonly Entered[]): string | null {
  let last: string | null = null
  for (const { occurredAt } of entries) if (occurredAt && (!last || occurredAt > last)) last = occurredAt
  return last
}

function spelled(entry: Entered): string {
  return `${entry.stageId} ${entry.occurredAt ?? ''}`
}
