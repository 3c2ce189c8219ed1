import { type Refusal, refusal } from '../../plain/refusal.ts'
import { NOT_ALLOWED, NOT_FOUND } from '../../plain/refusals.ts'
import { can } from '../access/access.ts'
import { readDefinitions } from '../customfields/definitions.ts'
import type { Work } from '../work/work.ts'
import { remove } from './undo.remove.ts'
import { putAway, putBack, type Undoing, type Undone } from './undo.write.ts'
import type { Writing } from './writings.ts'

/** Takes back what a job did to some records; answers in their order. `created`: what becomes of those that it made. */
export async function takeBack(
  work: Work,
  writing: Writing,
  deeds: Undoing,
  created: 'ARCHIVE' | 'DELETE',
): Promise<Undone[]> {
  const { noun } = writing.record
  const known = (await readDefinitions(work.sql, noun)).get(noun) ?? new Map()
  const away = created === 'DELETE' && writing.deletes ? remove : putAway
  const undone = new Map<string, Undone>()
  const made = deeds.filter((deed) => deed.created && !deed.deleted)
  const changed = deeds.filter((deed) => !deed.created && !deed.deleted)
  const lost = deeds.filter((deed) => deed.deleted)
  // A record is put away before what it points to.
  for (const one of await allowed(work, writing, made, away === remove ? 'DELETE' : 'ARCHIVE', away))
    undone.set(one.id, one)
  for (const one of await putBack(work, writing, changed, known)) undone.set(one.id, one)
  for (const { id } of lost) undone.set(id, left(id, [refusal(NOT_FOUND, { record: writing.record, id }, ['id'])]))
  return deeds.map(({ id }) => undone.get(id)!)
}

/** Without any right to the verb each record is left for that reason. */
async function allowed(
  work: Work,
  writing: Writing,
  deeds: Undoing,
  verb: string,
  act: (work: Work, writing: Writing, deeds: Undoing) => Promise<Undone[]>,
): Promise<Undone[]> {
  if (deeds.length === 0) return []
  const { record } = writing
  if (can(work.actor, record, verb)) return act(work, writing, deeds)
  return deeds.map(({ id }) => left(id, [refusal(NOT_ALLOWED, { record, verb }, [], id)]))
}

function left(id: string, refusals: Refusal[]): Undone {
  return { id, did: 'LEFT', outcome: 'FAILED', refusals }
}
