import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  buildSchema,
  type DocumentNode,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const pagesOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file))

const GUIDES = ['README.md', ...pagesOf('docs/guides')]
const PAGES = ['README.md', ...pagesOf('docs')]
const schema = buildSchema(read('schema.graphql'))

interface Block {
  /** What stands behind the three backticks. */
  kind: string
  line: number
  text: string
}

function blocksOf(page: string): Block[] {
  const text = read(page)
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    kind: match[1]!.trim(),
    line: text.slice(0, match.index).split('\n').length,
    text: match[2]!,
  }))
}

/** What is wrong with the variables of a document; those of a document with several operations fit one of them. */
function wrongVariables(document: DocumentNode, variables: Record<string, unknown>): string[] {
  const operations = document.definitions.filter(
    (one) => one.kind === 'OperationDefinition',
  ) as OperationDefinitionNode[]
  const tries = operations.map((operation) => {
    const named = new Set(operation.variableDefinitions?.map((each) => each.variable.name.value))
    const unknown = Object.keys(variables).filter((name) => !named.has(name))
    const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    return [...unknown.map((name) => `$${name} is no variable of it`), ...errors.map((error) => error.message)]
  })
  return tries.some((wrong) => wrong.length === 0) ? [] : tries.flat()
}

describe.each(GUIDES)('%s', (page) => {
  test('asks only for what the contract has', () => {
    const wrong: string[] = []
    let document: DocumentNode | null = null
    for (const { kind, line, text } of blocksOf(page)) {
      if (kind === 'graphql') {
        document = parse(text)
        wrong.push(...validate(schema, document).map((error) => `line ${line}: ${error.message}`))
      }
      if (kind !== 'json variables') continue
      if (document === null) wrong.push(`line ${line}: variables of no document`)
      else wrong.push(...wrongVariables(document, JSON.parse(text)).map((why) => `line ${line}: ${why}`))
    }
    expect(wrong).toEqual([])
  })
})

describe.each(PAGES)('%s', (page) => {
  test('links lead somewhere', () => {
    const text = read(page).replaceAll(/^```[\s\S]*?^```$/gm, '')
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!)
    const broken = targets.filter((target) => !/^\w+:/.test(target) && !leadsSomewhere(page, target))
    expect(broken).toEqual([])
  })

  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', heading] = target.split('#')
  const file = path ? join(dirname(page), path) : page
  if (!existsSync(join(ROOT, file))) return false
  return heading === undefined || headingsOf(file).includes(heading)
}

/** Headings as GitHub names their places. */
function headingsOf(file: string): string[] {
  const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!)
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  )
}

test('the README names every setting', () => {
  const files = readdirSync(join(ROOT, 'src')).filter((file) => file.includes('settings'))
  const code = files.map((file) => read(join('src', file))).join('\n')
  const names = [...code.matchAll(/'((?:[A-Z]+_)*[A-Z]+)'/g)].map((match) => match[1]!)
  const settings = new Set(names.filter((name) => /^(RAPPORT|LOG|READ|DATABASE|PORT$|HOST$)/.test(name)))
  expect(settings.size).toBeGreaterThan(10)
  const readme = read('README.md')
  expect([...settings].filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})
