import { appLabel } from '../plain/document-id.ts'
import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { relate } from '../platform/record/relation.ts'
import { User } from './people.record.ts'

/** A GraphQL document that keys may be limited to. Its text never changes: another text is another document. */
export const TrustedDocument = defineRecord({
  noun: 'trustedDocument',
  plural: 'trustedDocuments',
  typeName: 'TrustedDocument',
  prefix: 'doc',
  table: 'TrustedDocument',
  description:
    'A GraphQL document that was registered for an app: a request may name it by `documentId` in place of its text, and a key with `documents: TRUSTED` may send nothing else. Archiving retires it: it is unknown from then on, and streams that it opened end. Its text never changes.',
  chinese: '受信任文档',
  nameField: 'name',
  ownership: { by: 'everyone' },
  beside: { cost: ['source'] },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description:
        'What the document is called: the names of its operations unless it was registered with another one.',
      max: 200,
      required: true,
      search: true,
    },
    app: {
      kind: 'text',
      column: 'app',
      description: 'The app to which it belongs, such as board. The same text may be registered for several apps.',
      max: 60,
      form: appLabel,
      required: true,
      createOnly: true,
    },
    documentId: {
      kind: 'text',
      column: 'documentId',
      description:
        'By what a request names it: `sha256:` and the SHA-256 of its text in hexadecimal, 64 small letters and digits.',
      max: 71,
      computed: true,
    },
    source: {
      kind: 'longText',
      column: 'source',
      description: 'Its text, exactly as it was registered.',
      max: 100_000,
      computed: true,
    },
    registeredBy: {
      kind: 'reference',
      column: 'registeredById',
      description: 'Who registered it first.',
      target: (): RecordDefinition => User,
      computed: true,
    },
    lastUsedAt: {
      kind: 'instant',
      column: 'lastUsedAt',
      description:
        'When a request last named it by its id, or a key for TRUSTED documents sent its text, to the minute; null before the first time.',
      computed: true,
    },
  },
  verbs: {},
})

relate(User, {
  name: 'registeredDocuments',
  description: 'The trusted documents that this person registered first.',
  target: TrustedDocument,
  column: 'registeredById',
})
