import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clean, cut, table, widthOf } from '../../clients/typescript/examples/forecast-report/names.ts'
import { type Asked, readOptions } from '../../clients/typescript/examples/forecast-report/options.ts'
import { ticksTo } from '../../clients/typescript/examples/forecast-report/picture.ts'
import { forecastReport } from '../../clients/typescript/examples/forecast-report.ts'
import { examplesDocuments } from '../../clients/typescript/generate/examples.ts'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import { describeEngines } from '../engines.ts'
import { type Office, openOffice, refusalsIn } from '../stories/office.ts'
import { allOf, type Element, parseXml } from './xml.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const COMMAND = join(ROOT, 'clients/typescript/examples/forecast-report.ts')
/** A name that means harm to files of signs, and is far too long. */
const HARSH = `<&"'> 欧阳娜娜 \u202e ${'Wolfeschlegelsteinhausen '.repeat(4)}`
const usd = (amount: string) => ({ amount, currency: 'USD' })
const TODAY = new Date().toISOString().slice(0, 10)
const YEAR = TODAY.slice(0, 4)
// Deals close today, so the period is that of today; a year seldom ends while tests run.
const PERIOD = { unit: 'YEAR', day: TODAY } as const

describe('the words of a report', () => {
  it('are asked for in documents that the contract knows: otherwise run npm run clients', () => {
    const files = examplesDocuments(readFileSync(join(ROOT, 'schema.graphql'), 'utf8'))
    expect(files.length).toBe(1)
    for (const { file, text } of files) expect(readFileSync(file, 'utf8') === text, String(file)).toBe(true)
  })

  it('are chosen by options, and wrong ones are named', () => {
    const now = Date.parse('2026-02-14T12:00:00.000Z')
    expect(readOptions([], now)).toEqual({
      ...{ period: { unit: 'QUARTER', fiscal: false }, team: null, person: null, pictures: null, language: 'en' },
      since: '2026-02-07T12:00:00.000Z',
    })
    const words = ['--unit', 'month', '--day', '2026-02-01', '--fiscal', '--team', '华东', '--since', '2026-01-31']
    expect(readOptions([...words, '--language', 'zh', '--pictures', 'out'], now)).toEqual({
      ...{ period: { unit: 'MONTH', fiscal: true, day: '2026-02-01' }, team: '华东', person: null },
      ...{ pictures: 'out', language: 'zh', since: '2026-01-30T23:59:59.999Z' },
    })
    for (const [words, told] of [
      [['--unit', 'week'], '--unit week: say month, quarter or year.'],
      [['--day', '2026-02-30'], '--day 2026-02-30: give a day as YYYY-MM-DD.'],
      [['--since', 'monday'], '--since monday: give a day as YYYY-MM-DD.'],
      [['--language', 'toString'], '--language toString: say en or zh.'],
      [['--team', 'A', '--person', 'B'], 'Say --team or --person, not both.'],
    ] as [string[], string][])
      expect(() => readOptions(words)).toThrow(told)
  })

  it('fit where they stand, in any script', () => {
    expect(widthOf('陈美 Mei')).toBe(8)
    expect(cut('欧阳娜娜', 8)).toBe('欧阳娜娜')
    expect(cut('欧阳娜娜', 7)).toBe('欧阳娜…')
    expect(cut('👩‍👩‍👧 family', 4)).toBe('👩‍👩‍👧…')
    expect(clean('a\u202eb\u0007\ud800c')).toBe('a b \ufffdc')
    expect(
      table(
        ['A', '金额'],
        [
          ['长名', '1'],
          ['x', '12345'],
        ],
      ),
    ).toEqual(['A      金额', '长名      1', 'x     12345'])
  })

  it.each([0, 1, 7, 99_999, 1_234_567.89])('draw lines from 0 to %d or a little beyond', (most) => {
    const ticks = ticksTo(most)
    expect(ticks[0]).toBe(0)
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(most)
    expect(ticks.length).toBeGreaterThan(1)
    expect(ticks.length).toBeLessThanOrEqual(6)
  })
})

