import type { Transaction } from '../database/database.ts'
import type { WebhookParts } from './parts.ts'
import { readOnce } from './reader.ts'
import { type Claimed, claimDeliveries, hooksDue, postpone } from './sender.claim.ts'
import { deliver } from './sender.ts'

/** Makes and posts the messages of webhooks, as one process does: as much as is due when it is asked. */
export interface WebhookMachine {
  /** Turns the next stretch of the log into messages; answers of how many webhooks. */
  read(): Promise<number>
  /** Begins to post what is due, as far as there is room; answers how many messages. */
  send(): Promise<number>
  /** Reads and sends until nothing is due any more. */
  settle(): Promise<void>
  /** Resolves when nothing is being posted. */
  idle(): Promise<void>
  /** Breaks off what is being posted, and begins nothing more. */
  cut(): void
}

/** Milliseconds after which a message is taken up again that could not be posted because of a fault of this house. */
const REST = 10_000

/** Opens it; `ended` hears when a message was posted, so that there is room for another. */
export function openMachine(parts: WebhookParts, ended: () => void = () => {}): WebhookMachine {
  const { database, log, total, each, lease } = parts
  const flying = new Map<string, Set<string>>()
  const posting = new Set<Promise<void>>()
  /** When each webhook for which something is due had its turn last. */
  const turns = new Map<string, number>()
  let turn = 0
  const ending = new AbortController()

  async function send(): Promise<number> {
    if (posting.size >= total || ending.signal.aborted) return 0
    const due = inTurn(await hooksDue(database, flying, parts.now()))
    const claimed = due.length > 0 ? await database.unit((tx) => claim(tx, due)) : []
    for (const delivery of claimed) launch(delivery)
    return claimed.length
  }

  /** Takes messages of all these webhooks up, as far as there is room: each gets its share of it. */
  async function claim(tx: Transaction, due: string[]): Promise<Claimed[]> {
    const claimed: Claimed[] = []
    for (const [at, id] of due.entries()) {
      const left = total - posting.size - claimed.length
      const most = Math.min(Math.ceil(left / (due.length - at)), each - underWay(id))
      if (left <= 0) break
      if (most <= 0) continue
      turns.set(id, ++turn)
      claimed.push(...(await claimDeliveries(tx, id, { most, flying, now: parts.now(), lease })))
    }
    return claimed
  }

  /** Those first that have the least under way, and among them whose turn was longest ago: slow receivers hold up nobody else. */
  function inTurn(due: string[]): string[] {
    for (const id of turns.keys()) if (!due.includes(id)) turns.delete(id)
    return due.sort((a, b) => underWay(a) - underWay(b) || (turns.get(a) ?? 0) - (turns.get(b) ?? 0))
  }

  function underWay(id: string): number {
    return flying.get(id)?.size ?? 0
  }

  function launch(delivery: Claimed): void {
    const { webhookId, id } = delivery
    const mine = flying.get(webhookId) ?? new Set()
    flying.set(webhookId, mine.add(id))
    const done = deliver(parts, delivery, ending.signal)
      .catch(async (error) => {
        log.error('A message of a webhook could not be posted; it is tried again', { error, delivery: id })
        await postpone(database, delivery, parts.now() + REST)
      })
      .catch((error) => log.error('A message of a webhook could not be put back', { error, delivery: id }))
      .finally(() => {
        mine.delete(id)
        if (mine.size === 0) flying.delete(webhookId)
        posting.delete(done)
        ended()
      })
    posting.add(done)
  }

  const read = () => readOnce(parts, () => ending.signal.aborted)
  return {
    ...{ read, send },
    async settle() {
      for (;;) {
        const before = posting.size
        const came = await read()
        const went = await send()
        if (before + came + went === 0) return
        if (posting.size > 0) await Promise.race(posting)
      }
    },
    async idle() {
      while (posting.size > 0) await Promise.all(posting)
    },
    cut: () => ending.abort(new Error('The server is stopping')),
  }
}
