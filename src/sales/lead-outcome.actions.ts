import type { Work } from '../platform/work/work.ts'
import type { Draft } from '../platform/write/draft.ts'
import { featuresOf } from './lead-features.rules.ts'
import { addOutcomes, takeOutcomes } from './lead-outcome.store.ts'

const ENDS: ReadonlySet<unknown> = new Set(['CONVERTED', 'UNQUALIFIED'])

/** Keeps what became of the written leads that came to an end, and takes back that of those which were reopened. */
export async function recordOutcomes(work: Work, written: readonly Draft[]): Promise<void> {
  const moved = written.filter(({ before, after }) => before?.['status'] !== after['status'])
  const back = moved.filter(({ before }) => ENDS.has(before?.['status']))
  const ended = moved.filter(({ after }) => ENDS.has(after['status']))
  await takeOutcomes(
    work,
    back.map(({ id }) => id),
  )
  await addOutcomes(
    work,
    ended.map(({ id, after }) => ({
      ...{ leadId: id, teamId: (after['teamId'] ?? null) as string | null, won: after['status'] === 'CONVERTED' },
      features: featuresOf(after),
    })),
  )
}
