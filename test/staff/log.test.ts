import { expect, test } from 'vitest'
import { makeLog } from '../../src/log.ts'
import { addressOf, welcomeLines } from '../../src/welcome.ts'

test('A log for programs is a JSON object a line, from its level on', () => {
  const lines: string[] = []
  const log = makeLog('warn', (line) => lines.push(line), false)
  log.info('Not told')
  log.error('It broke', { error: new Error('Why'), requestId: 'r1' })
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'error', message: 'It broke', requestId: 'r1' })
  expect(JSON.parse(lines[0]!).error).toMatch(/^Error: Why\n/)
})

test('A log for people is a readable line; a silent one says nothing', () => {
  const lines: string[] = []
  makeLog('debug', (line) => lines.push(line), true).debug('Counted', { rows: 3, of: 'accounts' })
  makeLog('silent', (line) => lines.push(line), true).error('Never told')
  expect(lines).toEqual([expect.stringMatching(/^\d\d:\d\d:\d\d {2}debug {2}Counted {2}rows=3 {2}of=accounts\n$/)])
})

test.each([
  ['127.0.0.1', 'http://127.0.0.1:4000'],
  ['0.0.0.0', 'http://127.0.0.1:4000'],
  ['::', 'http://127.0.0.1:4000'],
  ['::1', 'http://[::1]:4000'],
  ['crm.local', 'http://crm.local:4000'],
])('A server that listens on %s is reached at %s', (host, address) => {
  expect(addressOf(host, 4000)).toBe(address)
})

test('The welcome shows a key only where it was made just now', () => {
  const shown = (key: Parameters<typeof welcomeLines>[1]) => welcomeLines('http://x', key).join('\n')
  expect(shown({ kind: 'made', bearer: 'rpt_1' })).toContain('"Authorization: Bearer rpt_1"')
  expect(shown({ kind: 'chosen' })).toContain('$RAPPORT_ADMIN_KEY')
  expect(shown({ kind: 'known' })).toContain('$RAPPORT_KEY')
})
