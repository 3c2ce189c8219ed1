import { textKey } from '../../src/plain/text.ts'
import type { Row } from '../../src/platform/database/database.ts'
import { type Filling, tables } from './filling.ts'
import { stamps } from './moments.ts'
import { BUYING_ROLES, COMPANY_FORMS, COMPANY_WORDS, FAMILY, GIVEN, INDUSTRIES, stem, TITLES } from './words.ts'

/** What deals need to know of an account. */
export interface FilledAccount {
  id: string
  ownerId: string
}

/** Accounts with their people, e-mail addresses and domains. */
export async function placeCustomers(filling: Filling, sellers: string[]): Promise<FilledAccount[]> {
  const { database, chance, size } = filling
  const filled: FilledAccount[] = []
  const { add, flush } = tables(database)
  for (let index = 0; index < size.accounts; index += 1) {
    const share = index / size.accounts
    const account = accountRow(filling, index, share, chance.one(sellers))
    const lists = [listValue(account.id, 'account.domains', account.domains[0]!)]
    const contacts: Row[] = []
    const links: Row[] = []
    for (let place = 0; place < size.contactsPerAccount; place += 1) {
      const contact = contactRow(filling, { share, ownerId: account.ownerId, address: `person${index}-${place}` })
      const role = chance.one(BUYING_ROLES)
      contacts.push(contact)
      links.push({ contactId: contact.id, accountId: account.id, position: 0, role, roleKey: role, isPrimary: true })
      lists.push(listValue(contact.id, 'contact.emails', contact.emails[0]!))
    }
    filled.push({ id: account.id, ownerId: account.ownerId })
    await add({ Account: [account], Contact: contacts, ContactAccount: links, ListValue: lists })
  }
  await flush()
  return filled
}

function accountRow({ chance }: Filling, index: number, share: number, ownerId: string) {
  const name = `${stem(chance.whole, chance.whole(2, 3))} ${chance.one(COMPANY_WORDS)} ${chance.one(COMPANY_FORMS)}`
  const industry = chance.one(INDUSTRIES)
  const domain = `customer${index}.example`
  const website = `https://www.${domain}`
  return {
    id: chance.id('acc'),
    ...stamps(share),
    ...{ ownerId, name, nameKey: textKey(name), industry, industryKey: textKey(industry) },
    ...{ domains: [domain], website, websiteKey: website, phones: [], addresses: [] },
    ...{ employees: 10 * chance.whole(1, 500), isPartner: false, tier: 'ordinary', tierKey: 'ordinary' },
  }
}

function contactRow(
  { chance }: Filling,
  { share, ownerId, address }: Record<'ownerId' | 'address', string> & { share: number },
) {
  const [givenName, familyName] = [chance.one(GIVEN), chance.one(FAMILY)]
  const name = `${givenName} ${familyName}`
  const title = chance.one(TITLES)
  return {
    id: chance.id('con'),
    ...stamps(share),
    ...{ ownerId, name, nameKey: textKey(name), title, titleKey: textKey(title) },
    ...{ givenName, givenNameKey: textKey(givenName), familyName, familyNameKey: textKey(familyName) },
    ...{ emails: [`${address}@people.example`], phones: [], channels: [], traits: [], languages: ['en'] },
  }
}

function listValue(recordId: string, field: string, value: string): Row {
  return { recordId, field, position: 0, value, valueKey: value }
}
