import { expect, it } from 'vitest'
import { describeEngines } from '../engines.ts'
import { boardOffice, card, column, describeBoard, drag, faults, inStage, says } from './board.office.ts'

describeBoard('the board in Chromium', () => {
  describeEngines('served', (open) => {
    const { at, asks, deal, enter, restart, stageOf } = boardOffice(open)

    it('moves a deal by mouse, and keeps the windows of seller and manager in step, with totals', async () => {
      const id = await deal('Press for Oslo')
      const [anna, mei] = [await enter('anna'), await enter('mei')]
      await inStage(mei, 'Press for Oslo', 'Contact').getByText('€1,000').waitFor()
      await drag(anna, 'Press for Oslo', 'Shared vision')
      for (const page of [anna, mei]) {
        await inStage(page, 'Press for Oslo', 'Shared vision').waitFor()
        await column(page, 'Shared vision').getByText('€600 weighted').waitFor()
        await column(page, 'Shared vision').getByText('1 deal', { exact: true }).waitFor()
        expect(await inStage(page, 'Press for Oslo', 'Contact').count()).toBe(0)
      }
      await says(anna, 'Press for Oslo is in Shared vision now.')
      expect(await stageOf(id)).toBe('Shared vision')
      // The other way round, and what is changed elsewhere.
      await drag(mei, 'Press for Oslo', 'Negotiation')
      await inStage(anna, 'Press for Oslo', 'Negotiation').waitFor()
      await at.office.act('anna', 'opportunityUpdate', { id, nextStep: 'Call Liv' })
      await card(mei, 'Press for Oslo').getByText('Call Liv').waitFor()
      await at.office.act('anna', 'opportunityArchive', { id })
      await card(mei, 'Press for Oslo').waitFor({ state: 'detached' })
    })

    it('puts back what is refused, and asks on the card for what the stage needs', async () => {
      const id = await deal('Bare deal', { amount: null })
      await asks('Qualify', ['amount', 'closeDate', 'account'])
      const account = await at.office.make('anna', 'account', { name: 'Fjord Optics' })
      const page = await enter('anna')
      await drag(page, 'Bare deal', 'Qualify')
      const form = card(page, 'Bare deal').getByRole('form')
      await form.getByText('Not moved to Qualify').waitFor()
      await inStage(page, 'Bare deal', 'Contact').waitFor()
      await form.locator('input[type=search]:focus').waitFor()
      expect(await form.getByText('Qualify needs this.').count()).toBe(3)
      expect(await stageOf(id)).toBe('Contact')
      expect(await faults(page)).toEqual([])
      await form.getByLabel('Account').fill('fjord')
      await form.getByRole('radio', { name: 'Fjord Optics' }).waitFor()
      await form.getByLabel('Amount').fill('12.345')
      await form.getByLabel('Currency').fill('eur')
      await form.getByLabel('Close date').fill('2027-02-01')
      await form.getByRole('button', { name: 'Move to Qualify' }).click()
      await form.getByText('12.345 has more decimals than EUR').waitFor()
      await form.getByLabel('Amount').fill('12.34')
      await form.getByRole('button', { name: 'Move to Qualify' }).click()
      const moved = inStage(page, 'Bare deal', 'Qualify')
      await moved.getByText('€12.34').waitFor()
      await moved.getByText('Feb 1, 2027').waitFor()
      const { opportunity } = await at.office.ask('ada', `{ opportunity(id: "${id}") { account { id } } }`)
      expect(opportunity.account.id).toBe(account)
    })

    it('tells of a colleague who was faster, and shows what the deal is now', async () => {
      const id = await deal('Race')
      const page = await enter('anna')
      let faster = false
      await page.route(at.office.url, async (route) => {
        if (!faster && route.request().postData()?.includes('opportunityMoveToStage')) {
          faster = true
          // At once where it was dropped, before the server said anything.
          await inStage(page, 'Race', 'Qualify').waitFor()
          await at.office.act('mei', 'opportunityMoveToStage', { id, stage: at.office.stage('Negotiation') })
        }
        await route.continue()
      })
      await drag(page, 'Race', 'Qualify')
      const form = inStage(page, 'Race', 'Negotiation').getByRole('form')
      await form.getByText('Somebody changed this deal in the meantime').waitFor()
      await form.getByRole('button', { name: 'Move to Qualify' }).click()
      await says(page, 'Race is in Qualify now.')
      await inStage(page, 'Race', 'Qualify').waitFor()
      expect(await stageOf(id)).toBe('Qualify')
    })

    it('says of hidden values that they are hidden, and lets nobody move what they may not move', async () => {
      await deal('Secret worth', { closeDate: '2027-01-01' })
      const grants = ['opportunity', 'pipeline', 'stage', 'user', 'account'].map((noun) => ({
        ...{ noun, verb: 'READ', reach: 'ALL' },
      }))
      const fields = ['amount', 'closeDate'].map((field) => ({ noun: 'opportunity', field, access: 'HIDDEN' }))
      const role = await at.office.make('ada', 'role', { name: 'Clerk', grants, fields })
      await at.office.hire('cleo', 'Cleo', 'Clerk', at.office.teams.europe)
      const page = await enter('cleo')
      const shown = inStage(page, 'Secret worth', 'Contact')
      expect(await shown.locator('dd', { hasText: 'hidden' }).count()).toBe(2)
      const header = await column(page, 'Contact').locator('header').innerText()
      expect(header.split(/\n+/)).toEqual(['Contact', '1 deal', 'Amount: hidden'])
      expect(await shown.getByRole('button').count()).toBe(0)
      // What the role shows later is read anew.
      await at.office.act('ada', 'roleUpdate', { id: role, fields: [] })
      await shown.getByText('€1,000').waitFor()
    })

    it('goes on after the server was away', async () => {
      const id = await deal('Patient')
      const page = await enter('anna')
      await card(page, 'Patient').waitFor()
      await restart()
      await at.office.act('anna', 'opportunityMoveToStage', { id, stage: at.office.stage('Negotiation') })
      await inStage(page, 'Patient', 'Negotiation').waitFor()
      await page.locator('[data-connection=live]').waitFor()
      at.boards.complaints.splice(0)
    })
  })
})
