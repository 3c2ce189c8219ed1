import type { Input } from '../platform/write/draft.ts'
import type { Random } from './random.ts'
import { type DemoSeller, external, known } from './staff.ts'
import {
  BUYING_ROLES,
  CHINESE_COMPANY,
  CHINESE_PEOPLE,
  CHINESE_TITLES,
  DEPARTMENTS,
  INDUSTRIES,
  LATIN_COMPANY,
  LATIN_PEOPLE,
  LIFECYCLE,
  TIERS,
  TITLES,
  TRAITS,
} from './words.ts'

export interface DemoAccount {
  name: string
  seller: DemoSeller
  contacts: string[]
  row: Input
}

const ACCOUNTS = 200
const CONTACTS_PER_ACCOUNT = 3

/** 200 accounts, about one in twelve below another of the same seller, each with its country's money and script. */
export function demoAccounts(random: Random, sellers: DemoSeller[]): DemoAccount[] {
  const accounts: DemoAccount[] = []
  const used = new Set<string>()
  for (let index = 0; index < ACCOUNTS; index += 1) {
    const seller = sellers[index % sellers.length]!
    const { name, industry } = companyName(random, seller.region.chinese, used)
    const parent = random.chance(1 / 12)
      ? accounts.find((each) => each.seller === seller && !each.row['parent'])
      : undefined
    accounts.push({ name, seller, contacts: [], row: accountRow(random, { name, industry, seller, index, parent }) })
  }
  return accounts
}

interface Made {
  name: string
  industry: string
  seller: DemoSeller
  index: number
  parent: DemoAccount | undefined
}

function accountRow(random: Random, { name, industry, seller, index, parent }: Made): Input {
  const domain = `customer${String(index + 1).padStart(3, '0')}.example`
  const employees = 10 * random.whole(2, 400)
  return {
    externalIds: [external('account', name)],
    ...{ name, industry, employees, domains: [domain], website: `https://www.${domain}` },
    owner: known('user', seller.name),
    phones: [`+${seller.region.chinese ? 86 : 49}${random.whole(2_000_000_000, 8_999_999_999)}`],
    addresses: [{ label: 'Head office', city: cityOf(name), country: seller.region.country }],
    annualRevenue: { amount: String(employees * random.whole(80, 240) * 1000), currency: seller.region.currencies[0] },
    tier: random.one(TIERS),
    lifecycleStage: random.one(LIFECYCLE),
    isPartner: random.chance(0.05),
    ...(parent ? { parent: known('account', parent.name) } : {}),
  }
}

function cityOf(name: string): string | null {
  return CHINESE_COMPANY.place.find((place) => name.startsWith(place)) ?? null
}

function companyName(random: Random, chinese: boolean, used: Set<string>): { name: string; industry: string } {
  for (;;) {
    const kind = random.whole(0, 9)
    const parts = chinese ? CHINESE_COMPANY : LATIN_COMPANY
    const place = chinese ? random.one(CHINESE_COMPANY.place) : ''
    const words = [random.one(parts.first), parts.second[kind]!, random.one(parts.form)]
    const name = chinese ? `${place}${words.join('')}` : words.join(' ')
    if (used.has(name)) continue
    used.add(name)
    return { name, industry: INDUSTRIES[kind]! }
  }
}

/** Three people per account; the first decides, the others report to that one. */
export function contactRows(random: Random, accounts: DemoAccount[]): Input[] {
  return accounts.flatMap((account, index) =>
    Array.from({ length: CONTACTS_PER_ACCOUNT }, (_, place) => {
      const id = `${index + 1}-${place + 1}`
      const first = account.contacts[0]
      account.contacts.push(id)
      return contactRow(random, account, { id, place, first })
    }),
  )
}

function contactRow(
  random: Random,
  account: DemoAccount,
  { id, place, first }: { id: string; place: number; first: string | undefined },
): Input {
  const { chinese } = account.seller.region
  const people = chinese ? CHINESE_PEOPLE : LATIN_PEOPLE
  const domain = (account.row['domains'] as string[])[0]
  return {
    externalIds: [external('contact', id)],
    familyName: random.one(people.family),
    givenName: random.one(people.given),
    emails: [`person${id}@${domain}`],
    phones: place === 0 ? account.row['phones'] : [],
    channels: chinese ? [{ kind: 'WECHAT', address: `demo_${id.replace('-', '_')}` }] : [],
    title: random.one(chinese ? CHINESE_TITLES : TITLES),
    department: random.one(DEPARTMENTS),
    languages: chinese ? ['zh', 'en'] : ['en'],
    traits: random.chance(0.5) ? [random.one(TRAITS)] : [],
    owner: known('user', account.seller.name),
    accounts: [
      {
        account: known('account', account.name),
        role: place === 0 ? 'decision maker' : random.one(BUYING_ROLES),
        isPrimary: true,
      },
    ],
    ...(first ? { reportsTo: known('contact', first) } : {}),
  }
}
