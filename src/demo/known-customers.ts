import { Account } from '../customers/account.record.ts'
import { saveContacts } from '../customers/contact.actions.ts'
import { Contact } from '../customers/contact.record.ts'
import { contactRows, type DemoAccount, demoAccounts } from './customers.ts'
import type { Place } from './place.ts'
import type { DemoSeller } from './staff.ts'

/** Accounts with their people. */
export async function placeCustomers({ random, rows }: Place, sellers: DemoSeller[]): Promise<DemoAccount[]> {
  const accounts = demoAccounts(random, sellers)
  const accountRows = accounts.map((account) => account.row)
  await rows(Account, accountRows)
  await rows(Contact, contactRows(random, accounts), saveContacts)
  return accounts
}
