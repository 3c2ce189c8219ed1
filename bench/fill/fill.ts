import type { Database } from '../../src/platform/database/database.ts'
import { loadSelling } from '../../src/sales/pipeline.store.ts'
import { setUp } from '../../src/set-up.ts'
import { chance } from './chance.ts'
import { placeCustomers } from './customers.ts'
import { placeDeals } from './deals.ts'
import { BEARERS, placePeople } from './people.ts'
import type { Size } from './sizes.ts'

/** Whatever the seed draws is the same on every machine; ids of stages, roles and keys are the server's own. */
export const SEED = 20261122

/**
 * Fills an empty database with a made-up company, through SQL alone: what the product would write of it, but for the
 * events and the index of `search`, which nothing here reads. Wants the schema to be loaded.
 */
export async function fillDatabase(database: Database, size: Size): Promise<void> {
  await setUp(database, BEARERS.ALL)
  const { pipelines, stages } = await loadSelling(database.read)
  const pipelineId = pipelines.find((one) => one.isDefault)!.id
  const found = await database.read.selectFrom('Role').select(['id', 'name']).execute()
  const filling = {
    ...{ database, size, pipelineId, chance: chance(SEED) },
    roles: Object.fromEntries(found.map(({ id, name }) => [name, id])),
    stages: stages.filter((one) => one.pipelineId === pipelineId),
  }
  const sellers = await placePeople(filling)
  await placeDeals(filling, await placeCustomers(filling, sellers))
}
