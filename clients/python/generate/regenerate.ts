/** Writes `rapport_client/generated` anew from `schema.graphql` at the root of the repository. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { generatedFiles } from './generated.ts'

const folder = new URL('../rapport_client/generated/', import.meta.url)
const files = generatedFiles(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, text] of files) writeFileSync(new URL(name, folder), text)
console.log(`${files.size} files in clients/python/rapport_client/generated`)
