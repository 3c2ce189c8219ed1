import type { In } from './forecast-amount.type.graphql.ts'
import { moneyOf } from './forecast-money.graphql.ts'
import type { ForecastRow } from './forecast-row.whole.rules.ts'
import { QuotaAttainmentType, QuotaSource } from './quota-attainment.graphql.ts'

/** What a row tells of what is to be won. */
export function quotaFields(t: any): any {
  return {
    quota: moneyOf<ForecastRow>(t, ({ quota }) => quota?.target ?? null, {
      description:
        'What is to be won in the period, by quotas of revenue over all products and pipelines, in the base currency.',
      absent: 'Null without one, where its currency has no rate, and as far as quotas are not yours to see.',
    }),
    quotaFrom: t.field({
      type: QuotaSource,
      description: 'From where the quota comes; null without one.',
      resolve: ({ quota }: ForecastRow) => quota?.from ?? null,
    }),
    attainment: t.exposeFloat('attainment', {
      description: 'What was won, in percent of the quota; null without a quota above 0.',
    }),
    coverage: t.exposeFloat('coverage', {
      description:
        'How many times the open pipeline covers what is still missing: openPipeline / (quota − closed). Null without a quota, and where nothing is missing any more.',
    }),
    coverageOfQuota: t.exposeFloat('coverageOfQuota', {
      description:
        'How many times the open pipeline covers the whole quota: openPipeline / quota, as some count it. Null without a quota above 0.',
    }),
    gap: moneyOf<ForecastRow>(t, ({ gap }) => gap, {
      description: 'What is still missing: quota − closed, negative once the quota is exceeded.',
      absent: 'Null without a quota.',
    }),
    commitGap: moneyOf<ForecastRow>(t, ({ commitGap }) => commitGap, {
      description:
        'What would still be missing if the commitment came true: quota − the effective cumulative COMMIT, negative where that is more.',
      absent: 'Null without a quota.',
    }),
    attainments: t.field({
      type: [QuotaAttainmentType],
      nullable: false,
      description:
        'How far the row has come with everything for which it has a quota, of whatever measure and family of products; each deal counts at its own rate, also where `ratesOn` is given. Quotas of a family of products, and those of QUANTITY, are told to whoever may read the lines of all these deals with what counts of them (family, and quantity or amount), and of a past moment, since lines are those of today, to whoever may read all lines. Empty without quotas, and as far as they are not yours to see.',
      resolve: ({ attainments, currency }: In<ForecastRow>) => attainments.map((one) => ({ ...one, base: currency })),
    }),
  }
}
