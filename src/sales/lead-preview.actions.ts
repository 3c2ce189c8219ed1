import { need } from '../platform/access/access.ts'
import type { Row } from '../platform/record/record.ts'
import { Lead } from './lead.record.ts'
import type { CustomRoute } from './lead-convert.rules.ts'
import type { Source } from './lead-convert.store.ts'
import { accountsLike, contactsLike } from './lead-duplicates.actions.ts'
import type { Duplicate } from './lead-duplicates.rules.ts'
import { type Mapping, mappingOf, shownTo } from './lead-mapping.actions.ts'

export interface Preview extends Mapping {
  lead: Row
  accounts: Duplicate[]
  contacts: Duplicate[]
}

/**
 * What converting a lead that the actor sees would make, and of what it may be a duplicate. Writes nothing.
 * @throws Failure FORBIDDEN without the right to CONVERT; Refusal INVALID for a wrong route of custom fields.
 */
export async function previewConversion(source: Source, lead: Row, wanted: readonly CustomRoute[]): Promise<Preview> {
  need(source.actor, Lead, 'CONVERT')
  const shown = shownTo(source, lead)
  const [accounts, contacts] = [await accountsLike(source, shown), await contactsLike(source, shown)]
  return { lead, accounts, contacts, ...(await mappingOf(source, lead, wanted)) }
}
