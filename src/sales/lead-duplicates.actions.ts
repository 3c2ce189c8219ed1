import { Account } from '../customers/account.record.ts'
import { Contact } from '../customers/contact.record.ts'
import { textKey } from '../plain/text.ts'
import type { Row } from '../platform/record/record.ts'
import { domainsOf } from './lead-convert.rules.ts'
import { byEntries, byNameStart, type Source } from './lead-convert.store.ts'
import { companyKey, companyStart, type Duplicate, type Likeness, rank } from './lead-duplicates.rules.ts'

const MOST = 20

/** Accounts that may be the company of a lead, as far as the actor may see them and the lead. */
export async function accountsLike(source: Source, lead: Row): Promise<Duplicate[]> {
  const found = new Map<string, Likeness[]>()
  note(found, await byEntries(source, Account, 'domains', domainsOf(lead).map(textKey)), 'DOMAIN')
  const company = lead['company'] as string | null
  if (company) {
    const same = (await byNameStart(source, Account, companyStart(company))).filter(
      ({ name }) => companyKey(name) === companyKey(company),
    )
    note(found, idsOf(same), 'COMPANY')
  }
  return rank(found, MOST)
}

/** Contacts that may be the person of a lead, likewise. */
export async function contactsLike(source: Source, lead: Row): Promise<Duplicate[]> {
  const found = new Map<string, Likeness[]>()
  const keys = (column: string) => ((lead[column] as string[] | null) ?? []).map(textKey)
  note(found, await byEntries(source, Contact, 'emails', keys('emails')), 'EMAIL')
  note(found, await byEntries(source, Contact, 'phones', keys('phones')), 'PHONE')
  const name = textKey(String(lead['name'] ?? ''))
  if (name !== '') {
    const same = (await byNameStart(source, Contact, name)).filter((one) => textKey(one.name) === name)
    note(found, idsOf(same), 'NAME')
  }
  return rank(found, MOST)
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

function note(found: Map<string, Likeness[]>, ids: readonly string[], reason: Likeness): void {
  for (const id of ids) found.set(id, [...(found.get(id) ?? []), reason])
}
