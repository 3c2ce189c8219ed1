import { refusalsOf } from '../../plain/refusal.ts'
import type { Work } from '../work/work.ts'
import { deleteRecord } from '../write/delete.ts'
import type { Deed } from './undo.events.ts'
import { named, type Undone } from './undo.write.ts'
import type { Writing } from './writings.ts'

/** Removes what a job created, each record by itself: what others point to is refused with HAS_DEPENDENTS. */
export async function remove(work: Work, { record }: Writing, deeds: Deed[]): Promise<Undone[]> {
  const done: Undone[] = []
  for (const deed of deeds) {
    const { id } = deed
    try {
      await deleteRecord(work, record, named(deed))
      done.push({ id, did: 'DELETED', outcome: 'UPDATED', refusals: [] })
    } catch (thrown) {
      done.push({ id, did: 'LEFT', outcome: 'FAILED', refusals: refusalsOf(thrown) })
    }
  }
  return done
}
