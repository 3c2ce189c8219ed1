import type { DealState } from '../../src/sales/forecast-state.rules.ts'

/** What deals were, by id. */
export type Histories = ReadonlyMap<string, readonly DealState[]>

export interface NaiveQuestion {
  /** Whose deals count; null among them: those that nobody owns. */
  owners: ReadonlySet<string | null>
  pipelineIds: readonly string[] | null
  period: { start: string; end: string }
  from: string
  to: string
}

/** Counted deal by deal, as it is written in the guide. */
export function naiveWaterfall(histories: Histories, question: NaiveQuestion) {
  const { owners, pipelineIds, period, from, to } = question
  const sums = { start: 0, end: 0, started: 0, ended: 0 }
  const lacking = { startAmount: 0, startRate: 0, endAmount: 0, endRate: 0, startDay: 0, endDay: 0 }
  const steps = new Map<string, { minor: number; ids: string[] }>()
  for (const [id, states] of histories) {
    const [was, is] = [stateAt(states, from), stateAt(states, to)]
    const [ownWas, ownIs] = [!!was && owners.has(was.ownerId), !!is && owners.has(is.ownerId)]
    const [worthWas, worthIs] = [was?.amountBase ?? 0, is?.amountBase ?? 0]
    const stood = !!was && stands(was) && inPeriod(was.day)
    const standing = !!is && stands(is) && inPeriod(is.day)
    if (stood) {
      sums.start += worthWas
      sums.started++
      if (was.amountMinor === null) lacking.startAmount++
      else if (was.amountBase === null) lacking.startRate++
    }
    if (standing) {
      sums.end += worthIs
      sums.ended++
      if (is.amountMinor === null) lacking.endAmount++
      else if (is.amountBase === null) lacking.endRate++
    }
    if (was && stands(was) && was.day === null) lacking.startDay++
    if (is && stands(is) && is.day === null) lacking.endDay++
    if (stood && standing) changed()
    else if (stood) left()
    else if (standing) book(entry(), worthIs)
    else if (is && ownIs && listed(is) && !is.gone && passed()) {
      book(entry(), worthIs)
      book(is.status, -worthIs)
    }

    function left() {
      if (!is) book('REMOVED', -worthWas)
      else if (!ownIs) book('TRANSFERRED_OUT', -worthWas)
      else if (is.gone || !listed(is)) book('REMOVED', -worthWas)
      else if (is.status === 'WON') {
        changed()
        book('WON', -worthIs)
      } else if (is.status === 'LOST') book('LOST', -worthWas)
      else book(is.day !== null && is.day < period.start ? 'PULLED_OUT' : 'PUSHED_OUT', -worthWas)
    }

    function entry(): string {
      if (!was) return 'NEW'
      if (!ownWas) return 'TRANSFERRED_IN'
      if (was.gone || !listed(was)) return 'NEW'
      if (was.status !== 'OPEN') return 'REOPENED'
      return was.day !== null && was.day < period.start ? 'PUSHED_IN' : 'PULLED_IN'
    }

    /** Whether it came in and closed between the moments. */
    function passed(): boolean {
      if (was && (was.gone || !listed(was) || was.status === is!.status)) return false
      return is!.status === 'WON' ? inPeriod(is!.day) : is!.status === 'LOST' && inPeriod(is!.closeDate)
    }

    function changed() {
      if (worthIs > worthWas) book('INCREASED', worthIs - worthWas)
      if (worthIs < worthWas) book('DECREASED', worthIs - worthWas)
    }

    function book(kind: string, minor: number) {
      const step = steps.get(kind) ?? { minor: 0, ids: [] }
      step.minor += minor
      step.ids.push(id)
      steps.set(kind, step)
    }
  }
  return { ...sums, lacking, steps }

  function stands(state: DealState): boolean {
    return !state.gone && state.status === 'OPEN' && listed(state) && owners.has(state.ownerId)
  }
  function listed({ pipelineId }: DealState): boolean {
    return pipelineIds === null || pipelineIds.includes(pipelineId)
  }
  function inPeriod(day: string | null): boolean {
    return day !== null && day >= period.start && day <= period.end
  }
}

/** What a deal was at a moment. */
export function stateAt(states: readonly DealState[], at: string): DealState | undefined {
  return states.find(({ fromAt, untilAt }) => fromAt <= at && (untilAt === null || untilAt > at))
}
