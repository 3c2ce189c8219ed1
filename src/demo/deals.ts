import { addDays, daysBetween } from '../plain/day.ts'
import type { Input } from '../platform/write/draft.ts'
import type { DemoAccount } from './customers.ts'
import type { Random } from './random.ts'
import { sidesOf } from './sides.ts'
import { DEMO_FROM, DEMO_UNTIL, external, known } from './staff.ts'
import { LOST_REASONS, NEXT_STEPS, PRODUCTS, TALKS, WON_REASONS } from './words.ts'

/** The stages of the pipeline, in order, with their ids. */
export interface DemoStages {
  pipeline: string
  open: string[]
  won: string
  lost: string
}

export interface DemoDeal {
  /** As it is in the end. */
  row: Input
  /** The stages that it entered, and on which days. */
  path: { stage: string; on: string }[]
  account: DemoAccount
  openedOn: string
  /** The last day on which something was done for it. */
  until: string
  id: string
}

const MOST_DEALS_PER_ACCOUNT = 9

/** Up to nine deals per account over three years, each walking through the stages until it is decided or `until` comes. */
export function demoDeals(random: Random, accounts: DemoAccount[], stages: DemoStages): DemoDeal[] {
  const span = daysBetween(DEMO_FROM, DEMO_UNTIL)
  const sellers = [...new Set(accounts.map(({ seller }) => seller))]
  return accounts.flatMap((account, index) =>
    Array.from({ length: random.whole(1, MOST_DEALS_PER_ACCOUNT) }, (_, place) => {
      const openedOn = addDays(DEMO_FROM, random.whole(0, span - 1))
      const { seller } = account
      const mates = sellers.filter((one) => one !== seller && one.region === seller.region).map(({ name }) => name)
      return deal(random, { account, mates, stages, openedOn, until: DEMO_UNTIL, id: `${index + 1}-${place + 1}` })
    }),
  )
}

interface Made {
  account: DemoAccount
  /** Other sellers of the region, by name. */
  mates: string[]
  stages: DemoStages
  openedOn: string
  until: string
  id: string
}

function deal(random: Random, { account, mates, stages, openedOn, until, id }: Made): DemoDeal {
  const { path, end } = walk(random, { stages, openedOn, until })
  const last = path.at(-1)!
  const won = last.stage === stages.won
  const closed = won || last.stage === stages.lost
  const status = won ? 'WON' : closed ? 'LOST' : 'OPEN'
  const reason = random.one(won ? WON_REASONS : LOST_REASONS)
  const product = random.one(PRODUCTS)
  const currency = random.one(account.seller.region.currencies)
  const price = random.whole(8, 400) * PRICE_UNIT[currency]!
  const row: Input = {
    externalIds: [external('opportunity', id)],
    name: `${product} – ${account.name}`,
    ...{ account: known('account', account.name), owner: known('user', account.seller.name) },
    ...{ pipeline: stages.pipeline, stage: last.stage, openedOn },
    amount: random.chance(0.04) ? null : { amount: String(price), currency },
    closeDate: closed ? last.on : random.chance(0.1) ? null : addDays(end, random.whole(5, 120)),
    stageHistory: historyOf(path),
    ...(closed ? { closedOn: last.on, reason, closeReason: known('closeReason', `${status} ${reason}`) } : {}),
    ...(closed || random.chance(0.3) ? {} : nextStep(random, last.on)),
    ...sidesOf(random, account, mates, status),
  }
  return { row, path, account, openedOn, until: last.on, id }
}

/** The stages that a deal entered, as they are written. */
export function historyOf(path: DemoDeal['path']): Input[] {
  return path.map(({ stage, on }) => ({ stage, occurredAt: `${on}T09:00:00.000Z` }))
}

function nextStep(random: Random, on: string): Input {
  return { nextStep: random.one(NEXT_STEPS), nextStepOn: addDays(on, random.whole(1, 21)) }
}

/** Size of a usual price in each currency. */
const PRICE_UNIT: Record<string, number> = { CNY: 2000, TWD: 9000, EUR: 250, USD: 300 }

/** Days in which a deal goes on from stage to stage; each step may lose it. */
function walk(random: Random, { stages, openedOn, until }: { stages: DemoStages; openedOn: string; until: string }) {
  const path = [{ stage: stages.open[0]!, on: openedOn }]
  let on = openedOn
  for (const stage of [...stages.open.slice(1), stages.won]) {
    on = addDays(on, random.whole(4, 30))
    if (on > until) return { path, end: until }
    if (random.chance(0.17)) return { path: [...path, { stage: stages.lost, on }], end: on }
    path.push({ stage, on })
  }
  return { path, end: on }
}

/** Talks along the way of each deal, with the people of its account, and a task for every third open one. */
export function activityRows(random: Random, deals: DemoDeal[]): Input[] {
  return deals.flatMap((deal) => {
    const days = Math.max(1, daysBetween(deal.openedOn, deal.until))
    const talks = Array.from({ length: random.whole(1, 3) }, (_, place) => {
      const { kind, subject, outcome } = random.one(TALKS)
      const on = addDays(deal.openedOn, random.whole(0, days))
      const contact = known('contact', random.one(deal.account.contacts))
      return {
        externalIds: [external('activity', `${deal.id}-${place + 1}`)],
        ...{ kind, subject, outcome, occurredAt: `${on}T0${random.whole(1, 9)}:30:00.000Z` },
        ...(kind === 'NOTE'
          ? {}
          : { direction: random.chance(0.4) ? 'INBOUND' : 'OUTBOUND', participants: [{ contact }] }),
        owner: known('user', deal.account.seller.name),
        about: [known('account', deal.account.name), known('opportunity', deal.id), contact],
      }
    })
    const closed = 'closedOn' in deal.row
    return closed || random.chance(2 / 3) ? talks : [...talks, task(random, deal)]
  })
}

function task(random: Random, deal: DemoDeal): Input {
  return {
    externalIds: [external('activity', `${deal.id}-task`)],
    ...{
      kind: 'TASK',
      subject: random.one(NEXT_STEPS),
      dueAt: `${addDays(deal.until, random.whole(1, 40))}T08:00:00.000Z`,
    },
    occurredAt: `${deal.until}T09:00:00.000Z`,
    owner: known('user', deal.account.seller.name),
    about: [known('account', deal.account.name), known('opportunity', deal.id)],
  }
}
