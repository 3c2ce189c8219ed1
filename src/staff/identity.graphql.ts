import { builder } from '../api/builder.ts'
import { hides } from '../api/hidden.ts'
import { objectOf } from '../api/object.ts'
import { verbMutation } from '../api/verb-mutation.ts'
import { linkIdentity, unlinkIdentity } from './identity.link.actions.ts'
import { type Identity, identitiesOf } from './identity.store.ts'
import { User } from './people.record.ts'

const IdentityType = builder.objectRef<Identity>('UserIdentity').implement({
  description: 'A subject of an issuer of tokens (OpenID Connect) by whom a user is meant.',
  fields: (t) => ({
    issuer: t.exposeString('issuer', { nullable: false, description: 'What the claim `iss` of the tokens says.' }),
    subject: t.exposeString('subject', { nullable: false, description: 'What the claim `sub` of the tokens says.' }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      nullable: false,
      description: 'Since when the user may sign in by them.',
    }),
  }),
})

builder.objectField(objectOf(User), 'identities', (t) =>
  t.field({
    type: [IdentityType],
    description: 'By which tokens of other issuers the user may sign in, oldest first. Null but for administrators.',
    resolve: async (row, _, context, info) => {
      const { actor, reading } = context
      if (!actor.administer || hides(context, User, 'identities', info)) return null
      const source = { engine: reading.database.engine, sql: reading.sql }
      const load = reading.loader('user.identities', (ids) => identitiesOf(source, ids))
      return (await load(row['id'] as string)) ?? []
    },
  }),
)

function which(t: any) {
  return {
    id: t.id({ required: true, description: 'Which user.' }),
    expectedVersion: t.int({
      description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
    }),
    issuer: t.string({ required: true, description: 'The claim `iss` of the tokens, to the character.' }),
    subject: t.string({ required: true, description: 'The claim `sub` of the tokens, to the character.' }),
  }
}

verbMutation({
  name: 'userLinkIdentity',
  description: 'Lets whoever bears tokens of that issuer and subject act as the user.',
  record: User,
  inputName: 'UserLinkIdentityInput',
  input: which,
  act: linkIdentity,
})

verbMutation({
  name: 'userUnlinkIdentity',
  description:
    'Tokens of that issuer and subject no longer open as the user, unless a rule of provisioning links them again.',
  record: User,
  inputName: 'UserUnlinkIdentityInput',
  input: which,
  act: unlinkIdentity,
})
