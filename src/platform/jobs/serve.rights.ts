import { Failure } from '../../plain/failure.ts'
import type { Actor } from '../access/actor.ts'
import { recordOfNoun } from '../record/registry.ts'
import { sees } from './export.columns.ts'
import type { ExportPlan } from './export.plan.ts'
import type { Job } from './job.ts'
import { reachesAsThen } from './rights.ts'

/**
 * An export shows what its owner saw when it was made.
 * @throws Failure FORBIDDEN where that is more than the owner may see by now.
 */
export function mayRead(actor: Actor, job: Job): void {
  if (job.kind !== 'EXPORT') return
  const record = recordOfNoun(job.noun)!
  const { columns } = job.plan as ExportPlan
  const open = columns.every(({ uses }) => uses.every((use) => sees(actor, record, use)))
  if (open && reachesAsThen(actor, job.rights, `${job.noun}.READ`)) return
  throw new Failure('FORBIDDEN', 'You may see less by now than when this export was made: make a new one.')
}
