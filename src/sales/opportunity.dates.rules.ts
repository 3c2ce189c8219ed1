import { dayOf, daysBetween } from '../plain/day.ts'
import { refusal, refusalKind } from '../plain/refusal.ts'
import { INVALID, OUT_OF_RANGE } from '../plain/refusals.ts'
import { type Entered, happened } from './opportunity.history.rules.ts'
import type { Deal } from './opportunity.rules.ts'
import type { StageFacts } from './stage.rules.ts'

export const BACKDATE_NEEDED = refusalKind<{ field: string }>(
  'BACKDATE_NEEDED',
  'Only a role with the right to backdate may say when something really happened.',
  ({ field }) => ({
    en: `Your roles do not let you set ${field}: leave it out to take the present, or ask for the right to backdate.`,
    zh: `您的角色不允许设置 ${field}：不填则采用当前时间，或申请补录日期的权限。`,
  }),
)

/** When an act takes place, and what its input says of the past: undefined where it says nothing. */
export interface Moment {
  now: string
  today: string
  backdate: boolean
  occurredAt?: string | null
  openedOn?: string | null
  closedOn?: string | null
  /** A history was told. */
  history: boolean
}

/**
 * Saying when something happened takes the right to backdate; repeating what stands does not.
 * @throws Refusal BACKDATE_NEEDED at the field.
 */
export function mayDate(before: Deal | null, moment: Moment, adds: boolean): void {
  if (moment.backdate) return
  const refuse = (field: string) => {
    throw refusal(BACKDATE_NEEDED, { field }, [field])
  }
  if (moment.occurredAt !== undefined) refuse('occurredAt')
  if (adds) refuse('stageHistory')
  const { openedOn, closedOn } = moment
  if (openedOn !== undefined && openedOn !== (before ? before.openedOn : moment.today)) refuse('openedOn')
  if (closedOn !== undefined && closedOn !== (before?.closedOn ?? null)) refuse('closedOn')
}

/**
 * The day on which work on a deal began: what the input says, else what stands, else the first entry of a told
 * history, else the day of `occurredAt`, else today. Null where nobody knows.
 */
export function openedDay(before: Deal | null, moment: Moment, first: string | null | undefined): string | null {
  if (moment.openedOn !== undefined) return moment.openedOn
  if (before) return before.openedOn
  if (moment.history) return first ? dayOf(first) : null
  return moment.occurredAt ? dayOf(moment.occurredAt) : moment.today
}

/**
 * When a deal entered a stage of which the input gives no history: what it says, else the day that it gives for it,
 * else now. Null where nobody knows.
 */
export function enteredAt(before: Deal | null, stage: StageFacts, moment: Moment): string | null {
  if (moment.occurredAt !== undefined) return moment.occurredAt
  const closed = stage.status !== 'OPEN'
  const day = closed ? moment.closedOn : before ? undefined : moment.openedOn
  if (day === undefined || day === moment.today) return moment.now
  if (day === null) return null
  const start = `${day}T00:00:00.000Z`
  const since = before?.stageSince
  return since && dayOf(since) === day ? since : start
}

/**
 * How a deal enters a stage of which the input gives no history.
 * @throws Refusal OUT_OF_RANGE in the future, before the deal was opened, or before it came to where it is.
 */
export function entryOf(before: Deal | null, stage: StageFacts, moment: Moment, openedOn: string | null): Entered {
  const occurredAt = enteredAt(before, stage, moment)
  const said = moment.occurredAt !== undefined
  const field = said ? 'occurredAt' : stage.status === 'OPEN' ? 'openedOn' : 'closedOn'
  if (occurredAt) happened(occurredAt, { now: moment.now, openedOn, path: [field] })
  if (occurredAt && before?.stageSince && occurredAt < before.stageSince) {
    const min = said ? before.stageSince : dayOf(before.stageSince)
    throw refusal(OUT_OF_RANGE, { field, min }, [field]).telling('stageSince')
  }
  return { stageId: stage.id, occurredAt }
}

/**
 * The days of a deal in its stage and its length in days. `entered` undefined: it stays where it was.
 * @throws Refusal OUT_OF_RANGE or INVALID at `openedOn` or `closedOn`.
 */
export function settleDays(
  before: Deal | null,
  stage: StageFacts,
  { openedOn, entered, moment }: { openedOn: string | null; entered: string | null | undefined; moment: Moment },
): Pick<Deal, 'openedOn' | 'closedOn' | 'cycleDays'> {
  if (openedOn && openedOn > moment.today) {
    throw refusal(OUT_OF_RANGE, { field: 'openedOn', max: moment.today }, ['openedOn'])
  }
  const since = entered === undefined && openedOn !== before?.openedOn ? before?.stageSince : null
  if (openedOn && since && openedOn > dayOf(since)) {
    throw refusal(OUT_OF_RANGE, { field: 'openedOn', max: dayOf(since) }, ['openedOn']).telling('stageSince')
  }
  const closedOn = closedDay(before, stage, entered, moment)
  if (closedOn && closedOn > moment.today) {
    throw refusal(OUT_OF_RANGE, { field: 'closedOn', max: moment.today }, ['closedOn'])
  }
  if (closedOn && openedOn && closedOn < openedOn) {
    const path = moment.closedOn === undefined && moment.openedOn !== undefined ? 'openedOn' : 'closedOn'
    const limits = path === 'openedOn' ? { max: closedOn } : { min: openedOn }
    throw refusal(OUT_OF_RANGE, { field: path, ...limits }, [path]).telling('openedOn', 'closedOn')
  }
  return { openedOn, closedOn, cycleDays: openedOn && closedOn ? daysBetween(openedOn, closedOn) : null }
}

function closedDay(before: Deal | null, stage: StageFacts, entered: string | null | undefined, moment: Moment) {
  const given = moment.closedOn
  if (stage.status === 'OPEN') {
    if (given == null) return null
    const expected = { en: 'left out while the opportunity is open', zh: '空值（商机仍处于开放状态）' }
    throw refusal(INVALID, { field: 'closedOn', expected }, ['closedOn'])
  }
  if (entered === undefined) return given === undefined ? (before?.closedOn ?? null) : given
  const day = entered === null ? null : dayOf(entered)
  if (given === undefined || given === day) return day
  if (day === null || given === null) return given
  const expected = {
    en: `${day}, the UTC day on which it entered its last stage`,
    zh: `${day}（进入最后阶段的 UTC 日期）`,
  }
  throw refusal(INVALID, { field: 'closedOn', expected }, ['closedOn']).telling('stageSince')
}
