/** Whose deals a forecast is of. */
export interface Scope {
  kind: 'COMPANY' | 'TEAM' | 'USER'
  /** The team at the top; null but for a TEAM. */
  teamId: string | null
  /** The person; null but for a USER. */
  userId: string | null
  /** The people whose deals count; null: everybody's, and those that nobody owns. */
  userIds: string[] | null
  /** The teams of the tree, each behind the one above it: of a TEAM itself first; of a USER none. */
  teamIds: string[]
}

/** A team by its place in the tree. */
export interface TeamPlace {
  id: string
  parentId: string | null
  archived: boolean
}

/** A team and all teams below it, each behind the one above it; without `rootId` those of all trees. */
export function teamsBelow(teams: readonly TeamPlace[], rootId: string | null): string[] {
  const known = new Set(teams.map(({ id }) => id))
  const children = Map.groupBy(teams, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null))
  const found = rootId === null ? (children.get(null) ?? []).map(({ id }) => id) : [rootId]
  const seen = new Set(found)
  for (let at = 0; at < found.length; at++) {
    for (const { id } of children.get(found[at]!) ?? []) {
      if (seen.has(id)) continue
      seen.add(id)
      found.push(id)
    }
  }
  return found
}

/** Of the teams that somebody reaches, the one under which the others stand; null without any. */
export function topOf(teams: readonly TeamPlace[], reached: readonly string[]): string | null {
  const among = new Set(reached)
  const top = teams.find(({ id, parentId }) => among.has(id) && (parentId === null || !among.has(parentId)))
  return top?.id ?? reached[0] ?? null
}
