/** Whether a scope (`noun:verb`, either may be `*`) lies within one of the allowed ones. */
export function isWithin(scope: string, allowed: readonly string[]): boolean {
  const [noun, verb] = scope.toLowerCase().split(':')
  return allowed.some((one) => {
    const [itsNoun, itsVerb] = one.toLowerCase().split(':')
    return (itsNoun === '*' || itsNoun === noun) && (itsVerb === '*' || itsVerb === verb)
  })
}

/**
 * The scopes of a token, from those that its client asks for and those of the client's key (none: everything that the
 * user may do). Null: as far as the key. The first scope that goes further is refused by name.
 */
export function grantScopes(
  asked: readonly string[],
  ofKey: readonly string[],
): { scopes: string[] | null } | { beyond: string } {
  if (asked.length === 0) return { scopes: ofKey.length === 0 ? null : [...ofKey] }
  const beyond = ofKey.length === 0 ? undefined : asked.find((scope) => !isWithin(scope, ofKey))
  return beyond === undefined ? { scopes: [...new Set(asked)] } : { beyond }
}
