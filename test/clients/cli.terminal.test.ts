import { execFileSync, spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draw, money } from '../../clients/cli/src/board.ts'
import { cell, line } from '../../clients/cli/src/csv.ts'
import { padded, table, widthOf } from '../../clients/cli/src/terminal.ts'
import { commandIn } from './cli.ts'

describe('what the terminal shows', () => {
  it('counts wide characters twice and cuts between them', () => {
    expect(widthOf('小明 ok')).toBe(7)
    expect(padded('小明科技', 6)).toBe('小明… ')
    expect(padded('小明', 6, 'right')).toBe('  小明')
    expect(widthOf(padded('👩‍👩‍👧 family', 5))).toBe(5)
    expect(
      table(
        ['name', 'n'],
        [
          ['小明科技', '1'],
          ['Ann', '12'],
        ],
        new Set([1]),
      ),
    ).toBe('name       n\n小明科技   1\nAnn       12\n')
  })

  it('lets nobody steer it', () => expect(padded('a\u001b[31m\nb\u202e', 20).trimEnd()).toBe('a [31m b'))

  it('shows stages beside each other, or below where there is no room', () => {
    const stages = ['联系', 'Qualify'].map((name, at) => ({ id: `${at}`, name }))
    const totals = [{ stageId: '0', count: 1200, sums: [{ amount: '1234567.50', currency: 'CNY' }] }]
    const board = {
      pipeline: { id: 'p', name: '销售', stages },
      totals,
      changes: ['one', 'two', 'three'],
      state: 'live',
    }
    const wide = draw(board, 60, 12)
    expect(wide[2]).toMatch(/^联系 +Qualify$/)
    expect(wide[4]).toMatch(/^1,200 deals +0 deals$/)
    expect(wide[5]).toBe('1,234,567.50 CNY')
    const narrow = draw(board, 30, 8)
    expect(narrow[3]).toMatch(/^联系 +1,200 {2}1,234,567/)
    expect([wide, narrow].map((lines) => lines.every((one) => widthOf(one) <= 60))).toEqual([true, true])
    expect(narrow.length).toBeLessThan(8)
    expect(money({ amount: '-1234567.1234', currency: 'USD' })).toBe('-1,234,567.1234 USD')
  })

  it('writes cells that no spreadsheet runs', () => {
    expect(line(['=1', '-5.00', -5, '+49', '@x', ['a', 'b'], null, 'a,"b"', { a: 1 }], ',')).toBe(
      `'=1,-5.00,-5,'+49,'@x,a; b,,"a,""b""","{""a"":1}"\r\n`,
    )
    expect(cell('a;b', ';')).toBe('"a;b"')
  })
})

describe('completion', () => {
  let command: Awaited<ReturnType<typeof commandIn>>
  beforeAll(async () => {
    command = await commandIn(() => ({}))
  })
  afterAll(() => command.remove())

  const inBash = (words: string[]) => {
    const script = execFileSync(process.execPath, [command.file, 'completion', 'bash'], { encoding: 'utf8' })
    const asked = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _rapport; echo "\${COMPREPLY[@]}"`
    return execFileSync('bash', ['-c', `${script}\n${asked}`], { encoding: 'utf8' })
      .trim()
      .split(' ')
  }

  it('completes commands, nouns, options and their values in bash', () => {
    expect(inBash(['rapport', 'e'])).toEqual(['export'])
    expect(inBash(['rapport', 'import', 'acco'])).toEqual(['accounts'])
    expect(inBash(['rapport', 'import', 'accounts', 'x.csv', '--d'])).toEqual(['--dry-run', '--delimiter', '--detach'])
    expect(inBash(['rapport', 'export', 'accounts', '--format', ''])).toEqual(['csv', 'ndjson'])
    expect(inBash(['rapport', 'completion', 'z'])).toEqual(['zsh'])
    expect(inBash(['rapport', 'jobs', 'c'])).toEqual(['cancel'])
    expect(inBash(['rapport', 'jobs', '--status', 'd'])).toEqual(['done'])
    expect(inBash(['rapport', 'undo', 'job_1', '--created', ''])).toEqual(['archive', 'delete'])
  })

  const zsh = spawnSync('zsh', ['--version']).status === 0
  it.skipIf(!zsh)('is a script that zsh takes', async () => {
    const { out } = await command.rapport(['completion', 'zsh'])
    expect(spawnSync('zsh', ['-n'], { input: out, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })

  it('names every command and noun for zsh', async () => {
    const { code, out } = await command.rapport(['completion', 'zsh'])
    expect(code).toBe(0)
    for (const word of ['import', 'watch', 'opportunities', '--failures', '_files']) expect(out).toContain(word)
  })
})
