import { can } from '../platform/access/access.ts'
import type { Actor } from '../platform/access/actor.ts'
import { recordOfNoun } from '../platform/record/registry.ts'
import { builder } from './builder.ts'
import { nounEnum, verbEnum } from './enums.ts'
import { seen } from './node.ts'
import { objectOf } from './object.ts'

const ViewerRole = builder.objectRef<{ id: string; name: string }>('ViewerRole').implement({
  description: 'A role of whoever asks.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'The id of the role.' }),
    name: t.exposeString('name', { nullable: false, description: 'What the role is called.' }),
  }),
})

const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: 'Whoever asks, with the rights that the roles and the key give.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: false, description: 'The name by which colleagues know you.' }),
    user: t.field({
      type: userType(),
      description: 'You as a colleague among others; null where your rights do not let you see users.',
      resolve: (actor, _, context) => seen(context, recordOfNoun('user')!, actor.userId),
    }),
    roles: t.field({
      type: [ViewerRole],
      nullable: false,
      description: 'Your roles: you may do what any of them allows.',
      resolve: (actor) => actor.roles,
    }),
    can: t.boolean({
      nullable: false,
      description: 'Whether you may do this at all; on which records is told by their `allowed`.',
      args: {
        noun: t.arg({ type: nounEnum(), required: true, description: 'With which kind of record.' }),
        verb: t.arg({ type: verbEnum(), required: true, description: 'What you want to do.' }),
      },
      resolve: (actor, args) => {
        const { noun, verb } = args as { noun: string; verb: string }
        return can(actor, recordOfNoun(noun)!, verb === 'UNARCHIVE' ? 'ARCHIVE' : verb)
      },
    }),
  }),
})

/** @throws Error when no noun `user` is declared. */
function userType() {
  const record = recordOfNoun('user')
  if (!record) throw new Error('The viewer needs the noun user')
  return objectOf(record)
}

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: false,
    description: 'Who you are, and what you may do.',
    resolve: (_, __, context) => context.actor,
  }),
)
