import { Failure } from '../plain/failure.ts'
import type { Actor } from '../platform/access/actor.ts'
import { type AuditFilter, auditPage } from '../platform/history/audit.ts'
import { addQuery, inputObject } from './call.ts'
import { nounEnum } from './enums.ts'
import { logFilter } from './event-filter.ts'
import { eventConnection, type PageArguments, pageArguments, readPage } from './history-connection.ts'

interface AuditArguments extends PageArguments {
  filter?: (Omit<AuditFilter, 'types' | 'subjectIds' | 'actorIds'> & Parameters<typeof logFilter>[1]) | null
}

/** Declares `auditLog`: what everybody did. */
export function declareAudit(): void {
  const input = inputObject(
    'AuditFilter',
    'Which entries of the audit log are wanted. Conditions that stand together must all hold; what is left out asks nothing, an empty list finds nothing.',
    (t) => ({
      types: t.stringList({ description: 'What happened, such as opportunity.won or role.updated.' }),
      nouns: t.field({ type: [nounEnum()], description: 'To which kinds of records it happened.' }),
      subjectIds: t.idList({
        description: 'To which records it happened, by their ids; also of records that are gone.',
      }),
      actorIds: t.idList({ description: 'Who did it, by the ids of users.' }),
      keyIds: t.idList({
        description: 'With which API keys, by their ids; of tokens the key for which they were issued.',
      }),
      from: t.field({ type: 'DateTime', description: 'Written down at this instant or later.' }),
      to: t.field({ type: 'DateTime', description: 'Written down before this instant.' }),
    }),
  )
  addQuery<AuditArguments>('auditLog', {
    type: eventConnection(),
    description:
      'What everybody did, the newest first: every change of every record, also of those that you could not see by themselves, without fields that your roles hide. For administrators, and roles that may audit; for others it is FORBIDDEN. Nothing is ever taken out of it. Attempts to sign in that failed do not stand here.',
    args: (t) => ({
      filter: t.arg({ type: input, description: 'Only entries that meet this.' }),
      ...pageArguments(),
    }),
    resolve: ({ context, args }) => {
      needAudit(context.actor)
      return auditPage(context.reading, { filter: checked(context.actor, args.filter ?? {}), ...readPage(args) })
    },
  })
}

/** Whether somebody may know what everybody did, and from where. */
export function mayAudit(actor: Actor): boolean {
  return actor.administer || actor.audit === true
}

/** @throws Failure FORBIDDEN for somebody who may not read the audit log. */
function needAudit(actor: Actor): void {
  if (mayAudit(actor)) return
  throw new Failure(
    'FORBIDDEN',
    'Your roles, or the scopes of your key, do not let you read the audit log. Ask an administrator for a role that may audit.',
  )
}

/** @throws Failure BAD_REQUEST as `logFilter`. */
function checked(actor: Actor, filter: NonNullable<AuditArguments['filter']>): AuditFilter {
  const { types, subjectIds, actorIds } = logFilter(actor, filter)
  const { nouns, keyIds, from, to } = filter
  return { types, subjectIds, actorIds, nouns, keyIds, from, to }
}
