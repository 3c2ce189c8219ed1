import { answerBulk, dryRunArgument } from '../api/bulk.ts'
import { BulkPayload } from '../api/bulk-payload.ts'
import { addMutation, inputObject } from '../api/call.ts'
import { sourceReader } from '../api/document-read.ts'
import { registerDocuments } from './trusted-document.register.actions.ts'
import type { HandedIn } from './trusted-document.rules.ts'

const Entry = inputObject('TrustedDocumentInput', 'A document that is to be registered.', (t) => ({
  source: t.string({
    required: true,
    description: 'Its text, exactly as it will be sent or hashed: at most 100,000 characters. White space counts.',
  }),
  id: t.string({
    description:
      'The id by which your client will name it, with or without `sha256:`. Checked where given: another hash than the SHA-256 of the text is refused with DOCUMENT_ID_MISMATCH.',
  }),
  name: t.string({
    description: 'What it is called, at most 200 characters; the names of its operations unless given.',
  }),
}))

const RegisterInput = inputObject('TrustedDocumentsRegisterInput', 'Which documents an app is to have.', (t) => ({
  app: t.string({
    required: true,
    description: 'The app to which they belong: small letters, digits, dots, hyphens and underscores, at most 60.',
  }),
  documents: t.field({
    type: [Entry],
    required: true,
    description: 'The documents, at most 1,000. Those that the app has beside them stay.',
  }),
}))

interface Arguments {
  input: { app: string; documents: HandedIn[] }
  dryRun?: boolean | null
}

addMutation<Arguments>('trustedDocumentsRegister', {
  type: BulkPayload,
  description:
    'Registers GraphQL documents for an app, all of them or none; each is checked against this schema first, and a refusal names its place in the list, its line and its column (DOCUMENT_INVALID). Doing it again changes nothing, and brings back what was retired. Needs the right to create trusted documents.',
  args: (t) => ({
    input: t.arg({ type: RegisterInput, required: true, description: 'The documents, and for which app.' }),
    dryRun: dryRunArgument(t),
  }),
  resolve: (call) => {
    const { input, dryRun } = call.args
    const read = sourceReader(call.info.schema)
    return answerBulk(call, (work) => registerDocuments(work, { ...input, dryRun }, read))
  },
})
