import { newId } from '../../src/plain/ids.ts'

/** What a move asks for. */
export interface MoveVariables {
  input: { id: string; stage: string }
  key: string
}

interface Deal {
  id: string
  version: number
  stageId: string
  stageName: string
  stageSince: string | null
  probability: number
  forecastCategory: string
  ownerId: string
  amountMinor: number | null
  amountCurrency: string | null
  closeDate: string | null
  position: number
}

export interface Stage {
  id: string
  name: string
  probability: number
  forecastCategory: string
}

/** Who moves, as rows name it. */
export const ACTOR = { userId: 'usr_bench', keyId: 'key_bench', principal: 'usr_bench/key_bench' }

/** The parameters of the four writes of a move, and its answer. */
export function moved(deal: Deal, stage: Stage, now: string) {
  const { id, version, stageId, position, amountMinor, amountCurrency, closeDate, ownerId } = deal
  const changes = [
    { field: 'stage', before: stageId, after: stage.id },
    { field: 'stageSince', before: deal.stageSince, after: now },
    { field: 'probability', before: deal.probability, after: stage.probability },
    { field: 'forecastCategory', before: deal.forecastCategory, after: stage.forecastCategory },
    { field: 'stageHistory', before: [], after: [{ stage: stage.id, occurredAt: now }] },
  ]
  const facts = { fromStage: stageId, fromStageName: deal.stageName, toStage: stage.id, toStageName: stage.name }
  const amounts = [amountMinor, amountCurrency, amountMinor, amountCurrency, closeDate, closeDate]
  const from = ['127.0.0.1', 'bench']
  const told = [JSON.stringify(changes), JSON.stringify(facts), ownerId, ownerId]
  return {
    update: [version + 1, now, stage.id, stage.probability, stage.forecastCategory, now, id],
    history: [newId('sch'), id, Number(position), stageId, stage.id, now, now, ACTOR.userId, ...amounts],
    event: [
      ...[newId('evt'), newId('unit'), 'opportunity.moved', 'opportunity', id, version + 1, now, now],
      ...[ACTOR.userId, ACTOR.keyId, newId('req'), ...from, ...told],
    ],
    answer: `{"opportunityMoveToStage":{"opportunity":{"id":"${id}","version":${version + 1},"stage":{"id":"${stage.id}","name":${JSON.stringify(stage.name)}}},"userErrors":[]}}`,
  }
}
