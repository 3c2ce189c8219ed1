import { isIPv6 } from 'node:net'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLOSED_IPV4, CLOSED_IPV6, isPublic } from '../../src/platform/outgoing/public-address.ts'

/** Any address within a network of so many bits, as a number. */
function within(net: bigint, prefix: number, bits: number): fc.Arbitrary<bigint> {
  return fc.bigInt({ min: 0n, max: (1n << BigInt(bits - prefix)) - 1n }).map((rest) => net | rest)
}

const numberOf4 = (address: string) => address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n)
const dotted = (number: bigint) => [24n, 16n, 8n, 0n].map((shift) => (number >> shift) & 255n).join('.')
const groups = (number: bigint) =>
  Array.from({ length: 8 }, (_, at) => ((number >> BigInt(112 - 16 * at)) & 0xffffn).toString(16))

/** All zeros written, the longest run of them left out, in capitals, and with the last 32 bits as IPv4. */
const spellings: ((number: bigint) => string)[] = [
  (number) => groups(number).join(':'),
  (number) => new URL(`http://[${groups(number).join(':')}]`).hostname.slice(1, -1),
  (number) =>
    groups(number)
      .map((one) => one.padStart(4, '0').toUpperCase())
      .join(':'),
  (number) => `${groups(number).slice(0, 6).join(':')}:${dotted(number & 0xffffffffn)}`,
]

/** The IPv6 addresses in which an IPv4 one is held: mapped, compatible, translated, NAT64 and 6to4. */
const HOLDING: ((address: bigint) => bigint)[] = [
  (address) => (0xffffn << 32n) | address,
  (address) => address,
  (address) => (0xffffn << 48n) | address,
  (address) => (0x64ff9bn << 96n) | address,
  (address) => (0x2002n << 112n) | (address << 80n) | 1n,
]

const CLOSED_ELSEWHERE = [
  ['::', 8],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const

function numberOf6(address: string): bigint {
  const [head = [], tail = []] = address.split('::').map((side) => side.split(':').filter((one) => one !== ''))
  const parts = [...head, ...Array(8 - head.length - tail.length).fill('0'), ...tail]
  return parts.reduce((sum, part) => (sum << 16n) | BigInt(`0x${part}`), 0n)
}

describe('An address is not of the internet', () => {
  test.each(CLOSED_IPV4)('when it lies in %s/%i, also within IPv6, however it is written', (net, prefix) => {
    fc.assert(
      fc.property(
        within(numberOf4(net), prefix, 32),
        fc.constantFrom(...HOLDING),
        fc.constantFrom(...spellings),
        (address, hold, spell) => {
          expect(isPublic(dotted(address))).toBe(false)
          const six = spell(hold(address))
          expect(isIPv6(six)).toBe(true)
          expect(isPublic(six), six).toBe(false)
        },
      ),
    )
  })

  test.each([...CLOSED_IPV6, ...CLOSED_ELSEWHERE])('when it lies in %s/%i, however it is written', (net, prefix) => {
    fc.assert(
      fc.property(within(numberOf6(net), prefix, 128), fc.constantFrom(...spellings), (address, spell) => {
        // Where a public IPv4 address is held, it is that one that counts.
        fc.pre(!(address >> 32n === 0xffffn || address >> 32n === 0x64ff9bn << 64n))
        expect(isPublic(spell(address)), spell(address)).toBe(false)
      }),
    )
  })

  test.each([
    ...['127.0.0.1', '0.0.0.0', '10.1.2.3', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.100.100.200'],
    ...['255.255.255.255', '239.1.1.1', '198.19.0.1', '168.63.129.16', '::', '::1', '::ffff:127.0.0.1', '::127.0.0.1'],
    ...['::ffff:0:127.0.0.1', '64:ff9b::169.254.169.254', '2002:7f00:1::', 'fd00:ec2::254', 'fe80::1', 'fe80::1%eth0'],
    ...['ff02::1', '2001:0:1::1', '2001:db8::1', '3fff::1', 'localhost', '', '1.1.1', '0x7f.1'],
  ])('when it is %s', (address) => expect(isPublic(address)).toBe(false))
})

test.each([
  ...['1.1.1.1', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0'],
  ...['169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0'],
  ...['198.17.255.255', '198.20.0.0', '223.255.255.255', '2606:4700::1111', '2400:3200::1', '2a00:1450:4001::200e'],
  ...['::ffff:1.1.1.1', '::FFFF:101:101', '64:ff9b::8.8.8.8', '2002:808:808::1', '2001:200::1', '2001:4860:4860::8888'],
])('%s is of the internet', (address) => expect(isPublic(address)).toBe(true))
