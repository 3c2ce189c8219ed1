import type { Reader } from './fill/people.ts'
import type { EngineName } from './place.ts'

export const WORKS = [
  'account',
  'board',
  'list',
  'sums',
  'move',
  'bulk',
  'live',
  'scale',
  'export',
  'start',
  'loop',
  'forecast',
  'machines',
  'log',
] as const
export type WorkName = (typeof WORKS)[number]

/** Those that run only where they are named: they have no limit to be compared with, and take long. */
export const APART: readonly WorkName[] = ['machines', 'log']

/** One result. */
export interface Line {
  work: WorkName
  engine: EngineName
  /** Left out for the one who sees everything. */
  reader?: Reader
  /** What exactly was measured, where a work has several parts. */
  part?: string
  /** Ours against the limit: of rates ours ÷ limit, of times limit ÷ ours, so that more is better. */
  ratio?: number
  ours: number
  limit?: number
  unit: string
  /** What the ratio ought to reach. */
  aim?: number
  p99?: number
  limitP99?: number
  /** Microseconds of processor time for each one: of our servers, of the database, and of its replica. */
  serverUs?: number
  databaseUs?: number
  replicaUs?: number
  /** Least and greatest ratio of one round. */
  spread?: [number, number]
  [more: string]: unknown
}

/** The middle one of numbers. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const half = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** The number at a share (0 to 1) of sorted numbers; 0 of none. */
export function atShare(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** A number with three digits that count. */
export function rounded(number: number): number {
  return Number(number.toPrecision(3))
}

/** The lines as a table for people. */
export function tableOf(lines: Line[]): string {
  const head = ['work', 'engine', 'reader', 'ours', 'limit', 'unit', 'ratio', 'aim', 'spread', 'p99 ms', '']
  const rows = lines.map((line) => [
    line.part ? `${line.work}: ${line.part}` : line.work,
    line.engine,
    line.reader ?? 'ALL',
    String(rounded(line.ours)),
    line.limit === undefined ? '' : String(rounded(line.limit)),
    line.unit,
    line.ratio?.toFixed(2) ?? '',
    line.aim?.toFixed(2) ?? '',
    line.spread ? line.spread.map((one) => one.toFixed(2)).join('–') : '',
    line.p99 === undefined
      ? ''
      : `${rounded(line.p99)}${line.limitP99 === undefined ? '' : ` / ${rounded(line.limitP99)}`}`,
    [line.ratio !== undefined && line.aim !== undefined && line.ratio < line.aim ? 'below' : '', timesOf(line)]
      .filter(Boolean)
      .join(' '),
  ])
  const widths = head.map((title, place) => Math.max(title.length, ...rows.map((row) => row[place]!.length)))
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, place) => cell.padEnd(widths[place]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function timesOf({ serverUs, databaseUs, replicaUs }: Line): string {
  const parts = Object.entries({ server: serverUs, database: databaseUs, replica: replicaUs })
  return parts.flatMap(([name, time]) => (time === undefined ? [] : `${name} ${Math.round(time)} µs`)).join(', ')
}
