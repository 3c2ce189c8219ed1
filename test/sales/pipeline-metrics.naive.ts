/** A deal as the property tests make it. */
export interface Sample {
  id: string
  source: string | null
  amount: number | null
  openedOn: string
  /** Stages by name, with when each was entered; null where nobody knows. */
  steps: { stage: string; at: string | null }[]
}

export const OPEN_STAGES = ['Contact', 'Qualify', 'Opportunity confirmed', 'Shared vision', 'Negotiation']

const DAY = 86_400_000

export const statusOf = ({ steps }: Sample) => {
  const { stage } = steps.at(-1)!
  return stage === 'Won' ? 'WON' : stage === 'Lost' ? 'LOST' : 'OPEN'
}
const closedOn = (sample: Sample) =>
  statusOf(sample) === 'OPEN' ? null : (sample.steps.at(-1)!.at?.slice(0, 10) ?? null)
const sum = (values: number[]) => values.reduce((left, right) => left + right, 0)
const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e6) / 1e6)

/** n, mean, median and p90 by sorting everything. */
export function spread(values: number[]) {
  const sorted = values.toSorted((a, b) => a - b)
  const n = sorted.length
  if (n === 0) return { n, mean: null, median: null, p90: null }
  const middle = n % 2 === 1 ? sorted[(n - 1) / 2]! : (sorted[n / 2 - 1]! + sorted[n / 2]!) / 2
  return { n, mean: rounded(sum(sorted) / n), median: rounded(middle), p90: rounded(sorted[Math.ceil(n * 0.9) - 1]!) }
}

export function roundedSpread({ n, mean, median, p90 }: Record<string, any>) {
  return { n, mean: rounded(mean), median: rounded(median), p90: rounded(p90) }
}

/** What `pipelineMetrics` is to answer, by source. */
export function metrics(samples: Sample[], period: { from: string; to: string } | null) {
  const counted = samples.filter((sample) => {
    if (statusOf(sample) === 'OPEN' || !period) return true
    const day = closedOn(sample)
    return day !== null && day >= period.from && day <= period.to
  })
  return bySource(counted, (some) => {
    const of = (status: string) => some.filter((sample) => statusOf(sample) === status)
    const [won, lost, open] = [of('WON'), of('LOST'), of('OPEN')]
    const cycles = won.flatMap((sample) => {
      const day = closedOn(sample)
      return day === null ? [] : [(Date.parse(day) - Date.parse(sample.openedOn)) / DAY]
    })
    const amounts = (list: Sample[]) => list.flatMap(({ amount }) => (amount === null ? [] : [amount]))
    const total = (list: Sample[]) => (amounts(list).length === 0 ? null : sum(amounts(list)).toFixed(2))
    return {
      ...{ won: won.length, lost: lost.length, open: open.length },
      winRate: won.length + lost.length === 0 ? null : rounded((won.length / (won.length + lost.length)) * 100),
      ...{ wonAmount: total(won), lostAmount: total(lost), openAmount: total(open) },
      withoutAmount: {
        won: won.length - amounts(won).length,
        lost: lost.length - amounts(lost).length,
        open: open.length - amounts(open).length,
      },
      cycle: spread(cycles),
    }
  })
}

/** What `stageMetrics` is to answer of stays that ended, by source and stage. */
export function stays(samples: Sample[], period: { from: string; to: string } | null) {
  return bySource(samples, (some) =>
    OPEN_STAGES.flatMap((stage) => {
      const entries = some.flatMap((sample) =>
        sample.steps.flatMap((step, index) => {
          if (step.stage !== stage) return []
          const day = step.at?.slice(0, 10)
          if (period && (day === undefined || day < period.from || day > period.to)) return []
          return [{ sample, step, next: sample.steps[index + 1] }]
        }),
      )
      if (entries.length === 0) return []
      const left = entries.filter(({ next }) => next !== undefined)
      const place = (name: string) => (name === 'Won' ? 99 : name === 'Lost' ? -1 : OPEN_STAGES.indexOf(name))
      const advanced = left.filter(({ next }) => place(next!.stage) > place(stage))
      const lost = left.filter(({ next }) => next!.stage === 'Lost')
      const deals = [...new Set(entries.map(({ sample }) => sample))]
      const days = left.flatMap(({ step, next }) =>
        step.at === null || next!.at === null ? [] : [(Date.parse(next!.at) - Date.parse(step.at)) / DAY],
      )
      return [
        {
          ...{ stage, entered: entries.length, moved: left.length, standing: entries.length - left.length },
          ...{ advanced: advanced.length, lost: lost.length, back: left.length - advanced.length - lost.length },
          withoutTime: entries.filter(({ step, next }) => step.at === null || next?.at === null).length,
          conversion: left.length === 0 ? null : rounded((advanced.length / left.length) * 100),
          wonDeals: deals.filter((sample) => statusOf(sample) === 'WON').length,
          lostDeals: deals.filter((sample) => statusOf(sample) === 'LOST').length,
          time: spread(days),
        },
      ]
    }),
  )
}

/** How many deals stood in each stage at a moment, and what they were known to be worth. */
export function board(samples: Sample[], at: string) {
  const stood = samples.flatMap((sample) => {
    const reached = sample.steps.filter((step) => step.at !== null && step.at <= at).at(-1)
    if (!reached) return []
    const last = reached === sample.steps.at(-1)
    return [{ stage: reached.stage, amount: last ? sample.amount : null }]
  })
  const groups = Map.groupBy(stood, ({ stage, amount }) => `${stage} ${amount === null ? 'none' : 'USD'}`)
  return Object.fromEntries(
    [...groups].map(([name, deals]) => [name, [deals.length, sum(deals.map(({ amount }) => amount ?? 0)).toFixed(2)]]),
  )
}

function bySource<Answer>(samples: Sample[], answer: (some: Sample[]) => Answer) {
  const groups = Map.groupBy(samples, ({ source }) => source ?? '')
  return Object.fromEntries([...groups].map(([source, some]) => [source, answer(some)]))
}

export { rounded }