describeEngines('the weekly report of a manager', (open) => {
  let office: Office
  let sequencer: ReturnType<typeof startSequencer>
  let since: string
  let folder: string

  const deal = (name: string, owner: string | null, stage: string, more: object) =>
    office.make('ada', 'opportunity', { name, owner, stage: office.stage(stage), closeDate: `${YEAR}-12-31`, ...more })
  const act = async (who: string, field: string, input: object) =>
    expect(refusalsIn(await office.act(who, field, input))).toEqual([])
  const quota = (id: string, amount: string) =>
    act('ada', 'quotaCreate', { owner: id, unit: 'YEAR', start: `${YEAR}-01-01`, amount: usd(amount) })
  const override = (who: string, more: object) =>
    act(who, 'forecastOverride', { period: PERIOD, category: 'COMMIT', ...more })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rapport-test-report-'))
    const database = await open()
    sequencer = startSequencer(database)
    office = await openOffice(database)
    await office.hire('harsh', HARSH, 'Seller', office.teams.europe!)
    const { anna, jonas, harsh, ming } = office.ids as Record<string, string>
    await act('ada', 'teamUpdate', { id: office.teams.europe, lead: office.ids['mei'] })
    await office.make('ada', 'currency', { code: 'EUR', name: 'Euro' })
    await act('ada', 'currencyRatesSet', { rates: [{ currency: 'EUR', day: `${YEAR}-01-01`, rate: '1.10' }] })
    const mill = await deal('Mill', anna!, 'Negotiation', { amount: usd('120000.00') })
    const press = await deal('Press', anna!, 'Shared vision', { amount: { amount: '50000.00', currency: 'EUR' } })
    const pump = await deal('Pump', jonas!, 'Contact', { amount: usd('30000.50') })
    const cheap = await deal('Cheap', jonas!, 'Negotiation', { amount: usd('999.99') })
    await deal(`Deal ${HARSH}`, harsh!, 'Negotiation', { amount: usd('1234567.89') })
    await deal('Undated', harsh!, 'Contact', { amount: usd('70.00'), closeDate: null })
    await deal('Unpriced', harsh!, 'Contact', {})
    await deal('Yen', ming!, 'Contact', { amount: { amount: '1000', currency: 'JPY' } })
    const sold = await deal('Sold', ming!, 'Negotiation', { amount: usd('50000.00') })
    await deal('Orphan', null, 'Contact', { amount: usd('10.00'), closeDate: null })
    await quota(anna!, '200000.00')
    await quota(jonas!, '10000.00')
    // Everything until now was there last week.
    since = new Date().toISOString()
    while (new Date().toISOString() <= since) await new Promise(setImmediate)
    await act('ada', 'opportunityWin', { id: mill, reason: 'price' })
    await act('ada', 'opportunityWin', { id: sold, reason: 'price' })
    await act('ada', 'opportunityUpdate', { id: press, amount: { amount: '40000.00', currency: 'EUR' } })
    await act('ada', 'opportunityUpdate', { id: pump, closeDate: `${Number(YEAR) + 1}-05-01` })
    await act('ada', 'opportunityUpdate', { id: cheap, owner: harsh })
    await deal('Fresh', anna!, 'Negotiation', { amount: usd('7000.00') })
    await override('anna', { userId: anna, amount: usd('150000.00'), reason: 'Signed <b>' })
    await override('mei', { userId: harsh, amount: usd('900000.00'), reason: '客户预算减少' })
  }, 60_000)
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    expect(office.errors).toEqual([])
    await office.close()
    await sequencer.stop()
  })

  const report = (who: string, more: Partial<Asked> = {}) =>
    forecastReport(
      { url: office.url, key: office.keys[who]! },
      { period: PERIOD, team: null, person: null, since, pictures: null, language: 'en', ...more },
    )
  /** Lines of a report with single spaces. */
  const linesOf = ({ text }: { text: string }) => text.split('\n').map((line) => line.trim().replace(/ +/g, ' '))
  const picture = ({ pictures }: { pictures: Map<string, string> }, name: string): Element => {
    const text = pictures.get(`${name}.svg`)!
    expect(text).not.toMatch(/NaN|Infinity|undefined|null|"-[\d.]+" height/)
    return parseXml(text)
  }
  const cents = (amount: string) => Math.round(Number(amount) * 100)
  const number = (element: Element, name: string) => {
    const told = Number(element.attributes[name])
    expect(Number.isFinite(told), `${name} of ${JSON.stringify(element)}`).toBe(true)
    return told
  }

  it('tells a director the company, person by person', async () => {
    const told = linesOf(await report('ada'))
    expect(told[0]).toBe(`Forecast ${YEAR} (${YEAR}-01-01 to ${YEAR}-12-31)`)
    expect(told[1]).toBe('Company')
    const harsh = cut(HARSH, 32).replace(/ +/g, ' ')
    expect(told).toEqual(
      expect.arrayContaining([
        'Team or person Won Commit Best case Pipeline Omitted',
        'Company 170,000.00 1,242,567.88 44,000.00 0.00 0.00',
        'Anna Berg 120,000.00 7,000.00 44,000.00 0.00 0.00',
        `${harsh} 0.00 1,235,567.88 0.00 0.00 0.00`,
        'Jonas Keller 0.00 0.00 0.00 0.00 0.00',
        '王小明 50,000.00 0.00 0.00 0.00 0.00',
        'Company 1,412,567.88 1,456,567.88 1,456,567.88',
        'Company 1,100,000.00 1,456,567.88 1,456,567.88',
        'Anna Berg *150,000.00 171,000.00 171,000.00',
        '* Anna Berg, Commit: 150,000.00 instead of 127,000.00',
        'a manager, Mei 陈美: 客户预算减少',
        'Anna Berg 200,000.00 own 60% 80,000.00 50,000.00 0.64× 0.26×',
        'Jonas Keller 10,000.00 own 0% 10,000.00 10,000.00 0.00× 0.00×',
        'Europe 210,000.00 those below 57.1% 90,000.00 -840,000.00 14.30× 6.13×',
      ]),
    )
    expect(told).toEqual(
      expect.arrayContaining([
        '1 of the period without an amount',
        '1 in JPY, for which there is no rate',
        '2 open without an expected day, worth 80.00',
        `Undated · ${cut(HARSH, 48)}`,
        'Orphan',
        'Best case: 40,000.00 EUR = 44,000.00 USD (1.100000)',
        'Pipeline: 1,000 JPY = 0.00 USD (1 without a rate)',
      ]),
    )
    expect(told.join('\n')).not.toMatch(/undefined|NaN|null|\[object/)
  })

  it('tells what changed since last week, with the largest deals of each step', async () => {
    const { text } = await report('ada')
    const [, changes] = /\n(What changed from [\s\S]*?)\n\n/.exec(text)!
    expect(changes!.split('\n').slice(1)).toEqual([
      '  Open then: 1,490,568.38 (8 deals)',
      '  New: 7,000.00 (1 deal)',
      '      7,000.00 Fresh · Anna Berg',
      '  Worth less: -11,000.00 (1 deal)',
      '      -11,000.00 Press · Anna Berg',
      '  Pushed out: -30,000.50 (1 deal)',
      `      -30,000.50 Pump · Jonas Keller · ${YEAR}-12-31 → ${Number(YEAR) + 1}-05-01`,
      '  Won: -170,000.00 (2 deals)',
      '      -120,000.00 Mill · Anna Berg',
      '      -50,000.00 Sold · 王小明',
      '  Open now: 1,286,567.88 (6 deals)',
    ])
    const europe = await report('ada', { team: 'Nordics' })
    expect(europe.text).toContain('Transferred out: -999.99 (1 deal)')
    expect((await report('ada', { person: office.ids['harsh']! })).text).toContain('Transferred in: 999.99 (1 deal)')
  })

  it('puts the methods side by side', async () => {
    const told = linesOf(await report('ada'))
    const methods = told.slice(told.indexOf('Methods side by side') + 1)
    expect(methods[0]).toBe('Commit: 1,412,567.88')
    expect(methods[2]).toBe('Best case: 1,456,567.88')
    expect(methods[4]).toMatch(/^Weighted: [\d,]+\.\d\d ± [\d,]+\.\d\d; leaves out 2 without an amount$/)
    expect(methods[6]).toMatch(/^By stages: says nothing: too few deals have closed to learn from; leaves out \d/)
    expect(methods[8]).toBe('As people said: 1,100,000.00')
  })

  it('is told to a manager of their team, and to a seller of themself, in the same words', async () => {
    const timeless = (lines: string[]) => lines.filter((line) => !/^(As of|What changed)/.test(line))
    const mei = timeless(linesOf(await report('mei')))
    expect(mei[1]).toBe('Europe')
    expect(mei).toEqual(timeless(linesOf(await report('ada', { team: office.teams.europe! }))))
    const anna = await report('anna')
    expect(linesOf(anna)[1]).toBe('Anna Berg')
    expect(anna.text).not.toMatch(/Jonas|王小明|Mei|欧阳/)
    expect(allOf(picture(anna, 'bars'), 'rect').filter(({ attributes }) => attributes['data-key']).length).toBe(4)
    await expect(report('anna', { team: 'Europe' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(report('anna', { person: 'Jonas Keller' })).rejects.toThrow()
    await expect(report('ada', { person: 'Nobody' })).rejects.toThrow('There is no person called Nobody')
  })

  it('speaks Chinese, and shortens amounts as Chinese does', async () => {
    const told = await report('ada', { language: 'zh' })
    const lines = linesOf(told)
    expect(lines[0]).toBe(`销售预测 ${YEAR} (${YEAR}-01-01 至 ${YEAR}-12-31)`)
    expect(lines).toEqual(
      expect.arrayContaining([
        '团队或人员 已赢单 承诺 最佳情况 在谈 不计入',
        '赢单：-170,000.00 (2 笔)',
        '有人工调整的以人工调整为准，否则采用“承诺”预测。',
        '最佳情况：40,000.00 EUR = 44,000.00 USD（1.100000）',
      ]),
    )
    expect(told.text).not.toMatch(/Won|Commit|Quota|deals/)
    const bars = picture(told, 'bars')
    expect(bars.attributes['xml:lang']).toBe('zh-CN')
    expect(allOf(bars, 'text').map(({ text }) => text)).toContain('US$12万 / US$17.1万 · 配额的 60%')
    expect(allOf(picture(await report('ada'), 'bars'), 'text').map(({ text }) => text)).toContain(
      '$120K / $171K · 60% of quota',
    )
  })

  it('draws a bar for every person, as long as their categories, with the quota across it', async () => {
    const told = await report('ada')
    const svg = picture(told, 'bars')
    const rects = allOf(svg, 'rect').filter(({ attributes }) => attributes['data-key'])
    const people = Map.groupBy(rects, ({ attributes }) => attributes['data-key']!)
    const { anna, jonas, harsh, ming, mei } = office.ids as Record<string, string>
    expect([...people.keys()].toSorted()).toEqual([anna, jonas, harsh, ming, mei].toSorted())
    const biggest = rects.find(({ attributes }) => attributes['data-amount'] === '1235567.88')!
    const scale = number(biggest, 'width') / 1235567.88
    for (const own of people.values()) {
      let x = number(own[0]!, 'x')
      for (const rect of own) {
        expect(number(rect, 'x')).toBeCloseTo(x, 1)
        expect(number(rect, 'width')).toBeGreaterThanOrEqual(0)
        expect(number(rect, 'width')).toBeCloseTo(Number(rect.attributes['data-amount']) * scale, 1)
        x += number(rect, 'width')
      }
    }
    const sum = (category: string) =>
      rects
        .filter(({ attributes }) => attributes['data-category'] === category)
        .reduce((total, { attributes }) => total + cents(attributes['data-amount']!), 0)
    expect(['CLOSED', 'COMMIT', 'BEST_CASE', 'PIPELINE'].map(sum)).toEqual([17000000, 124256788, 4400000, 0])
    const quotas = allOf(svg, 'line').filter(({ attributes }) => attributes['data-quota'])
    expect(quotas.map(({ attributes }) => [attributes['data-key'], attributes['data-quota']])).toEqual([
      [anna, '200000.00'],
      [jonas, '10000.00'],
    ])
    const left = number(people.get(anna!)![0]!, 'x')
    for (const line of quotas)
      expect(number(line, 'x1') - left).toBeCloseTo(Number(line.attributes['data-quota']) * scale, 1)
    const texts = allOf(svg, 'text').map(({ text }) => text)
    expect(texts).toContain('王小明')
    expect(texts).toContain(cut(HARSH, 26))
    expectTold(svg)
  })

  it('draws a waterfall whose steps lead from the one amount to the other', async () => {
    for (const who of ['ada', 'mei', 'anna', 'jonas']) {
      const svg = picture(await report(who), 'waterfall')
      const rects = allOf(svg, 'rect').filter(({ attributes }) => attributes['data-kind'])
      const [start, ...steps] = rects as [Element, ...Element[]]
      const end = steps.pop()!
      expect([start.attributes['data-kind'], end.attributes['data-kind']]).toEqual(['START', 'END'])
      const of = (rect: Element) => cents(rect.attributes['data-amount']!)
      expect(steps.reduce((sum, step) => sum + of(step), of(start))).toBe(of(end))
      // Each bar begins where the one before it ended.
      let edge = number(start, 'x') + number(start, 'width')
      for (const step of steps) {
        const [low, high] = [number(step, 'x'), number(step, 'x') + number(step, 'width')]
        expect(number(step, 'width')).toBeGreaterThanOrEqual(0)
        expect(of(step) < 0 ? high : low).toBeCloseTo(edge, 1)
        edge = of(step) < 0 ? low : high
      }
      expect(number(end, 'x') + number(end, 'width')).toBeCloseTo(edge, 1)
      expectTold(svg)
    }
  })

  it('is written by the command, and refused in a sentence', async () => {
    const run = (words: string[], env: object = {}) =>
      new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
        const surroundings = {
          PATH: process.env['PATH'],
          RAPPORT_URL: office.url,
          RAPPORT_KEY: office.keys['mei'],
          ...env,
        }
        const child = execFile(process.execPath, [COMMAND, ...words], { env: surroundings }, (_, out, err) =>
          resolve({ code: child.exitCode, out, err }),
        )
      })
    const words = ['--unit', 'year', '--day', TODAY, '--pictures', join(folder, 'new/pictures'), '--language', 'zh']
    const done = await run(words)
    expect([done.err, done.code]).toEqual(['', 0])
    expect(done.out).toContain('Europe')
    expect(readdirSync(join(folder, 'new/pictures')).toSorted()).toEqual(['bars.svg', 'waterfall.svg'])
    for (const name of ['bars', 'waterfall'])
      parseXml(readFileSync(join(folder, 'new/pictures', `${name}.svg`), 'utf8'))
    expect(await run(['--unit', 'week'])).toEqual({
      ...{ code: 1, out: '', err: '--unit week: say month, quarter or year.\n' },
    })
    expect(await run(['--team', office.teams.china!])).toMatchObject({ code: 1, out: '' })
    expect((await run([], { RAPPORT_KEY: '' })).err).toContain('RAPPORT_KEY')
  })

  it('leaves out what a role hides, and says so', async () => {
    const { roles } = await office.ask(
      'ada',
      '{ roles(filter: {name: {eq: "Seller"}}) { nodes { grants { noun verb reach } } } }',
    )
    await office.make('ada', 'role', {
      ...{ name: 'Plain seller', grants: roles.nodes[0].grants },
      fields: [{ noun: 'opportunity', field: 'probability', access: 'HIDDEN' }],
    })
    await office.hire('plain', 'Plain Jane', 'Plain seller', office.teams.europe!)
    const told = await report('plain')
    expect(linesOf(told)).toContain('Not shown: your roles do not let you see all that it tells.')
    expect(linesOf(told)[1]).toBe('Plain Jane')
    // Nothing to draw is no reason to draw nonsense.
    for (const name of ['bars', 'waterfall']) expectTold(picture(told, name))
    const quiet = ['As computed: nobody said otherwise.', 'None for this period.', 'Nothing.', 'Everything is in USD.']
    expect(linesOf(told)).toEqual(expect.arrayContaining(quiet))
  })
})

