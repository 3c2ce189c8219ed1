import type { Period } from './forecast-period.rules.ts'
import type { Scope } from './forecast-scope.rules.ts'

/** A forecast that somebody watches. */
export interface Watched {
  period: Period
  /** The shorter periods of which it is made. */
  parts: readonly Period[]
  scope: Pick<Scope, 'userIds' | 'teamIds'>
  /** Null: of all pipelines. */
  pipelineIds: readonly string[] | null
  /** Of which measures the reader may know quotas. */
  measures: readonly string[]
  /** Whether the reader may know how likely deals are. */
  chances: boolean
  /** Whether the reader may know what people say of a number. */
  overrides: boolean
}

/** Everybody, before it is known whom the reader watches. */
export const EVERYBODY: Watched['scope'] = { userIds: null, teamIds: [] }

/** What fields of a record held, by their names. */
export type Held = Readonly<Record<string, unknown>>

/** A record around an event; null: it was not there. */
export interface Around {
  noun: string
  before: Held | null
  after: Held | null
  /** The fields that the event changed. */
  changed: readonly string[]
}

interface Kind {
  /** Fields without which nobody can say where a record counts. */
  fields: readonly string[]
  /** Where it counts; null: nowhere in this forecast. */
  place(held: Held, watched: Watched): string | null
  /** Fields that count wherever it does. */
  weight(held: Held, watched: Watched): readonly string[]
}

const KINDS: Record<string, Kind> = {
  opportunity: {
    fields: ['owner', 'pipeline', 'status', 'closeDate', 'closedOn', 'archivedAt'],
    place: ({ owner, pipeline, status, closeDate, closedOn, archivedAt }, { period, scope, pipelineIds }) => {
      if (archivedAt !== null || !among(scope.userIds, owner) || !among(pipelineIds, pipeline)) return null
      const day = status === 'OPEN' ? closeDate : closedOn
      if (day === null) return status === 'LOST' ? null : `${owner} ${status} on no day`
      return String(day) < period.start || String(day) > period.end ? null : `${owner} ${status}`
    },
    weight: ({ status }, { chances }) => {
      const worth = ['amount', 'amountBase']
      return status === 'OPEN' ? [...worth, 'forecastCategory', ...(chances ? ['probability'] : [])] : worth
    },
  },
  quota: {
    fields: ['owner', 'team', 'measure', 'unit', 'start', 'archivedAt'],
    place: ({ owner, team, measure, unit, start, archivedAt }, { period, parts, scope, measures }) => {
      const planned = [period, ...parts].some((one) => one.unit === unit && one.start === start)
      if (archivedAt !== null || !planned || !among(measures, measure) || !isOf(scope, owner, team)) return null
      return `${owner ?? team} ${measure} ${unit} ${start}`
    },
    weight: () => ['amount', 'number', 'productFamily'],
  },
  forecastOverride: {
    fields: ['user', 'team', 'unit', 'start'],
    place: ({ user, team, unit, start }, { period, scope, pipelineIds, overrides }) => {
      // What people say is said of all pipelines together.
      const meant = overrides && pipelineIds === null && unit === period.unit && start === period.start
      return meant && isOf(scope, user, team) ? 'said' : null
    },
    weight: () => [],
  },
  user: {
    fields: ['team', 'archivedAt'],
    place: ({ team, archivedAt }, { scope }) =>
      team !== null && isOf(scope, null, team) ? `${team} ${archivedAt === null}` : null,
    weight: () => [],
  },
  team: {
    fields: ['parent', 'archivedAt'],
    place: ({ parent, archivedAt }, { scope }) =>
      isOf(scope, null, parent) ? `${parent} ${archivedAt === null}` : null,
    weight: () => [],
  },
}

/** The nouns whose changes may change a forecast: deals, plans, and the tree of people. */
export const WATCHED_NOUNS = Object.keys(KINDS)

/** The fields of a noun by which it is decided where its records count. */
export function placingFields(noun: string): readonly string[] {
  return KINDS[noun]?.fields ?? []
}

/** Whether an event changes the forecast: its record counts elsewhere than before, or for something else. */
export function changesForecast({ noun, before, after, changed }: Around, watched: Watched): boolean {
  const kind = KINDS[noun]
  if (!kind) return false
  const place = (held: Held | null) => held && kind.place(held, watched)
  const [was, is] = [place(before), place(after)]
  if (was !== is) return true
  return is !== null && kind.weight(after!, watched).some((field) => changed.includes(field))
}

/** Null holds everything. */
function among(ids: readonly string[] | null, id: unknown): boolean {
  return ids === null || ids.includes(id as string)
}

function isOf({ userIds, teamIds }: Watched['scope'], user: unknown, team: unknown): boolean {
  return userIds === null || userIds.includes(user as string) || teamIds.includes(team as string)
}
