import { type Refusal, Refusals, refusal, refusalKind } from '../plain/refusal.ts'
import { INVALID } from '../plain/refusals.ts'

/** The cumulative numbers that may be overridden. */
export const OVERRIDABLE = ['COMMIT', 'BEST_CASE', 'PIPELINE'] as const
export type Overridable = (typeof OVERRIDABLE)[number]
export type OverrideKind = 'OWNER' | 'MANAGER'

export const OVERRIDE_NOT_YOURS = refusalKind(
  'OVERRIDE_NOT_YOURS',
  'The number belongs neither to you nor to somebody below you, so you may see it, but not override it.',
  () => ({
    en: 'You may override your own number, that of a team which you lead, and those of people and teams below you; not that of a colleague beside you, nor that of your own team unless you lead it.',
    zh: '您可以调整自己的数字、您所领导团队的数字，以及您下级人员和团队的数字；不能调整同级同事的数字，也不能调整并非由您领导的本团队的数字。',
  }),
)

/** What is asked of an override before anything is looked up. */
export interface OverrideForm {
  userId: string | null
  teamId: string | null
  amount: { currency: string } | null
}

/** @throws Refusals INVALID at `userId` for nobody's number, at `teamId` for two, and at `amount.currency`. */
export function checkOrder({ userId, teamId, amount }: OverrideForm, base: string): void {
  const refused: Refusal[] = []
  if (userId === null && teamId === null) {
    const expected = {
      en: 'the id of a person; of a team it is teamId that is given',
      zh: '人员的 ID（若为团队，请填写 teamId）',
    }
    refused.push(refusal(INVALID, { field: 'userId', expected }, ['userId']))
  }
  if (userId !== null && teamId !== null) {
    const expected = {
      en: 'empty beside userId: a number is of a person or of a team',
      zh: '空值（不能与 userId 同时填写）',
    }
    refused.push(refusal(INVALID, { field: 'teamId', expected }, ['teamId']))
  }
  if (amount !== null && amount.currency !== base) {
    const expected = { en: `the base currency ${base}`, zh: `本位币 ${base}` }
    refused.push(refusal(INVALID, { field: 'currency', expected }, ['amount', 'currency']))
  }
  if (refused.length > 0) throw new Refusals(refused)
}

/** Somebody who overrides, as they stand in the tree of today. */
export interface Overrider {
  userId: string
  /** The team in which they work. */
  teamId: string | null
  /** How far their right to override goes. */
  reach: 'OWN' | 'TEAM' | 'ALL'
}

/** Whose number it is, which the overrider may see. */
export interface Overridden {
  userId: string | null
  /** The team itself, or that in which the person works. */
  teamId: string | null
  /** Who leads that team. */
  leadId: string | null
}

/**
 * In which capacity somebody overrides a number: their own, and that of a team which they lead, as its owner; what
 * stands below them as its manager. A right that goes to TEAM reaches the people of the own team only for who leads it.
 * @throws Refusal OVERRIDE_NOT_YOURS at `userId` or `teamId`.
 */
export function kindOf(who: Overrider, subject: Overridden): OverrideKind {
  const leads = subject.leadId === who.userId
  if (subject.userId === null ? leads : subject.userId === who.userId) return 'OWNER'
  const above = who.reach === 'ALL' || (who.reach === 'TEAM' && (leads || subject.teamId !== who.teamId))
  if (above) return 'MANAGER'
  throw notYours(subject)
}

function notYours({ userId }: Overridden): Refusal {
  return refusal(OVERRIDE_NOT_YOURS, undefined, [userId === null ? 'teamId' : 'userId'])
}

/** What was said of a number. */
export interface Said {
  id: string
  /** The id of the person or the team. */
  subjectId: string
  category: Overridable
  kind: OverrideKind
  /** Minor units of the base currency; null: withdrawn. */
  minor: number | null
}

/** A row of a forecast by its place, with the cumulative numbers that its deals add up to. */
export interface NumberedRow {
  key: string
  childKeys: readonly string[]
  computed: Readonly<Record<Overridable, number>>
}

/** A number that counts, and the override that makes it so. */
export interface Effective {
  minor: number
  /** Null where it follows from the deals, or from the rows below. */
  override: Said | null
}

/**
 * The numbers of each row that count, by its key: what a manager said, else what its owner said, else the sum of what
 * counts directly below, and of a row without any what its deals add up to.
 * `rows`: each before those below it; `said`: the latest of each kind, as far as the reader may see them.
 */
export function effectiveOf(
  rows: readonly NumberedRow[],
  said: readonly Said[],
): Map<string, Record<Overridable, Effective>> {
  const standing = new Map(said.map((one) => [`${one.subjectId} ${one.category} ${one.kind}`, one]))
  const found = new Map<string, Record<Overridable, Effective>>()
  for (const row of rows.toReversed()) {
    const numbers = OVERRIDABLE.map((category): [Overridable, Effective] => {
      const one = (kind: OverrideKind) => {
        const override = standing.get(`${row.key} ${category} ${kind}`)
        return override && override.minor !== null ? { minor: override.minor, override } : null
      }
      return [category, one('MANAGER') ?? one('OWNER') ?? { minor: followed(row, category), override: null }]
    })
    found.set(row.key, Object.fromEntries(numbers) as Record<Overridable, Effective>)
  }
  return found

  function followed({ childKeys, computed }: NumberedRow, category: Overridable): number {
    if (childKeys.length === 0) return computed[category]
    return childKeys.reduce((sum, key) => sum + found.get(key)![category].minor, 0)
  }
}
