import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
const BROWSERS = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where a Chromium is installed; `CHROMIUM` names another place. Null: there is none. */
export const CHROMIUM = BROWSERS.find((path) => path && existsSync(path)) ?? null

export type Boards = Awaited<ReturnType<typeof openBoards>>

/** The built board on a web server of its own, and a real browser to look at it. */
export async function openBoards() {
  if (!CHROMIUM) throw new Error('There is no Chromium: install it, or let CHROMIUM name where it is.')
  const folder = mkdtempSync(join(tmpdir(), 'rapport-test-board-'))
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  execFileSync(
    process.execPath,
    [vite, 'build', 'clients/board', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  const site = createServer(({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://board').pathname)
    const file = join(folder, path === '/' ? 'index.html' : path)
    if (!existsSync(file)) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(readFileSync(file))
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  /** What the pages complained of. */
  const complaints: string[] = []

  /** A window of somebody's own, at the door. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1400, height: 860 }, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.goto(address)
    return page
  }

  /** A window in which somebody is signed in. */
  async function enter(url: string, key: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await open(options)
    await page.locator('input[name=url]').fill(url)
    await page.locator('input[name=key]').fill(key)
    await page.locator('button[type=submit]').click()
    await page.locator('[data-connection=live]').waitFor()
    return page
  }

  return {
    ...{ address, complaints, open, enter },
    async close() {
      await browser.close()
      await new Promise((resolve) => site.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