/** A picture names and describes itself, loads nothing, and looks well on light and on dark. */
function expectTold(svg: Element): void {
  const { role, 'aria-labelledby': labelled } = svg.attributes
  const named = Object.fromEntries(svg.children.map((child) => [child.attributes['id'] ?? child.name, child]))
  expect([role, labelled]).toEqual(['img', 'title description'])
  expect(named['title']!.name + named['description']!.name).toBe('titledesc')
  for (const id of ['title', 'description']) expect(named[id]!.text.trim()).not.toBe('')
  for (const { text, attributes } of allOf(svg, 'text')) {
    const long = widthOf(text) * (attributes['class'] === 'title' ? 10 : 7.2)
    const before = { start: 0, middle: long / 2, end: long }[attributes['text-anchor'] as 'start' | 'middle' | 'end']
    expect(Number(attributes['x']) - before, text).toBeGreaterThanOrEqual(0)
    expect(Number(attributes['x']) - before + long, text).toBeLessThanOrEqual(Number(svg.attributes['width']))
  }
  expect(named['style']!.text).toContain('@media (prefers-color-scheme: dark)')
  expect(allOf(svg, 'style')[0]!.text).not.toMatch(/url\(|@import/)
  expect(['image', 'script', 'a', 'use', 'foreignObject'].flatMap((name) => allOf(svg, name))).toEqual([])
}
