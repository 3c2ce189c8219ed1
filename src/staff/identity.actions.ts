import { Failure } from '../plain/failure.ts'
import type { Database } from '../platform/database/database.ts'
import { openUnit } from '../platform/work/unit.ts'
import { hire } from './identity.hire.actions.ts'
import { addIdentity } from './identity.link.actions.ts'
import { describe, type Provision, provisionFor } from './identity.rules.ts'
import { findNamesake, lockSubject, userOf } from './identity.store.ts'
import { systemActor } from './system.actions.ts'

/**
 * Finds a user for a subject to whom nobody is linked, by the rule of its issuer, and links them. Two requests at once
 * make one user.
 * @throws Failure UNAUTHENTICATED with a sentence where the rule gives nobody.
 */
export async function provisionUser(
  database: Database,
  issuer: string,
  { subject, payload }: { subject: string; payload: Record<string, unknown> },
  rule: Provision,
): Promise<void> {
  const person = describe(payload, subject)
  await openUnit(database, { actor: systemActor() }, async (work) => {
    await lockSubject(work, issuer, subject)
    if ((await userOf(work.sql, issuer, subject)) !== null) return
    const namesake = person.email === null ? null : await findNamesake(work, person.email, issuer)
    const decided = provisionFor(person, rule, namesake)
    if ('refuse' in decided) throw new Failure('UNAUTHENTICATED', decided.refuse)
    const userId = 'link' in decided ? decided.link : await hire(work, decided.create, rule)
    await addIdentity(work, userId, issuer, subject)
  })
}
