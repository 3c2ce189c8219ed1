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
      ...{ pictures: 'out', language: 'zh', since: '2026-01-31T00:00:00.000Z' },
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
    expect(table(['A', '金额'], [['长名', '1'], ['x', '12345']])).toEqual(['A      金额', '长名      1', 'x     12345'])
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
    await override('anna', { userId: anna, amount: usd('150000.00'), reason: `Signed ${HARSH}` })
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
        '2 of the period without an amount',
        '1 in JPY, for which there is no rate',
        '2 open without an expected day, worth 80.00',
        'Undated · <&"\'> 欧阳娜娜 Wolfeschlegelsteinhausen Wolfeschlegelsteinhausen Wolfeschlegelsteinhausen Wolfeschlegelsteinhausen',
        'Orphan',
        'Best case: 40,000.00 EUR = 44,000.00 USD (1.100000)',
      ]),
    )
    expect(told.join('\n')).not.toMatch(/undefined|NaN|null|\[object/)
  })
})
