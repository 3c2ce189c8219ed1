import { readFileSync, writeFileSync } from 'node:fs'
import { breakingChanges } from './api/breaking.ts'
import { printContract } from './api/print.ts'
import { schema } from './schema.ts'

// `npm run schema:agree`: from now on clients may rely on the contract as the code has it. `-- --breaking` agrees to
// changes that break them, for those who have told every client.
const place = new URL('../schema.agreed.graphql', import.meta.url)
const printed = printContract(schema)
const broken = breakingChanges(readFileSync(place, 'utf8'), printed)
if (broken.length > 0 && !process.argv.includes('--breaking')) {
  console.error(`This breaks clients; deprecate first, or agree with -- --breaking:\n${broken.join('\n')}`)
  process.exitCode = 1
} else {
  writeFileSync(place, printed)
}
