import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

type Line = Record<string, string>

export interface CrmAccount {
  name: string
  sector: string
  founded: number | null
  /** In US dollars, with cents. */
  revenue: string | null
  employees: number | null
  country: string
  parent: string | null
}

export interface CrmDeal {
  id: string
  agent: string
  product: string
  account: string | null
  stage: 'Prospecting' | 'Engaging' | 'Won' | 'Lost'
  /** Days, YYYY-MM-DD; null where the file names none. */
  engagedOn: string | null
  closedOn: string | null
  value: string | null
}

export interface CrmFiles {
  accounts: CrmAccount[]
  products: { name: string; series: string; price: string }[]
  agents: { name: string; manager: string; office: string }[]
  deals: CrmDeal[]
  /** What was read otherwise than it is written, and how often. */
  repairs: Map<string, number>
}

// Slips of the pen that stand in such files; a word that is not here is taken as it is.
const SPELLINGS: Record<string, string> = { technolgy: 'technology', Philipines: 'Philippines' }

/** Reads the four files of a folder; accounts stand behind the accounts to which they belong. */
export function readCrmFiles(folder: string): CrmFiles {
  const repairs = new Map<string, number>()
  const repair = (told: string) => repairs.set(told, (repairs.get(told) ?? 0) + 1)
  const spelled = (word: string) => {
    const right = SPELLINGS[word]
    if (right) repair(`"${word}" read as "${right}"`)
    return right ?? word
  }
  const products = lines(folder, 'products.csv').map((line) => ({
    name: line['product']!,
    series: line['series']!,
    price: line['sales_price']!,
  }))
  const product = productReader(
    products.map((each) => each.name),
    repair,
  )
  return {
    accounts: parentsFirst(lines(folder, 'accounts.csv').map((line) => toAccount(line, spelled))),
    products,
    agents: lines(folder, 'sales_teams.csv').map((line) => ({
      name: line['sales_agent']!,
      manager: line['manager']!,
      office: line['regional_office']!,
    })),
    deals: lines(folder, 'sales_pipeline.csv').map((line) => toDeal(line, product)),
    repairs,
  }
}

function lines(folder: string, file: string): Line[] {
  const text = readFileSync(join(folder, file), 'utf8')
  return parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true }) as Line[]
}

function toAccount(line: Line, spelled: (word: string) => string): CrmAccount {
  return {
    name: line['account']!,
    sector: spelled(line['sector']!),
    founded: numberOf(line['year_established']),
    revenue: millions(line['revenue']),
    employees: numberOf(line['employees']),
    country: spelled(line['office_location']!),
    parent: line['subsidiary_of'] || null,
  }
}

function numberOf(text: string | undefined): number | null {
  return text ? Number(text) : null
}

/** "1100.04" millions are "1100040000.00": moved as text, so that no digit is rounded. */
function millions(text: string | undefined): string | null {
  if (!text) return null
  const [whole = '0', fraction = ''] = text.split('.')
  return `${whole}${fraction.padEnd(6, '0').slice(0, 6)}.00`.replace(/^0+(?=\d)/, '')
}

function toDeal(line: Line, product: (name: string) => string): CrmDeal {
  return {
    id: line['opportunity_id']!,
    agent: line['sales_agent']!,
    product: product(line['product']!),
    account: line['account'] || null,
    stage: line['deal_stage'] as CrmDeal['stage'],
    engagedOn: day(line['engage_date']),
    closedOn: day(line['close_date']),
    value: line['close_value'] || null,
  }
}

/** M/D/YYYY or YYYY-MM-DD. */
function day(text: string | undefined): string | null {
  if (!text) return null
  const parts = text.split('/')
  if (parts.length !== 3) return text
  const [month, date, year] = parts as [string, string, string]
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

/** A product is known by its letters and digits alone: "GTXPro" is "GTX Pro". */
function productReader(names: string[], repair: (told: string) => void): (name: string) => string {
  const bare = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  const known = new Map(names.map((name) => [bare(name), name]))
  return (name) => {
    const right = known.get(bare(name)) ?? name
    if (right !== name) repair(`product "${name}" read as "${right}"`)
    return right
  }
}

function parentsFirst(accounts: CrmAccount[]): CrmAccount[] {
  const byName = new Map(accounts.map((account) => [account.name, account]))
  const met = new Set<CrmAccount>()
  const placed = new Set<CrmAccount>()
  const place = (account: CrmAccount): void => {
    if (met.has(account)) return
    met.add(account)
    const parent = account.parent ? byName.get(account.parent) : undefined
    if (parent) place(parent)
    placed.add(account)
  }
  for (const account of accounts) place(account)
  return [...placed]
}
