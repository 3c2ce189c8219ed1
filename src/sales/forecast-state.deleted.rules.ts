import { amountOf, type Entry, type Past, type ToldEvent } from './forecast-state.past.rules.ts'

const DELETED = 'opportunity.deleted'

/** The events of a record since it was last made: an id may come again after it was deleted. */
export function lastLife(events: readonly ToldEvent[]): readonly ToldEvent[] {
  const end = events.at(-1)?.type === DELETED ? events.length - 1 : events.length
  const before = events.slice(0, end).findLastIndex(({ type }) => type === DELETED)
  return events.slice(before + 1)
}

/** What the log tells of a deal that is no more: its deletion says what it held. Null where it tells of none. */
export function pastOfDeleted(id: string, told: readonly ToldEvent[]): Past | null {
  const events = lastLife(told)
  const deletion = events.at(-1)
  if (deletion?.type !== DELETED) return null
  const held = new Map(deletion.changes.map(({ field, before }) => [field, before]))
  const value = (field: string) => (held.get(field) ?? null) as string | null
  const amount = amountOf(value('amount'))
  const deal = {
    ...{ id, createdAt: String(deletion.facts['createdAt'] ?? events[0]!.recordedAt), archivedAt: value('archivedAt') },
    ...{ ownerId: value('owner'), pipelineId: value('pipeline') ?? '', stageId: value('stage') ?? '' },
    ...{ status: value('status') ?? 'OPEN', forecastCategory: value('forecastCategory') ?? 'OMITTED' },
    ...{ probability: Number(value('probability') ?? 0), amountMinor: amount.minor, amountCurrency: amount.currency },
    ...{ amountBase: (held.get('amountBase') ?? null) as number | null },
    ...{ closeDate: value('closeDate'), closedOn: value('closedOn') },
  }
  const lived = events.slice(0, -1)
  return { deal, entries: entriesOf(lived), events: lived, deletedAt: deletion.recordedAt }
}

/** The history of stages as events tell it: amount and day after each of them belong to the last stage that it entered. */
function entriesOf(events: readonly ToldEvent[]): Entry[] {
  const entries: Entry[] = []
  let amount = amountOf(null)
  let closeDate: string | null = null
  for (const { recordedAt, changes } of events) {
    const after = (field: string) => changes.find((change) => change.field === field)
    const [changedAmount, changedDay] = [after('amount'), after('closeDate')]
    if (changedAmount) amount = amountOf(changedAmount.after)
    if (changedDay) closeDate = changedDay.after as string | null
    const entered = (after('stageHistory')?.after ?? []) as { stage: string; occurredAt: string | null }[]
    entered.forEach(({ stage, occurredAt }, index) => {
      const known = index === entered.length - 1
      entries.push({
        ...{ position: entries.length, stageId: stage, occurredAt, recordedAt },
        ...{ amountMinor: known ? amount.minor : null, amountCurrency: known ? amount.currency : null },
        closeDate: known ? closeDate : null,
      })
    })
  }
  return entries
}
