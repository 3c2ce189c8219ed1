import { type Ours, STANDINGS, type Standing, type Step, type StepKind, stepsOf } from './forecast-waterfall.rules.ts'

/** How much a deal was worth in the end against the start. */
export type Turn = 'MORE' | 'SAME' | 'LESS'
const TURNS: Record<Turn, [before: number, after: number]> = { MORE: [1, 2], SAME: [1, 1], LESS: [2, 1] }

/** The spelling of where a deal stood, whether it counted, and what became of its worth. */
export function spellingOf(before: Standing, after: Standing, ours: Ours, turn: Turn): string {
  return `${before} ${Number(ours.before)} ${after} ${Number(ours.after)} ${turn}`
}

/** The spellings of all deals that made a step, or one of the kind. */
export function spellingsOf(kind: StepKind | null): string[] {
  const yesNo = [true, false]
  return STANDINGS.flatMap((before) =>
    STANDINGS.flatMap((after) =>
      yesNo.flatMap((was) =>
        yesNo.flatMap((is) =>
          (Object.keys(TURNS) as Turn[]).flatMap((turn) => {
            const [minorBefore, minorAfter] = TURNS[turn]
            const ours = { before: was, after: is }
            const steps = stepsOf({ before, after, count: 1, minorBefore, minorAfter }, ours)
            const made = kind === null ? steps.length > 0 : steps.some((step) => step.kind === kind)
            return made ? [spellingOf(before, after, ours, turn)] : []
          }),
        ),
      ),
    ),
  )
}

/** One deal that went another way than before; owners as they were, whether they count or not. */
export interface DealWay {
  id: string
  before: Standing
  after: Standing
  /** Whether its owner of then counts for the scope, and is one of those whom the reader reaches: 1 or 0. */
  oursBefore: number
  oursAfter: number
  reachedBefore: number
  reachedAfter: number
  ownerIdBefore: string | null
  ownerIdAfter: string | null
  /** In minor units of the base currency. */
  baseBefore: number | null
  baseAfter: number | null
  closeDateBefore: string | null
  closeDateAfter: string | null
}

/** What is told of a deal at one moment. */
export interface DealMoment {
  minor: number | null
  closeDate: string | null
  ownerId: string | null
}

/** What is told of a deal that made steps. */
export interface DealSteps {
  id: string
  before: DealMoment
  after: DealMoment
  steps: Step[]
}

/** The steps that a deal made; of a moment at which the reader did not reach its owner, its owner alone is told. */
export function dealStepsOf(deal: DealWay): DealSteps {
  const { id, before, after, baseBefore, baseAfter } = deal
  const way = { before, after, count: 1, minorBefore: baseBefore ?? 0, minorAfter: baseAfter ?? 0 }
  const told = (minor: number | null, closeDate: string | null) => ({ minor, closeDate })
  const nothing = { minor: null, closeDate: null }
  return {
    id,
    before: {
      ...(deal.reachedBefore ? told(baseBefore, deal.closeDateBefore) : nothing),
      ownerId: deal.ownerIdBefore,
    },
    after: { ...(deal.reachedAfter ? told(baseAfter, deal.closeDateAfter) : nothing), ownerId: deal.ownerIdAfter },
    steps: stepsOf(way, { before: deal.oursBefore === 1, after: deal.oursAfter === 1 }),
  }
}
