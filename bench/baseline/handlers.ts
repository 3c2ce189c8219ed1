/** What answers the works by hand: from the variables of a request to the JSON of its `data`. */
export type Handlers = Record<string, (variables: any) => string | Promise<string>>

/** A list whose parts are JSON already. */
export function list(parts: string[]): string {
  return `[${parts.join(',')}]`
}

/** An amount of a currency with cents, as JSON. */
export function money(minor: number | null, currency: string | null): string {
  if (minor === null || currency === null) return 'null'
  const sign = minor < 0 ? '-' : ''
  const cents = String(Math.abs(minor)).padStart(3, '0')
  return `{"amount":"${sign}${cents.slice(0, -2)}.${cents.slice(-2)}","currency":"${currency}"}`
}

interface BoardRow {
  id: string
  name: string
  closeDate: string | null
  amountMinor: number | null
  amountCurrency: string | null
  accountId: string
  account: string
  ownerId: string
  owner: string
}

/** One card of a board. */
export function card(row: BoardRow): string {
  const account = `{"id":"${row.accountId}","name":${JSON.stringify(row.account)}}`
  const owner = `{"id":"${row.ownerId}","name":${JSON.stringify(row.owner)}}`
  const amount = money(row.amountMinor, row.amountCurrency)
  const day = row.closeDate === null ? 'null' : `"${row.closeDate}"`
  return `{"id":"${row.id}","name":${JSON.stringify(row.name)},"closeDate":${day},"amount":${amount},"account":${account},"owner":${owner}}`
}

/** A page of accounts with their number. */
export function accountPage(rows: { id: string; name: string; industry: string; total: number }[]): string {
  const nodes = rows.map(
    ({ id, name, industry }) => `{"id":"${id}","name":${JSON.stringify(name)},"industry":${JSON.stringify(industry)}}`,
  )
  return `{"accounts":{"totalCount":${Number(rows[0]?.total ?? 0)},"nodes":${list(nodes)}}}`
}

/** Counts and sums by stage. */
export function stageSums(rows: { id: string; name: string; count: number; sum: number | null }[]): string {
  const lines = rows.map(({ id, name, count, sum }) => {
    const total = sum === null ? 'null' : money(Number(sum), 'USD')
    return `{"keys":[{"id":"${id}","value":${JSON.stringify(name)}}],"count":${Number(count)},"sum":{"amountBase":${total}}}`
  })
  return `{"opportunitiesAggregate":{"rows":${list(lines)}}}`
}
