import { createRequire } from 'node:module'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { type Sequencer, startSequencer } from '../../src/platform/log/sequencer.ts'
import { serve } from '../serving.ts'
import { openOffice } from '../stories/office.ts'
import { CHROMIUM, openBoards } from './board.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** In CI a Chromium must be there, unless it says that none could be had: without one these tests fail. On a machine of one's own they are skipped. */
export function describeBoard(name: string, tests: () => void): void {
  if (CHROMIUM) return void describe(name, { timeout: 60_000 }, tests)
  if (process.env['CI'] && !process.env['RAPPORT_NO_CHROMIUM'])
    it(name, () => expect.fail('Chromium is missing: install it, or let CHROMIUM name where it is.'))
  else describe.skip(`${name} (skipped: chromium is missing)`, tests)
}

/** The office of the stories, whose people look at the board. What a test makes is gone after it. */
export function boardOffice(open: () => Promise<Database>) {
  const at = {} as { office: Awaited<ReturnType<typeof openOffice>>; boards: Awaited<ReturnType<typeof openBoards>> }
  const pages: Page[] = []
  const made: string[] = []
  const asking: string[] = []
  let database: Database
  let sequencer: Sequencer

  beforeAll(async () => {
    at.boards = await openBoards()
    database = await open()
    at.office = await openOffice(database)
    sequencer = startSequencer(database)
  }, 60_000)
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close()
    for (const id of made.splice(0)) await at.office.act('ada', 'opportunityArchive', { id })
    for (const id of asking.splice(0)) await at.office.act('ada', 'stageUpdate', { id, required: [] })
  })
  afterAll(async () => {
    await at.boards?.close()
    await at.office?.close()
    await sequencer?.stop()
  })

  return {
    at,
    /** A window at the door. */
    async door(options = {}): Promise<Page> {
      const page = await at.boards.open(options)
      pages.push(page)
      return page
    },
    async enter(who: string, options = {}): Promise<Page> {
      const page = await at.boards.enter(at.office.url, at.office.keys[who]!, options)
      pages.push(page)
      return page
    },
    /** A deal of Anna's. */
    async deal(name: string, more: object = {}): Promise<string> {
      const amount = { amount: '1000.00', currency: 'EUR' }
      const id = await at.office.make('anna', 'opportunity', { name, amount, ...more })
      made.push(id)
      return id
    },
    async asks(stage: string, required: string[]): Promise<void> {
      const id = at.office.stage(stage)
      asking.push(id)
      await at.office.act('ada', 'stageUpdate', { id, required })
    },
    async stageOf(id: string): Promise<string> {
      const { opportunity } = await at.office.ask('ada', `{ opportunity(id: "${id}") { stage { name } } }`)
      return opportunity.stage.name
    },
    /** The server goes away, and comes back at the same address. */
    async restart(): Promise<void> {
      const port = Number(new URL(at.office.url).port)
      await at.office.close()
      Object.assign(at.office, await serve(database, { port }))
    },
  }
}

export const column = (page: Page, stage: string) => page.getByRole('region', { name: stage, exact: true })
export const card = (page: Page | Locator, name: string) => page.locator('[data-card]').filter({ hasText: name })
export const inStage = (page: Page, name: string, stage: string) => card(column(page, stage), name)

/** Waits until a screen reader is told that. */
export const says = (page: Page, sentence: string) => page.getByRole('status').filter({ hasText: sentence }).waitFor()

/** Carries a deal to a stage with the mouse. */
export async function drag(page: Page, name: string, stage: string): Promise<void> {
  const [from, to] = [await card(page, name).boundingBox(), await column(page, stage).boundingBox()]
  await page.mouse.move(from!.x + 20, from!.y + from!.height - 12)
  await page.mouse.down()
  await page.mouse.move(to!.x + to!.width / 2, to!.y + 200, { steps: 6 })
  await page.locator('.in-hand').waitFor()
  await page.mouse.up()
}

/** What axe finds wrong for people who see, hear or move differently. */
export async function faults(page: Page): Promise<unknown> {
  await page.addScriptTag({ path: AXE })
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))',
  )
}
