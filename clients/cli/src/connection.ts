import { type Client, createClient } from '../../typescript/src/index.ts'
import { type Stored, whoCalls } from './settings.ts'

/** A client for whoever is logged in. Refusals are told in Chinese where the terminal is. */
export function connect(env: NodeJS.ProcessEnv, who: Stored = whoCalls(env), retries?: number): Client {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return createClient({
    ...who,
    ...(locale.startsWith('zh') ? { language: 'zh' } : {}),
    ...(retries === undefined ? {} : { retries }),
  })
}
