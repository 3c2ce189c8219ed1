import { openDatabase } from '../../src/platform/database/open.ts'
import type { Bench } from '../bench.ts'
import { startServer } from '../child.ts'
import { BEARERS } from '../fill/people.ts'
import type { SizeName } from '../fill/sizes.ts'
import { median } from '../line.ts'
import { watch } from '../live/watch.ts'
import { ask } from '../pair.ts'

/** What the same may take over a hundred times the data. */
const AIM = 0.5
const CHANGES = 60
/** So many come first and are not counted. */
const WARM = 20

const SHOWN = 'total { openPipeline { amount { amount } } }'
const GIVEN = 'period: { unit: QUARTER, day: $day }, teamId: $team'
const ASK = `query ask($day: Date!, $team: ID!) { forecast(${GIVEN}) { ${SHOWN} } }`
const FOLLOW = `subscription follow($day: Date!, $team: ID!) { forecastChanged(${GIVEN}) { forecast { ${SHOWN} } } }`
const UPDATE = `mutation update($input: OpportunityUpdateInput!) {
  opportunityUpdate(input: $input) { userErrors { message } }
}`

interface Times {
  asked: number
  told: number
}

/**
 * One deal gets another amount: how long the forecast of a team of ten then takes to hold it, for who asks once the
 * change is answered, and from the wish for the change to the message for who follows. Much data against the usual.
 */
export async function measureChange(bench: Bench, top: string): Promise<void> {
  const { engine, effort, report } = bench
  const [own, whole] = await timesOf(bench, effort.large, top)
  // A quick run has no other data to compare with.
  const [usual] = effort.large === effort.usual ? [null] : await timesOf(bench, effort.usual, null)
  const tell = (part: string, ours: number, limit?: number) => {
    const compared = limit === undefined ? {} : { limit, ratio: limit / ours, aim: AIM }
    report({ work: 'forecast', engine, part, ours, unit: 'ms', ...compared })
  }
  tell('a team, asked after a change', own.asked, usual?.asked)
  tell('a team, told of a change', own.told, usual?.told)
  tell('everybody, asked after a change', whole.asked)
  tell('everybody, told of a change', whole.told)
}

/** Milliseconds, the middle ones: of the seller's own team, and of the one that is named. */
async function timesOf({ places }: Bench, size: SizeName, named: string | null): Promise<[Times, Times]> {
  const url = await places.copy(size)
  const { id, day, own } = await dealOf(url)
  const server = await startServer(url)
  let amount = 1_000_000
  const change = () => {
    amount += 1
    const input = { id, amount: { amount: `${amount}.00`, currency: 'USD' } }
    return ask(server.port, JSON.stringify({ query: UPDATE, variables: { input } }), BEARERS.ALL)
  }
  try {
    const times = await after(server.port, change, { day, team: own })
    return [times, named === null ? times : await after(server.port, change, { day, team: named })]
  } finally {
    await server.stop()
  }
}

async function after(port: number, change: () => Promise<unknown>, variables: object): Promise<Times> {
  const query = JSON.stringify({ query: ASK, variables })
  const held = (answer: any) => answer.forecast.total.openPipeline.amount.amount
  const now = async () => held(await ask(port, query, BEARERS.ALL))
  const follower = await watch(port, BEARERS.ALL, { query: FOLLOW, variables })
  const asked: number[] = []
  const told: number[] = []
  let last = await now()
  for (let one = 0; one < CHANGES; one += 1) {
    const message = follower.next()
    const wished = performance.now()
    await change()
    const answered = performance.now()
    const stands = await now()
    asked.push(performance.now() - answered)
    const { at, data } = await message
    told.push(at - wished)
    if (stands === last || held(data.forecastChanged) !== stands) throw new Error('A forecast did not hold the change')
    last = stands
  }
  follower.close()
  return { asked: median(asked.slice(WARM)), told: median(told.slice(WARM)) }
}

/** An open deal with its day and the team of its owner. */
async function dealOf(url: string): Promise<{ id: string; day: string; own: string }> {
  const database = await openDatabase({ url })
  const row = await database.read
    .selectFrom('Opportunity as o')
    .innerJoin('User as u', 'u.id', 'o.ownerId')
    .select(['o.id', 'o.closeDate as day', 'u.teamId as own'])
    .where('o.status', '=', 'OPEN')
    .where('o.forecastCategory', '<>', 'OMITTED')
    .where('o.closeDate', 'is not', null)
    .where('o.amountMinor', 'is not', null)
    .orderBy('o.id')
    .limit(1)
    .executeTakeFirstOrThrow()
  await database.close()
  return { id: row.id, day: row.day!, own: row.own! }
}
