import type { Actor } from '../access/actor.ts'
import type { Database } from '../database/database.ts'
import type { LoggedEvent, Place } from '../log/logged-event.ts'
import type { Answer } from '../outgoing/answer.ts'
import type { Hook } from './hook.ts'

/** What an event is to a subscriber: what the document answers, or why it answers nothing. */
export type Rendered = { event: LoggedEvent } & ({ data: unknown } | { error: string })

/** What a stretch of the log is to a subscriber, and how far it was looked through. */
export interface RenderedPage {
  messages: Rendered[]
  end: Place
  more: boolean
}

/** A stretch of the log: at most `most` events behind a place, up to a number. */
export interface Stretch {
  from: Place
  upTo: number
  most: number
}

/** The document of the webhook is refused as a whole, with the rights that its owner has now. */
export class DocumentRefused extends Error {}

/**
 * Answers the document of a webhook for each event of a stretch.
 * @throws DocumentRefused; anything else may pass.
 */
export type Render = (
  hook: Pick<Hook, 'document' | 'variables'>,
  actor: Actor,
  stretch: Stretch,
) => Promise<RenderedPage>

/** The rules by which messages are tried again, as those of webhooks say. */
export interface RetryRules {
  verdictOf(status: number | null): 'DELIVERED' | 'FAILED' | 'THROTTLED' | 'GONE'
  nextAttempt(attempt: number, now: number, random: number, retryAfter: number | null): number | null
  shouldPause(failingSince: number | null, now: number): boolean
}

/** What a process needs to send the messages of webhooks. */
export interface WebhookParts {
  database: Database
  /** With whose rights a webhook sends now; null: nobody's any more. */
  actorOf(hook: Hook): Promise<Actor | null>
  render: Render
  post(url: string, request: { headers: Record<string, string>; body: string; signal: AbortSignal }): Promise<Answer>
  rules: RetryRules
  /** Keys with which secrets were sealed. */
  keys: readonly Buffer[]
  /** Days for which the log lets anybody resume. */
  resumeDays: number
  log: { error(message: string, facts?: Record<string, unknown>): void }
  /** In milliseconds since 1970; the clock's unless given. */
  now(): number
  /** From 0 up to 1. */
  random(): number
  /** Messages under way at once: of this process, and of one webhook. */
  total: number
  each: number
  /** Milliseconds after which what a process had in its hands counts as left behind; several times what posting takes. */
  lease: number
}
