import { isIP } from 'node:net'
import type { AllowList } from './allow-list.ts'
import { type Answer, NoAnswer } from './answer.ts'
import { exchange } from './exchange.ts'
import { type Address, mayReach, type Resolve, resolveBySystem, type Target, targetOf } from './target.ts'

export interface Post {
  headers: Record<string, string>
  body: string
  /** For all of it, from finding the address to the last byte of the answer. */
  timeoutMs: number
  allow: AllowList
  /** Ends it early: `postOnce` then throws its reason. */
  signal?: AbortSignal
}

/**
 * Posts a body once. Every address of the host is checked before anything is sent, and the connection goes to one of
 * those that were checked. Redirects are not followed, no proxy is asked, certificates must be valid, and no
 * connection is left open. An answer whose body is longer than 64 KiB counts as a whole one.
 */
export async function postOnce(url: string, post: Post, resolve: Resolve = resolveBySystem): Promise<Answer> {
  const began = performance.now()
  const ending = new AbortController()
  const late = new NoAnswer('TIMEOUT', `There was no whole answer within ${post.timeoutMs} ms.`)
  const timer = setTimeout(() => ending.abort(late), post.timeoutMs)
  const stop = () => ending.abort(post.signal?.reason)
  if (post.signal?.aborted) stop()
  post.signal?.addEventListener('abort', stop)
  try {
    const target = reachable(url, post.allow)
    const addresses = await unlessEnded(ending.signal, checkedAddresses(target, post.allow, resolve))
    const answer = await unlessEnded(ending.signal, exchange(target, addresses, post, ending.signal))
    return { kind: 'answered', ...answer, milliseconds: since(began) }
  } catch (thrown) {
    if (!(thrown instanceof NoAnswer)) throw thrown
    return { kind: 'failed', reason: thrown.reason, detail: thrown.message, milliseconds: since(began) }
  } finally {
    clearTimeout(timer)
    post.signal?.removeEventListener('abort', stop)
  }
}

function reachable(url: string, allow: AllowList): Target {
  const target = targetOf(url, allow)
  if ('fault' in target) throw new NoAnswer('REFUSED_ADDRESS', `Requests do not go to this address (${target.fault}).`)
  return target
}

/** @throws NoAnswer where there is none, or one of them may not be reached: which one it got would be up to chance. */
async function checkedAddresses(target: Target, allow: AllowList, resolve: Resolve): Promise<Address[]> {
  const { host } = target
  if (isIP(host) > 0) return [{ address: host, family: isIP(host) }]
  const found = await resolve(host).catch((error: NodeJS.ErrnoException) => {
    throw new NoAnswer('UNRESOLVED', `No address of ${host} was found (${error.code ?? error.message}).`)
  })
  if (found.length === 0) throw new NoAnswer('UNRESOLVED', `No address of ${host} was found.`)
  if (found.some(({ address }) => !mayReach(address, target, allow)))
    throw new NoAnswer('REFUSED_ADDRESS', `${host} has an address that is not of the internet and is not allowed.`)
  return found.map(({ address }) => ({ address, family: isIP(address) }))
}

/** What cannot be broken off, as finding an address, is left behind. */
async function unlessEnded<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const end = () => reject(signal.reason)
  if (signal.aborted) end()
  signal.addEventListener('abort', end)
  try {
    return await Promise.race([promise, work])
  } finally {
    signal.removeEventListener('abort', end)
  }
}

function since(began: number): number {
  return Math.round(performance.now() - began)
}
