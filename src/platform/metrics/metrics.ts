import { type Labels, line, textOf } from './text.ts'

/** What only goes up. */
export interface Counter {
  add(labels: Labels, by?: number): void
}

/** What goes up and down; `set` for what is counted elsewhere. */
export interface Gauge {
  set(labels: Labels, value: number): void
  add(labels: Labels, by: number): void
}

/** How often which durations were measured. */
export interface Histogram {
  observe(labels: Labels, seconds: number): void
}

export type Metrics = ReturnType<typeof makeMetrics>

/** Bounds of the buckets of durations, in seconds. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

interface Counts {
  buckets: number[]
  sum: number
  count: number
}

/** Figures for Prometheus. Labels take values of small closed sets alone: each combination is kept for good. */
export function makeMetrics() {
  const families: (() => string)[] = []

  function values(name: string, kind: string, help: string) {
    const kept = new Map<string, { labels: Labels; value: number }>()
    families.push(() =>
      textOf(
        name,
        kind,
        help,
        [...kept.values()].map((one) => line(name, one.labels, one.value)),
      ),
    )
    return (labels: Labels) => {
      const key = JSON.stringify(labels)
      const one = kept.get(key) ?? { labels, value: 0 }
      kept.set(key, one)
      return one
    }
  }

  function counter(name: string, help: string): Counter {
    const at = values(name, 'counter', help)
    return {
      add(labels, by = 1) {
        at(labels).value += by
      },
    }
  }

  /** `kind`: of what is counted elsewhere and only goes up, `counter`. */
  function gauge(name: string, help: string, kind: 'gauge' | 'counter' = 'gauge'): Gauge {
    const at = values(name, kind, help)
    return {
      set(labels, value) {
        at(labels).value = value
      },
      add(labels, by) {
        at(labels).value += by
      },
    }
  }

  function histogram(name: string, help: string): Histogram {
    const kept = new Map<string, Counts & { labels: Labels }>()
    families.push(() =>
      textOf(
        name,
        'histogram',
        help,
        [...kept.values()].flatMap((one) => linesOf(name, one)),
      ),
    )
    return {
      observe(labels, seconds) {
        const key = JSON.stringify(labels)
        const one = kept.get(key) ?? { labels, buckets: BOUNDS.map(() => 0), sum: 0, count: 0 }
        kept.set(key, one)
        const place = BOUNDS.findIndex((bound) => seconds <= bound)
        if (place >= 0) one.buckets[place]!++
        one.sum += seconds
        one.count++
      },
    }
  }

  /** All figures in the text format of Prometheus. */
  const text = () => families.map((family) => family()).join('')
  return { counter, gauge, histogram, text }
}

function linesOf(name: string, { labels, buckets, sum, count }: Counts & { labels: Labels }): string[] {
  let below = 0
  const bounds = BOUNDS.map((bound, place) => {
    below += buckets[place]!
    return line(`${name}_bucket`, { ...labels, le: String(bound) }, below)
  })
  const all = line(`${name}_bucket`, { ...labels, le: '+Inf' }, count)
  return [...bounds, all, line(`${name}_sum`, labels, sum), line(`${name}_count`, labels, count)]
}
