import { can, fieldAccess } from '../platform/access/access.ts'
import type { Row } from '../platform/record/record.ts'
import { Lead } from './lead.record.ts'
import { RESULTS } from './lead-becomes.record.ts'
import { type Carried, type CustomRoute, carriedOf, customRoutes } from './lead-convert.rules.ts'
import type { Source } from './lead-convert.store.ts'
import { customOf } from './lead-custom.actions.ts'

/** What of a lead goes where, and what stays since the actor may not read it there or write it here. */
export interface Mapping {
  carried: Carried[]
  leftOut: Carried[]
}

/** How a lead becomes records by the actor's hand. @throws Refusal INVALID at `customFields` for a wrong route. */
export async function mappingOf(source: Source, lead: Row, wanted: readonly CustomRoute[]): Promise<Mapping> {
  const { shapes, values } = await customOf(source, lead['id'] as string)
  const targets = { account: shapes('account'), contact: shapes('contact'), opportunity: shapes('opportunity') }
  const custom = customRoutes(shapes('lead'), targets, wanted).flatMap(({ from, noun, to }): Carried[] => {
    const value = values.get(from)
    if (!value) return []
    return [{ from: `customFields.${from}`, noun, to: `customFields.${to}`, value: { ...value, key: to } }]
  })
  const all = [...carriedOf(shownTo(source, lead)), ...custom]
  const free = (one: Carried) => mayCarry(source, one)
  return { carried: all.filter(free), leftOut: all.filter((one) => !free(one)) }
}

/** A value is read from one record and written to another, so both rights are needed: else one would show the other. Nobody is named by who may not see people. */
function mayCarry({ actor }: Source, { from, noun, to }: Carried): boolean {
  if (from === 'owner' && !can(actor, Lead.fields.owner.target(), 'READ')) return false
  return fieldAccess(actor, Lead, from) !== 'HIDDEN' && fieldAccess(actor, RESULTS[noun], to) === 'WRITE'
}

/** The row without what is hidden from the actor, so that nothing of it shows elsewhere. */
export function shownTo({ actor }: Source, lead: Row): Row {
  if (actor.fields.size === 0) return lead
  const hidden = Object.entries(Lead.fields).filter(([name]) => fieldAccess(actor, Lead, name) === 'HIDDEN')
  return { ...lead, ...Object.fromEntries(hidden.map(([, field]) => [field.column, null])) }
}
