import { appLabel } from '../plain/document-id.ts'
import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { relate } from '../platform/record/relation.ts'
import { User } from './people.record.ts'

/** A key to the API. Its secret is not a field: it is shown once, when the key is made, and only its hash is kept. */
export const ApiKey = defineRecord({
  noun: 'key',
  plural: 'keys',
  typeName: 'ApiKey',
  prefix: 'key',
  table: 'ApiKey',
  description:
    'A key with which a program or a person signs in and acts as one user. Its secret is shown once, when the key is made. Archiving the key revokes it.',
  chinese: '密钥',
  nameField: 'name',
  ownership: { by: 'everyone' },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'What the key is for, such as Shop import.',
      max: 200,
      required: true,
      search: true,
    },
    user: {
      kind: 'reference',
      column: 'userId',
      description: 'As whom the key acts.',
      target: (): RecordDefinition => User,
      required: true,
      createOnly: true,
    },
    scopes: {
      kind: 'texts',
      column: 'scopes',
      description:
        'What the key may do of what its user may do, as noun:verb (account:read, opportunity:*, *:read). Empty: everything. A key with scopes administers nothing.',
      max: 120,
      most: 200,
      createOnly: true,
    },
    documents: {
      kind: 'choice',
      column: 'documents',
      description:
        'Which GraphQL documents the key may send. TRUSTED suits a key that leaves the house, as in a web page: whoever finds it can ask for nothing else.',
      enumName: 'KeyDocuments',
      enumDescription: 'Which GraphQL documents a key may send.',
      options: {
        ANY: 'Any document, registered or not.',
        TRUSTED:
          'Registered documents alone (see `TrustedDocument`), by their id or by their exact text; anything else fails with DOCUMENT_NOT_TRUSTED.',
      },
      default: 'ANY',
    },
    app: {
      kind: 'text',
      column: 'app',
      description:
        'Of a TRUSTED key: the app whose documents it may send, such as board. Null: those of every app. A key for ANY documents names none.',
      max: 60,
      form: appLabel,
    },
    expiresAt: {
      kind: 'instant',
      column: 'expiresAt',
      description: 'From when on the key is refused; null for a key without an end.',
    },
    lastUsedAt: {
      kind: 'instant',
      column: 'lastUsedAt',
      description: 'When the key was last used, to the minute; null before its first use.',
      computed: true,
    },
  },
  verbs: { ROTATE: { description: 'Make a successor of the key and let the old one expire.' } },
})

relate(User, { name: 'keys', description: 'The keys that act as this person.', target: ApiKey, column: 'userId' })
