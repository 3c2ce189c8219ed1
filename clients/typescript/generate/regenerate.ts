/** Writes `src/generated` and the documents of the examples anew from `schema.graphql` at the root of the repository. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { examplesDocuments } from './examples.ts'
import { generatedFiles } from './generated.ts'

const schema = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8')
const folder = new URL('../src/generated/', import.meta.url)
const files = generatedFiles(schema)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, text] of files) writeFileSync(new URL(name, folder), text)
console.log(`${files.size} files in clients/typescript/src/generated`)
for (const { file, text } of examplesDocuments(schema)) {
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
}
