import { posix } from 'node:path'
import { bareCode, importsOf } from './source.ts'

/** A file of the house; its path begins with `src/`. */
export interface SourceFile {
  path: string
  text: string
}

export const AREAS =
  'staff customers catalog sales orders service satisfaction loyalty marketing activities admin'.split(' ')
const FORBIDDEN = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager', 'base', 'data', 'service']
const MAY_IMPORT = [
  [0],
  [0, 1],
  [0, 2],
  [0, 1, 2, 3],
  [0, 1, 2, 3, 4],
  [0, 2, 5],
  [0, 1, 2, 3, 4, 5, 6],
  [0, 1, 2, 3, 4, 5, 6, 7],
]
const LAST_WORDS: Record<string, number> = { rules: 1, record: 3, store: 3, actions: 4, reactions: 4, graphql: 6 }
const MOST_LINES = 300
const MOST_IMPORTS = 8
/** What makes the answer of a rule depend on more than its arguments, or wait. */
const IMPURE =
  /\b(?:async|await|Promise|setTimeout|setInterval|setImmediate|queueMicrotask|performance|process|crypto|randomUUID|newId|fetch|console)\b|\bDate\.now\b|\bDate\(\s*\)|\bnew Date\b(?!\s*\()|\bMath\.random\b|\bTemporal\.Now\b/g
const SQL_CALL = /\.(?:selectFrom|insertInto|updateTable|deleteFrom|replaceInto|mergeInto)\(/
const SQL_PACKAGE = /^(?:kysely|pg|better-sqlite3)(?:\/|$)/
const GRAPHQL_PACKAGE = /^(?:graphql|graphql-\w+|@pothos\/.+|@graphql-.+)$/

/** The floor of a file, 0 to 7; null where its name says none. */
export function floorOf(path: string): number | null {
  const [, folder = '', ...rest] = path.split('/')
  if (rest.length === 0 || folder === 'demo') return 7
  if (folder === 'plain') return 0
  if (folder === 'platform') return 2
  if (folder === 'api') return 5
  return LAST_WORDS[path.split('.').at(-2) ?? ''] ?? null
}

/** Everything in which the files break the rules of the house, a sentence each. */
export function violations(files: SourceFile[]): string[] {
  const own = files.filter((file) => !file.path.includes('/generated/'))
  return [...own.flatMap(namesOf), ...own.flatMap(codeOf), ...own.flatMap(arrowsOf), ...circlesOf(own), ...sizesOf(own)]
}

function namesOf({ path, text }: SourceFile): string[] {
  const [, folder = '', ...rest] = path.split('/')
  const found: string[] = []
  if (rest.length > 0 && !['plain', 'platform', 'api', 'demo', ...AREAS].includes(folder)) {
    found.push(`${path}: ${folder} is no area of the house`)
  } else if (floorOf(path) === null) found.push(`${path}: the last word of its name is no floor`)
  // `service` is an area, so that it may name a folder of src and nothing else.
  const words = [...(folder === 'service' ? [] : [folder]), ...rest].flatMap((part) => part.split(/[.\-_]|(?=[A-Z])/))
  for (const word of words) {
    if (FORBIDDEN.includes(word.toLowerCase())) found.push(`${path}: the name "${word}" is never used`)
  }
  for (const [, name] of bareCode(text).matchAll(
    /\b(?:class|interface)\s+(\w*(?:Utils?|Helpers?|Manager|Service))\b/g,
  )) {
    found.push(`${path}: the name "${name}" is never used`)
  }
  return found
}

function codeOf({ path, text }: SourceFile): string[] {
  const code = bareCode(text)
  const found: string[] = []
  if (path.endsWith('.rules.ts')) {
    for (const [word] of code.matchAll(IMPURE)) found.push(`${path}: a rule is pure, and does not say ${word}`)
  }
  if (/\bimport\s*\(|\brequire\s*\(/.test(code)) found.push(`${path}: imports stand at the top, none is lazy`)
  if (/\bexport\s+(?:type\s+)?(?:\*|\{[^}]*\}\s*from\b)/.test(code))
    found.push(`${path}: hands on what another file exports`)
  if (SQL_CALL.test(code) && !speaksSql(path)) found.push(`${path}: only stores and platform speak SQL`)
  return found
}

function arrowsOf(file: SourceFile): string[] {
  const floor = floorOf(file.path)
  if (floor === null) return []
  return importsOf(file.text).flatMap(({ from }) => {
    if (!from.startsWith('.')) return packageOf(file.path, floor, from)
    const target = posix.join(posix.dirname(file.path), from)
    const said = `${file.path}: imports ${target}`
    if (!target.startsWith('src/')) return [`${said}, which is outside the house`]
    const below = floorOf(target)
    if (below === null) return []
    if (!MAY_IMPORT[floor]!.includes(below)) return [`${said}, floor ${below} from floor ${floor}`]
    const right = AREAS.indexOf(areaOf(target)) > AREAS.indexOf(areaOf(file.path))
    return below === floor && floor < 7 && right ? [`${said}, which lies to the right`] : []
  })
}

function packageOf(path: string, floor: number, name: string): string[] {
  const said = `${path}: imports ${name}`
  if (floor === 1 || (floor === 0 && !/^node:(?:crypto|zlib|buffer)$/.test(name)))
    return [`${said}; floor ${floor} needs no package`]
  if (SQL_PACKAGE.test(name) && !speaksSql(path)) return [`${said}; only stores and platform speak SQL`]
  if (GRAPHQL_PACKAGE.test(name) && floor < 5) return [`${said}; GraphQL begins at floor 5`]
  return []
}

/** Circles at run time: a type may know the type that knows it. */
function circlesOf(files: SourceFile[]): string[] {
  const next = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter((one) => !one.typeOnly)
        .map(({ from }) => posix.join(posix.dirname(path), from)),
    ]),
  )
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: string[]) => {
    const seen = trail.indexOf(path)
    if (seen >= 0) found.push(`${[...trail.slice(seen), path].join(' -> ')}: a circle`)
    if (seen >= 0 || done.has(path)) return
    for (const target of next.get(path) ?? []) visit(target, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) visit(path, [])
  return found
}

function sizesOf(files: SourceFile[]): string[] {
  const counted = files.filter(({ path }) => path !== 'src/schema.ts' && path !== 'src/main.ts')
  const lines = counted.map(({ text }) => text.trimEnd().split('\n').length).sort((a, b) => a - b)
  const found = counted.flatMap(({ path, text }) => {
    const length = text.trimEnd().split('\n').length
    const imports = importsOf(text).length
    return [
      ...(length > MOST_LINES ? [`${path}: ${length} lines, more than ${MOST_LINES}`] : []),
      ...(imports > MOST_IMPORTS ? [`${path}: ${imports} imports, more than ${MOST_IMPORTS}`] : []),
    ]
  })
  if (atShare(lines, 0.5) > 60) found.push(`The median file has ${atShare(lines, 0.5)} lines, more than 60`)
  if (atShare(lines, 0.9) > 160) found.push(`The 90th percentile has ${atShare(lines, 0.9)} lines, more than 160`)
  return found
}

/** The nearest-rank percentile of sorted numbers; 0 of none. */
function atShare(sorted: number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0
}

function areaOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function speaksSql(path: string): boolean {
  return path.startsWith('src/platform/') || path.endsWith('.store.ts')
}
