import { writeFileSync } from 'node:fs'
import { printContract } from './api/print.ts'
import { schema } from './schema.ts'

// The contract is reviewed as a file: this writes what the code says today, `npm test` compares.
writeFileSync(new URL('../schema.graphql', import.meta.url), printContract(schema))
