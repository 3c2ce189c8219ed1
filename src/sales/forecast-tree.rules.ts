import { type Figures, NO_DEALS, together } from './forecast.rules.ts'
import type { Scope, TeamPlace } from './forecast-scope.rules.ts'

export type RowKind = 'COMPANY' | 'TEAM' | 'USER' | 'UNOWNED'

/** A person as they stand in the tree today. */
export interface PersonPlace {
  id: string
  teamId: string | null
  archived: boolean
}

/** One row of a forecast: a person, or all who stand below. */
export interface TreeRow {
  /** The same in every answer: the id of the team or person, or COMPANY or UNOWNED. */
  key: string
  kind: RowKind
  parentKey: string | null
  /** How far below the top, from 0. */
  level: number
  /** Keys of the rows directly below. */
  childKeys: string[]
  figures: Figures
}

export interface Tree {
  /** Those that stand side by side, in this order. */
  teams: readonly TeamPlace[]
  people: readonly PersonPlace[]
  /** By the id of a person; of deals that nobody owns under the empty text. */
  figures: ReadonlyMap<string, Figures>
  /** Whose row stands even where nothing is to be told: who has a quota, say. */
  kept?: ReadonlySet<string>
}

/**
 * The rows of a scope in the order of the tree: each followed by the people of the team, then by the teams below. The
 * first is the scope itself, and every row is the sum of those directly below. Teams in use and their people stand even
 * without deals; who left, and who works in no team, only with them.
 */
export function treeRows({ kind, teamId, userId }: Scope, tree: Tree): TreeRow[] {
  const { figures, kept = new Set() } = tree
  if (kind === 'USER') return [leaf('USER', userId!, null, 0, figures.get(userId!))]
  const known = new Set(tree.teams.map(({ id }) => id))
  const above = (id: string | null) => (id !== null && known.has(id) ? id : null)
  const below = Map.groupBy(tree.teams, ({ parentId }) => above(parentId))
  const members = Map.groupBy(tree.people, (person) => above(person.teamId))
  return kind === 'TEAM' ? teamRows(teamId!, null, 0) : companyRows()

  function teamRows(id: string, parentKey: string | null, level: number): TreeRow[] {
    const people = peopleRows(members.get(id) ?? [], id, level + 1)
    const teams = (below.get(id) ?? []).flatMap((team) => {
      const rows = teamRows(team.id, id, level + 1)
      return rows.length > 1 || !team.archived || kept.has(team.id) ? rows : []
    })
    return [branch('TEAM', id, parentKey, level, [...people, ...teams]), ...people, ...teams]
  }

  function companyRows(): TreeRow[] {
    const present = new Set(tree.people.map(({ id }) => id))
    const teams = (below.get(null) ?? []).flatMap((team) => {
      const rows = teamRows(team.id, 'COMPANY', 1)
      return rows.length > 1 || !team.archived || kept.has(team.id) ? rows : []
    })
    // Of people who are gone for good their deals remain.
    const gone = [...figures.keys()].filter((id) => id !== '' && !present.has(id)).toSorted()
    const alone = (members.get(null) ?? []).filter(({ id }) => figures.has(id) || kept.has(id))
    const people = peopleRows([...alone, ...gone.map((id) => ({ id, teamId: null, archived: true }))], 'COMPANY', 1)
    const nobody = figures.has('') ? [leaf('UNOWNED', 'UNOWNED', 'COMPANY', 1, figures.get(''))] : []
    const rows = [...teams, ...people, ...nobody]
    return [branch('COMPANY', 'COMPANY', null, 0, rows), ...rows]
  }

  function peopleRows(people: readonly PersonPlace[], parentKey: string, level: number): TreeRow[] {
    return people
      .filter(({ id, archived }) => !archived || figures.has(id) || kept.has(id))
      .map(({ id }) => leaf('USER', id, parentKey, level, figures.get(id)))
  }
}

function leaf(kind: RowKind, key: string, parentKey: string | null, level: number, figures = NO_DEALS): TreeRow {
  return { key, kind, parentKey, level, childKeys: [], figures }
}

/** `rows` are all that stand below, at any depth. */
function branch(kind: RowKind, key: string, parentKey: string | null, level: number, rows: TreeRow[]): TreeRow {
  const children = rows.filter((row) => row.level === level + 1)
  const figures = together(children.map((child) => child.figures))
  return { key, kind, parentKey, level, childKeys: children.map((child) => child.key), figures }
}
