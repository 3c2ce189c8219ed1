import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { AllowList } from './allow-list.ts'
import { isPublic } from './public-address.ts'

export interface Target {
  url: URL
  /** The host without brackets. */
  host: string
  port: number
}

export interface Address {
  address: string
  family: number
}

/** All addresses of a host. */
export type Resolve = (host: string) => Promise<Address[]>

/** What keeps a text from being an address to which requests go. */
export type TargetFault = 'MALFORMED' | 'USER_INFO' | 'SCHEME' | 'ADDRESS'

const LONGEST = 2000

/** Asks the system, as programs of this machine do: its hosts file counts. */
export const resolveBySystem: Resolve = (host) => lookup(host, { all: true, verbatim: true })

/**
 * Where a URL leads, as far as its text tells: https (http to hosts that are allowed by name), any port, no user, no
 * fragment; where the host is an address, a public or an allowed one.
 */
export function targetOf(text: string, allow: AllowList): Target | { fault: TargetFault } {
  // URL would drop blanks and line ends in silence.
  if (text.length > LONGEST || !/^https?:\/\/[^\s\p{C}\\]+$/iu.test(text) || !URL.canParse(text))
    return { fault: 'MALFORMED' }
  const url = new URL(text)
  if (url.username !== '' || url.password !== '' || /^[^/?#]*@/.test(text.slice(text.indexOf('//') + 2)))
    return { fault: 'USER_INFO' }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (host === '' || port === 0 || url.hash !== '' || text.includes('#')) return { fault: 'MALFORMED' }
  if (url.protocol === 'http:' && !allow.names(host, port) && !allow.holds(host)) return { fault: 'SCHEME' }
  const target = { url, host, port }
  return isIP(host) > 0 && !mayReach(host, target, allow) ? { fault: 'ADDRESS' } : target
}

/** Whether this address of the target may be reached. */
export function mayReach(address: string, { host, port }: Target, allow: AllowList): boolean {
  return isPublic(address) || allow.holds(address) || allow.names(host, port)
}
