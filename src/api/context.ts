import type { Language } from '../plain/refusal.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Database } from '../platform/database/database.ts'
import type { Reading } from '../platform/read/reading.ts'
import type { Origin } from '../platform/work/work.ts'
import type { Spending } from './cost-plugin.ts'
import type { LiveScope } from './live-follow.ts'
import type { WebhookRules } from './webhook-rules.ts'

/** What every resolver of one request shares. */
export interface Context {
  actor: Actor
  database: Database
  /** Loaders of this request, on the replica unless it must see a fresh write. Replaced after every mutation. */
  reading: Reading
  /** New, empty loaders that see everything committed. */
  readAnew(): Reading
  /** The header `Rapport-After`: the cursor of an event that reads must know already; null without one. */
  readAfter: string | null
  requestId: string
  /** From where it is asked, as far as the server can tell. */
  origin: Origin | null
  language: Language
  /** The header `Idempotency-Key`, null without one. */
  idempotencyKey: string | null
  /** Paths of fields that were asked for and that the actor's roles hide. */
  hidden: (string | number)[][]
  /** Response keys of the mutation fields that were answered from a kept outcome. */
  replayed: string[]
  /** What it needs to follow events. */
  live: LiveScope
  /** What this request costs, and what is left. */
  spending: Spending
  /** What addresses and documents of webhooks are held to. */
  webhooks: WebhookRules
}

/** The language of sentences, by the header `Accept-Language`: Chinese where it is preferred, else English. */
export function languageOf(header: string | null | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';')
      const q = parameters.map((each) => each.trim()).find((each) => each.startsWith('q='))
      return { language: tag.split('-')[0], weight: q ? Number(q.slice(2)) : 1 }
    })
    .filter((wish) => (wish.language === 'zh' || wish.language === 'en') && wish.weight > 0)
  const best = wishes.reduce((chosen, wish) => (wish.weight > chosen.weight ? wish : chosen), {
    language: 'en',
    weight: 0,
  })
  return best.language === 'zh' ? 'zh' : 'en'
}
