import type { ClientAsk } from './token-request.ts'

/** What stands behind the routes for tokens. */
export interface TokenDesk {
  /** A token for a client; `scope` null: as far as the client reaches without one. */
  issue(
    ask: ClientAsk,
  ): Promise<{ accessToken: string; expiresIn: number; scope: string | null } | { error: string; description: string }>
  /** The public keys of the tokens, as JWKs. */
  published(): Promise<object[]>
}

/** A form that takes something, as far as the route must know. */
export interface OpenForm {
  id: string
  origins: string[]
  perAddress: number | null
  perForm: number | null
  thankYouText: string | null
  thankYouUrl: string | null
}

/** What stands behind the route for web forms. */
export interface FormDesk {
  /** Null where there is no such form, or it takes nothing. */
  formOfKey(key: string): Promise<OpenForm | null>
  take(form: OpenForm, values: Record<string, string>): Promise<void>
}
