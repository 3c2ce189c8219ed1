import type { IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'
import type { Plugin } from 'graphql-yoga'
import type { Origin } from '../platform/work/work.ts'

/** What an HTTP request carries of where it comes from. */
export interface OriginScope {
  origin?: Origin
}

interface Asking extends OriginScope {
  req?: { headers: IncomingHttpHeaders; socket?: { remoteAddress?: string } }
}

const LONGEST_AGENT = 300

/**
 * Notes from where a request comes. `proxies`: how many of our own stand before the server; each adds the address
 * from which it was asked to X-Forwarded-For. With none the header is what the client makes it, and says nothing.
 */
export function originPlugin(proxies: number): Plugin<object, OriginScope> {
  return {
    onRequest({ request, serverContext }) {
      const asking = serverContext as Asking
      const forwarded = request.headers.get('x-forwarded-for')
      const address = addressOf(asking.req?.socket?.remoteAddress ?? null, forwarded, proxies)
      const agent = request.headers.get('user-agent')?.slice(0, LONGEST_AGENT) || null
      asking.origin = { address, agent }
    },
  }
}

/** The address of the client: of the socket, or as far back in the chain of proxies as they are trusted. */
export function addressOf(socket: string | null, forwarded: string | null, proxies: number): string | null {
  const chain = (forwarded ?? '').split(',').map(bare)
  const trusted = proxies > 0 && forwarded !== null ? chain.slice(-proxies)[0] : undefined
  return trusted || (socket && bare(socket)) || null
}

/** An address without port, brackets and the form in which IPv6 writes IPv4; empty for what is none. */
function bare(text: string): string {
  const given = text.trim().replace(/^::ffff:(?=\d+\.)/i, '')
  const address = /^\[(.+)\](?::\d+)?$/.exec(given)?.[1] ?? /^([\d.]+):\d+$/.exec(given)?.[1] ?? given
  return isIP(address) ? address : ''
}
