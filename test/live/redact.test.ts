import '../../src/schema.ts'
import { expect, it } from 'vitest'
import type { Context } from '../../src/api/context.ts'
import { shownFacts } from '../../src/api/event-redact.ts'
import type { LoggedEvent } from '../../src/platform/log/logged-event.ts'
import { actorOf } from '../people.ts'

const facts = { issuer: 'https://login.example', subject: 'mei' }
const linked = { type: 'user.identityLinked', noun: 'user', subjectId: 'usr_1', changes: [], facts } as unknown

it.each([
  ['an administrator', { administer: true }, facts],
  ['an auditor', { administer: false, audit: true }, facts],
  ['a colleague', { administer: false }, {}],
])('by which tokens somebody signs in is told to %s as far as it is theirs to know', async (_, rights, told) => {
  const context = { actor: actorOf('ALL', rights) } as unknown as Context
  expect(await shownFacts(context, linked as LoggedEvent)).toEqual(told)
})
