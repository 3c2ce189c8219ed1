import type { Change, Money, Pipeline, Total } from './pipeline.ts'
import { clean, grouped, padded, table, widthOf } from './terminal.ts'

const LEAST_WIDTH = 14
const GAP = 2

export interface Board {
  pipeline: Pipeline
  totals: Total[]
  /** The newest first. */
  changes: string[]
  /** How the connection is. */
  state: string
}

/** The board as lines that fit the terminal: stages side by side, or below each other where there is no room. */
export function draw({ pipeline, totals, changes, state }: Board, columns: number, rows: number): string[] {
  const known = pipeline.stages.map(({ id, name }) => ({ name, total: totals.find(({ stageId }) => stageId === id) }))
  const wide = Math.floor((columns + GAP) / Math.max(1, known.length)) - GAP
  const cells = known.map(({ name, total }) => [name, deals(total?.count ?? 0), ...(total?.sums ?? []).map(money)])
  const needed = Math.max(LEAST_WIDTH, ...cells.flatMap((column) => column.slice(1).map(widthOf)))
  const side = known.length > 0 && wide >= needed
  const grid = side ? beside(cells, Math.min(wide, 28)) : below(known)
  const head = `${padded(pipeline.name, Math.max(10, columns - widthOf(state) - GAP))}  ${state}`
  const lines = [head, '', ...grid, '']
  const room = Math.max(0, rows - lines.length - 1)
  return [...lines, ...changes.slice(0, room)]
    .slice(0, Math.max(1, rows - 1))
    .map((one) => padded(one, columns).trimEnd())
}

function beside(cells: string[][], width: number): string[] {
  const height = Math.max(...cells.map((column) => column.length))
  const lines = Array.from({ length: height }, (_, row) =>
    cells.map((column) => padded(column[row] ?? '', width)).join(' '.repeat(GAP)),
  )
  return [lines[0]!, cells.map(() => '─'.repeat(width)).join(' '.repeat(GAP)), ...lines.slice(1)]
}

function below(known: { name: string; total: Total | undefined }[]): string[] {
  const rows = known.map(({ name, total }) => [
    name,
    grouped(total?.count ?? 0),
    (total?.sums ?? []).map(money).join(', '),
  ])
  return table(['stage', 'deals', 'amount'], rows, new Set([1]))
    .trimEnd()
    .split('\n')
}

function deals(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'deal' : 'deals'}`
}

/** 1,234.50 EUR; by the digits as they are, so that no large amount is rounded. */
export function money({ amount, currency }: Money): string {
  return `${amount.replace(/^(-?)(\d+)/, (_, sign, whole) => sign + whole.replace(/\B(?=(\d{3})+$)/g, ','))} ${currency}`
}

/** A change as a line: when, what, and the deal. */
export function lineOf(change: Change, at: Date): string {
  const { kind, opportunity, opportunityId, fromStage, toStage } = change
  const where = fromStage
    ? `${fromStage.name} → ${toStage?.name ?? '?'}`
    : (toStage?.name ?? opportunity?.stage?.name ?? '')
  const parts = [opportunity?.name ?? opportunityId ?? '', where, opportunity?.amount ? money(opportunity.amount) : '']
  const time = at.toTimeString().slice(0, 8)
  const told = [...parts, opportunity?.owner?.name ?? ''].filter((part) => part !== '').map(clean)
  return `${time}  ${kind.toLowerCase().padEnd(7)}  ${told.join('  ')}`
}
