/** Writes the pictures of the board in docs/images: a region of the demo company in English, another one in Chinese. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillWorkspace } from '../../src/demo/fill.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { ADMIN_KEY, serve } from '../serving.ts'
import { type Boards, openBoards } from './board.ts'

const OUT = process.argv[2] ?? 'docs/images'
const SEED = 20261031
const VIEW = { viewport: { width: 1300, height: 740 } }
const CHINESE = ['初步接触', '需求确认', '立项', '方案认可', '商务谈判', '赢单', '输单']

const folder = mkdtempSync(join(tmpdir(), 'rapport-pictures-'))
const database = await openDatabase({ url: `file:${join(folder, 'demo.db')}` })
const server = await serve(database)

/** Asks as the administrator. */
async function ask(query: string, variables: object = {}): Promise<any> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_KEY}` }
  const answer = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  return ((await answer.json()) as any).data
}

/** A key for the manager of a region. */
async function managerOf(team: string): Promise<string> {
  const query = `query ($team: String!) { users(filter: {title: {eq: "Regional manager"}, team: {name: {startsWith: $team}}}) { nodes { id } } }`
  const [user] = (await ask(query, { team })).users.nodes
  const create = `mutation ($user: ID!) { keyCreate(input: {name: "Pictures", user: $user}) { secret } }`
  return (await ask(create, { user: user.id })).keyCreate.secret
}

async function english(boards: Boards, stages: { id: string }[]): Promise<void> {
  await ask('mutation ($id: ID!) { stageUpdate(input: {id: $id, required: ["closeDate", "nextStep"]}) { cursor } }', {
    id: stages[4]!.id,
  })
  const page = await boards.enter(server.url, await managerOf('Nordics'), { locale: 'en-US', ...VIEW })
  const card = page.locator('section').nth(2).locator('.card:not(:has(.nextStep))').first()
  const id = await card.getAttribute('data-card')
  await card.locator('.dots').click()
  await page.locator('.menu button').nth(3).click()
  await page.locator(`[data-card="${id}"] .step .no`).first().waitFor()
  await page.screenshot({ path: join(OUT, 'board-en.png') })
}

async function chinese(boards: Boards, stages: { id: string }[]): Promise<void> {
  const rename = 'mutation ($id: ID!, $name: String!) { stageUpdate(input: {id: $id, name: $name}) { cursor } }'
  for (const [place, name] of CHINESE.entries()) await ask(rename, { id: stages[place]!.id, name })
  const page = await boards.enter(server.url, await managerOf('East China'), { locale: 'zh-CN', ...VIEW })
  await page.locator('section').nth(1).locator('.dots').first().click()
  await page.screenshot({ path: join(OUT, 'board-zh.png') })
}

await fillWorkspace(database, SEED, () => {})
const boards = await openBoards()
try {
  mkdirSync(OUT, { recursive: true })
  const { stages } = await ask('{ stages(orderBy: [{position: ASC}]) { nodes { id } } }')
  await english(boards, stages.nodes)
  await chinese(boards, stages.nodes)
} finally {
  await boards.close()
  await server.close()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
}
