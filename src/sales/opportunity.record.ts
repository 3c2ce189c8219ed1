import { Account } from '../customers/account.record.ts'
import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { relate } from '../platform/record/relation.ts'
import { User } from '../staff/people.record.ts'
import { CloseReason } from './close-reason.record.ts'
import { checks, competitors, contacts, team } from './opportunity.parts.record.ts'
import { Pipeline } from './pipeline.record.ts'
import { FORECAST_CATEGORY, STAGE_STATUS, Stage } from './stage.record.ts'

/** A chance to sell something. */
export const Opportunity = defineRecord({
  noun: 'opportunity',
  plural: 'opportunities',
  typeName: 'Opportunity',
  prefix: 'opp',
  table: 'Opportunity',
  description:
    'A chance to sell something: it goes through the stages of its pipeline until it is won or lost, and keeps the history of its stages for good.',
  chinese: '商机',
  nameField: 'name',
  ownership: { by: 'owner' },
  partner: ['account'],
  beside: { stageHistory: ['stage', 'stageSince'], splits: ['team', 'amount'] },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'What the deal is called among colleagues.',
      max: 250,
      required: true,
      search: true,
    },
    account: {
      kind: 'reference',
      column: 'accountId',
      description: 'To whom we want to sell; null while that is not known.',
      target: (): RecordDefinition => Account,
    },
    owner: {
      kind: 'reference',
      column: 'ownerId',
      description: 'Who sells; whoever creates the opportunity unless said otherwise. Null: nobody does.',
      target: (): RecordDefinition => User,
    },
    pipeline: {
      kind: 'reference',
      column: 'pipelineId',
      description:
        'Through which stages the deal goes; the default pipeline unless named at creation. It never changes.',
      target: (): RecordDefinition => Pipeline,
    },
    stage: {
      kind: 'reference',
      column: 'stageId',
      description:
        'Where the deal stands; the first open stage of its pipeline unless named at creation. Setting it is the same act as moving, winning, losing or reopening.',
      target: (): RecordDefinition => Stage,
    },
    status: {
      kind: 'choice',
      column: 'status',
      description: 'Whether the deal is open, won or lost: what its stage says.',
      enumName: 'OpportunityStatus',
      enumDescription: 'Whether a deal is still being sold, won or lost.',
      options: STAGE_STATUS,
      computed: true,
    },
    stageSince: {
      kind: 'instant',
      column: 'stageSince',
      description: 'When the deal came into the stage where it stands; null where nobody knows.',
      computed: true,
    },
    amount: {
      kind: 'money',
      minor: 'amountMinor',
      currency: 'amountCurrency',
      description:
        'What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set.',
    },
    amountFrom: {
      kind: 'choice',
      column: 'amountFrom',
      description: 'From where the amount comes.',
      enumName: 'AmountFrom',
      enumDescription: 'From where the amount of a deal comes.',
      options: {
        HAND: 'Somebody states it.',
        LINES: 'It is the sum of the lines of the deal, and follows them; null while there is none with a price.',
      },
      default: 'HAND',
      required: true,
    },
    amountBase: {
      kind: 'baseMoney',
      column: 'amountBase',
      description:
        'The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate.',
      computed: true,
    },
    probability: {
      kind: 'number',
      column: 'probability',
      description:
        'Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage.',
      min: 0,
      max: 100,
    },
    forecastCategory: {
      kind: 'choice',
      column: 'forecastCategory',
      description: 'Where the deal stands in a forecast: what its stage says.',
      enumName: 'ForecastCategory',
      enumDescription: 'Where a deal stands in a forecast.',
      options: FORECAST_CATEGORY,
      computed: true,
    },
    closeDate: {
      kind: 'day',
      column: 'closeDate',
      description:
        'Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes.',
    },
    openedOn: {
      kind: 'day',
      column: 'openedOn',
      description:
        'Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows.',
    },
    closedOn: {
      kind: 'day',
      column: 'closedOn',
      description: 'Day on which the deal was won or lost; null while it is open, or where nobody knows.',
    },
    cycleDays: {
      kind: 'integer',
      column: 'cycleDays',
      description: 'Days from openedOn to closedOn; null while open, or where one of the days is not known.',
      computed: true,
    },
    reason: {
      kind: 'text',
      column: 'reason',
      description:
        'Why the deal was won or lost, in words that can be counted: price, feature, timing. Null: not said.',
      max: 500,
      search: true,
    },
    closeReason: {
      kind: 'reference',
      column: 'closeReasonId',
      description:
        'The same from the workspace’s list; null where none was chosen. Its outcome is the status of the deal. Where `reason` is not said, it is the name of this one. Reopening clears it.',
      target: (): RecordDefinition => CloseReason,
    },
    source: {
      kind: 'text',
      column: 'source',
      description: 'From where the deal came, in words that can be counted: web, fair, referral. Null: not known.',
      max: 120,
      search: true,
    },
    campaign: {
      kind: 'text',
      column: 'campaign',
      description: 'The campaign that brought it, by its name; null where none did or nobody knows.',
      max: 200,
      search: true,
    },
    nextStep: {
      kind: 'text',
      column: 'nextStep',
      description: 'What the seller does next; null when nothing is agreed.',
      max: 500,
      search: true,
    },
    nextStepOn: {
      kind: 'day',
      column: 'nextStepOn',
      description: 'Day on which the next step is due; null when none is agreed.',
    },
    ...{ team, contacts, competitors, checks },
  },
  verbs: {
    MOVE: { description: 'Bring an open deal into another open stage.', when: { status: ['OPEN'] } },
    WIN: { description: 'Close an open deal as won.', when: { status: ['OPEN'] } },
    LOSE: { description: 'Close an open deal as lost.', when: { status: ['OPEN'] } },
    REOPEN: { description: 'Open again what was closed or done.', when: { status: ['WON', 'LOST'] } },
  },
})

relate(Account, {
  name: 'opportunities',
  description: 'Deals with the account, open and closed.',
  target: Opportunity,
  column: 'accountId',
})
relate(User, {
  name: 'opportunities',
  description: 'Deals that this person owns.',
  target: Opportunity,
  column: 'ownerId',
})
relate(Pipeline, {
  name: 'opportunities',
  description: 'Deals that go through this pipeline.',
  target: Opportunity,
  column: 'pipelineId',
})
relate(Stage, {
  name: 'opportunities',
  description: 'Deals that stand in this stage.',
  target: Opportunity,
  column: 'stageId',
})
