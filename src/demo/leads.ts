import { addDays } from '../plain/day.ts'
import type { Input } from '../platform/write/draft.ts'
import type { Random } from './random.ts'
import { DEMO_UNTIL, type DemoSeller, external, known } from './staff.ts'
import { CHINESE_COMPANY, CHINESE_PEOPLE, INDUSTRIES, LATIN_COMPANY, LATIN_PEOPLE, PRODUCTS, TITLES } from './words.ts'

const OPEN = 60
const LOST = 45
const SOURCES = ['web', 'fair', 'referral', 'cold list'] as const
const LEAD_LOST = ['no budget', 'student', 'wrong number', 'buys elsewhere', '没有预算']

/** Leads that are open or led nowhere, of both scripts; who came over a cold list seldom stays. */
export function leadRows(random: Random, sellers: DemoSeller[]): Input[] {
  return Array.from({ length: OPEN + LOST }, (_, index) => {
    const seller = random.one(sellers)
    const lost = index >= OPEN
    const status = lost ? 'UNQUALIFIED' : random.one(['NEW', 'NEW', 'WORKING', 'QUALIFIED'])
    return {
      externalIds: [external('lead', String(index + 1))],
      ...somebody(random, seller.region.chinese, index),
      ...{ status, owner: status === 'NEW' && random.chance(0.4) ? null : known('user', seller.name) },
      source: lost && random.chance(0.6) ? 'cold list' : random.one(SOURCES),
      ...(lost ? { reason: random.one(LEAD_LOST) } : {}),
      ...(random.chance(0.3) ? { campaign: 'Spring fair 2026 春季展会' } : {}),
      ...{ territory: seller.region.team, addresses: [{ country: seller.region.country }] },
      consents: random.chance(0.5) ? [consent(random)] : [],
    }
  })
}

function somebody(random: Random, chinese: boolean, index: number): Input {
  const words = chinese ? CHINESE_PEOPLE : LATIN_PEOPLE
  const company = chinese
    ? `${random.one(CHINESE_COMPANY.place)}${random.one(CHINESE_COMPANY.first)}有限公司`
    : `${random.one(LATIN_COMPANY.first)} ${random.one(LATIN_COMPANY.form)}`
  return {
    ...{ familyName: random.one(words.family), givenName: random.one(words.given), company },
    ...{ title: random.one(TITLES), industry: random.one(INDUSTRIES), interest: random.one(PRODUCTS) },
    emails: [random.chance(0.3) ? `lead${index + 1}@gmail.com` : `mail@lead${index + 1}.example`],
    phones: random.chance(0.6) ? [`+${random.whole(4_900_000_000, 8_699_999_999)}`] : [],
  }
}

function consent(random: Random): Input {
  const at = `${addDays(DEMO_UNTIL, -random.whole(1, 300))}T10:00:00.000Z`
  return { channel: 'EMAIL', purpose: 'newsletter', given: random.chance(0.8), source: 'fair', at, text: 'Write to me' }
}

/** What makes a lead worth more or less to the company. */
export function scoreRows(): Input[] {
  const rules = [
    { name: 'Recommended by a customer', filter: { source: { eq: 'referral' } }, points: 30 },
    { name: 'Decides on purchases 采购负责人', filter: { title: { contains: 'purchasing' } }, points: 20 },
    { name: 'Free mail address', filter: { emails: { some: { endsWith: '@gmail.com' } } }, points: -15 },
  ]
  return rules.map((rule) => ({ ...rule, externalIds: [external('score', rule.name)] }))
}

/** The form of the company's web site. */
export function formRows(): Input[] {
  return [
    {
      ...{ name: 'Contact page 联系我们', honeypot: 'website2', source: 'web' },
      externalIds: [external('form', 'contact')],
      fields: [
        { name: 'name', field: 'NAME', required: true },
        { name: 'company', field: 'COMPANY' },
        { name: 'email', field: 'EMAIL', required: true },
        { name: 'message', field: 'MESSAGE' },
      ],
      consents: [{ name: 'news', channel: 'EMAIL', purpose: 'newsletter', text: 'Write to me about new instruments' }],
    },
  ]
}

/** Web leads go round among the sellers; the others to whoever has the fewest in their region. */
export function assignmentRows(sellers: DemoSeller[]): Input[] {
  const members = sellers.map(({ name, region }) => ({ user: known('user', name), territory: region.team }))
  return [
    {
      ...{ name: 'By region', position: 1, method: 'TERRITORY', members },
      ...{ externalIds: [external('rule', 'region')], filter: { territory: { isNull: false } } },
    },
    {
      ...{ name: 'From the web, in turn', position: 2, method: 'ROUND_ROBIN', filter: { source: { eq: 'web' } } },
      ...{ externalIds: [external('rule', 'web')], members: members.map(({ user }) => ({ user })) },
    },
  ]
}
