/** Ways to sign that need no shared secret: whoever checks a token could make one with HS256. */
export const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

/** A party whose tokens open this workspace. */
export interface Issuer {
  /** What the claim `iss` of its tokens says, to the character. */
  issuer: string
  /** Where its public keys are; null: where its `/.well-known/openid-configuration` says. */
  jwksUri: string | null
  /** The claim `aud` names one of them. */
  audience: string[]
  algorithms: string[]
  /** Seconds by which its clock and ours may differ. */
  clockTolerance: number
}

/** Where this floor tells operators what went wrong outside. */
export interface TokenLog {
  warn(message: string, facts?: Record<string, unknown>): void
}

/** How long to wait for what, in milliseconds. */
export interface KeyTimes {
  /** Keys this old are fetched again, while the ones that are known still serve. */
  fresh: number
  /** Between two looks for a key that the issuer did not publish before. */
  cooldown: number
  /** Between two tries while no key of the issuer is known at all. */
  retry: number
  /** For one answer of the issuer. */
  timeout: number
}

export const KEY_TIMES: KeyTimes = { fresh: 600_000, cooldown: 30_000, retry: 5_000, timeout: 5_000 }

export interface KeyParts {
  log: TokenLog
  now: () => number
  times: KeyTimes
}
