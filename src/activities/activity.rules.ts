import { readInstant } from '../plain/day.ts'
import { refusal, refusalKind } from '../plain/refusal.ts'
import { INVALID, OUT_OF_RANGE, REQUIRED } from '../plain/refusals.ts'

/** An activity's columns as far as rules read them; instants in UTC. */
export interface Deed {
  kind: string
  occurredAt: string | null
  dueAt: string | null
  doneAt: string | null
}

/** The columns of a row that rules read; null where it has none yet. */
export function deedOf(row: Record<string, unknown>): Deed {
  const at = (column: string) => (row[column] as string | null | undefined) ?? null
  return { kind: row['kind'] as string, occurredAt: at('occurredAt'), dueAt: at('dueAt'), doneAt: at('doneAt') }
}

/** Kinds that are planned ahead and held later. */
const PLANNED: ReadonlySet<string> = new Set(['MEETING', 'VISIT', 'CALL'])

export const NOT_TO_BE_DONE = refusalKind<{ kind: string }>(
  'NOT_TO_BE_DONE',
  'Only tasks and planned meetings, visits and calls are completed.',
  ({ kind }) => ({
    en: `An activity of kind ${kind} is over as soon as it is recorded: only TASK, MEETING, VISIT and CALL are completed.`,
    zh: `类型为 ${kind} 的活动在记录时即已完成：只有 TASK、MEETING、VISIT 和 CALL 可以标记完成。`,
  }),
)

export const ALREADY_DONE = refusalKind<{ doneAt: string }>(
  'ALREADY_DONE',
  'The activity is done already.',
  ({ doneAt }) => ({
    en: `It was done at ${doneAt}: reopen it first, or change its outcome by an update.`,
    zh: `该活动已于 ${doneAt} 完成：请先重新打开，或通过更新修改结果。`,
  }),
)

export const NOT_DONE = refusalKind('NOT_DONE', 'Only what is done can be reopened.', () => ({
  en: 'It is not done yet, so there is nothing to reopen.',
  zh: '该活动尚未完成，无需重新打开。',
}))

export const NOBODY = refusalKind(
  'NOBODY',
  'A participant is a contact, a colleague, or somebody by name or address.',
  () => ({
    en: 'Say who took part: a contact, a user, a name or an address.',
    zh: '请说明参与者：联系人、用户、姓名或地址。',
  }),
)

/** Whether an activity of that kind can be done later than it is recorded. */
export function canBeDone(kind: string): boolean {
  return kind === 'TASK' || PLANNED.has(kind)
}

/**
 * Times that fit the kind: a deadline for a task alone, done for what can be done, the future for what is planned.
 * Answers when it occurred: what stands, else now.
 * @throws Refusal REQUIRED or OUT_OF_RANGE at `occurredAt`, INVALID at `dueAt`, OUT_OF_RANGE or NOT_TO_BE_DONE at `doneAt`.
 */
export function settleTimes(before: Deed | null, after: Deed, now: string): string {
  if (before && after.occurredAt === null) throw refusal(REQUIRED, { field: 'occurredAt' }, ['occurredAt'])
  if (after.dueAt && after.kind !== 'TASK') {
    const expected = { en: 'left out: only a TASK has a deadline', zh: '空值：只有 TASK 才有截止时间' }
    throw refusal(INVALID, { field: 'dueAt', expected }, ['dueAt'])
  }
  if (after.doneAt && !canBeDone(after.kind)) throw refusal(NOT_TO_BE_DONE, { kind: after.kind }, ['doneAt'])
  if (after.doneAt && after.doneAt > now && after.doneAt !== before?.doneAt) {
    throw refusal(OUT_OF_RANGE, { field: 'doneAt', max: now }, ['doneAt'])
  }
  const occurredAt = after.occurredAt ?? now
  const changed = occurredAt !== before?.occurredAt || after.kind !== before.kind || after.doneAt !== before.doneAt
  if (changed && occurredAt > now && (!PLANNED.has(after.kind) || after.doneAt)) {
    throw refusal(OUT_OF_RANGE, { field: 'occurredAt', max: now }, ['occurredAt'])
  }
  return occurredAt
}

/**
 * Completes: done at that time; a meeting that was planned for later took place then.
 * @throws Refusal NOT_TO_BE_DONE, ALREADY_DONE, INVALID or OUT_OF_RANGE at `doneAt`.
 */
export function complete(deed: Deed, when: string, now: string): Pick<Deed, 'doneAt' | 'occurredAt'> {
  if (!canBeDone(deed.kind)) throw refusal(NOT_TO_BE_DONE, { kind: deed.kind }, ['id'])
  if (deed.doneAt) throw refusal(ALREADY_DONE, { doneAt: deed.doneAt }, ['id']).telling('doneAt')
  const doneAt = readInstant(when)
  if (doneAt === null) {
    const expected = { en: 'an instant like 2026-05-31T08:00:00Z', zh: '形如 2026-05-31T08:00:00Z 的时间' }
    throw refusal(INVALID, { field: 'doneAt', expected }, ['doneAt'])
  }
  if (doneAt > now) throw refusal(OUT_OF_RANGE, { field: 'doneAt', max: now }, ['doneAt'])
  const later = deed.occurredAt !== null && deed.occurredAt > doneAt && deed.kind !== 'TASK'
  return { doneAt, occurredAt: later ? doneAt : deed.occurredAt }
}

/** Takes back that it is done. @throws Refusal NOT_DONE. */
export function reopen(deed: Deed): Pick<Deed, 'doneAt'> {
  if (!deed.doneAt) throw refusal(NOT_DONE, undefined, ['id'])
  return { doneAt: null }
}

/** Each participant is somebody. @throws Refusal NOBODY at the entry of `participants`. */
export function namesSomebody(
  participants: { contact?: unknown; user?: unknown; name?: unknown; address?: unknown }[],
): void {
  participants.forEach(({ contact, user, name, address }, index) => {
    if (!contact && !user && !name && !address) throw refusal(NOBODY, undefined, ['participants', String(index)])
  })
}
