import { answerPlugin } from './answer-plugin.ts'
import { originPlugin } from './audit-origin.ts'
import { metricsPlugin } from './metrics-plugin.ts'
import { checkingPlugins } from './plugins-checking.ts'
import type { ServerParts } from './server.ts'
import { tracePlugin } from './trace-plugin.ts'

/**
 * What every request goes through, in this order. Each server has buckets of its own. `settled` resolves when nothing
 * that requests left behind is still being written.
 */
export function pluginsOf(parts: ServerParts) {
  const { settings, log } = parts
  const checking = checkingPlugins(parts)
  const telling = [tracePlugin(), answerPlugin(log), metricsPlugin(log), originPlugin(settings.trustProxy ?? 0)]
  return { plugins: [...telling, ...checking.plugins], settled: checking.settled }
}
