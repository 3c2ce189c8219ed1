/**
 * Loads a small company's CRM from four CSV files, through the same bulk calls that any script may use:
 *
 *     RAPPORT_KEY=… node clients/typescript/examples/import-crm.ts FOLDER
 *
 * Every record carries the external id of its source, so a second run changes nothing and says so. Deals keep the
 * dates at which things happened; what a file does not say stays empty.
 */
import { pathToFileURL } from 'node:url'
import { bulkUpsert, type Tally } from './connection.ts'
import { type CrmDeal, type CrmFiles, readCrmFiles } from './crm-files.ts'
import { placePipeline, placeProducts, type StageIds } from './crm-settings.ts'

const SOURCE = 'crm-sales'
const external = (kind: string, name: string) => ({ source: SOURCE, id: `${kind}:${name}` })

export interface Report {
  tallies: [what: string, tally: Tally][]
  repairs: Map<string, number>
  /** What the files leave open, and how often. */
  open: [what: string, count: number][]
}

/** Imports a folder and answers what came of it. Rows that fail are told on standard error. */
export async function importCrm(folder: string): Promise<Report> {
  const files = readCrmFiles(folder)
  await placeProducts(files.products.map((product) => product.name))
  const stages = await placePipeline(external('pipeline', 'main'))
  const tallies: Report['tallies'] = [
    ['teams', await bulkUpsert('teams', SOURCE, teamRows(files))],
    ['users', await bulkUpsert('users', SOURCE, userRows(files))],
    ['team leads', await bulkUpsert('teams', SOURCE, leadRows(files))],
    ['accounts', await bulkUpsert('accounts', SOURCE, accountRows(files))],
    ['opportunities', await bulkUpsert('opportunities', SOURCE, dealRows(files, stages))],
  ]
  return { tallies, repairs: files.repairs, open: openQuestions(files) }
}

const unique = (names: string[]) => [...new Set(names)]

/** A team per regional office, and below it one per manager. */
function teamRows({ agents }: CrmFiles): Record<string, unknown>[] {
  const offices = unique(agents.map((agent) => agent.office))
  const managers = new Map(agents.map((agent) => [agent.manager, agent.office]))
  return [
    ...offices.map((office) => ({ externalIds: [external('office', office)], name: office })),
    ...[...managers].map(([manager, office]) => ({
      externalIds: [external('team', manager)],
      name: `Team ${manager}`,
      parentExternalId: external('office', office),
    })),
  ]
}

function userRows({ agents }: CrmFiles): Record<string, unknown>[] {
  const people = [
    ...unique(agents.map((agent) => agent.manager)).map((name) => ({ name, team: name, title: 'Manager' })),
    ...agents.map((agent) => ({ name: agent.name, team: agent.manager, title: 'Sales agent' })),
  ]
  return people.map(({ name, team, title }) => ({
    externalIds: [external('user', name)],
    name,
    title,
    teamExternalId: external('team', team),
  }))
}

/** Teams stand before their people, and are led by one of them: a second look at the same rows. */
function leadRows({ agents }: CrmFiles): Record<string, unknown>[] {
  return unique(agents.map((agent) => agent.manager)).map((manager) => ({
    externalIds: [external('team', manager)],
    leadExternalId: external('user', manager),
  }))
}

function accountRows({ accounts }: CrmFiles): Record<string, unknown>[] {
  return accounts.map((account) => ({
    externalIds: [external('account', account.name)],
    name: account.name,
    industry: account.sector,
    employees: account.employees,
    annualRevenue: account.revenue === null ? null : { amount: account.revenue, currency: 'USD' },
    addresses: account.country ? [{ label: 'Head office', country: account.country }] : [],
    ...(account.parent ? { parentExternalId: external('account', account.parent) } : {}),
    customFields: account.founded === null ? [] : [{ key: 'founded', number: account.founded }],
  }))
}

function dealRows({ deals }: CrmFiles, { pipeline, stages }: StageIds): Record<string, unknown>[] {
  return deals.map((deal) => ({
    externalIds: [external('opportunity', deal.id)],
    name: `${deal.product} ${deal.id}`,
    pipeline,
    stage: stages.get(deal.stage),
    ownerExternalId: external('user', deal.agent),
    ...(deal.account ? { accountExternalId: external('account', deal.account) } : {}),
    amount: deal.value === null ? null : { amount: deal.value, currency: 'USD' },
    closeDate: deal.closedOn,
    openedOn: deal.engagedOn,
    closedOn: deal.closedOn,
    stageHistory: historyOf(deal).map(({ stage, on }) => ({
      stage: stages.get(stage),
      occurredAt: on === null ? null : `${on}T00:00:00.000Z`,
    })),
    customFields: [{ key: 'product', options: [deal.product] }],
  }))
}

/** The stages that the file proves: a prospect was seen at no known time, a closed deal was engaged before. */
function historyOf(deal: CrmDeal): { stage: CrmDeal['stage']; on: string | null }[] {
  if (deal.stage === 'Prospecting') return [{ stage: 'Prospecting', on: deal.engagedOn }]
  const engaged = { stage: 'Engaging' as const, on: deal.engagedOn }
  return deal.stage === 'Engaging' ? [engaged] : [engaged, { stage: deal.stage, on: deal.closedOn }]
}

function openQuestions({ deals, accounts }: CrmFiles): Report['open'] {
  const known = new Set(accounts.map((account) => account.name))
  const open = deals.filter((deal) => deal.stage !== 'Won' && deal.stage !== 'Lost')
  const answers: Report['open'] = [
    ['opportunities that name no account', deals.filter((deal) => deal.account === null).length],
    [
      'opportunities of an account that stands in no file',
      deals.filter((deal) => deal.account && !known.has(deal.account)).length,
    ],
    [
      'open opportunities without value and close date',
      open.filter((deal) => deal.value === null && deal.closedOn === null).length,
    ],
    ['open opportunities that name no day of engagement', open.filter((deal) => deal.engagedOn === null).length],
  ]
  return answers.filter(([, count]) => count > 0)
}

function print({ tallies, repairs, open }: Report): void {
  for (const [what, { CREATED, UPDATED, UNCHANGED, FAILED }] of tallies)
    console.log(`${what}: ${CREATED} created, ${UPDATED} updated, ${UNCHANGED} unchanged, ${FAILED} failed`)
  for (const [told, count] of repairs) console.log(`repaired: ${told} (${count})`)
  for (const [what, count] of open) console.log(`left open: ${count} ${what}`)
  const changed = tallies.some(([, tally]) => tally.CREATED + tally.UPDATED > 0)
  if (!changed) console.log('Nothing changed: everything was there already.')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder] = process.argv.slice(2)
  if (!folder) {
    console.error('Usage: node import-crm.ts FOLDER  (with RAPPORT_KEY, and RAPPORT_URL where it is not this machine)')
    process.exit(2)
  }
  try {
    const report = await importCrm(folder)
    print(report)
    if (report.tallies.some(([, tally]) => tally.FAILED > 0)) process.exitCode = 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
