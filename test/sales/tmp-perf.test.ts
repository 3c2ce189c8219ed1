import { expect, test } from 'vitest'
import { sql } from '../../src/platform/database/sql.ts'
import { openTestDatabase } from '../engines.ts'
import { openDesk } from '../rights/asking.ts'
import { workspace } from './selling.ts'
const N = 200_000
test.each(['sqlite'] as const)('perf %s', { timeout: 400_000 }, async (engine) => {
  const database = await openTestDatabase(engine)
  const at = await workspace(database)
  const sid = ['Contact','Qualify','Negotiation'].map(at.stageId), won = at.stageId('Won'), pipe = at.stages[0]!.pipelineId
  const series = engine==='sqlite' ? sql`(with recursive g(i) as (select 1 union all select i+1 from g where i < ${N}) select i from g) as g` : sql`generate_series(1, ${N}::int) as g(i)`
  const day = (x: any) => engine==='sqlite' ? sql`strftime('%Y-%m-%d', '2023-01-01', '+' || (${x}) || ' days')` : sql`to_char(date '2023-01-01' + (${x})::int, 'YYYY-MM-DD')`
  const id = engine==='sqlite' ? (p: string) => sql`${sql.lit(p)} || printf('%026d', i)` : (p: string) => sql`${sql.lit(p)} || lpad(i::text, 26, '0')`
  const unit = (s: any) => database.unit(async (tx) => { await s.execute(tx.sql) }).catch((e) => { if (!/longer/.test(String(e))) throw e })
  const chunk = 50_000
  for (let from = 0; from < N; from += chunk) {
    const w = sql`where i > ${from} and i <= ${from + chunk}`
    await unit(sql`insert into "Opportunity" ("id","version","createdAt","updatedAt","ownerId","name","nameKey","pipelineId","stageId","status","amountMinor","amountCurrency","amountBase","probability","forecastCategory","closeDate","openedOn","closedOn","cycleDays","ownProbability")
      select ${id('opp_')},1,${day(sql`i % 500`)} || 'T00:00:00.000Z',${day(sql`i % 500`)} || 'T00:00:00.000Z',${at.mei.userId},'d','d',${pipe}, case when i % 2 = 0 then ${won} else ${sid[2]} end, case when i % 2 = 0 then 'WON' else 'OPEN' end, i,'USD',i,10,'PIPELINE',${day(sql`i % 700`)},${day(sql`i % 500`)}, case when i % 2 = 0 then ${day(sql`i % 500 + i % 90`)} end, case when i%2=0 then i % 90 end, ${engine==='sqlite'?sql`0`:sql`false`} from ${series} ${w}`)
    for (const [p, s] of [[0, sid[0]],[1,sid[1]],[2,sid[2]]] as const)
      await unit(sql`insert into "StageChange" ("id","opportunityId","position","toStageId","occurredAt","recordedAt") select ${id(`s${p}_`)}, ${id('opp_')}, ${p}, ${s}, ${day(sql`i % 500 + ${sql.lit(p*10)}`)} || 'T00:00:00.000Z', '2023-01-01T00:00:00.000Z' from ${series} ${w}`)
    await unit(sql`insert into "StageChange" ("id","opportunityId","position","toStageId","occurredAt","recordedAt") select ${id(`s4_`)}, ${id('opp_')}, 3, ${won}, ${day(sql`i % 500 + 40`)} || 'T00:00:00.000Z', '2023-01-01T00:00:00.000Z' from ${series} ${w} and i % 2 = 0`)
    for (const p of [1,2])
      await unit(sql`insert into "Event" ("id","seq","ordinal","actId","type","noun","subjectId","occurredAt","recordedAt","changes","facts") select ${id(`evt${p}_`)}, i*2+${sql.lit(p)}+1000, i*2+${sql.lit(p)}+1000, 'a', 'opportunity.updated','opportunity', ${id('opp_')}, ${day(sql`i % 500 + ${sql.lit(p*15)}`)} || 'T00:00:00.000Z', ${day(sql`i % 500 + ${sql.lit(p*15)}`)} || 'T00:00:00.000Z', '[{"field":"closeDate","before":"2023-02-01","after":"2023-03-01"},{"field":"amount","before":{"amount":"5.00","currency":"USD"},"after":null}]', '{}' from ${series} ${w}`)
  }
  if (engine==='postgres') await sql`analyze`.execute(database.read)
  const { ask } = openDesk(database)
  const real = database.longRead.bind(database)
  Object.assign(database, { longRead: async (c: any) => {
    const t = performance.now(); const r = await real(c); const ms = Math.round(performance.now() - t)
    const plan = await real({ sql: 'explain query plan ' + c.sql, parameters: c.parameters })
    console.log(ms, 'ms', c.sql.replace(/\s+/g,' ').slice(0,300) + '\n' + plan.map((p: any) => p.detail).join('\n')); return r } })
  for (const q of [
    0 && '{ pipelineMetrics(groupBy: [{closedOn: QUARTER}]) { rows { won velocity { amount } } } }',
    '{ stageMetrics(groupBy: [{owner: true}]) { rows { entered time { median } } } }',
    0 && '{ closeDateMetrics(period: {from: "2023-06-01", to: "2023-08-31"}) { rows { deals pushedDeals slippage { expected slipped } } } }',
    0 && '{ staleOpportunities(first: 50) { nodes { reasons } } }',
    `{ pipelineAsOf(pipelineId: "${pipe}", at: "2023-10-01T00:00:00Z") { totals { count } } }`,
    `{ pipelineAsOf(pipelineId: "${pipe}", at: "2023-10-01T00:00:00Z") { deals { nodes { since } } } }`,
  ].filter(Boolean) as string[]) {
    const t = performance.now()
    const told = await ask(at.mei, q)
    console.log(engine, Math.round(performance.now() - t), 'ms', q.slice(0, 40), JSON.stringify(told.data ?? told.messages).slice(0, 160), told.messages.join())
  }
  await database.close()
})
