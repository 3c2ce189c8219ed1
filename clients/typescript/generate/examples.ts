import { readdirSync, readFileSync } from 'node:fs'
import { generateDocuments } from './documents.ts'

const EXAMPLES = new URL('../examples/', import.meta.url)

/** What is generated for every example that keeps its documents in .graphql files of a folder of its own. */
export function examplesDocuments(schema: string): { file: URL; text: string }[] {
  const paths = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const documents = Map.groupBy(
    paths.filter((path) => /^[^/]+\/[^/]+\.graphql$/.test(path)).toSorted(),
    (path) => path.split('/')[0]!,
  )
  return [...documents].map(([folder, own]) => ({
    file: new URL(`${folder}/generated/documents.ts`, EXAMPLES),
    text: generateDocuments(
      schema,
      own.map((path) => ({ path, text: readFileSync(new URL(path, EXAMPLES), 'utf8') })),
      '../../../src/index.ts',
    ),
  }))
}
