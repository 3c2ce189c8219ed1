import { builder } from '../api/builder.ts'
import { writeEventCursor } from '../api/event-cursor.ts'
import { hides } from '../api/hidden.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { fromMinor } from '../plain/money.ts'
import { fieldAccess } from '../platform/access/access.ts'
import { Opportunity } from './opportunity.record.ts'

const Stage = Opportunity.fields.stage.target()

/** A change of a pipeline as somebody hears of it. */
export interface BoardChange {
  cursor: string
  kind: 'ENTERED' | 'MOVED' | 'UPDATED' | 'LEFT' | 'HEARTBEAT'
  opportunityId: string | null
  /** Whether the deal itself may be shown. */
  visible: boolean
  from: unknown
  to: unknown
  totals: ((blind: boolean) => Promise<Total[]>) | null
}

/** Nothing happened; a cursor goes with it. */
export const HEARTBEAT: Omit<BoardChange, 'cursor'> = {
  ...{ kind: 'HEARTBEAT', opportunityId: null, visible: false, from: null, to: null, totals: null },
}

interface Total {
  stageId: string
  currency: string | null
  count: number
  minor: number | null
  weighted: number | null
}

const ChangeKind = builder.enumType('PipelineChangeKind', {
  description: 'What happened to a deal, seen from the pipeline.',
  values: {
    ENTERED: { description: 'The deal is new in what you see: made, brought back from the archive, or come to you.' },
    MOVED: { description: 'The deal is in another stage.' },
    UPDATED: { description: 'Something else of the deal changed.' },
    LEFT: { description: 'The deal is deleted, archived, or out of your view: take it off the board.' },
    HEARTBEAT: { description: 'Nothing: the connection lives, and you are up to date as far as the cursor.' },
  },
})

/** What stands in one stage in one currency. */
export const StageTotalType = builder.objectRef<Total>('StageTotal').implement({
  description: 'What stands in one stage in one currency, as far as you see it; archived deals are left out.',
  fields: (t) => ({
    stage: t.field({
      type: objectOf(Stage),
      description: 'The stage; null where you may not see stages.',
      resolve: (total, _, context) => seen(context, Stage, total.stageId),
    }),
    currency: t.expose('currency', {
      type: 'CurrencyCode',
      description: 'Of the amounts; null for deals without one, and where amounts are hidden from you.',
    }),
    count: t.exposeInt('count', { nullable: false, description: 'How many deals.' }),
    amount: t.field({
      type: 'Decimal',
      description: 'Their amounts together; null where there are none, or they are hidden from you.',
      resolve: (total, _, context, info) =>
        hides(context, Opportunity, 'amount', info) ? null : decimalOf(total.minor, total.currency),
    }),
    weighted: t.field({
      type: 'Decimal',
      description: 'Their amounts, each times its probability; null where `amount` is, or the probability is hidden.',
      resolve: (total, _, context, info) =>
        hides(context, Opportunity, 'amount', info) || hides(context, Opportunity, 'probability', info)
          ? null
          : decimalOf(total.weighted, total.currency),
    }),
  }),
})

export const PipelineChange = builder.objectRef<BoardChange>('PipelineChange').implement({
  description: 'One message about the deals of a pipeline.',
  fields: (t) => ({
    cursor: t.field({
      type: 'Cursor',
      nullable: false,
      description: 'How far you are: pass it as `after` when you connect again.',
      resolve: (change) => writeEventCursor(change.cursor),
    }),
    kind: t.expose('kind', {
      type: ChangeKind,
      nullable: false,
      description: 'What happened, seen from the pipeline.',
    }),
    opportunityId: t.exposeID('opportunityId', { description: 'Which deal; null for a heartbeat.' }),
    opportunity: t.field({
      type: objectOf(Opportunity),
      description: 'The deal as it is now; null for a heartbeat, and where it is gone or out of your view.',
      resolve: (change, _, context) => (change.visible ? seen(context, Opportunity, change.opportunityId) : null),
    }),
    fromStage: t.field({
      type: objectOf(Stage),
      description: 'The stage that a MOVED deal left; null else.',
      resolve: (change, _, context) => seen(context, Stage, change.from),
    }),
    toStage: t.field({
      type: objectOf(Stage),
      description: 'The stage into which a MOVED or ENTERED deal came; null else.',
      resolve: (change, _, context) => seen(context, Stage, change.to),
    }),
    totals: t.field({
      type: [StageTotalType],
      description:
        'What stands in every stage of the pipeline now, as far as you see it; a stage without deals is left out. Null for a heartbeat.',
      // Sums of hidden amounts would tell them, and so would their currencies.
      resolve: ({ totals }, _, { actor }) => totals?.(fieldAccess(actor, Opportunity, 'amount') === 'HIDDEN') ?? null,
    }),
  }),
})

function decimalOf(minor: number | null, currency: string | null): string | null {
  return minor === null || currency === null ? null : fromMinor(minor, currency).amount
}
