import { beforeAll, expect, it } from 'vitest'
import { saveCurrencies } from '../../src/catalog/currency.actions.ts'
import { deleteCurrency } from '../../src/catalog/currency.delete.actions.ts'
import { Currency } from '../../src/catalog/currency.record.ts'
import { setCurrencyRates } from '../../src/catalog/currency-rate.actions.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { archiveRecord, createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { bootstrapSales } from '../../src/sales/bootstrap.actions.ts'
import { savePipelines } from '../../src/sales/pipeline.actions.ts'
import { Pipeline } from '../../src/sales/pipeline.record.ts'
import { saveStages } from '../../src/sales/stage.actions.ts'
import { deleteStage } from '../../src/sales/stage.delete.actions.ts'
import { Stage } from '../../src/sales/stage.record.ts'
import { describeEngines } from '../engines.ts'
import { refusedWith, workspace } from './selling.ts'

describeEngines('pipelines and currencies', (open) => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  beforeAll(async () => {
    database = await open()
    at = await workspace(database)
  })
  const pipeline = (input: Record<string, unknown>) =>
    at.act((work) => createRecord(work, Pipeline, input, savePipelines))
  const changeStage = (input: { id: string } & Record<string, unknown>) =>
    at.act((work) => updateRecord(work, Stage, input, saveStages))
  const ENDS = [
    { name: 'Won', status: 'WON' },
    { name: 'Lost', status: 'LOST' },
  ]

  it('start with the usual ones, once', async () => {
    await at.act(bootstrapSales)
    expect(at.stages.length).toBe(7)
    expect(
      (await database.read.selectFrom('Pipeline').selectAll().execute()).map(({ isDefault }) => isDefault),
    ).toEqual([true])
    expect(await database.read.selectFrom('Currency').select(['code', 'isBase']).execute()).toEqual([
      { code: 'USD', isBase: true },
    ])
  })

  it('are made with their stages in one act, or not at all', async () => {
    const { id } = await pipeline({
      name: 'Export',
      isDefault: true,
      stages: [{ name: 'Prospecting', probability: 5 }, ...ENDS],
    })
    const stages = await database.read
      .selectFrom('Stage')
      .selectAll()
      .where('pipelineId', '=', id)
      .orderBy('position')
      .execute()
    expect(stages.map(({ name, position, probability }) => [name, position, probability])).toEqual([
      ['Prospecting', 0, 5],
      ['Won', 1, 100],
      ['Lost', 2, 0],
    ])
    const defaults = await database.read.selectFrom('Pipeline').select('id').where('isDefault', '=', true).execute()
    expect(defaults).toEqual([{ id }])
    expect(await refusedWith(pipeline({ name: 'Half', stages: ENDS }))).toEqual(['PIPELINE_INCOMPLETE stages'])
    expect(await refusedWith(pipeline({ name: 'Bad', stages: [{ name: 'A' }, ...ENDS] }))).toEqual([
      'REQUIRED stages.0.probability',
    ])
    expect((await database.read.selectFrom('Pipeline').select('id').execute()).length).toBe(2)
    await at.act((work) =>
      updateRecord(work, Pipeline, { id: at.stages[0]!.pipelineId, isDefault: true }, savePipelines),
    )
  })

  it('keep what their deals need', async () => {
    await at.deal({})
    const id = at.stageId('Contact')
    expect(await refusedWith(changeStage({ id, status: 'LOST' }))).toEqual(['STAGE_IN_USE status'])
    expect(await refusedWith(at.act((work) => archiveRecord(work, Stage, { id }, saveStages)))).toEqual([
      'STAGE_IN_USE id',
    ])
    expect(
      await refusedWith(at.act((work) => archiveRecord(work, Stage, { id: at.stageId('Won') }, saveStages))),
    ).toEqual(['PIPELINE_INCOMPLETE id'])
    expect(await refusedWith(changeStage({ id: at.stageId('Won'), status: 'LOST' }))).toEqual([
      'PIPELINE_INCOMPLETE status',
    ])
    expect(await refusedWith(at.act((work) => deleteStage(work, { id: at.stageId('Won') })))).toEqual([
      'PIPELINE_INCOMPLETE id',
    ])
    expect(await refusedWith(at.act((work) => deleteStage(work, { id })))).toEqual(['HAS_DEPENDENTS id'])
    await at.act((work) => deleteStage(work, { id: at.stageId('Shared vision') }))
    expect(await refusedWith(changeStage({ id, required: ['colour'] }))).toEqual(['UNKNOWN_FIELD required.0'])
    await changeStage({ id: at.stageId('Qualify'), required: ['account'] })
    expect(await refusedWith(at.deal({ stage: at.stageId('Qualify') }))).toEqual(['REQUIRED account'])
  })

  it('have one base currency, which stays once something is reckoned in it', async () => {
    const currency = (code: string, isBase?: boolean) =>
      at.act((work) =>
        createRecord(work, Currency, { code, name: code, ...(isBase === undefined ? {} : { isBase }) }, saveCurrencies),
      )
    const { id } = await currency('cny', true)
    expect(await at.row('Currency', id)).toMatchObject({ code: 'CNY', isBase: true })
    expect(await database.read.selectFrom('Currency').select('code').where('isBase', '=', true).execute()).toEqual([
      { code: 'CNY' },
    ])
    expect(await refusedWith(currency('CNY'))).toEqual(['TAKEN code'])
    expect(await refusedWith(currency('XXX'))).toEqual(['INVALID code'])
    const change = (input: { id: string } & Record<string, unknown>) =>
      at.act((work) => updateRecord(work, Currency, input, saveCurrencies))
    expect(await refusedWith(change({ id, isBase: false }))).toEqual(['BASE_NEEDED isBase'])
    const archive = at.act((work) => archiveRecord(work, Currency, { id }, saveCurrencies))
    expect(await refusedWith(archive)).toEqual(['BASE_NEEDED id'])
    expect(await refusedWith(at.act((work) => deleteCurrency(work, { id })))).toEqual(['BASE_NEEDED id'])
    await at.act((work) => setCurrencyRates(work, [{ currency: 'USD', day: '2026-01-01', rate: '7.2' }]))
    expect(await refusedWith(currency('EUR', true))).toEqual(['BASE_IN_USE isBase'])
  })
})
