import { describe, expect, it } from 'vitest'
import { complete, type Deed, namesSomebody, reopen, settleTimes } from '../../src/activities/activity.rules.ts'
import { codeOf } from '../sales/deals.ts'

const NOW = '2026-03-20T12:00:00.000Z'
const PAST = '2026-03-19T09:00:00.000Z'
const LATER = '2026-03-25T09:00:00.000Z'
const deed = (kind: string, rest: Partial<Deed> = {}): Deed => ({
  kind,
  occurredAt: null,
  dueAt: null,
  doneAt: null,
  ...rest,
})

describe('the times of an activity', () => {
  it.each<[Deed, string]>([
    [deed('EMAIL'), NOW],
    [deed('EMAIL', { occurredAt: PAST }), PAST],
    [deed('MEETING', { occurredAt: LATER }), LATER],
    [deed('TASK', { dueAt: LATER }), NOW],
    [deed('TASK', { occurredAt: PAST, doneAt: NOW }), PAST],
  ])('%j: occurred at %s', (after, expected) => {
    expect(settleTimes(null, after, NOW)).toBe(expected)
  })

  it.each<[string, Deed | null, Deed, string | null]>([
    ['a mail of the future', null, deed('EMAIL', { occurredAt: LATER }), 'OUT_OF_RANGE occurredAt'],
    ['a task of the future', null, deed('TASK', { occurredAt: LATER }), 'OUT_OF_RANGE occurredAt'],
    [
      'a meeting that was held in the future',
      null,
      deed('MEETING', { occurredAt: LATER, doneAt: NOW }),
      'OUT_OF_RANGE occurredAt',
    ],
    ['a deadline of a call', null, deed('CALL', { dueAt: LATER }), 'INVALID dueAt'],
    ['a note that is done', null, deed('NOTE', { doneAt: PAST }), 'NOT_TO_BE_DONE doneAt'],
    ['a task that will have been done', null, deed('TASK', { doneAt: LATER }), 'OUT_OF_RANGE doneAt'],
    ['a time that is taken away', deed('CALL', { occurredAt: PAST }), deed('CALL'), 'REQUIRED occurredAt'],
    [
      'a planned meeting that becomes a mail',
      deed('MEETING', { occurredAt: LATER }),
      deed('EMAIL', { occurredAt: LATER }),
      'OUT_OF_RANGE occurredAt',
    ],
  ])('refuses %s', (_, before, after, code) => {
    expect(codeOf(() => settleTimes(before, after, NOW))).toBe(code)
  })
})

describe('completing and reopening', () => {
  it.each<[Deed, object]>([
    [deed('TASK', { occurredAt: PAST }), { doneAt: NOW, occurredAt: PAST }],
    [deed('MEETING', { occurredAt: LATER }), { doneAt: NOW, occurredAt: NOW }],
    [deed('CALL', { occurredAt: PAST }), { doneAt: NOW, occurredAt: PAST }],
  ])('%j becomes %j', (before, expected) => {
    expect(complete(before, NOW, NOW)).toEqual(expected)
  })

  it('is refused where it makes no sense', () => {
    expect(codeOf(() => complete(deed('NOTE'), NOW, NOW))).toBe('NOT_TO_BE_DONE id')
    expect(codeOf(() => complete(deed('TASK', { doneAt: PAST }), NOW, NOW))).toBe('ALREADY_DONE id')
    expect(codeOf(() => complete(deed('TASK'), LATER, NOW))).toBe('OUT_OF_RANGE doneAt')
    expect(codeOf(() => reopen(deed('TASK')))).toBe('NOT_DONE id')
    expect(reopen(deed('TASK', { doneAt: PAST }))).toEqual({ doneAt: null })
  })
})

describe('a participant', () => {
  it('is somebody', () => {
    expect(
      codeOf(() => namesSomebody([{ contact: 'con_1' }, { name: 'Li' }, { address: '1' }, { user: 'u' }])),
    ).toBeNull()
    expect(codeOf(() => namesSomebody([{ name: 'Li' }, { contact: null, name: '' }]))).toBe('NOBODY participants.1')
  })
})
