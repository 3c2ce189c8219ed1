import { periodOf } from '../../src/sales/forecast-period.rules.ts'
import { FORECAST_NOW, FORECAST_OF_DEALS, FORECAST_THEN, PEOPLE, TEAMS, WATERFALL } from './forecast.statements.ts'
import { type OwnerSum, rowsOf } from './forecast.tree.ts'
import { type Handlers, list, money } from './handlers.ts'

/** Asks a statement with its parameters by number. */
export type Ask = (text: string, values: unknown[]) => any[] | Promise<any[]>

interface Variables {
  day: string
  team: string
  at: string
  from: string
  to: string
}

const CURRENCY = 'USD'

/** Forecasts of everybody below a team, by hand. */
export function forecastHandlers(ask: Ask): Handlers {
  async function tree(team: string, sums: OwnerSum[]): Promise<string> {
    const [teams, people] = [await ask(TEAMS, []), await ask(PEOPLE, [])]
    return `{"forecast":{"rows":${list(rowsOf(team, { teams, people, sums }))}}}`
  }
  const days = (day: string) => periodOf('QUARTER', day, 1, false)
  return {
    async forecast({ day, team }: Variables) {
      const { start, end } = days(day)
      return tree(team, await ask(FORECAST_NOW, [start.slice(0, 7), end.slice(0, 7)]))
    },
    async forecastOfDeals({ day, team }: Variables) {
      const { start, end } = days(day)
      return tree(team, await ask(FORECAST_OF_DEALS, [start, end]))
    },
    async forecastThen({ day, team, at }: Variables) {
      const { start, end } = days(day)
      return tree(team, await ask(FORECAST_THEN, [start, end, at]))
    },
    async waterfall({ day, from, to }: Variables) {
      const { start, end } = days(day)
      return waterfall((await ask(WATERFALL, [start, end, from, to])) as Way[])
    },
  }
}

interface Way {
  how: string
  count: number
  before: number
  after: number
}

const STEPS = [
  ...['NEW', 'REOPENED', 'PULLED_IN', 'PUSHED_IN', 'INCREASED', 'DECREASED'],
  ...['PULLED_OUT', 'PUSHED_OUT', 'WON', 'LOST', 'REMOVED'],
]

function waterfall(ways: Way[]): string {
  const steps = new Map<string, { count: number; minor: number }>()
  const [first, last] = [
    { count: 0, minor: 0 },
    { count: 0, minor: 0 },
  ]
  const grow = (sum: { count: number; minor: number }, count: number, minor: number) => {
    sum.count += count
    sum.minor += minor
  }
  const step = (kind: string, count: number, minor: number) => {
    const known = steps.get(kind) ?? { count: 0, minor: 0 }
    steps.set(kind, known)
    grow(known, count, minor)
  }
  for (const way of ways) {
    const [count, before, after] = [Number(way.count), Number(way.before), Number(way.after)]
    const [how, then] = way.how.split(' ') as [string, string | undefined]
    if (then === undefined && count > 0) grow(first, count, before)
    if (how === 'SAME') grow(last, count, after)
    else if (then !== undefined) {
      step(how, count, after)
      if (then === 'OPEN') grow(last, count, after)
      else step(then, count, -after)
    } else if (how === 'INCREASED' || how === 'DECREASED') {
      grow(last, count, after)
      if (after !== before) step(how, count, after - before)
    } else step(how, count, -before)
  }
  const amount = ({ count, minor }: { count: number; minor: number }) =>
    `{"count":${count},"amount":${money(minor, CURRENCY)}}`
  const told = STEPS.flatMap((kind) => {
    const known = steps.get(kind)
    return known ? [`{"kind":"${kind}","count":${known.count},"amount":${money(known.minor, CURRENCY)}}`] : []
  })
  return `{"forecastWaterfall":{"start":${amount(first)},"end":${amount(last)},"steps":${list(told)}}}`
}
