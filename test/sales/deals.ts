import { refusalsOf } from '../../src/plain/refusal.ts'
import type { Deal } from '../../src/sales/opportunity.rules.ts'
import type { StageFacts } from '../../src/sales/stage.rules.ts'

/** What an act refuses, as `CODE path.of.field`, several joined by a comma; null where it refuses nothing. */
export function codeOf(act: () => unknown): string | null {
  try {
    act()
    return null
  } catch (thrown) {
    return refusalsOf(thrown)
      .map(({ code, field }) => [code, field.join('.')].filter(Boolean).join(' '))
      .join(', ')
  }
}

export function stage(id: string, overrides: Partial<StageFacts> = {}): StageFacts {
  const facts = { id, pipelineId: 'pipe', name: id, position: 0, probability: 20, required: [], archivedAt: null }
  return { ...facts, forecastCategory: 'PIPELINE', status: 'OPEN', ...overrides }
}

/** Anna's pipeline: contact, offer, won, lost; and one stage of another pipeline. */
export const STAGES: StageFacts[] = [
  stage('contact', { position: 0, probability: 20 }),
  stage('offer', { position: 1, probability: 60, forecastCategory: 'BEST_CASE' }),
  stage('won', { position: 2, probability: 100, forecastCategory: 'CLOSED', status: 'WON' }),
  stage('lost', { position: 3, probability: 0, forecastCategory: 'OMITTED', status: 'LOST' }),
  stage('elsewhere', { pipelineId: 'other' }),
]

export const SELLING = {
  pipelines: [
    { id: 'other', name: 'Other', isDefault: false, position: 0, archivedAt: null },
    { id: 'pipe', name: 'Sales', isDefault: true, position: 1, archivedAt: null },
  ],
  stages: STAGES,
}

/** A deal that Anna opened on 2026-03-02 and that stands in `contact`. */
export function deal(overrides: Partial<Deal> = {}): Deal {
  return {
    ...{ accountId: null, ownerId: 'anna', pipelineId: 'pipe', stageId: 'contact', status: 'OPEN' },
    ...{ amountMinor: 1000, amountCurrency: 'USD', amountBase: 1000, amountRate: '1' },
    ...{ probability: 20, ownProbability: false, forecastCategory: 'PIPELINE' },
    ...{ closeDate: null, openedOn: '2026-03-02', closedOn: null, cycleDays: null },
    ...{ reason: null, closeReasonId: null, nextStep: null, nextStepOn: null, stageSince: '2026-03-02T09:00:00.000Z' },
    ...overrides,
  }
}
