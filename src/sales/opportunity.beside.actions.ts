import type { Row } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import type { Draft } from '../platform/write/draft.ts'
import { loadLinks } from '../platform/write/links.ts'
import { doneIn, type Ticked } from './opportunity.checks.rules.ts'
import type { Beside } from './opportunity.entering.rules.ts'
import { Opportunity } from './opportunity.record.ts'
import { linesOf } from './opportunity-line.store.ts'

const LISTS = ['team', 'contacts', 'competitors'] as const

/** What any stage asks of the lists of a deal. */
export interface Asks {
  required: string[]
  exitChecks?: { required: boolean }[]
}

/**
 * Reads of deals what their stages ask beside columns: lists, lines and checks. `entering`: those that may enter a
 * stage. One statement for each list that some stage asks for, none where no stage does.
 */
export async function readBeside(
  work: Work,
  entering: Draft[],
  stages: Asks[],
): Promise<(draft: Draft) => Pick<Beside, 'has' | 'done'>> {
  const asked = new Set(stages.flatMap(({ required }) => required.map((name) => name.split('.')[0]!)))
  for (const name of LISTS) if (asked.has(name)) await loadLinks(work, Opportunity, entering, name)
  const checked = stages.some(({ exitChecks }) => exitChecks?.some(({ required }) => required))
  if (checked) await loadLinks(work, Opportunity, entering, 'checks')
  const stored = entering.filter(({ before }) => before).map(({ id }) => id)
  const lines = await linesOf(work, asked.has('lines') ? stored : [])
  return ({ id, before, after }) => ({
    has: new Set([...(lines.has(id) ? ['lines'] : []), ...LISTS.flatMap((name) => entriesOf(name, after[name]))]),
    done: doneIn((before?.['stageId'] ?? '') as string, (after['checks'] ?? []) as Ticked[]),
  })
}

/** The list by its name, and by each role that stands in it. */
function entriesOf(name: string, list: unknown): string[] {
  const entries = (list ?? []) as Row[]
  return entries.length === 0 ? [] : [name, ...entries.map(({ role }) => `${name}.${role}`)]
}
