import { saveCurrencies } from '../../src/catalog/currency.actions.ts'
import { Currency } from '../../src/catalog/currency.record.ts'
import { setCurrencyRates } from '../../src/catalog/currency-rate.actions.ts'
import { newId } from '../../src/plain/ids.ts'
import { refusalsOf } from '../../src/plain/refusal.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { Work } from '../../src/platform/work/work.ts'
import { deleteRecord } from '../../src/platform/write/delete.ts'
import { archiveRecord, createRecord, unarchiveRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import {
  loseOpportunity,
  moveOpportunityToStage,
  reopenOpportunity,
  winOpportunity,
} from '../../src/sales/opportunity.actions.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { Stage } from '../../src/sales/stage.record.ts'
import { Team, User } from '../../src/staff/people.record.ts'
import { MEI, workspace } from './selling.ts'

const id = (prefix: string, number: number) => `${prefix}_${String(number).padStart(26, '0')}`
export const [EUROPE, NORDICS, ASIA] = [id('team', 1), id('team', 2), id('team', 3)] as [string, string, string]
export const [ANNA, JONAS, MING, BO, FREE] = [2, 3, 4, 5, 6].map((number) => id('usr', number)) as [
  ...[string, string, string, string, string],
]
/** Whose deals stand under a row, by its key. */
export const UNDER: Record<string, (string | null)[]> = {
  ...{ [EUROPE]: [ANNA, JONAS, BO], [NORDICS]: [JONAS, BO], [ASIA]: [MING], UNOWNED: [null] },
  ...{ COMPANY: [MEI, ANNA, JONAS, BO, MING, FREE, null] },
  ...Object.fromEntries([MEI, ANNA, JONAS, BO, MING, FREE].map((one) => [one, [one]])),
}

/** Mei's company: Europe with Anna, below it Nordics with Jonas and Bo; Asia with Ming; Mei and Free in no team. */
export async function company(database: Database) {
  const at = await workspace(database)
  const system = { ...at.mei, userId: '' }
  await at.act(async (work) => {
    await createRecord(work, Team, { id: EUROPE, name: 'Europe' })
    await createRecord(work, Team, { id: NORDICS, name: 'Nordics', parent: EUROPE })
    await createRecord(work, Team, { id: ASIA, name: 'Asia' })
    for (const [person, name, team] of [
      ...[[ANNA, 'Anna', EUROPE] as const, [JONAS, 'Jonas', NORDICS] as const, [BO, 'Bo', NORDICS] as const],
      ...[[MING, '小明', ASIA] as const, [FREE, 'Free', null] as const],
    ])
      await createRecord(work, User, { id: person, name, team })
  }, system)
  for (const code of ['EUR', 'JPY', 'GBP'])
    await at.act((work) => createRecord(work, Currency, { code, name: code }, saveCurrencies), system)
  await at.act(
    (work) =>
      setCurrencyRates(work, [
        { currency: 'EUR', day: '2025-01-01', rate: '1.0837' },
        { currency: 'EUR', day: '2026-02-10', rate: '1.1711' },
        { currency: 'JPY', day: '2025-01-01', rate: '0.00653' },
      ]),
    system,
  )
  const third = at.stages.filter(({ status }) => status === 'OPEN')[2]!
  await at.act((work) => updateRecord(work, Stage, { id: third.id, forecastCategory: 'OMITTED' }), system)
  return { ...at, stages: at.stages }
}

type Company = Awaited<ReturnType<typeof company>>
type Random = () => number

/** Does this many things to a few deals, hours to days apart, from that day on; some are refused. Answers the last moment. */
export async function busy(at: Company, random: Random, { acts, from }: { acts: number; from: string }) {
  const pick = <One>(values: readonly One[]): One => values[Math.floor(random() * values.length)]!
  const ids: string[] = []
  let clock = Date.parse(`${from}T08:00:00.000Z`)
  const moments: string[] = []
  const seen = { done: 0, refused: 0 }
  for (let index = 0; index < acts; index++) {
    clock += pick([0, 1, 7, 19, 26]) * 3_600_000
    const now = new Date(clock).toISOString()
    moments.push(now)
    const fresh = ids.length < 4 || random() < 0.35
    const which = fresh ? newId('opp') : pick(ids)
    try {
      await at.act((work) => one(work, which, fresh), at.mei, now)
      if (fresh) ids.push(which)
      seen.done++
    } catch (thrown) {
      refusalsOf(thrown)
      seen.refused++
    }
  }
  return { moments, seen }

  function input() {
    const month = pick(['01', '02', '03', '03', '04', '07'])
    const amount = { amount: String(1 + Math.floor(random() * 90_000)), currency: pick(['USD', 'EUR', 'JPY', 'GBP']) }
    const given = {
      owner: pick([MEI, ANNA, JONAS, BO, MING, FREE, null]),
      amount: random() < 0.12 ? null : amount,
      closeDate: random() < 0.12 ? null : `2026-${month}-${pick(['01', '15', '28'])}`,
      probability: pick([null, null, 12.34, 50, 100, 0]),
    }
    return given
  }

  function one(work: Work, opportunity: string, fresh: boolean): Promise<unknown> {
    const named = { id: opportunity }
    const stage = pick(at.stages).id
    if (fresh) {
      const made = { ...named, ...input(), name: 'Deal', stage, reason: 'price' }
      return createRecord(work, Opportunity, made, saveOpportunities)
    }
    const verb = pick(['update', 'update', 'move', 'win', 'win', 'lose', 'reopen', 'archive', 'unarchive', 'delete'])
    if (verb === 'move') return moveOpportunityToStage(work, { ...named, stage })
    if (verb === 'win') return winOpportunity(work, { ...named, reason: 'price' })
    if (verb === 'lose') return loseOpportunity(work, { ...named, reason: 'price' })
    if (verb === 'reopen') return reopenOpportunity(work, named)
    if (verb === 'archive') return archiveRecord(work, Opportunity, named, saveOpportunities)
    if (verb === 'unarchive') return unarchiveRecord(work, Opportunity, named, saveOpportunities)
    if (verb === 'delete' && random() < 0.3) return deleteRecord(work, Opportunity, named)
    const given = Object.entries(input()).filter(() => random() < 0.5)
    return updateRecord(work, Opportunity, { ...named, ...Object.fromEntries(given) }, saveOpportunities)
  }
}
