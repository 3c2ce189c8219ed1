import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEngines } from '../engines.ts'
import { csv, type Desk, openDesk } from './desk.ts'

const MANY = 10_050
const BULK = '{ jobId results { id } userErrors { code message field } }'

describeEngines('changing more records than one request may', (open) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(await open())
    const rows = Array.from({ length: MANY }, (_, index) => `Deal ${index},d${index},${index % 2 ? '5' : ''}`)
    const file = csv(
      'name,externalIds.crm,amount.amount,amount.currency',
      rows.map((row) => `${row},USD`),
    )
    const job = await desk.load('anna', 'opportunities', { format: 'CSV', match: { externalIdSource: 'crm' } }, file)
    expect(job).toMatchObject({ status: 'DONE', created: MANY, failed: 0 })
  }, 120_000)
  afterAll(() => desk.close())

  const count = async (filter: string) =>
    (await desk.ask('anna', `{ opportunities(filter: ${filter}) { totalCount } }`)).opportunities.totalCount

  it('answers with a job, which changes them as single writes do', { timeout: 60_000 }, async () => {
    const query = `mutation ($n: Int) { opportunitiesBulkUpdate(filter: {}, expectedCount: $n, set: {nextStep: "Call"}) ${BULK} }`
    const { opportunitiesBulkUpdate: wrong } = await desk.ask('anna', query, { n: 5 })
    expect(wrong).toMatchObject({ jobId: null, userErrors: [{ code: 'COUNT_MISMATCH' }] })
    const { jobId, results } = await desk.write('anna', query, { n: MANY })
    expect(results).toEqual([])
    const job = await desk.ended('anna', jobId)
    expect(job).toMatchObject({
      kind: 'CHANGE',
      name: 'opportunitiesBulkUpdate',
      total: MANY,
      updated: MANY,
      failed: 0,
    })
    expect(await count('{nextStep: {eq: "Call"}}')).toBe(MANY)
    expect(await desk.lines('anna', jobId)).toHaveLength(MANY)
    const { opportunities } = await desk.ask(
      'anna',
      '{ opportunities(first: 1) { nodes { history { nodes { type actor { id } } } } } }',
    )
    expect(opportunities.nodes[0].history.nodes[0]).toEqual({
      type: 'opportunity.updated',
      actor: { id: desk.ids['anna'] },
    })
  })

  it('moves them, and takes the move back where nobody has moved on since', { timeout: 120_000 }, async () => {
    const query = `mutation ($set: OpportunitiesBulkMoveInput!) { opportunitiesBulkMove(filter: {}, set: $set) ${BULK} }`
    const { jobId } = await desk.write('anna', query, { set: { stage: desk.stage('Won') } })
    expect(await desk.ended('anna', jobId)).toMatchObject({ updated: MANY, failed: 0 })
    expect(await count('{status: {eq: WON}, closedOn: {isNull: false}}')).toBe(MANY)
    const { opportunities } = await desk.ask('anna', '{ opportunities(first: 3) { nodes { id } } }')
    const touched = opportunities.nodes.map(({ id }: any) => id)
    for (const id of touched) await desk.act('anna', 'opportunityUpdate', { id, nextStep: 'Thank them' })
    const undone = await desk.undo('anna', jobId)
    expect(undone).toMatchObject({ kind: 'UNDO', status: 'DONE', total: MANY, updated: MANY - 3, failed: 3 })
    const left = (await desk.lines('anna', undone.id)).filter(({ did }) => did === 'LEFT')
    expect(left.map(({ id, errors }) => [id, errors[0].code]).sort()).toEqual(
      touched.sort().map((id: string) => [id, 'CONFLICT']),
    )
    expect(await count('{status: {eq: OPEN}, closedOn: {isNull: true}}')).toBe(MANY - 3)
    expect(await count('{status: {eq: WON}}')).toBe(3)
    const again = 'mutation ($input: JobUndoInput!) { jobUndo(input: $input) { userErrors { code field } } }'
    const { jobUndo } = await desk.ask('anna', again, { input: { id: jobId } })
    expect(jobUndo.userErrors).toEqual([{ code: 'NOT_UNDOABLE', field: ['id'] }])
  })

  it('archives them, is stopped on the way, and brings back what it had put away', { timeout: 120_000 }, async () => {
    await desk.pause()
    const { jobId } = await desk.write('anna', `mutation { opportunitiesBulkArchive(filter: {}) ${BULK} }`)
    const live = await desk.follow('anna', `subscription { jobChanged(id: "${jobId}") { job { status processed } } }`)
    expect((await live.next()).jobChanged.job).toEqual({ status: 'QUEUED', processed: 0 })
    desk.resume()
    for (;;) if ((await live.next()).jobChanged.job.processed > 0) break
    await desk.pause()
    const cancel = 'mutation ($input: JobCancelInput!) { jobCancel(input: $input) { job { id } userErrors { code } } }'
    await desk.write('anna', cancel, { input: { id: jobId } })
    for (;;) if ((await live.next()).jobChanged.job.status === 'CANCELED') break
    live.end()
    const job = await desk.ended('anna', jobId)
    expect(job.updated).toBeGreaterThan(0)
    expect(job.updated).toBeLessThan(MANY)
    expect(await count('{}')).toBe(MANY - job.updated)
    const { jobCancel } = await desk.ask('anna', cancel, { input: { id: jobId } })
    expect(jobCancel.userErrors).toEqual([{ code: 'JOB_ENDED' }])
    desk.resume()
    expect(await desk.undo('anna', jobId)).toMatchObject({ updated: job.updated, failed: 0 })
    expect(await count('{}')).toBe(MANY)
  })

  it('writes nothing in a dry run', { timeout: 60_000 }, async () => {
    const query = `mutation { opportunitiesBulkUpdate(filter: {}, dryRun: true, set: {nextStep: "Never"}) ${BULK} }`
    const { jobId } = await desk.write('anna', query)
    expect(await desk.ended('anna', jobId)).toMatchObject({ dryRun: true, updated: MANY })
    expect(await count('{nextStep: {eq: "Never"}}')).toBe(0)
  })

  it('goes no further than the rights of today, and stops when there is nobody any more', {
    timeout: 60_000,
  }, async () => {
    await desk.pause()
    const query = `mutation { opportunitiesBulkUpdate(filter: {}, set: {nextStep: "Rest"}) ${BULK} }`
    const lost = await desk.write('anna', query)
    const { roles } = await desk.ask('ada', '{ roles(filter: {name: {eq: "Seller"}}) { nodes { id } } }')
    const role = await desk.make('ada', 'role', { name: 'Reader', grants: [{ noun: '*', verb: 'READ', reach: 'ALL' }] })
    await desk.act('ada', 'userUpdate', { id: desk.ids['anna'], roles: [role] })
    desk.resume()
    await expect
      .poll(async () => (await desk.ask('ada', `{ job(id: "${lost.jobId}") { status message updated } }`)).job)
      .toMatchObject({
        ...{ status: 'FAILED', updated: 0 },
        message: expect.stringContaining('UPDATE on opportunity'),
      })
    await desk.act('ada', 'userUpdate', { id: desk.ids['anna'], roles: [roles.nodes[0].id] })
    await desk.pause()
    const gone = await desk.write('anna', query)
    await desk.act('ada', 'userArchive', { id: desk.ids['anna'] })
    desk.resume()
    await expect
      .poll(async () => (await desk.ask('ada', `{ job(id: "${gone.jobId}") { status message } }`)).job)
      .toMatchObject({
        ...{ status: 'FAILED', message: expect.stringContaining('archived') },
      })
  })
})
