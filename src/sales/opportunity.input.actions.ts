import { readInstant } from '../plain/day.ts'
import { readId } from '../plain/ids.ts'
import { refusal } from '../plain/refusal.ts'
import { INVALID } from '../plain/refusals.ts'
import type { Row } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import type { Draft } from '../platform/write/draft.ts'
import type { Told } from './opportunity.history.rules.ts'
import type { Act, Deal } from './opportunity.rules.ts'
import type { Asked } from './opportunity.settle.rules.ts'
import type { StageChange } from './stage-history.rules.ts'

const COLUMNS: (keyof Deal)[] = [
  ...(['accountId', 'ownerId', 'pipelineId', 'stageId', 'status', 'forecastCategory', 'stageSince'] as const),
  ...(['amountMinor', 'amountCurrency', 'amountBase', 'amountRate', 'probability', 'ownProbability'] as const),
  ...(['closeDate', 'openedOn', 'closedOn', 'cycleDays', 'reason', 'nextStep'] as const),
]

/** The columns of a row that rules read; null where it has none yet. */
export function dealOf(row: Row): Deal {
  return Object.fromEntries(COLUMNS.map((column) => [column, row[column] ?? null])) as unknown as Deal
}

/**
 * What an input asks of a deal, with times in their one spelling.
 * @throws Refusal INVALID at `occurredAt` or an entry of `stageHistory`.
 */
export function askedOf(work: Work, draft: Draft, verb: Act | null, standing: StageChange[]): Asked {
  const { input, after } = draft
  const given = (name: string, column = name) => (input[name] === undefined ? undefined : (after[column] ?? null))
  const told = toldOf(input['stageHistory'] as ToldInput[] | null | undefined)
  const occurredAt = input['occurredAt'] as string | null | undefined
  return {
    verb,
    stageId: (verb ? after['stageId'] : given('stage', 'stageId')) as string | null | undefined,
    told,
    standing: standing.map((entry) => ({ stageId: entry.toStageId, occurredAt: entry.occurredAt })),
    chance: given('probability') as number | null | undefined,
    reasonGiven: input['reason'] !== undefined,
    moment: {
      now: work.now,
      today: work.today,
      backdate: work.actor.backdate,
      // Null says nothing here: a step that happens now has a time.
      occurredAt: occurredAt == null ? undefined : instant(occurredAt, ['occurredAt']),
      openedOn: given('openedOn') as string | null | undefined,
      closedOn: given('closedOn') as string | null | undefined,
      history: told.length > 0,
    },
  }
}

interface ToldInput {
  stage: string
  occurredAt?: string | null
}

function toldOf(entries: ToldInput[] | null | undefined): Told[] {
  return (entries ?? []).map(({ stage, occurredAt }, index) => ({
    index,
    // What is no id stays as it is, and is found to be no stage.
    stageId: readId('stage', String(stage)) ?? String(stage),
    occurredAt: occurredAt == null ? null : instant(occurredAt, ['stageHistory', String(index), 'occurredAt']),
  }))
}

function instant(text: string, path: string[]): string {
  const read = readInstant(String(text))
  if (read) return read
  const expected = { en: 'an instant like 2026-05-31T08:00:00Z', zh: '形如 2026-05-31T08:00:00Z 的时间' }
  throw refusal(INVALID, { field: 'occurredAt', expected }, path)
}
