import { BlockList, isIP } from 'node:net'

/** What lies inside a network, or serves no host that anybody meant: RFC 6890 and what came after it. */
export const CLOSED_IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Where a wire server of Azure answers, from inside only.
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/** The only part of IPv6 that is given to hosts of the internet. */
const GIVEN_IPV6 = ['2000::', 3] as const

/** What is closed within it: Teredo, benchmarks and identifiers that are no addresses; two ranges of documentation. */
export const CLOSED_IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
] as const

/** Where an IPv4 address stands within an IPv6 one, as the index of its first 16 bits. */
const EMBEDDING = [
  { prefix: [0, 0, 0, 0, 0, 0xffff], at: 6 },
  { prefix: [0x64, 0xff9b, 0, 0, 0, 0], at: 6 },
  { prefix: [0x2002], at: 1 },
]

const closed = new BlockList()
for (const [net, prefix] of CLOSED_IPV4) closed.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of CLOSED_IPV6) closed.addSubnet(net, prefix, 'ipv6')
const given = new BlockList()
given.addSubnet(...GIVEN_IPV6, 'ipv6')

/** Whether an address belongs to a host of the internet; one that holds another (mapped, NAT64, 6to4) if both do. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !closed.check(address, 'ipv4')
  if (isIP(address) !== 6 || address.includes('%')) return false
  const groups = groupsOf(address)
  const form = EMBEDDING.find(({ prefix }) => prefix.every((group, index) => groups[index] === group))
  if (form) return isPublic(dotted(groups[form.at]!, groups[form.at + 1]!))
  return given.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}

/** The eight groups of 16 bits of an IPv6 address, however it is written. */
function groupsOf(address: string): number[] {
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) => {
    return `${(a * 256 + +b).toString(16)}:${(c * 256 + +d).toString(16)}`
  })
  const [head, tail] = plain
    .split('::')
    .map((side) => (side === '' ? [] : side.split(':').map((one) => Number.parseInt(one, 16))))
  if (!tail) return head!
  return [...head!, ...Array(8 - head!.length - tail.length).fill(0), ...tail]
}

function dotted(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
