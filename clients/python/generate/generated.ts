import { buildSchema } from 'graphql'
import { readContract } from '../../typescript/generate/contract.ts'
import { behind } from '../../typescript/generate/type-text.ts'
import { Answers } from './answers.ts'
import { inputsText } from './inputs.ts'
import { capital, documented, HEAD, snake } from './python-text.ts'
import { nounText, restText } from './sections.ts'

const WORKSPACE = 'What belongs to no noun: who is asking, search, the event log.'
const LIVE = 'What happens, as it happens.'

/** The generated part of the client: name of the file in `rapport_client/generated` → its text. */
export function generatedFiles(schemaText: string): Map<string, string> {
  const schema = buildSchema(schemaText)
  const { nouns, queries, mutations, subscriptions } = readContract(schema)
  const taken = behind(Object.values(schema.getTypeMap())).map(({ name }) => name)
  const answers = new Answers(schema, taken)
  const files = new Map([
    ['__init__.py', ''],
    ['inputs.py', inputsText(schema)],
  ])
  for (const noun of nouns) files.set(`${snake(noun.plural)}.py`, nounText(schema, answers, noun))
  files.set('workspace.py', restText(schema, answers, 'workspace', WORKSPACE, { queries, mutations }))
  files.set('live.py', restText(schema, answers, 'live', LIVE, { subscriptions }))
  files.set('answers.py', answers.module())
  const abouts = nouns.map(({ plural, type }): [string, string] => [plural, type.description ?? plural])
  files.set('sections.py', sectionsText([...abouts, ['workspace', WORKSPACE], ['live', LIVE]]))
  return files
}

/** The class that has all sections: what a client can do. */
function sectionsText(sections: [string, string][]): string {
  const imports = sections.map(([name]) => `from .${snake(name)} import ${capital(name)}\n`).sort()
  const made = sections.map(
    ([name, about]) => `    @cached_property
    def ${snake(name)}(self) -> ${capital(name)}:
${documented(about, '        ')}        return ${capital(name)}(cast("Client", self))
`,
  )
  return `${HEAD}
from functools import cached_property
from typing import TYPE_CHECKING, cast

${imports.join('')}
if TYPE_CHECKING:
    from ..client import Client


class Sections:
    """Everything that the contract lets one do, by noun."""

${made.join('\n')}`
}
