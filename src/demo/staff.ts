import type { Input } from '../platform/write/draft.ts'
import { SOURCE } from './place.ts'
import type { Random } from './random.ts'
import { CHINESE_PEOPLE, LATIN_PEOPLE } from './words.ts'

export interface DemoSeller {
  name: string
  region: Region
}

/** What the people of a region share. */
export interface Region {
  team: string
  parent: string
  chinese: boolean
  /** Share of Chinese-named customers is decided by the region; money is in these currencies. */
  currencies: readonly string[]
  country: string
}

export const REGIONS: readonly Region[] = [
  { team: 'East China 华东', parent: 'Greater China 大中华区', chinese: true, currencies: ['CNY'], country: 'China' },
  {
    team: 'South China 华南',
    parent: 'Greater China 大中华区',
    chinese: true,
    currencies: ['CNY', 'USD'],
    country: 'China',
  },
  {
    team: 'Taiwan 台灣',
    parent: 'Greater China 大中华区',
    chinese: true,
    currencies: ['TWD', 'USD'],
    country: 'Taiwan',
  },
  { team: 'Central Europe', parent: 'Europe', chinese: false, currencies: ['EUR'], country: 'Germany' },
  { team: 'Nordics', parent: 'Europe', chinese: false, currencies: ['EUR', 'USD'], country: 'Sweden' },
  {
    team: 'Americas',
    parent: 'Lanting Instruments 兰亭仪器',
    chinese: false,
    currencies: ['USD'],
    country: 'United States',
  },
]

/** The three years of which the company tells. */
export const DEMO_FROM = '2023-11-01'
export const DEMO_UNTIL = '2026-10-31'
/** From when on the company writes down what it does. */
export const DEMO_SINCE = '2025-10-31'

export const external = (kind: string, name: string) => ({ source: SOURCE, id: `${kind}:${name}` })

/** A reference to a record that the demo made, by its external id. */
export const known = (kind: string, name: string) => ({ externalId: external(kind, name), noun: kind })

/** Who leads the whole. */
export const DIRECTOR = 'Chen Weilin 陈蔚林'
const TOP = 'Lanting Instruments 兰亭仪器'

/** The company, its two continents and their regions: parents first. */
export function teamRows(): Input[] {
  const named = (name: string, parent: string | null) => ({
    externalIds: [external('team', name)],
    name,
    ...(parent ? { parent: known('team', parent) } : {}),
  })
  const middle = [...new Set(REGIONS.map((region) => region.parent))].filter((name) => name !== TOP)
  return [
    named(TOP, null),
    ...middle.map((name) => named(name, TOP)),
    ...REGIONS.map((region) => named(region.team, region.parent)),
  ]
}

export interface DemoStaff {
  rows: (roles: Record<string, string>) => Input[]
  sellers: DemoSeller[]
  /** Who leads the team of each region. */
  managers: DemoSeller[]
}

/** Three sellers a region under one manager each; a director above them all. */
export function staff(random: Random): DemoStaff {
  const used = new Set<string>()
  const sellers = REGIONS.flatMap((region) =>
    Array.from({ length: 3 }, () => ({ name: personName(random, region.chinese, used), region })),
  )
  const managers = REGIONS.map((region) => ({ name: personName(random, region.chinese, used), region }))
  const row = (name: string, team: string, title: string, roles: (string | undefined)[]) => ({
    externalIds: [external('user', name)],
    ...{ name, title, team: known('team', team), roles },
  })
  return {
    sellers,
    managers,
    rows: (roles) => [
      row(DIRECTOR, TOP, 'Sales director', [roles['Manager']]),
      ...managers.map(({ name, region }) => row(name, region.team, 'Regional manager', [roles['Manager']])),
      ...sellers.map(({ name, region }) => row(name, region.team, 'Seller', [roles['Seller']])),
    ],
  }
}

/** A full name that stands once in the company; Chinese names family first. */
function personName(random: Random, chinese: boolean, used: Set<string>): string {
  for (;;) {
    const name = chinese
      ? `${random.one(CHINESE_PEOPLE.family)}${random.one(CHINESE_PEOPLE.given)}`
      : `${random.one(LATIN_PEOPLE.given)} ${random.one(LATIN_PEOPLE.family)}`
    if (used.has(name)) continue
    used.add(name)
    return name
  }
}
