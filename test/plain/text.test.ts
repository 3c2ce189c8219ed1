import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, domainForm, emailForm, isStorable, phoneForm, textKey, urlForm } from '../../src/plain/text.ts'

const anyText = fc.string({ unit: 'binary' })
/** Code points that make trouble together: marks, letters that grow when folded, joiners, conjoining Jamo. */
const trouble = fc.string({
  unit: fc.constantFrom(...'aAσςΣßẞıİiIŉǰᾳᾴΐﬁﬀё゙゚̈́̀̇̈ͅカｶﾞかがकि้́ทีְ่한한\u1100\u1161\u11a8\u200d\u00ad\u034f\ufe0f½㎏ﷺ¨´'),
})

describe('the key of a text', () => {
  test.each([
    ['Müller', 'MULLER'],
    ['Müller', 'Mu\u0308ller'],
    ['ｍｕｌｌｅｒ', 'muller'],
    ['Straße', 'STRASSE'],
    ['GROẞ', 'groß'],
    ['İstanbul', 'ISTANBUL'],
    ['ısı', 'ISI'],
    ['ΟΔΥΣΣΕΥΣ', 'Οδυσσεύς'],
    ['ᾳ', 'ΑΙ'],
    ['Ёлка', 'елка'],
    ['ﬁn', 'FIN'],
    ['Việt Nam', 'viet nam'],
    ['co\u00adop', 'coop'],
    ['ﾄﾖﾀﾞ', 'トヨダ'],
    ['㈱', '(株)'],
    ['한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
    ['a\u00a0b', 'a b'],
  ])('is one for %s and %s', (one, other) => expect(textKey(one)).toBe(textKey(other)))

  test.each([
    ['か', 'が'],
    ['は', 'ぱ'],
    ['カ', 'か'],
    ['कल', 'काल'],
    ['दिन', 'दीन'],
    ['มา', 'ม้า'],
    ['ที', 'ที่'],
    ['שָׁלוֹם', 'שלם'],
    ['كَتَبَ', 'كُتِبَ'],
    ['가', '각'],
    ['小明', '小名'],
    ['o', 'ø'],
    ['Muller', 'Mueller'],
  ])('is not one for %s and %s', (one, other) => expect(textKey(one)).not.toBe(textKey(other)))

  test('is its own key', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textKey(textKey(text))).toBe(textKey(text))
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(trouble, (text) => {
        expect(textKey(textKey(text))).toBe(textKey(text))
      }),
      { numRuns: 5000 },
    )
  })

  test('is the same in capitals, and for every spelling of the same characters', () => {
    fc.assert(
      fc.property(fc.oneof(trouble, fc.string({ unit: 'grapheme' })), (text) => {
        expect(textKey(text.normalize('NFD'))).toBe(textKey(text))
        expect(textKey(text.normalize('NFC'))).toBe(textKey(text))
        expect(textKey(text.normalize('NFKD'))).toBe(textKey(text))
      }),
      { numRuns: 2000 },
    )
    const wrong: string[] = []
    for (let point = 0; point < 0x110000; point++) {
      if (point >= 0xd800 && point < 0xe000) continue
      const character = String.fromCodePoint(point)
      const key = textKey(character)
      const spellings = [key, character.toUpperCase(), character.toLowerCase(), character.normalize('NFD')]
      if (spellings.some((one) => textKey(one) !== key)) wrong.push(point.toString(16))
    }
    expect(wrong).toEqual([])
  })
})

describe('a text', () => {
  test('is stored in NFC without blanks at its ends', () => expect(cleanText(' \u3000Mu\u0308ller \n')).toBe('Müller'))

  test.each([
    ['王小明 👍', true],
    ['', true],
    ['a\0b', false],
    ['\ud83d', false],
  ])('%j can be stored: %s', (text, answer) => expect(isStorable(text)).toBe(answer))
})

