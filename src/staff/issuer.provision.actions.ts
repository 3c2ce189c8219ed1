import { Failure } from '../plain/failure.ts'
import { Refusal, Refusals } from '../plain/refusal.ts'
import type { TokenLog } from '../platform/tokens/issuer.ts'
import { provisionUser } from './identity.actions.ts'
import { WrongProvision } from './identity.hire.actions.ts'

/** As `provisionUser`; a rule that does not fit the workspace is told to the operator, and to the caller in general. */
export async function provisionOrTell(
  log: TokenLog,
  ...[database, issuer, claims, rule]: Parameters<typeof provisionUser>
) {
  try {
    await provisionUser(database, issuer, claims, rule)
  } catch (thrown) {
    if (!(thrown instanceof WrongProvision || thrown instanceof Refusal || thrown instanceof Refusals)) throw thrown
    log.warn('A user could not be made for a token', { issuer, reason: thrown.message })
    throw new Failure('UNAUTHENTICATED', 'No user can be made for this token as the workspace is set up.')
  }
}
