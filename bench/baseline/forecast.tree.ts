import { list, money } from './handlers.ts'

/** What one person has in one category. */
export interface OwnerSum {
  ownerId: string
  category: string
  count: number
  base: number | null
}

interface Company {
  teams: { id: string; parentId: string | null }[]
  people: { id: string; teamId: string | null }[]
  sums: OwnerSum[]
}

const CATEGORIES = ['CLOSED', 'COMMIT', 'BEST_CASE', 'PIPELINE', 'OMITTED']
const OPEN = 4

/** Counts and amounts by category. */
interface Figures {
  counts: number[]
  minors: number[]
}

/** The rows of a team as JSON, in the order of the tree: each team, its people, the teams below. */
export function rowsOf(team: string, { teams, people, sums }: Company): string[] {
  const own = new Map<string, Figures>()
  for (const { ownerId, category, count, base } of sums) {
    const figures = own.get(ownerId) ?? empty()
    own.set(ownerId, figures)
    const place = CATEGORIES.indexOf(category)
    figures.counts[place]! += Number(count)
    figures.minors[place]! += Number(base ?? 0)
  }
  const below = Map.groupBy(teams, ({ parentId }) => parentId)
  const members = Map.groupBy(people, ({ teamId }) => teamId)
  return teamRows(team, 0).rows

  function teamRows(id: string, level: number): { rows: string[]; figures: Figures } {
    const figures = empty()
    const rows = ['']
    for (const person of members.get(id) ?? []) {
      const theirs = own.get(person.id) ?? empty()
      add(figures, theirs)
      rows.push(row(person.id, level + 1, theirs))
    }
    for (const child of below.get(id) ?? []) {
      const theirs = teamRows(child.id, level + 1)
      add(figures, theirs.figures)
      for (const one of theirs.rows) rows.push(one)
    }
    rows[0] = row(id, level, figures)
    return { rows, figures }
  }
}

function empty(): Figures {
  return { counts: [0, 0, 0, 0, 0], minors: [0, 0, 0, 0, 0] }
}

function add(sum: Figures, other: Figures): void {
  for (let place = 0; place < CATEGORIES.length; place += 1) {
    sum.counts[place]! += other.counts[place]!
    sum.minors[place]! += other.minors[place]!
  }
}

function row(key: string, level: number, { counts, minors }: Figures): string {
  let [cumulative, open] = [0, 0]
  const categories = CATEGORIES.map((category, place) => {
    cumulative += minors[place]!
    if (place > 0 && place < OPEN) open += minors[place]!
    const told = place < OPEN ? money(cumulative, 'USD') : 'null'
    return `{"category":"${category}","count":${counts[place]},"cumulative":${told}}`
  })
  const [closed, pipeline] = [money(minors[0]!, 'USD'), money(open, 'USD')]
  return `{"key":"${key}","level":${level},"closed":{"amount":${closed}},"openPipeline":{"amount":${pipeline}},"categories":${list(categories)}}`
}
