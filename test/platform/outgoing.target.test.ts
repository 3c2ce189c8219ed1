import { describe, expect, test } from 'vitest'
import { parseAllowList, WrongEntry } from '../../src/platform/outgoing/allow-list.ts'
import { mayReach, type Target, targetOf } from '../../src/platform/outgoing/target.ts'

const NOTHING = parseAllowList(null)

function faultOf(url: string, allowed: string | null = null): string | null {
  const target = targetOf(url, parseAllowList(allowed))
  return 'fault' in target ? target.fault : null
}

describe('Requests do not go', () => {
  test.each([
    ...['', 'example.com', '//example.com', 'ftp://example.com', 'file:///etc/passwd', 'https://', 'https:example.com'],
    ...[' https://example.com', 'https://exa\nmple.com', 'https://example.com/a b', 'https:\\\\example.com\\a'],
    ...['https://example.com:0', 'https://example.com:70000', 'https://example.com/#a', 'https://example.com/#'],
    ...['https://[::1', 'https://1.2.3.4.5', 'https://example.com/\u202e'],
  ])('to %j, which is no address', (url) => expect(faultOf(url, 'example.com')).toBe('MALFORMED'))

  test.each(['https://me@example.com', 'https://me:you@example.com', 'https://@example.com', 'https://:@example.com'])(
    'to %s, which names a user',
    (url) => expect(faultOf(url)).toBe('USER_INFO'),
  )

  test('to one of more than 2,000 characters', () => {
    expect(faultOf(`https://example.com/${'a'.repeat(1981)}`)).toBe('MALFORMED')
    expect(faultOf(`https://example.com/${'a'.repeat(1980)}`)).toBeNull()
  })

  test('by http', () => expect(faultOf('http://example.com')).toBe('SCHEME'))

  test.each([
    ...['127.0.0.1', '127.1', '0x7f.1', '0177.0.0.1', '2130706433', '0', '10.0.0.1', '169.254.169.254', '127.0.0.1.'],
    ...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[fd00::1]', '[64:ff9b::7f00:1]', '１２７.0.0.1'],
  ])('to %s', (host) => expect(faultOf(`https://${host}/`)).toBe('ADDRESS'))
})

test.each([
  ...['https://example.com', 'HTTPS://EXAMPLE.COM/a?b=c', 'https://example.com:8443/', 'https://1.1.1.1/'],
  ...['https://[2606:4700::1111]/', 'https://王小明.example/钩', 'https://example.com/@a', 'https://example.com/?a@b'],
])('Requests go to %s', (url) => expect(faultOf(url)).toBeNull())

describe('A list of what is allowed', () => {
  test.each([
    ['localhost', 'http://localhost:3000/'],
    ['localhost', 'https://LOCALHOST./'],
    ['a.example, Hooks.Internal:8443', 'http://hooks.internal:8443/x'],
    ['王小明.example', 'http://王小明.example/'],
    ['10.0.0.0/8', 'http://10.255.0.1:81/'],
    ['10.0.0.7:80', 'http://10.0.0.7/'],
    ['127.0.0.1', 'https://0x7f.1/'],
    ['10.0.0.0/8', 'https://[::ffff:10.0.0.1]/'],
    ['[::1]:8443', 'https://[::1]:8443/'],
    ['[::1]', 'http://[0:0:0:0:0:0:0:1]:9/'],
    ['fd00::/8', 'https://[fd12::1]/'],
    ['0.0.0.0/0', 'https://192.168.1.1/'],
  ])('of %s lets %s', (allowed, url) => expect(faultOf(url, allowed)).toBeNull())

  test.each([
    ['hooks.internal:8443', 'http://hooks.internal/', 'SCHEME'],
    ['internal', 'http://hooks.internal/', 'SCHEME'],
    ['10.0.0.7:80', 'https://10.0.0.7/', 'ADDRESS'],
    ['10.0.0.0/8', 'https://11.0.0.1.nip.io:1/', null],
    ['10.0.0.0/8', 'https://192.168.0.1/', 'ADDRESS'],
    ['10.0.0.0/8', 'http://name.in.it/', 'SCHEME'],
    ['::1', 'https://127.0.0.1/', 'ADDRESS'],
  ])('of %s makes of %s %s', (allowed, url, fault) => expect(faultOf(url, allowed)).toBe(fault))

  test('tells which address of a name may be reached', () => {
    const target = targetOf('https://hooks.example:8443', NOTHING) as Target
    const may = (address: string, allowed: string | null) => mayReach(address, target, parseAllowList(allowed))
    expect(may('1.1.1.1', null)).toBe(true)
    expect(may('127.0.0.1', null)).toBe(false)
    expect(may('127.0.0.1', 'hooks.example')).toBe(true)
    expect(may('127.0.0.1', 'hooks.example:8443')).toBe(true)
    expect(may('127.0.0.1', 'hooks.example:443')).toBe(false)
    expect(may('127.0.0.1', '127.0.0.0/8')).toBe(true)
    expect(may('10.0.0.1', '127.0.0.0/8')).toBe(false)
    expect(may('nonsense', '0.0.0.0/0,::/0')).toBe(false)
  })

  test.each([
    ...['a,,b', ',', 'https://a.example', 'a.example/b', 'a.example:0', 'a.example:70000', 'a.example:', '*.example'],
    ...['10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '10.0.0.0/-1', '::/129', '10.0.0/8', 'a b', 'me@a.example', '-a'],
    ...['0x7f.1', '2130706433', '[10.0.0.1]:80', '[::1', 'fe80::1%eth0', '[]:80', '::1:8443/x', 'a..b', '999.1.1.1'],
  ])('holds no %j', (text) => expect(() => parseAllowList(text)).toThrow(WrongEntry))

  test('says what it does not understand', () => {
    expect(() => parseAllowList('localhost, 10.0.0.0/40')).toThrow('"10.0.0.0/40" is none of these: host names')
  })
})
