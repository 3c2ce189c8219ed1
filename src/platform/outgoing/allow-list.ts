import { BlockList, isIP } from 'node:net'

/** Hosts to which requests may go although they are not of the internet, or do not speak TLS. */
export interface AllowList {
  /** Whether the host was named, alone or with this port; `host` as it stands in a URL, without brackets. */
  names(host: string, port: number): boolean
  /** Whether the address lies in one of the networks. */
  holds(address: string): boolean
}

const NAME = /^(?!-)[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u
const FORMS =
  'host names, host:port, addresses and networks with commas between them, such as hooks.internal:8443,10.0.0.0/8'

/** An entry of a list that cannot be meant. */
export class WrongEntry extends Error {
  readonly entry: string

  constructor(entry: string) {
    super(`${JSON.stringify(entry)} is none of these: ${FORMS}`)
    this.name = 'WrongEntry'
    this.entry = entry
  }
}

/**
 * Reads `localhost,10.0.0.0/8,hooks.internal:8443,[::1]:80`; null or blank: nothing is allowed. A name stands for itself
 * alone, not for what lies below it.
 * @throws WrongEntry
 */
export function parseAllowList(text: string | null): AllowList {
  const hosts = new Set<string>()
  const networks = new BlockList()
  for (const entry of (text ?? '').split(',').map((one) => one.trim())) {
    if (entry === '' && text?.trim()) throw new WrongEntry(entry)
    if (entry !== '' && !addNetwork(networks, entry)) hosts.add(hostOf(entry))
  }
  return {
    names: (host, port) => [plainHost(host), `${plainHost(host)} ${port}`].some((one) => hosts.has(one)),
    holds: (address) => isIP(address) > 0 && networks.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'),
  }
}

/** The one spelling by which hosts are compared. */
function plainHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, '')
}

function addNetwork(networks: BlockList, entry: string): boolean {
  const [address = '', prefix, ...rest] = entry.split('/')
  const kind = isIP(address)
  if (kind === 0 || address.includes('%')) return false
  const bits = kind === 6 ? 128 : 32
  const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN
  if (rest.length > 0 || !(length <= bits)) throw new WrongEntry(entry)
  networks.addSubnet(address, length, kind === 6 ? 'ipv6' : 'ipv4')
  return true
}

/** `name`, or `name port`. */
function hostOf(entry: string): string {
  const [, bracketed, name = bracketed, port] = /^(?:\[([\da-fA-F:.]+)\]|([^:[\]/]+))(?::(\d{1,5}))?$/.exec(entry) ?? []
  const known = name !== undefined && (isIP(name) > 0 ? bracketed || port : NAME.test(name))
  if (!known || (bracketed && isIP(bracketed) !== 6)) throw new WrongEntry(entry)
  if (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65535)) throw new WrongEntry(entry)
  const url = `http://${bracketed ? `[${bracketed}]` : name}`
  if (!URL.canParse(url)) throw new WrongEntry(entry)
  const { hostname } = new URL(url)
  const host = plainHost(hostname.replace(/^\[|\]$/g, ''))
  // 0x7f.1 and 2130706433 are addresses to a URL.
  if (isIP(host) > 0 && isIP(name) === 0) throw new WrongEntry(entry)
  return port === undefined ? host : `${host} ${Number(port)}`
}
