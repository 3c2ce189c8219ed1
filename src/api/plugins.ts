import { answerPlugin } from './answer-plugin.ts'
import { originPlugin } from './audit-origin.ts'
import { costPlugin } from './cost-plugin.ts'
import { DOCUMENT_LIMITS } from './limits.ts'
import { metricsPlugin } from './metrics-plugin.ts'
import { requestPlugin } from './request-plugin.ts'
import type { ServerParts } from './server.ts'
import { tracePlugin } from './trace-plugin.ts'

/** What every request goes through, in this order. Each server has buckets of its own. */
export function pluginsOf({ signIn, settings, log }: Pick<ServerParts, 'signIn' | 'settings' | 'log'>) {
  const limits = { ...DOCUMENT_LIMITS, ...settings.limits }
  return [
    tracePlugin(),
    answerPlugin(log),
    metricsPlugin(log),
    originPlugin(settings.trustProxy ?? 0),
    requestPlugin(signIn, limits),
    costPlugin(limits),
  ]
}
