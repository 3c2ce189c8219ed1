import { loadSelling } from '../sales/pipeline.store.ts'
import type { DemoAccount } from './customers.ts'
import { type DemoDeal, type DemoStages, demoDeals } from './deals.ts'
import { placeRivals } from './known-rivals.ts'
import { placeOffers } from './offering.ts'
import type { Place } from './place.ts'
import { writeAlong } from './writing.ts'

/** Three years of deals in the pipeline with which every workspace starts, the last of them as it was written down. */
export async function placeDeals(place: Place, accounts: DemoAccount[]): Promise<DemoDeal[]> {
  await placeRivals(place)
  const deals = demoDeals(place.random, accounts, await stagesOf(place))
  await writeAlong(place, deals)
  await placeOffers(place, deals)
  return deals
}

async function stagesOf({ database }: Place): Promise<DemoStages> {
  const { pipelines, stages } = await loadSelling(database.read)
  const pipeline = pipelines.find((each) => each.isDefault)!
  const own = stages.filter((stage) => stage.pipelineId === pipeline.id).sort((a, b) => a.position - b.position)
  const ids = (status: string) => own.filter((stage) => stage.status === status).map((stage) => stage.id)
  return { pipeline: pipeline.id, open: ids('OPEN'), won: ids('WON')[0]!, lost: ids('LOST')[0]! }
}
