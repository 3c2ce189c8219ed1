import type {
  ForecastCategory,
  ForecastMethod,
  ForecastMethodLack,
  ForecastOverrideKind,
  ForecastWaterfallKind,
  QuotaMeasure,
  QuotaSource,
} from './generated/documents.ts'

/** Everything that a report says, in one language. */
export interface Words {
  /** For `Intl`. */
  locale: string
  /** Between a name and what is told of it, and between two such. */
  colon: string
  semicolon: string
  forecast: string
  company: string
  unowned: string
  unknown: string
  upTo: (from: string, to: string) => string
  asOf: (at: string, currency: string) => string
  who: string
  alone: string
  cumulative: string
  effective: string
  categories: Record<ForecastCategory, string>
  overridden: (what: { who: string; category: string; said: string; computed: string }) => string
  nothingSaid: string
  reason: (kind: ForecastOverrideKind | null, by: string, reason: string) => string
  plan: string
  quota: string
  noQuotas: string
  from: string
  sources: Record<QuotaSource, string>
  attainment: string
  gap: string
  coverage: string
  coverageOfQuota: string
  commitGap: string
  measures: Record<QuotaMeasure, string>
  toReach: (what: { who: string; actual: string; target: string; measure: string; percent: string }) => string
  changes: (from: string, to: string) => string
  start: string
  end: string
  steps: Record<ForecastWaterfallKind, string>
  deals: (count: number) => string
  unseen: string
  methods: string
  methodNames: Record<ForecastMethod, string>
  lacks: Record<ForecastMethodLack, string>
  leftOut: (count: number) => string
  missing: string
  withoutAmount: (count: number) => string
  withoutRate: (count: number, currency: string) => string
  undated: (count: number, amount: string) => string
  wonWithoutDay: (count: number, amount: string) => string
  nothingMissing: string
  rates: string
  rate: (what: { category: string; amount: string; base: string; rate: string }) => string
  noRate: (count: number) => string
  onlyBase: (currency: string) => string
  forbidden: string
  sums: string
  ofQuota: (percent: string) => string
  bars: (who: string, period: string) => string
  waterfall: (who: string, period: string) => string
}
