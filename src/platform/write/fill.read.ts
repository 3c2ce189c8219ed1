import type { Field } from '../record/field.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Asked, Draft } from './draft.ts'
import { readExternalIds } from './external-ids.ts'
import type { Reading } from './reading.ts'
import { noBlank } from './refuse.ts'
import { readValue } from './values.ts'

/** Brings the values of one input into its draft; what it refers to is looked up later, for all drafts at once. */
export function readInput(work: Work, record: RecordDefinition, draft: Draft): Asked[] {
  const { input, before, after } = draft
  const reading: Reading = { into: after, refusals: draft.refusals, asks: [] }
  for (const [name, field] of Object.entries(record.fields)) {
    if (field.computed) continue
    const value = input[name]
    if (value !== undefined) readValue(field, name, value, [name], reading)
    else if (!before && isOwner(name, field)) after[field.column] = work.actor.userId || null
    else if (!before && field.required && !hasDefault(field)) reading.refusals.push(noBlank([name]))
  }
  if (input['externalIds'] !== undefined)
    draft.externalIds = { before: [], after: readExternalIds(input['externalIds'], reading) }
  return reading.asks.map((ask) => ({ draft, ask }))
}

function isOwner(name: string, field: Field): field is Extract<Field, { kind: 'reference' }> {
  return name === 'owner' && field.kind === 'reference'
}

function hasDefault(field: Field): boolean {
  return 'default' in field && field.default !== undefined
}
