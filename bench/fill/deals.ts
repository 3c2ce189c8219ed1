import { addDays } from '../../src/plain/day.ts'
import { textKey } from '../../src/plain/text.ts'
import type { Row } from '../../src/platform/database/database.ts'
import type { FilledAccount } from './customers.ts'
import { type FilledStage, type Filling, tables } from './filling.ts'
import { CLOSE_DAYS, closeDay, instantAt, stamps } from './moments.ts'
import { KINDS, PRODUCTS } from './words.ts'

/** Deals with when they were opened and when they closed, and activities about every second one. */
export async function placeDeals(filling: Filling, accounts: FilledAccount[]): Promise<void> {
  const { database, chance, size } = filling
  const { add, flush } = tables(database)
  const every = Math.round(size.opportunities / size.activities)
  for (let index = 0; index < size.opportunities; index += 1) {
    const share = index / size.opportunities
    const deal = dealRow(filling, index, share, chance.one(accounts))
    const activity = index % every === 0 ? activityRow(filling, share, deal.ownerId) : null
    const about = activity && { activityId: activity.id, recordId: deal.id, noun: 'opportunity', position: 0 }
    await add({
      Opportunity: [deal],
      StageChange: historyRows(filling, deal),
      Activity: activity ? [activity] : [],
      ActivityAbout: about ? [about] : [],
    })
  }
  await flush()
}

function dealRow(filling: Filling, index: number, share: number, account: FilledAccount) {
  const { chance, pipelineId } = filling
  const stage = drawStage(filling)
  const name = `${chance.one(PRODUCTS)} ${index + 1}`
  const openedOn = instantAt(share).slice(0, 10)
  const open = stage.status === 'OPEN'
  const amountMinor = chance.chance(0.03) ? null : 100 * chance.whole(500, 250_000) + chance.whole(0, 99)
  const cycleDays = chance.whole(20, 300)
  const closedOn = open ? null : addDays(openedOn, cycleDays)
  const expected = chance.chance(0.03) ? null : closeDay(chance.whole(0, CLOSE_DAYS - 1))
  const money = { amountMinor, amountCurrency: amountMinor === null ? null : 'USD', amountBase: amountMinor }
  return {
    id: chance.id('opp'),
    ...stamps(share),
    ...{ ownerId: account.ownerId, name, nameKey: textKey(name), accountId: account.id, pipelineId, openedOn },
    ...{ stageId: stage.id, status: stage.status, probability: stage.probability, ownProbability: false },
    ...{ forecastCategory: stage.forecastCategory, closedOn, cycleDays: open ? null : cycleDays },
    ...{ ...money, amountRate: amountMinor === null ? null : '1', closeDate: open ? expected : closedOn },
    stageSince: closedOn === null ? instantAt(share) : `${closedOn}T12:00:00.000Z`,
  }
}

/** Seven of ten deals are open. */
function drawStage({ stages, chance }: Filling): FilledStage {
  const drawn = chance.next()
  const status = drawn < 0.7 ? 'OPEN' : drawn < 0.88 ? 'WON' : 'LOST'
  return chance.one(stages.filter((stage) => stage.status === status))
}

function historyRows({ chance, stages }: Filling, deal: ReturnType<typeof dealRow>): Row[] {
  const { id, stageId, stageSince, createdAt } = deal
  const row = (position: number, toStageId: string, occurredAt: string) => ({
    id: chance.id('sch'),
    ...{ opportunityId: id, position, toStageId, occurredAt, recordedAt: createdAt },
    ...{ amountMinorAfter: deal.amountMinor, amountCurrencyAfter: deal.amountCurrency },
    closeDateAfter: deal.closeDate,
  })
  if (deal.closedOn === null) return [row(0, stageId, stageSince)]
  const first = chance.one(stages.filter(({ status }) => status === 'OPEN'))
  return [row(0, first.id, createdAt), { ...row(1, stageId, stageSince), fromStageId: first.id }]
}

function activityRow({ chance }: Filling, share: number, ownerId: string) {
  const subject = 'Talked about the offer'
  const occurredAt = instantAt(share + chance.next() * (1 - share))
  const said = { kind: chance.one(KINDS), direction: 'OUTBOUND', subject, subjectKey: textKey(subject) }
  return { id: chance.id('act'), ...stamps(share), ownerId, ...said, occurredAt }
}
