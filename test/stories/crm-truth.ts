import type { CrmDeal, CrmFiles } from '../../clients/typescript/examples/crm-files.ts'

export interface Days {
  start: string
  end: string
}

/** The quarters of a year, as days. */
export const quartersOf = (year: number): Days[] =>
  ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'].map((days) => {
    const [start, end] = days.split(' ')
    return { start: `${year}-${start}`, end: `${year}-${end}` }
  })

const dollars = (deals: readonly CrmDeal[]): string =>
  `${deals.reduce((sum, { value }) => sum + Number(value ?? 0), 0)}.00`

/** What the files themselves say of deals of some agents, or of all: read off the lines, without any server. */
export function truthOf({ deals, agents }: CrmFiles, names: readonly string[] = agents.map(({ name }) => name)) {
  const own = deals.filter(({ agent }) => names.includes(agent))
  /** Decided in the days, and by the end of a day. */
  const closedIn = ({ start, end }: Days, by = end, stage: CrmDeal['stage'] = 'Won') =>
    own.filter(
      (deal) => deal.stage === stage && deal.closedOn! >= start && deal.closedOn! <= end && deal.closedOn! <= by,
    )
  return {
    /** What was won in the days by the end of a day. */
    won: (days: Days, by?: string) => ({
      count: closedIn(days, by).length,
      amount: { amount: dollars(closedIn(days, by)) },
    }),
    lost: (days: Days, by?: string) => closedIn(days, by, 'Lost').length,
    /** Engaged by the end of a day, and not decided by then. */
    open: (day: string) =>
      own.filter(({ engagedOn, closedOn }) => engagedOn && engagedOn <= day && (!closedOn || closedOn > day)).length,
    /** Open today, prospects of no known day too. */
    openToday: own.filter(({ stage }) => stage === 'Engaging' || stage === 'Prospecting').length,
    /** By what the open amount of the days went between the ends of two days: the files know no day of an open deal. */
    steps(days: Days, from: string, to: string) {
      const won = closedIn(days, to).filter(({ closedOn }) => closedOn! > from)
      const lost = closedIn(days, to, 'Lost').filter(({ closedOn }) => closedOn! > from)
      const known = ({ engagedOn }: CrmDeal) => engagedOn! <= from
      const came = [...won, ...lost]
      const told: [string, CrmDeal[], string][] = [
        ['NEW', came.filter((deal) => !known(deal)), ''],
        ['PULLED_IN', came.filter(known), ''],
        ['WON', won, '-'],
        ['LOST', lost, '-'],
      ]
      return told
        .filter(([, some]) => some.length > 0)
        .map(([kind, some, sign]) => ({
          ...{ kind, count: some.length },
          amount: { amount: dollars(some) === '0.00' ? '0.00' : sign + dollars(some) },
        }))
    },
  }
}

/** Σ |forecast − actual| / Σ actual in percent, of dollars as text. */
export function wapeOf(pairs: readonly { forecast: string; actual: string }[]): number {
  const off = pairs.reduce((sum, { forecast, actual }) => sum + Math.abs(Number(forecast) - Number(actual)), 0)
  return (off / pairs.reduce((sum, { actual }) => sum + Number(actual), 0)) * 100
}
