import { type Money, toMinor } from '../plain/money.ts'

/** A deal as it is, or as it was last; amounts in minor units. */
export interface DealNow {
  id: string
  createdAt: string
  archivedAt: string | null
  ownerId: string | null
  pipelineId: string
  stageId: string
  status: string
  forecastCategory: string
  probability: number
  amountMinor: number | null
  amountCurrency: string | null
  amountBase: number | null
  closeDate: string | null
  closedOn: string | null
}

/** A stage that a deal entered, with its amount and its expected day from then on as far as the history tells them. */
export interface Entry {
  position: number
  stageId: string
  occurredAt: string | null
  recordedAt: string
  amountMinor: number | null
  amountCurrency: string | null
  closeDate: string | null
}

/** What an event tells of a deal. */
export interface ToldEvent {
  type: string
  recordedAt: string
  changes: readonly { field: string; before: unknown; after: unknown }[]
  facts: Record<string, unknown>
}

/** All that is known of how a deal came to be what it is. */
export interface Past {
  deal: DealNow
  entries: readonly Entry[]
  /** What was written of it, in order; whether its creation is among them does not matter. */
  events: readonly Pick<ToldEvent, 'recordedAt' | 'changes'>[]
  /** Null: it is still there. */
  deletedAt: string | null
}

/** What a field held from an instant on, until the next one; the first one from the creation on. */
export type Line<Value> = readonly { from: string; value: Value }[]

interface Amount {
  minor: number | null
  currency: string | null
}

/** What the fields of a deal held, by what was recorded. */
export function linesOf({ deal, events }: Past) {
  const changes = new Map<string, { at: string; before: unknown }[]>()
  for (const { recordedAt: at, changes: told } of events) {
    for (const { field, before } of told) {
      const known = changes.get(field)
      if (known) known.push({ at, before })
      else changes.set(field, [{ at, before }])
    }
  }
  const line = <Value>(field: string, now: Value) => lineOf(deal.createdAt, changes.get(field), now, plain<Value>)
  const amount = { minor: deal.amountMinor, currency: deal.amountCurrency }
  return {
    ownerId: line('owner', deal.ownerId),
    stageId: line('stage', deal.stageId),
    status: line('status', deal.status),
    category: line('forecastCategory', deal.forecastCategory),
    probability: line('probability', deal.probability),
    amount: lineOf<Amount>(deal.createdAt, changes.get('amount'), amount, amountOf),
    amountBase: line('amountBase', deal.amountBase),
    closeDate: line('closeDate', deal.closeDate),
    closedOn: line('closedOn', deal.closedOn),
    archivedAt: line('archivedAt', deal.archivedAt),
  }
}

/** What a line held at a moment; before its beginning what it held first. */
export function valueAt<Value>(line: Line<Value>, moment: string): Value {
  let [low, high] = [0, line.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (line[middle]!.from <= moment) low = middle
    else high = middle - 1
  }
  return line[low]!.value
}

/** The amount of an event in minor units. */
export function amountOf(told: unknown): Amount {
  if (told === null || told === undefined) return { minor: null, currency: null }
  const { amount, currency } = told as Money
  return { minor: toMinor(amount, currency), currency }
}

/**
 * Walks back from what stands now. Writers of a deal queue on it, and one who waited carries the clock of when it
 * began: what it wrote counts from when the one before it counts.
 */
function lineOf<Value>(
  createdAt: string,
  changes: readonly { at: string; before: unknown }[] | undefined,
  now: Value,
  read: (told: unknown) => Value,
): Line<Value> {
  if (!changes) return [{ from: createdAt, value: now }]
  const line: { from: string; value: Value }[] = []
  let from = createdAt
  for (const { at, before } of changes) {
    if (at <= from) continue
    line.push({ from, value: read(before) })
    from = at
  }
  line.push({ from, value: now })
  return line
}

function plain<Value>(told: unknown): Value {
  return told as Value
}
