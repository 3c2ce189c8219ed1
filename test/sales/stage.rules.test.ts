import { describe, expect, it } from 'vitest'
import { complete, firstOf, inOrder, USUAL_STAGES, usualPipeline } from '../../src/sales/pipeline.rules.ts'
import { type StageDraft, settleStage } from '../../src/sales/stage.rules.ts'
import { codeOf, SELLING, STAGES, stage } from './deals.ts'

const open: StageDraft = {
  ...{ pipelineId: 'pipe', name: 'Offer', position: 1, probability: 60, forecastCategory: 'BEST_CASE' },
  ...{ status: 'OPEN', required: [], archived: false },
}
const blank = { position: null, probability: null, forecastCategory: null }
const won: StageDraft = { ...open, name: 'Won', status: 'WON', probability: 100, forecastCategory: 'CLOSED' }
const about = (stated: string[] = [], deals = 0) => ({ stated: new Set(stated), deals, last: 4 })

describe('a stage', () => {
  it.each<[string, StageDraft | null, StageDraft, object]>([
    ['open, in full', null, open, { position: 1, probability: 60, forecastCategory: 'BEST_CASE' }],
    ['open, with gaps', null, { ...open, ...blank, probability: 5 }, { position: 5, forecastCategory: 'PIPELINE' }],
    ['won', null, { ...open, ...blank, status: 'WON' }, { probability: 100, forecastCategory: 'CLOSED' }],
    ['lost', null, { ...open, ...blank, status: 'LOST' }, { probability: 0, forecastCategory: 'OMITTED' }],
    ['turned from open to lost', open, { ...open, status: 'LOST' }, { probability: 0, forecastCategory: 'OMITTED' }],
    ['turned from won to open', won, { ...won, status: 'OPEN' }, { probability: 100, forecastCategory: 'PIPELINE' }],
  ])('%s', (_, before, after, expected) => {
    expect(settleStage(before, after, about())).toMatchObject(expected)
  })

  it.each<[string, StageDraft | null, StageDraft, ReturnType<typeof about>, string | null]>([
    ['open without a chance', null, { ...open, probability: null }, about(), 'REQUIRED probability'],
    ['open and CLOSED', null, { ...open, forecastCategory: 'CLOSED' }, about(), 'INVALID forecastCategory'],
    ['won at 90 %', null, { ...won, probability: 90 }, about(['probability']), 'INVALID probability'],
    [
      'won in the pipeline',
      null,
      { ...won, forecastCategory: 'COMMIT' },
      about(['forecastCategory']),
      'INVALID forecastCategory',
    ],
    ['of another pipeline', open, { ...open, pipelineId: 'other' }, about(), 'PIPELINE_FIXED pipeline'],
    [
      'of another status while deals stand there',
      open,
      { ...open, status: 'LOST' },
      about([], 3),
      'STAGE_IN_USE status',
    ],
    ['archived while deals stand there', open, { ...open, archived: true }, about([], 3), 'STAGE_IN_USE id'],
    ['archived when it is empty', open, { ...open, archived: true }, about(), null],
    ['of another name while deals stand there', open, { ...open, name: 'Proposal' }, about([], 3), null],
    ['that requires what it may', null, { ...open, required: ['amount', 'owner'] }, about(), null],
    [
      'that requires what there is not',
      null,
      { ...open, required: ['amount', 'colour'] },
      about(),
      'UNKNOWN_FIELD required.1',
    ],
    ['that requires what objects have', null, { ...open, required: ['toString'] }, about(), 'UNKNOWN_FIELD required.0'],
  ])('%s', (_, before, after, asked, code) => {
    expect(codeOf(() => settleStage(before, after, asked))).toBe(code)
  })
})

describe('a pipeline', () => {
  it('needs an open, a won and a lost stage that are in use', () => {
    const pipe = STAGES.filter((one) => one.pipelineId === 'pipe')
    expect(codeOf(() => complete({ name: 'Sales' }, pipe, ['stages']))).toBeNull()
    const retired = pipe.map((one) => (one.status === 'WON' ? { ...one, archivedAt: '2026-01-01' } : one))
    expect(codeOf(() => complete({ name: 'Sales' }, retired, ['stages']))).toBe('PIPELINE_INCOMPLETE stages')
    expect(codeOf(() => complete({ name: 'Sales' }, [], ['stages']))).toBe('PIPELINE_INCOMPLETE stages')
  })

  it('that is usual has all of that', () => {
    expect(
      codeOf(() =>
        complete(
          { name: 'Sales' },
          USUAL_STAGES.map((one) => ({ ...one, archivedAt: null })),
          [],
        ),
      ),
    ).toBeNull()
    expect(USUAL_STAGES.map((one) => one.probability)).toEqual([10, 20, 40, 60, 80, 100, 0])
  })

  it('keeps its stages in order, archived ones aside', () => {
    const stages = [
      stage('b', { position: 2 }),
      stage('c', { position: 1, archivedAt: 'x' }),
      stage('a', { position: 2 }),
    ]
    expect(inOrder(stages).map((one) => one.id)).toEqual(['a', 'b'])
    expect(firstOf(STAGES, 'pipe', 'LOST')?.id).toBe('lost')
    expect(firstOf(STAGES, 'other', 'LOST')).toBeUndefined()
  })

  it('is the usual one by its mark, else by its place', () => {
    expect(usualPipeline(SELLING.pipelines)?.id).toBe('pipe')
    const unmarked = SELLING.pipelines.map((one) => ({ ...one, isDefault: false }))
    expect(usualPipeline(unmarked)?.id).toBe('other')
    expect(usualPipeline([])).toBeUndefined()
  })
})
