import { need } from '../platform/access/access.ts'
import type { Work } from '../platform/work/work.ts'
import type { Draft } from '../platform/write/draft.ts'
import { Lead } from './lead.record.ts'
import { teamsOf } from './lead-assignment.store.ts'

/** @throws Failure FORBIDDEN where an input hands a lead out without the right to ASSIGN. */
export function needAssign(work: Work, drafts: readonly Draft[]): void {
  if (drafts.some(({ input }) => input['assign'] === true)) need(work.actor, Lead, 'ASSIGN')
}

/** A lead works with the team of its owner, unless the input names a team. */
export async function joinTeams(work: Work, drafts: Draft[]): Promise<void> {
  const open = drafts.filter(
    ({ before, after, input }) => input['team'] === undefined && before?.['ownerId'] !== after['ownerId'],
  )
  const owners = open.flatMap(({ after }) => (after['ownerId'] as string | null) ?? [])
  const teams = await teamsOf(work, [...new Set(owners)])
  for (const { before, after } of open) {
    const team = teams.get(after['ownerId'] as string) ?? null
    after['teamId'] = team ?? before?.['teamId'] ?? null
  }
}
