import { readId } from '../../plain/ids.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Asked, Draft } from './draft.ts'
import type { Ask } from './reading.ts'
import { type Candidate, externalKey, type Found, findByExternalIds, nounsOf } from './references.external.ts'
import { ambiguous, missing } from './references.refuse.ts'
import { visibleIds } from './references.visible.ts'

/**
 * Looks up everything that a batch refers to: one statement per noun, and one for external ids. What does not exist
 * or is invisible is refused. An earlier row of the batch is found by the id or external id that the client gave it.
 */
export async function resolveAsks(work: Work, record: RecordDefinition, drafts: Draft[], asks: Asked[]): Promise<void> {
  if (asks.length === 0) return
  const own = ownNames(record, drafts)
  const open: Found[] = []
  const external: Asked[] = []
  for (const asked of asks) {
    const earlier = namesOf(asked.ask)
      .map((name) => own.get(name))
      .find((draft) => draft && draft.index < asked.draft.index)
    const direct = earlier ? null : candidateOf(asked.ask)
    if (earlier) takeEarlier(record, asked, earlier)
    else if (direct) open.push({ ...asked, found: [direct] })
    else if (typeof asked.ask.value === 'object') external.push(asked)
    else refuseMissing(asked)
  }
  open.push(...(await findByExternalIds(work, external)))
  const seen = await seenOf(work, open)
  for (const { draft, ask, found } of open) {
    const meant = found.filter(({ id }) => seen.has(id))
    if (meant.length === 1) ask.put(meant[0]!.id, meant[0]!.target.noun)
    else if (meant.length === 0) refuseMissing({ draft, ask })
    else draft.refusals.push(ambiguous(ask, meant.length))
  }
}

/** The ids of what the actor sees of all that may be meant. One statement per noun. */
async function seenOf(work: Work, open: Found[]): Promise<Set<string>> {
  const seen = new Set<string>()
  const candidates = open.flatMap((one) => one.found)
  for (const [target, some] of Map.groupBy(candidates, (one) => one.target))
    for (const id of await visibleIds(work, target, [...new Set(some.map((one) => one.id))])) seen.add(id)
  return seen
}

/** Rows of the batch by the names that the client gave them. */
function ownNames(record: RecordDefinition, drafts: Draft[]): Map<string, Draft> {
  const own = new Map<string, Draft>()
  for (const draft of drafts) {
    if (!draft.before && draft.input['id']) own.set(draft.id, draft)
    // What is stored already is found there, whatever becomes of the row.
    const stored = draft.externalIds?.before ?? []
    for (const { source, id } of draft.externalIds?.after ?? []) {
      const key = externalKey(record.noun, source, id)
      if (!own.has(key) && !stored.some((one) => one.source === source && one.id === id)) own.set(key, draft)
    }
  }
  return own
}

function namesOf(ask: Ask): string[] {
  if (typeof ask.value === 'object') {
    const { source, id } = ask.value.externalId
    return nounsOf(ask).map((target) => externalKey(target.noun, source, id))
  }
  const direct = candidateOf(ask)
  return direct ? [direct.id] : []
}

function candidateOf({ target, value }: Ask): Candidate | null {
  if (!target || typeof value !== 'string') return null
  const id = readId(target.prefix, value)
  return id === null ? null : { target, id }
}

/** Refused with the row on which it leans. */
function takeEarlier(record: RecordDefinition, { draft, ask }: Asked, earlier: Draft): void {
  ask.put(earlier.id, record.noun)
  draft.leansOn.push({ draft: earlier, refusal: missing(ask) })
}

function refuseMissing({ draft, ask }: Asked): void {
  draft.refusals.push(missing(ask))
}
