import { bulkVerbMutation } from '../api/bulk-mutations.ts'
import { verbMutation } from '../api/verb-mutation.ts'
import { loseOpportunity, moveOpportunityToStage, reopenOpportunity, winOpportunity } from './opportunity.actions.ts'
import { moveOpportunities } from './opportunity.bulk.actions.ts'
import { Opportunity } from './opportunity.record.ts'

const OCCURRED =
  'When it really happened, for those who may backdate; now unless given. Neither in the future, nor before the deal was opened or came to where it is.'

const LISTED =
  'The reason from the list of the workspace, whose outcome is that of the stage; where `reason` is left out, its name becomes that.'

function which(t: any) {
  return {
    id: t.id({ required: true, description: 'Which opportunity.' }),
    expectedVersion: t.int({
      description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
    }),
    occurredAt: t.field({ type: 'DateTime', description: OCCURRED }),
  }
}

verbMutation({
  name: 'opportunityMoveToStage',
  description:
    'Brings an open opportunity into another stage of its pipeline. Into a won or lost stage it is the same as winning or losing it.',
  record: Opportunity,
  inputName: 'OpportunityMoveToStageInput',
  input: (t) => ({
    ...which(t),
    stage: t.id({ required: true, description: 'Into which stage.' }),
    reason: t.string({ description: 'Why it was won or lost; needed where the stage is a lost one.' }),
    closeReason: t.id({ description: LISTED }),
  }),
  act: moveOpportunityToStage,
})

verbMutation({
  name: 'opportunityWin',
  description: 'Closes an open opportunity as won.',
  record: Opportunity,
  inputName: 'OpportunityWinInput',
  input: (t) => ({
    ...which(t),
    stage: t.id({ description: 'Into which won stage; the first one of the pipeline unless given.' }),
    reason: t.string({ description: 'Why it was won, in words that can be counted.' }),
    closeReason: t.id({ description: LISTED }),
  }),
  act: winOpportunity,
})

verbMutation({
  name: 'opportunityLose',
  description: 'Closes an open opportunity as lost, with the reason.',
  record: Opportunity,
  inputName: 'OpportunityLoseInput',
  input: (t) => ({
    ...which(t),
    stage: t.id({ description: 'Into which lost stage; the first one of the pipeline unless given.' }),
    reason: t.string({
      description: 'Why it was lost, in words that can be counted; needed unless the deal has one already.',
    }),
    closeReason: t.id({ description: LISTED }),
  }),
  act: loseOpportunity,
})

verbMutation({
  name: 'opportunityReopen',
  description: 'Opens a won or lost opportunity again: it has no closing day and no reason then.',
  record: Opportunity,
  inputName: 'OpportunityReopenInput',
  input: (t) => ({
    ...which(t),
    stage: t.id({ description: 'Into which open stage; the one where it stood last unless given.' }),
  }),
  act: reopenOpportunity,
})

bulkVerbMutation({
  name: 'opportunitiesBulkMove',
  description:
    'Brings all open opportunities that a filter finds into one stage; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused one fails by itself.',
  record: Opportunity,
  inputName: 'OpportunitiesBulkMoveInput',
  input: (t) => ({
    stage: t.id({ required: true, description: 'Into which stage; into a won or lost one they are won or lost.' }),
    occurredAt: t.field({ type: 'DateTime', description: OCCURRED }),
    reason: t.string({ description: 'Why they were won or lost; needed where the stage is a lost one.' }),
    closeReason: t.id({ description: LISTED }),
  }),
  act: (work, asked, set) => moveOpportunities(work, { ...asked, set }),
})
