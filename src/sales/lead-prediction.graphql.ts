import { builder } from '../api/builder.ts'
import { hides } from '../api/hidden.ts'
import { objectOf } from '../api/object.ts'
import type { Sentence } from '../plain/refusal.ts'
import { Lead } from './lead.record.ts'
import { basisFor, countsFor } from './lead-basis.actions.ts'
import { type Chance, chanceOf, type Factor, LEAST_OF_EACH, type Outcomes } from './lead-chance.rules.ts'
import { featuresOf } from './lead-features.rules.ts'

interface Prediction extends Chance {
  total: Outcomes
  ofTeam: boolean
}

function tooFew({ won, lost }: Outcomes): Sentence {
  return {
    en: `At least ${LEAST_OF_EACH} converted and ${LEAST_OF_EACH} disqualified leads are needed; there are ${won} and ${lost}.`,
    zh: `至少需要 ${LEAST_OF_EACH} 条已转化和 ${LEAST_OF_EACH} 条不合格的潜在客户；目前分别为 ${won} 条和 ${lost} 条。`,
  }
}

const FactorType = builder.objectRef<Factor>('LeadFactor').implement({
  description: 'What one thing known of a lead says of its chance.',
  fields: (t) => ({
    feature: t.exposeString('feature', {
      nullable: false,
      description: 'What is known: source, industry, country, titleLevel, hasPhone, hasCompanyEmail …',
    }),
    value: t.exposeString('value', { nullable: false, description: 'What the lead has there, as it is compared.' }),
    converted: t.exposeInt('won', { nullable: false, description: 'Converted leads that had the same.' }),
    disqualified: t.exposeInt('lost', { nullable: false, description: 'Disqualified leads that had the same.' }),
    logOdds: t.exposeFloat('logOdds', {
      nullable: false,
      description:
        'Natural logarithm of how many times likelier the value is among converted leads than among disqualified ones; negative speaks against the lead.',
    }),
    share: t.exposeFloat('share', {
      nullable: false,
      description: 'Its part of all that speaks for or against, 0 to 1; the shares of all factors sum to 1.',
    }),
  }),
})

const PredictionType = builder.objectRef<Prediction>('LeadPrediction').implement({
  description:
    'The chance that a lead is converted, learnt by naive Bayes with add-one smoothing from what became of earlier leads. Its features are taken as independent: the order of leads is worth more than the figure.',
  fields: (t) => ({
    probability: t.exposeFloat('probability', {
      description: 'In percent, with two decimals; null while there is too little to learn from.',
    }),
    reason: t.string({
      description: 'Why there is no probability; null where there is one.',
      resolve: ({ probability, total }, _, { language }) => (probability === null ? tooFew(total)[language] : null),
    }),
    ofTeam: t.exposeBoolean('ofTeam', {
      nullable: false,
      description: 'True where it is learnt from the outcomes of the lead’s team; false: of the whole workspace.',
    }),
    converted: t.int({
      nullable: false,
      description: 'Converted leads from which it is learnt.',
      resolve: ({ total }) => total.won,
    }),
    disqualified: t.int({
      nullable: false,
      description: 'Disqualified leads from which it is learnt.',
      resolve: ({ total }) => total.lost,
    }),
    prior: t.exposeFloat('prior', {
      nullable: false,
      description: 'Log-odds of conversion of any lead, to which the factors add theirs.',
    }),
    factors: t.field({
      type: [FactorType],
      nullable: false,
      description: 'What speaks for and against, the weightiest first; empty while there is no probability.',
      resolve: ({ probability, factors }) => (probability === null ? [] : factors),
    }),
  }),
})

builder.objectField(objectOf(Lead), 'prediction', (t) =>
  t.field({
    type: PredictionType,
    description:
      'The chance that the lead is converted, as of now, with its reasons. Roles hide it as they hide any field on which it rests.',
    resolve: async (row, _, context, info): Promise<Prediction | null> => {
      if (hides(context, Lead, 'prediction', info)) return null
      const { reading } = context
      const source = { engine: reading.database.engine, sql: reading.sql }
      const teamId = (row['teamId'] ?? null) as string | null
      const counts = await reading.loader('lead.outcomes', (teams) => countsFor(source, teams))(teamId ?? '')
      const { ofTeam, experience } = basisFor(counts ?? [], teamId)
      return { ...chanceOf(featuresOf(row), experience), total: experience.total, ofTeam }
    },
  }),
)
