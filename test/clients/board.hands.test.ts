import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { openTestDatabase } from '../engines.ts'
import { boardOffice, card, column, describeBoard, faults, inStage, says } from './board.office.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('the project of the board', () => {
  it('has the documents that its .graphql files say: otherwise run npm run board:documents', () => {
    const [, ...words] = JSON.parse(read('package.json')).scripts['board:documents'].replaceAll("'", '').split(' ')
    expect(() => execFileSync(process.execPath, [...words, '--check'], { stdio: 'pipe' })).not.toThrow()
  })

  it('asks for the versions that are tried here', () => {
    const own = JSON.parse(read('clients/board/package.json'))
    const { devDependencies } = JSON.parse(read('package.json'))
    expect(devDependencies).toMatchObject({ ...own.dependencies, ...own.devDependencies })
  })
})

// What lies in the page alone: one engine is as good as the other.
describeBoard('the board in all hands, in Chromium', () => {
  let database: Database
  afterAll(() => database.close())
  const { at, asks, deal, door, enter, stageOf } = boardOffice(async () => {
    database = await openTestDatabase('sqlite')
    return database
  })
  const handle = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

  it('lets in by a key that stands in no address, and lets out again', async () => {
    const page = await door()
    expect(await faults(page)).toEqual([])
    await page.getByLabel('Server address').fill(at.office.url)
    await page.getByLabel('API key').fill('wrong')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').waitFor()
    expect(at.boards.complaints.splice(0).join()).toMatch(/401/)
    await page.getByLabel('API key').fill(at.office.keys['anna']!)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('Anna Berg').first().waitFor()
    expect(page.url()).toBe(at.boards.address)
    await page.reload()
    await page.locator('[data-connection=live]').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    expect(await page.evaluate('sessionStorage.length')).toBe(0)
    expect(await page.getByLabel('API key').inputValue()).toBe('')
  })

  it('leaves a deal where it was when the key Escape ends the drag', async () => {
    const id = await deal('Undecided')
    const page = await enter('anna')
    const to = await column(page, 'Qualify').boundingBox()
    await card(page, 'Undecided').getByText('€1,000').hover()
    await page.mouse.down()
    await page.mouse.move(to!.x + 50, to!.y + 200, { steps: 4 })
    await page.locator('section[data-over] h2', { hasText: 'Qualify' }).waitFor()
    await page.keyboard.press('Escape')
    await says(page, 'Undecided stays where it was.')
    await page.mouse.up()
    await inStage(page, 'Undecided', 'Contact').waitFor()
    expect(await stageOf(id)).toBe('Contact')
  })

  it('loses, wins and reopens from the menu of a card, with the reason', async () => {
    const id = await deal('Scales')
    const page = await enter('anna')
    const choose = async (item: string) => {
      await page.getByRole('button', { name: 'Actions for Scales' }).click()
      await page.getByRole('dialog').getByRole('button', { name: item }).click()
    }
    await choose('Lost …')
    const form = card(page, 'Scales').getByRole('form')
    await form.getByRole('button', { name: 'Move to Lost' }).click()
    await form.getByText('Lost needs this.').waitFor()
    await form.getByLabel('Reason').fill('price')
    await form.getByLabel('Reason').press('Enter')
    await inStage(page, 'Scales', 'Lost').getByText('price').waitFor()
    await choose('Negotiation')
    await inStage(page, 'Scales', 'Negotiation').waitFor()
    await choose('Won …')
    await form.getByLabel(/^Reason/).fill('fast delivery')
    await form.getByRole('button', { name: 'Move to Won' }).click()
    await inStage(page, 'Scales', 'Won').getByText('fast delivery').waitFor()
    expect(await stageOf(id)).toBe('Won')
  })

  it('is worked by keys alone, keeps the focus, and says what happens', async () => {
    await deal('Alpha', { closeDate: '2026-12-01' })
    const other = await deal('Beta', { closeDate: '2026-12-02' })
    const page = await enter('anna')
    const focused = () => page.evaluate('document.activeElement.textContent')
    await handle(page, 'Alpha').focus()
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('Beta')
    await page.keyboard.press('Enter')
    await says(page, 'Beta is lifted from Contact.')
    expect(await handle(page, 'Beta').getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.press('ArrowRight')
    await says(page, 'Qualify, 2 of 7.')
    await page.keyboard.press('Escape')
    await says(page, 'Beta stays where it was.')
    expect(await stageOf(other)).toBe('Contact')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await says(page, 'Beta is in Opportunity confirmed now.')
    await inStage(page, 'Beta', 'Opportunity confirmed').waitFor()
    expect(await focused()).toBe('Beta')
    expect(await stageOf(other)).toBe('Opportunity confirmed')
    await page.keyboard.press('ArrowLeft')
    expect(await focused()).toBe('Alpha')
    // The tab key reaches one card and its menu, not each.
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Actions for Alpha')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Actions for Alpha' }).waitFor()
    expect(await focused()).toBe('Qualify')
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Actions for Alpha')
  })

  it('speaks Chinese, refusals too', async () => {
    await deal('天平')
    await asks('Qualify', ['nextStep'])
    const page = await enter('anna', { locale: 'zh-CN', colorScheme: 'dark' })
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-Hans')
    expect(await page.title()).toBe('销售看板')
    await page.getByRole('button', { name: '“天平”的操作' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Qualify' }).click()
    const form = card(page, '天平').getByRole('form')
    await form.getByText('未能移至“Qualify”').waitFor()
    await form.locator('input[name=nextStep]:focus').waitFor()
    await page.getByRole('status').filter({ hasText: 'nextStep 必须填写。' }).waitFor()
    expect(await faults(page)).toEqual([])
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Actions for 天平' }).waitFor()
  })

  it('fetches long columns page by page', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `Row ${n + 1}`)
    await Promise.all(names.map((name) => deal(name, { closeDate: '2027-03-01' })))
    const page = await enter('anna')
    const contact = column(page, 'Contact')
    expect(await contact.locator('[data-card]').count()).toBe(25)
    await contact.getByText('30 deals').waitFor()
    await page.getByRole('button', { name: 'Load more of Contact' }).click()
    await contact.getByText('Row 30', { exact: true }).waitFor()
    expect(await contact.locator('[data-card]').count()).toBe(30)
    expect(await page.getByRole('button', { name: 'Load more of Contact' }).count()).toBe(0)
  })

  it('fits a narrow window and double size, and every part has a name and a role', async () => {
    await deal('Narrow', { nextStep: 'Call' })
    const page = await enter('anna', { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    expect(await faults(page)).toEqual([])
    expect(await inStage(page, 'Narrow', 'Contact').ariaSnapshot()).toMatch(
      /heading "Narrow" \[level=3\]:\n\s+- button "Narrow"\n\s+- button "Actions for Narrow"\n\s+- term: Amount\n\s+- definition: €1,000/,
    )
    expect(at.boards.complaints).toEqual([])
  })
})
