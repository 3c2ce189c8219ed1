import { daysBetween } from '../plain/day.ts'
import type { Input } from '../platform/write/draft.ts'
import { periodOf, periodsWithin } from '../sales/forecast-period.rules.ts'
import type { DemoDeal } from './deals.ts'
import { worthOf } from './money.ts'
import type { DemoPeople } from './people.ts'
import { DEMO_FROM, DEMO_SINCE, DEMO_UNTIL, DIRECTOR, external, known } from './staff.ts'

/** The quarters of the last year, this one and the next. */
const QUARTERS = periodsWithin('QUARTER', DEMO_SINCE, '2027-01-01', 1, false)
const THIS = periodOf('QUARTER', DEMO_UNTIL, 1, false)
/** A quota asks for a little more than what somebody is used to win. */
const STRETCH = 1.15
const ROUND = 1000

/** What sellers and the teams of regions are to win in each quarter, in dollars. */
export function quotaRows({ sellers }: DemoPeople, deals: readonly DemoDeal[]): Input[] {
  const usual = new Map(sellers.map(({ name }) => [name, STRETCH * wonInQuarter(name, deals)]))
  const teams = Map.groupBy(sellers, ({ region }) => region.team)
  return QUARTERS.flatMap(({ start, label }) => {
    const row = (whose: string, who: Input, amount: number): Input => ({
      externalIds: [external('quota', `${whose} ${label}`)],
      ...{ ...who, unit: 'QUARTER', start, measure: 'REVENUE' },
      amount: { amount: String(Math.max(ROUND, Math.round(amount / ROUND) * ROUND)), currency: 'USD' },
    })
    return [
      ...sellers.map(({ name }) => row(name, { owner: known('user', name) }, usual.get(name)!)),
      ...[...teams].map(([team, members]) => {
        const together = members.reduce((sum, { name }) => sum + usual.get(name)!, 0)
        // A team may do with a little less than its people.
        return row(team, { team: known('team', team) }, 0.95 * together)
      }),
    ]
  })
}

function wonInQuarter(seller: string, deals: readonly DemoDeal[]): number {
  const quarters = daysBetween(DEMO_FROM, DEMO_UNTIL) / 91
  const won = deals.filter(({ account, row }) => account.seller.name === seller && wonBy(row))
  return won.reduce((sum, { row }) => sum + worth(row), 0) / quarters
}

function wonBy({ closedOn, closeReason }: Input): boolean {
  return closedOn !== undefined && JSON.stringify(closeReason).includes('WON ')
}

function worth({ amount }: Input): number {
  const { amount: whole = '0', currency = 'USD' } = (amount ?? {}) as { amount?: string; currency?: string }
  return Number(whole) * worthOf(currency)
}

/** What a seller, two managers and the director say of this quarter, whatever the deals add up to. */
export function overrideRows({ sellers, managers }: DemoPeople, quotas: readonly Input[]): Input[] {
  const [seller, other] = [sellers[0]!, sellers[4]!]
  const planned = (whose: string) => {
    const id = external('quota', `${whose} ${THIS.label}`).id
    const quota = quotas.find(({ externalIds }) => (externalIds as { id: string }[])[0]!.id === id)!
    return Number((quota['amount'] as { amount: string }).amount)
  }
  const said = (by: string, subject: Input, parts: Input & { share: number; whose: string }): Input => {
    const { share, whose, ...more } = parts
    const amount = { amount: String(Math.round((planned(whose) * share) / ROUND) * ROUND), currency: 'USD' }
    const period = { unit: THIS.unit, start: THIS.start, category: 'COMMIT' }
    return { owner: known('user', by), ...subject, ...period, amount, ...more }
  }
  const [leads, leadsOther] = [seller, other].map(
    ({ region }) => managers.find((manager) => manager.region === region)!.name,
  ) as [string, string]
  return [
    said(
      seller.name,
      { user: known('user', seller.name) },
      {
        ...{ whose: seller.name, share: 0.9, kind: 'OWNER' },
        reason: 'One order is agreed by word of mouth and comes in December.',
      },
    ),
    said(
      leads,
      { user: known('user', seller.name) },
      {
        ...{ whose: seller.name, share: 0.75, kind: 'MANAGER' },
        reason: 'The plant stops for holidays; I count that order in January.',
      },
    ),
    said(
      leadsOther,
      { team: known('team', other.region.team) },
      {
        ...{ whose: other.region.team, share: 0.8, kind: 'OWNER' },
        reason: '两个项目的预算已获批准。',
      },
    ),
    said(
      DIRECTOR,
      { team: known('team', other.region.team) },
      {
        ...{ whose: other.region.team, share: 1, kind: 'MANAGER', category: 'BEST_CASE' },
        reason: 'With the framework contract the year ends on plan.',
      },
    ),
  ]
}
