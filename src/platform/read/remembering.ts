import DataLoader from 'dataloader'
import { readDefinitions } from '../customfields/definitions.ts'
import type { Sql } from '../database/database.ts'
import type { Reading } from './reading.ts'

/** What a request reads once: batches by name, the definitions of custom fields, the base currency. */
export function remembering(
  source: Sql,
  readBaseCurrency: (source: Sql) => Promise<string>,
): Pick<Reading, 'loader' | 'definitions' | 'baseCurrency'> {
  const loaders = new Map<string, DataLoader<string, any>>()
  let definitions: ReturnType<Reading['definitions']> | null = null
  let base: Promise<string> | null = null
  return {
    definitions: () => (definitions ??= readDefinitions(source)),
    baseCurrency: () => (base ??= readBaseCurrency(source)),
    loader: (name, batch) => {
      let loader = loaders.get(name)
      if (!loader) {
        loader = new DataLoader(async (ids: readonly string[]) => {
          const found = await batch(ids)
          return ids.map((id) => found.get(id) ?? null)
        })
        loaders.set(name, loader)
      }
      return (id) => loader.load(id)
    },
  }
}
