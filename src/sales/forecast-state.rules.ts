import { dayOf } from '../plain/day.ts'
import { type Entry, linesOf, type Past, valueAt } from './forecast-state.past.rules.ts'
import type { StageFacts } from './stage.rules.ts'

/** What a deal counted as from an instant until another one; null: it still does. */
export interface DealState {
  fromAt: string
  untilAt: string | null
  ownerId: string | null
  pipelineId: string
  stageId: string
  status: string
  category: string
  /** Of an open deal the day on which the decision is expected, of a closed one that on which it closed. */
  day: string | null
  closeDate: string | null
  amountMinor: number | null
  amountCurrency: string | null
  amountBase: number | null
  /** Percent. */
  probability: number
  gone: boolean
}

/** What the workspace says today, by which moments are told of which nothing was recorded. */
export interface Workspace {
  stages: ReadonlyMap<string, Pick<StageFacts, 'status' | 'forecastCategory' | 'probability'>>
  baseCurrency: string
}

/** Of a stage that is no more nothing is known. */
const UNKNOWN = { status: 'OPEN', forecastCategory: 'OMITTED', probability: 0 }

/**
 * What a deal counted as, from its first stage on. It stands in a stage from when it really entered it; all else is
 * what was recorded by then. Of moments before it was written down, its history tells amount and day, or nobody knows
 * them; its owner is the first one that is known.
 */
export function timelineOf(past: Past, workspace: Workspace): DealState[] {
  const lines = linesOf(past)
  const reached = reachedOf(past)
  const first = reached[0]!.at
  const moments = new Set([past.deal.createdAt, ...reached.map(({ at }) => at)])
  for (const line of Object.values(lines)) for (const { from } of line) moments.add(from)
  if (past.deletedAt !== null) moments.add(past.deletedAt)

  const states: DealState[] = []
  let place = 0
  for (const moment of [...moments].sort()) {
    if (moment < first) continue
    while (reached[place + 1] && reached[place + 1]!.at <= moment) place++
    const state = stateAt(past, lines, reached[place]!.entry, workspace, moment)
    const last = states.at(-1)
    if (last && alike(last, state)) continue
    if (last) last.untilAt = moment
    states.push(state)
  }
  return states
}

/** By when which entry of the history was the last one: entries that a later one overtook are left out. */
function reachedOf({ deal, entries }: Past): { at: string; entry: Entry }[] {
  const known = entries.length > 0 ? entries : [firstEntryOf(deal)]
  const timed = known.map((entry) => ({ at: entry.occurredAt ?? entry.recordedAt, entry }))
  timed.sort((a, b) => (a.at === b.at ? a.entry.position - b.entry.position : a.at < b.at ? -1 : 1))
  const reached: typeof timed = []
  for (const one of timed) {
    const last = reached.at(-1)
    if (last && last.entry.position > one.entry.position) continue
    if (last?.at === one.at) reached.pop()
    reached.push(one)
  }
  return reached
}

/** Of a deal without a history it is known where it stands, from when it was written down. */
function firstEntryOf({ stageId, createdAt, amountMinor, amountCurrency, closeDate }: Past['deal']): Entry {
  return { position: 0, stageId, occurredAt: null, recordedAt: createdAt, amountMinor, amountCurrency, closeDate }
}

function stateAt(
  { deal, deletedAt }: Past,
  lines: ReturnType<typeof linesOf>,
  entry: Entry,
  { stages, baseCurrency }: Workspace,
  moment: string,
): DealState {
  const later = moment < deal.createdAt
  const { minor, currency } = later
    ? { minor: entry.amountMinor, currency: entry.amountCurrency }
    : valueAt(lines.amount, moment)
  const closeDate = later ? entry.closeDate : valueAt(lines.closeDate, moment)
  // What was recorded of another stage than the one in which the deal really stood says nothing of this one.
  const recorded = !later && valueAt(lines.stageId, moment) === entry.stageId
  const facts = stages.get(entry.stageId) ?? UNKNOWN
  const status = recorded ? valueAt(lines.status, moment) : facts.status
  return {
    ...{ fromAt: moment, untilAt: null, ownerId: valueAt(lines.ownerId, moment) },
    ...{ pipelineId: deal.pipelineId, stageId: entry.stageId, status },
    category: recorded ? valueAt(lines.category, moment) : facts.forecastCategory,
    day: status === 'OPEN' ? closeDate : closedDay(recorded ? valueAt(lines.closedOn, moment) : null, entry),
    ...{ closeDate, amountMinor: minor, amountCurrency: currency },
    amountBase: later ? baseOf(lines, minor, currency, baseCurrency) : valueAt(lines.amountBase, moment),
    probability: recorded ? valueAt(lines.probability, moment) : facts.probability,
    gone: valueAt(lines.archivedAt, moment) !== null || (deletedAt !== null && moment >= deletedAt),
  }
}

function closedDay(recorded: string | null, { occurredAt }: Entry): string | null {
  return recorded ?? (occurredAt === null ? null : dayOf(occurredAt))
}

/** The base of an amount of before the deal was written down: that which was written down with the same amount. */
function baseOf(
  { amount, amountBase }: ReturnType<typeof linesOf>,
  minor: number | null,
  currency: string | null,
  baseCurrency: string,
): number | null {
  if (minor === null || currency === baseCurrency) return minor
  for (const { from, value } of amountBase) {
    const then = valueAt(amount, from)
    if (value !== null && then.minor === minor && then.currency === currency) return value
  }
  return null
}

function alike(one: DealState, other: DealState): boolean {
  return SAME.every((part) => one[part] === other[part])
}

const SAME = [
  ...(['ownerId', 'pipelineId', 'stageId', 'status', 'category', 'day', 'closeDate'] as const),
  ...(['amountMinor', 'amountCurrency', 'amountBase', 'probability', 'gone'] as const),
]
