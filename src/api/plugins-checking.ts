import { knownDocuments } from '../platform/documents/known.ts'
import { costPlugin } from './cost-plugin.ts'
import { documentPlugin } from './document-plugin.ts'
import { jitPlugin } from './jit-plugin.ts'
import { DOCUMENT_LIMITS } from './limits.ts'
import { requestPlugin } from './request-plugin.ts'
import type { ServerParts } from './server.ts'

/**
 * What decides whether a document runs: who sends it, whether it is registered where it must be, and its cost.
 * `settled` resolves when nothing of that is still being written.
 */
export function checkingPlugins({ database, signIn, settings, log }: ServerParts) {
  const limits = { ...DOCUMENT_LIMITS, ...settings.limits }
  const documents = knownDocuments(database, (error) => log.error('The use of a document was not noted', { error }))
  const compiling = jitPlugin(settings.compileAfter)
  const plugins = [requestPlugin(signIn, limits), documentPlugin(documents), costPlugin(limits), compiling]
  return { plugins, settled: documents.settled }
}
