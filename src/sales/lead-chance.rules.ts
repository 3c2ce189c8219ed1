/** How many leads with a value were converted, and how many disqualified. */
export interface Outcomes {
  won: number
  lost: number
}

/** What is known of a lead by name: `{source: 'web', hasPhone: 'yes'}`. What is not known is absent. */
export type Features = Readonly<Record<string, string>>

/** Outcomes of all leads of a team or the workspace, and by feature and value. */
export interface Experience {
  total: Outcomes
  byFeature: ReadonlyMap<string, ReadonlyMap<string, Outcomes>>
}

/** What one feature says: its share of all that speaks for or against, 0 to 1. */
export interface Factor extends Outcomes {
  feature: string
  value: string
  /** Natural logarithm of how many times likelier the value is among converted leads; negative speaks against. */
  logOdds: number
  share: number
}

export interface Chance {
  /** In percent with two decimals; null while too few leads came to an end. */
  probability: number | null
  /** Log-odds without knowing anything of the lead. */
  prior: number
  factors: Factor[]
}

/** Of each end at least so many leads are needed before anything is said. */
export const LEAST_OF_EACH = 30

/** Whether there is enough to learn from. */
export function isEnough({ won, lost }: Outcomes): boolean {
  return won >= LEAST_OF_EACH && lost >= LEAST_OF_EACH
}

/**
 * Naive Bayes with add-one smoothing: each value counts as seen once more in both classes than it was, and a feature
 * has one value more than was seen. Features are taken as independent, which they are not quite: the order of leads
 * is worth more than the figure itself.
 */
export function chanceOf(features: Features, { total, byFeature }: Experience): Chance {
  const prior = Math.log((total.won + 1) / (total.lost + 1))
  const told = Object.entries(features).map(([feature, value]) => {
    const seen = byFeature.get(feature) ?? new Map<string, Outcomes>()
    const { won, lost } = seen.get(value) ?? { won: 0, lost: 0 }
    const kinds = seen.size + (seen.has(value) ? 0 : 1)
    const all = sumOf(seen.values())
    const logOdds = Math.log((won + 1) / (all.won + kinds)) - Math.log((lost + 1) / (all.lost + kinds))
    return { feature, value, won, lost, logOdds }
  })
  const weight = told.reduce((sum, { logOdds }) => sum + Math.abs(logOdds), 0)
  const factors = told
    .map((one) => ({ ...one, share: weight === 0 ? 0 : Math.abs(one.logOdds) / weight }))
    .sort((one, other) => other.share - one.share || (one.feature < other.feature ? -1 : 1))
  const logOdds = told.reduce((sum, one) => sum + one.logOdds, prior)
  return { probability: isEnough(total) ? percent(1 / (1 + Math.exp(-logOdds))) : null, prior, factors }
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100
}

function sumOf(all: Iterable<Outcomes>): Outcomes {
  const sum = { won: 0, lost: 0 }
  for (const { won, lost } of all) {
    sum.won += won
    sum.lost += lost
  }
  return sum
}

/** A row of the table of counts. */
export interface Count extends Outcomes {
  teamId: string
  feature: string
  value: string
}

/** By what the outcomes of all leads are kept, beside those of each team. */
export const EVERY_TEAM = ''

/** What one outcome adds to the counts (`by` 1), or takes back from them (-1). */
export function countsOf(
  { teamId, won, features }: { teamId: string | null; won: boolean; features: Features },
  by: 1 | -1,
): Count[] {
  const one = { won: won ? by : 0, lost: won ? 0 : by }
  const teams = teamId === null ? [EVERY_TEAM] : [EVERY_TEAM, teamId]
  const entries = [['', ''], ...Object.entries(features)] as [string, string][]
  return teams.flatMap((team) => entries.map(([feature, value]) => ({ teamId: team, feature, value, ...one })))
}

/** Counts of one key summed, in one order for all writers. */
export function addUp(counts: readonly Count[]): Count[] {
  const sums = new Map<string, Count>()
  for (const count of counts) {
    const key = JSON.stringify([count.teamId, count.feature, count.value])
    const known = sums.get(key)
    sums.set(key, known ? { ...known, won: known.won + count.won, lost: known.lost + count.lost } : count)
  }
  const sorted = [...sums].sort(([one], [other]) => (one < other ? -1 : 1))
  return sorted.map(([, count]) => count)
}

/** The counts of one team as experience. A value that nobody has any more was not seen. */
export function experienceOf(counts: readonly Count[], teamId: string): Experience {
  const byFeature = new Map<string, Map<string, Outcomes>>()
  let total: Outcomes = { won: 0, lost: 0 }
  for (const { feature, value, won, lost, ...count } of counts) {
    if (count.teamId !== teamId || won + lost === 0) continue
    if (feature === '') total = { won, lost }
    else byFeature.set(feature, (byFeature.get(feature) ?? new Map()).set(value, { won, lost }))
  }
  return { total, byFeature }
}
