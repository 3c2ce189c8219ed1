import { buildSchema } from 'graphql'
import { readContract } from './contract.ts'
import { nounText, restText } from './noun-text.ts'
import { behind, declarationText } from './type-text.ts'

const HEAD = '// Written by `npm run clients` from schema.graphql: change that, not this.\n'

/** The generated part of the client: name of the file in `src/generated` → its text. */
export function generatedFiles(schemaText: string): Map<string, string> {
  const schema = buildSchema(schemaText)
  const { nouns, queries, mutations, subscriptions } = readContract(schema)
  const types = behind(Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__')))
  const files = new Map([['types.ts', [HEAD, ...types.map(declarationText)].join('\n')]])
  for (const noun of nouns) files.set(`${noun.plural}.ts`, nounText(schema, noun))
  files.set('workspace.ts', restText(schema, queries, mutations, []))
  files.set('live.ts', restText(schema, [], [], subscriptions))
  const bulky = nouns.filter(({ verbs }) => verbs.has('bulkUpsert')).map(({ plural }) => plural)
  const imports = bulky.map((plural) => `import { noun as ${plural} } from './${plural}.ts'\n`).join('')
  const comment = '/** Every noun of which many records can be written at once, by the name of its list. */\n'
  files.set('nouns.ts', `${HEAD}${imports}\n${comment}export const nouns = { ${bulky.join(', ')} }\n`)
  return files
}
