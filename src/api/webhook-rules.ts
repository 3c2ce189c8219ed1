import { type AllowList, parseAllowList } from '../platform/outgoing/allow-list.ts'
import { DOCUMENT_LIMITS, type DocumentLimits } from './limits.ts'
import type { ServerSettings } from './server.ts'

/** What addresses and documents of webhooks are held to, and what seals their secrets. */
export interface WebhookRules {
  limits: DocumentLimits
  allow: AllowList
  keys: readonly Buffer[]
}

/** The rules that follow from the settings of a server. */
export function webhookRules({
  limits,
  webhookAllow,
  secretsKeys,
}: Pick<ServerSettings, 'limits' | 'webhookAllow' | 'secretsKeys'>): WebhookRules {
  return {
    limits: { ...DOCUMENT_LIMITS, ...limits },
    allow: parseAllowList(webhookAllow ?? null),
    keys: secretsKeys ?? [],
  }
}
