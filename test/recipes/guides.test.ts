import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RECIPES, ROOT } from './project.ts'

const read = (...path: string[]) => readFileSync(join(...path), 'utf8')

test.each(['urql', 'apollo', 'relay'])('the guide for %s shows what the tests run', (name) => {
  const guide = read(ROOT, 'docs/guides', `${name}.md`)
  const files = readdirSync(join(RECIPES, name)).map((file) => read(RECIPES, name, file))
  const blocks = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind, text]) => ({ kind, text: text! }))
  const code = blocks.filter(({ kind }) => kind !== 'sh')
  expect(code.length).toBeGreaterThanOrEqual(8)
  expect(code.filter(({ text }) => !files.some((file) => file.includes(text))).map(({ text }) => text)).toEqual([])

  const commands = blocks.filter(({ kind }) => kind === 'sh').map(({ text }) => text)
  const { devDependencies, dependencies } = JSON.parse(read(ROOT, 'package.json'))
  const installed = commands.join('').matchAll(/npm install (?:--save-dev )?(.+)/g)
  const packages = [...installed].flatMap(([, words]) => words!.split(' '))
  expect(packages.length).toBeGreaterThan(5)
  // What binds a library to React is not needed to run the recipes here.
  const unknown = packages.filter((one) => !(one in devDependencies) && !(one in dependencies))
  expect(unknown.filter((one) => !['urql', 'react-relay', '@types/react-relay'].includes(one))).toEqual([])
})