describe('a domain', () => {
  test.each([
    ['Example.COM', 'example.com'],
    ['https://www.example.com/about?x=1#y', 'example.com'],
    ['http://example.com:8080', 'example.com'],
    ['example.com.', 'example.com'],
    ['www.shop.example.co.uk', 'shop.example.co.uk'],
    ['Bücher.de', 'xn--bcher-kva.de'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['ｅｘａｍｐｌｅ。com', 'example.com'],
  ])('%s is %s', (text, domain) => expect(domainForm.clean(text)).toBe(domain))

  test.each([
    '',
    'localhost',
    'www.de',
    'ann@example.com',
    'exa mple.com',
    '127.0.0.1',
    '[::1]',
    'a..b',
    '-a.com',
    'javascript:alert(1)',
    'a_b.com',
    `${'a'.repeat(64)}.com`,
  ])('"%s" is none', (text) => expect(domainForm.clean(text)).toBeNull())
})

describe('an address of e-mail', () => {
  test.each([
    [' Ann.Li@Example.COM ', 'Ann.Li@example.com'],
    ["o'neil+crm@mail.example.com", "o'neil+crm@mail.example.com"],
    ['info@bücher.de', 'info@xn--bcher-kva.de'],
    ['小明@例子.中国', '小明@xn--fsqu00a.xn--fiqs8s'],
    ['a@www.com', 'a@www.com'],
  ])('%s is %s', (text, address) => expect(emailForm.clean(text)).toBe(address))

  test.each([
    '',
    'ann',
    'ann@',
    '@example.com',
    'a@b@c.de',
    'ann@localhost',
    'ann li@example.com',
    '.ann@example.com',
    'ann@example.com:25',
    'ann@example.com/x',
    'Ann <ann@example.com>',
    'ann@[1.2.3.4]',
    `${'a'.repeat(65)}@example.com`,
    'a\u200bb@example.com',
  ])('"%s" is none', (text) => expect(emailForm.clean(text)).toBeNull())
})

describe('a phone number', () => {
  test.each([
    ['+49 (0)30 / 123-456', '+4930123456'],
    ['+86 138 0013 8000', '+8613800138000'],
    ['010-6552 9988', '01065529988'],
    ['(555) 123.4567', '5551234567'],
    ['tel:+1-202-555-0143', '+12025550143'],
    ['＋８１ ３ １２３４', '+8131234'],
    ['110', '110'],
  ])('%s is %s', (text, number) => expect(phoneForm.clean(text)).toBe(number))

  test.each(['', '12', '+', '1+23456', '555-CALL-NOW', '12345 ext. 6', '1'.repeat(21), '٣٤٥٦'])(
    '"%s" is none',
    (text) => expect(phoneForm.clean(text)).toBeNull(),
  )
})

describe('an address of the web', () => {
  test.each([
    ['example.com', 'https://example.com'],
    ['HTTP://Example.com/', 'http://example.com'],
    ['https://example.com/a b'.replace(' ', '%20'), 'https://example.com/a%20b'],
    ['example.com/路?x=1', 'https://example.com/%E8%B7%AF?x=1'],
    ['example.com:8443/x', 'https://example.com:8443/x'],
  ])('%s is %s', (text, url) => expect(urlForm.clean(text)).toBe(url))

  test.each([
    '',
    'example',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.com',
    'https://a:b@example.com',
    'https://exa mple.com',
    'java\nscript://example.com',
    'mailto:a@b.com',
  ])('"%s" is none', (text) => expect(urlForm.clean(text)).toBeNull())
})

test('what a form has cleaned, it leaves as it is', () => {
  const written = fc.oneof(
    anyText,
    fc.webUrl(),
    fc.emailAddress(),
    fc.domain(),
    fc.string({ unit: fc.constantFrom(...'+0123456789 -()./@a') }),
  )
  fc.assert(
    fc.property(written, fc.constantFrom(domainForm, emailForm, phoneForm, urlForm), (text, form) => {
      const clean = form.clean(text)
      if (clean !== null) expect(form.clean(clean)).toBe(clean)
    }),
    { numRuns: 3000 },
  )
})
