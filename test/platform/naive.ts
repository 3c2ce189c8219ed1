import { textKey } from '../../src/plain/text.ts'

/** An account as the property tests make it: API values, in memory. */
export interface Sample {
  id: string
  name: string
  industry: string | null
  employees: number | null
  isPartner: boolean
  revenue: { minor: number; currency: string } | null
  domains: string[]
  parentId: string | null
}

type Filter = Record<string, any>

/** Evaluates a filter in memory, in two-valued logic, as the contract says it. */
export function meets(all: Map<string, Sample>, row: Sample, filter: Filter): boolean {
  return Object.entries(filter).every(([name, asked]) => {
    if (name === 'and') return asked.every((each: Filter) => meets(all, row, each))
    if (name === 'or') return asked.some((each: Filter) => meets(all, row, each))
    if (name === 'not') return !meets(all, row, asked)
    if (name === 'name') return compare(textKey(row.name), asked, textKey)
    if (name === 'industry') return compare(row.industry === null ? null : textKey(row.industry), asked, textKey)
    if (name === 'employees') return compare(row.employees, asked)
    if (name === 'isPartner') return compare(row.isPartner, asked)
    if (name === 'annualRevenue') return money(row.revenue, asked)
    if (name === 'domains')
      return quantified(row.domains, asked, (domain, each) => compare(textKey(domain), each, textKey))
    if (name === 'parent') return toOne(all, row.parentId, asked)
    if (name === 'children') return quantified(childrenOf(all, row), asked, (child, each) => meets(all, child, each))
    throw new Error(`The naive evaluation does not know ${name}`)
  })
}

function childrenOf(all: Map<string, Sample>, row: Sample): Sample[] {
  return [...all.values()].filter((each) => each.parentId === row.id)
}

function toOne(all: Map<string, Sample>, id: string | null, { isNull, ...asked }: Filter): boolean {
  const related = id === null ? undefined : all.get(id)
  const found = related !== undefined && meets(all, related, asked)
  return isNull === true ? !found : found
}

function quantified<Entry>(entries: Entry[], asked: Filter, holds: (entry: Entry, filter: Filter) => boolean): boolean {
  return Object.entries(asked).every(([quantifier, filter]) => {
    if (quantifier === 'some') return entries.some((entry) => holds(entry, filter))
    if (quantifier === 'every') return entries.every((entry) => holds(entry, filter))
    if (quantifier === 'none') return !entries.some((entry) => holds(entry, filter))
    return (entries.length === 0) === filter
  })
}

function money(value: Sample['revenue'], asked: Filter): boolean {
  return Object.entries(asked).every(([operator, wanted]) => {
    if (operator === 'isNull') return (value === null) === wanted
    const minor = Math.round(Number(wanted.amount) * 100)
    const same = value !== null && value.currency === wanted.currency
    if (operator === 'neq') return !(same && value.minor === minor)
    return same && holds(value.minor, operator, minor)
  })
}

function compare<Value>(value: Value | null, asked: Filter, key: (text: string) => string = (text) => text): boolean {
  const prepared = (wanted: unknown) => (typeof wanted === 'string' ? key(wanted) : wanted)
  return Object.entries(asked).every(([operator, wanted]) => {
    if (operator === 'isNull') return (value === null) === wanted
    if (operator === 'neq') return value === null || value !== prepared(wanted)
    if (operator === 'nin') return value === null || !wanted.map(prepared).includes(value)
    if (value === null) return false
    if (operator === 'in') return wanted.map(prepared).includes(value)
    return holds(value, operator, prepared(wanted))
  })
}

function holds(value: any, operator: string, wanted: any): boolean {
  if (operator === 'eq') return value === wanted
  if (operator === 'lt') return value < wanted
  if (operator === 'lte') return value <= wanted
  if (operator === 'gt') return value > wanted
  if (operator === 'gte') return value >= wanted
  if (operator === 'contains') return value.includes(wanted)
  if (operator === 'startsWith') return value.startsWith(wanted)
  if (operator === 'endsWith') return value.endsWith(wanted)
  throw new Error(`The naive evaluation does not know ${operator}`)
}

/** Compares as the contract orders: by stored key and code point, NULL as the largest value. */
export function compareValues(a: unknown, b: unknown): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  if (typeof a === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b as string))
  return Number(a) - Number(b)
}
