import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importsOf } from '../source.ts'

void importsOf

/** One call of a function of the rights: taken away, something must show that should not. */
export interface Guard {
  name: string
  file: string
}

const SRC = fileURLToPath(new URL('../../src', import.meta.url))
const GUARDING: Record<string, string[]> = {
  'platform/access/access.ts': [
    'can',
    'need',
    'reachOf',
    'fieldAccess',
    'accessTo',
    'needField',
    'visible',
    'visibleFound',
  ],
  'platform/access/telling.ts': ['asTold'],
  'platform/write/rights.ts': ['needChange', 'needCreate', 'needNamedFields', 'needUpsert'],
  'platform/search/index.ts': ['spellingsFor'],
  'api/hidden.ts': ['hides', 'shownCustomFields'],
}

/** Guards behind which another one stands: with these taken away too, the path of the fault is that. */
const DOUBLED: Record<string, { path: RegExp; with: string[] }> = {
  'need in src/admin/custom-field.delete.actions.ts': {
    path: /^deletion of a custom field/,
    with: ['needChange in src/platform/write/drafts.ts'],
  },
  // Sums that are not shown would still tell in how many currencies there are some.
  'fieldAccess in src/sales/pipeline-as-of.graphql.ts': {
    path: /^totals of the past/,
    with: ['hides in src/sales/pipeline-as-of.type.graphql.ts'],
  },
  'can in src/api/event-filter.ts': {
    path: /^no right: events since/,
    with: ['reachOf in src/platform/live/sight.ts'],
  },
  'can in src/api/node.ts': { path: /^no right: node/, with: ['visibleFound in src/platform/read/by-id.ts'] },
  'can in src/api/queries.ts': {
    path: /^no right: search/,
    with: [
      ...['reachOf in src/platform/read/search.ts', 'visible in src/platform/read/search.ts'],
      'visibleFound in src/platform/read/by-id.ts',
    ],
  },
  'reachOf in src/platform/read/search.ts': {
    path: /^no right: search/,
    with: [
      ...['can in src/api/queries.ts', 'visible in src/platform/read/search.ts'],
      'visibleFound in src/platform/read/by-id.ts',
    ],
  },
  'visible in src/platform/read/search.ts': {
    path: /^reach: search/,
    with: ['visibleFound in src/platform/read/by-id.ts'],
  },
}

/** Paths on which nothing is asked and answered at once: their own tests walk them. */
const ELSEWHERE = [
  /^src\/platform\/live\/live-reading/,
  /^src\/sales\/pipeline-live/,
  // Over sockets: test/live/forecast.
  /^src\/sales\/forecast-live/,
  // Whose overrides count as submitted: test/sales/forecast-method.story.
  /^src\/sales\/forecast-submitted/,
  // The amount of a deal that follows its lines: test/stories/opportunity-in-full.
  /^src\/sales\/opportunity-line/,
  // Which quota stands in the way of another: test/sales/forecast-plan.story.
  /^src\/sales\/quota\.store/,
  /\/jobs?[./]/,
  /^src\/admin\/webhook/,
  /^src\/api\/live-/,
]

/** The guard, and those that must be taken away with it. */
export function withDoubles(guard: Guard): Guard[] {
  const doubles = (DOUBLED[nameOf(guard)]?.with ?? []).map((one) => {
    const [name = '', file = ''] = one.split(' in ')
    return { name, file }
  })
  return [guard, ...doubles]
}

/** Every function of the rights, in every file that imports it. */
export function guards(): Guard[] {
  const found: Guard[] = []
  for (const path of readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.ts'))) {
    const text = readFileSync(join(SRC, path), 'utf8')
    for (const [, names = '', from = ''] of text.matchAll(/^import \{([^}]*)\} from '([^']+)'/gm)) {
      const guarding = Object.entries(GUARDING).find(([file]) => join(path, '..', from) === file)
      for (const name of guarding?.[1] ?? []) {
        const imported = names.split(',').some((one) => one.trim() === name)
        const file = `src/${path}`
        if (imported && !ELSEWHERE.some((one) => one.test(file))) found.push({ name, file })
      }
    }
  }
  return found.sort((a, b) => (a.file + a.name < b.file + b.name ? -1 : 1))
}

/** Where the fault shows: anywhere, unless the guards that stand behind would show too. */
export function faultOf(guard: Guard): RegExp {
  return DOUBLED[nameOf(guard)]?.path ?? /./
}

export function nameOf({ name, file }: Guard): string {
  return `${name} in ${file}`
}
