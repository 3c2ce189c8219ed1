import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RecordDefinition } from '../../src/platform/record/record.ts'
import { registerRecord } from '../../src/platform/record/registry.ts'
import { archiveRecord, createRecord, unarchiveRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { CloseReason } from '../../src/sales/close-reason.record.ts'
import { Competitor } from '../../src/sales/competitor.record.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { saveLines } from '../../src/sales/opportunity-line.actions.ts'
import { deleteLine } from '../../src/sales/opportunity-line.delete.actions.ts'
import { OpportunityLine } from '../../src/sales/opportunity-line.record.ts'
import { describeEngines } from '../engines.ts'
import { workspace } from './selling.ts'

for (const record of [CloseReason, Competitor, OpportunityLine]) registerRecord(record as RecordDefinition)

/** What somebody does next; `which` chooses among the lines that there are. */
const act = fc.record({
  what: fc.constantFrom('create', 'create', 'update', 'archive', 'unarchive', 'delete', 'give', 'hand', 'follow'),
  which: fc.nat(100),
  cents: fc.option(fc.integer({ min: -10_000, max: 10_000_000 }), { freq: 5 }),
  quantity: fc.integer({ min: 0, max: 100_000 }).map((some) => some / 10_000),
  discountPercent: fc.option(fc.integer({ min: 0, max: 1_000_000 }).map((some) => some / 10_000)),
})

describeEngines('The lines of a deal', (open) => {
  test('come to its amount while it follows them, and belong to its owner, whatever is done', async () => {
    const database = await open()
    const at = await workspace(database)
    const lines = (id: string) =>
      database.read.selectFrom('OpportunityLine').selectAll().where('opportunityId', '=', id).orderBy('id').execute()

    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async (acts) => {
        const { id } = await at.deal({ amountFrom: 'LINES' })
        const change = (input: object) =>
          at.act((work) => updateRecord(work, Opportunity, { id, ...input }, saveOpportunities))
        for (const { what, which, cents, quantity, discountPercent } of acts) {
          const all = await lines(id)
          const line = all[which % Math.max(all.length, 1)]?.id
          const price = cents === null ? null : { amount: (cents / 100).toFixed(2), currency: 'EUR' }
          const parts = { product: 'Press', price, quantity, discountPercent }
          if (what === 'create')
            await at.act((work) => createRecord(work, OpportunityLine, { opportunity: id, ...parts }, saveLines))
          if (what === 'give') await change({ owner: which % 2 === 0 ? null : at.mei.userId })
          if (what === 'hand') await change({ amountFrom: 'HAND' })
          if (what === 'follow') await change({ amountFrom: 'LINES' })
          if (line && what === 'update')
            await at.act((work) => updateRecord(work, OpportunityLine, { id: line, ...parts }, saveLines))
          if (line && what === 'archive')
            await at.act((work) => archiveRecord(work, OpportunityLine, { id: line }, saveLines))
          if (line && what === 'unarchive')
            await at.act((work) => unarchiveRecord(work, OpportunityLine, { id: line }, saveLines))
          if (line && what === 'delete') await at.act((work) => deleteLine(work, { id: line }))

          const deal = await at.row('Opportunity', id)
          const now = await lines(id)
          const priced = now.filter((one) => one.archivedAt === null && one.amountMinor !== null)
          const sum = priced.reduce((total, one) => total + Number(one.amountMinor), 0)
          if (deal['amountFrom'] === 'LINES')
            expect([deal['amountMinor'], deal['amountCurrency']]).toEqual(
              priced.length > 0 ? [sum, 'EUR'] : [null, null],
            )
          expect(now.every((one) => one.ownerId === deal['ownerId'])).toBe(true)
        }
      }),
      { numRuns: 12 },
    )
  })
})
