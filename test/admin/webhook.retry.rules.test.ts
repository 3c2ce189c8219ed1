import { describe, expect, test } from 'vitest'
import { nextAttempt, shouldPause, verdictOf, WAITS } from '../../src/admin/webhook.retry.rules.ts'

const NOW = Date.UTC(2026, 4, 4, 10)
const SECOND = 1000
const HOUR = 3600 * SECOND

describe('The next attempt', () => {
  test.each([
    [1, 5],
    [2, 30],
    [3, 300],
    [4, 1800],
    [5, 7200],
    [6, 18_000],
    [7, 36_000],
    [8, 50_400],
    [9, 72_000],
    [10, 86_400],
  ])('after attempt %i comes in %i seconds, a fifth sooner or later by chance', (attempt, seconds) => {
    expect(nextAttempt(attempt, NOW, 0.5, null)).toBe(NOW + seconds * SECOND)
    expect(nextAttempt(attempt, NOW, 0, null)).toBe(NOW + seconds * 0.8 * SECOND)
    expect(nextAttempt(attempt, NOW, 0.999999, null)).toBeCloseTo(NOW + seconds * 1.2 * SECOND, -4)
  })

  test.each([11, 12, 1000])('does not come after attempt %i', (attempt) => {
    expect(nextAttempt(attempt, NOW, 0.5, null)).toBeNull()
    expect(nextAttempt(attempt, NOW, 0.5, 60)).toBeNull()
  })

  test('is the last one about three days after the first', () => {
    const days = WAITS.reduce((sum, wait) => sum + wait, 0) / (24 * HOUR)
    expect(WAITS).toHaveLength(10)
    expect(days).toBeGreaterThan(3)
    expect(days).toBeLessThan(3.5)
  })

  test.each([
    ['waits longer where the receiver asks for it', 1, 120, 120 * SECOND],
    ['is not sooner where the receiver asks for less', 4, 10, 1800 * SECOND],
    ['waits no more than a day for the receiver', 1, 1e12, 24 * HOUR],
    ['takes a wish for no wait as none', 1, 0, 5 * SECOND],
  ])('%s', (_, attempt, asked, wait) => expect(nextAttempt(attempt, NOW, 0.5, asked)).toBe(NOW + wait))
})

test.each([
  [200, 'DELIVERED'],
  [204, 'DELIVERED'],
  [299, 'DELIVERED'],
  [101, 'FAILED'],
  [301, 'FAILED'],
  [304, 'FAILED'],
  [308, 'FAILED'],
  [400, 'FAILED'],
  [401, 'FAILED'],
  [404, 'FAILED'],
  [410, 'GONE'],
  [429, 'THROTTLED'],
  [500, 'FAILED'],
  [502, 'THROTTLED'],
  [503, 'THROTTLED'],
  [504, 'THROTTLED'],
  [null, 'FAILED'],
])('An answer of %s means %s', (status, verdict) => expect(verdictOf(status)).toBe(verdict))

test.each([
  ['does not fail', null, false],
  ['has failed for two days and 23 hours', NOW - 71 * HOUR, false],
  ['has failed for three days', NOW - 72 * HOUR, true],
  ['has failed for a month', NOW - 720 * HOUR, true],
  ['fails since tomorrow, by a clock that was set back', NOW + 24 * HOUR, false],
])('A webhook that %s is paused or not', (_, since, paused) => expect(shouldPause(since, NOW)).toBe(paused))
