import type { Place } from '../log/logged-event.ts'
import { placeUpTo } from '../log/read-log.ts'
import { stampOf } from './delivery.ts'
import type { Hook } from './hook.ts'
import { DocumentRefused, type WebhookParts } from './parts.ts'
import { claimHook, freeHook, hooksBehind, isExpired, isFull } from './reader.claim.ts'
import { type Way, writePage } from './reader.write.ts'
import { stopHook } from './told.ts'

/** Events that are turned into messages in one unit at most. */
const PAGE = 100

/** Turns the log into messages for each webhook that is behind its end, a page each; answers how many it came on with. */
export async function readOnce(parts: WebhookParts, stopping: () => boolean): Promise<number> {
  const { database, log } = parts
  const head = await placeUpTo({ engine: database.engine, read: database.read })
  let read = 0
  for (const id of await hooksBehind(database, head.seq, parts.now())) {
    if (stopping()) break
    try {
      if (await readHook(parts, id, head)) read++
    } catch (error) {
      log.error('Events could not be turned into messages of a webhook; it is tried again', { error, webhook: id })
    }
  }
  return read
}

async function readHook(parts: WebhookParts, id: string, head: Place): Promise<boolean> {
  const hook = await claimHook(parts, id, parts.now())
  if (!hook) return false
  try {
    if (await isFull(parts.database, id)) return await letGo(parts, hook)
    return await readPage(parts, hook, head)
  } catch (thrown) {
    await freeHook(parts.database, hook)
    throw thrown
  }
}

async function readPage(parts: WebhookParts, hook: Hook, head: Place): Promise<boolean> {
  const { database } = parts
  const now = new Date(parts.now()).toISOString()
  const way: Way = hook.replaySeq === null ? 'cursor' : 'replay'
  const from =
    way === 'cursor' ? { seq: hook.cursorSeq, id: hook.cursorId } : { seq: hook.replaySeq!, id: hook.replayId! }
  const stop = async (reason: Hook['reason'], note: string | null = null) => {
    await stopHook(database, hook, now, { reason, note })
    return await letGo(parts, hook)
  }
  if (way === 'cursor' && (await isExpired(parts, from.seq))) return stop('CURSOR_EXPIRED')
  const actor = await parts.actorOf(hook)
  if (!actor) return stop('NOBODY')
  try {
    const upTo = way === 'cursor' ? head.seq : Math.min(hook.replayUpTo!, head.seq)
    const page = await parts.render(hook, actor, { from, upTo, most: PAGE })
    // Nobody needs a message that says that there are messages now.
    page.messages = page.messages.filter(({ event }) => event.subjectId !== hook.id)
    const progress = way === 'replay' || page.end.seq > from.seq
    const written = progress && (await writePage(database, hook, way, page, { stamp: stampOf(hook, actor), now }))
    return written || (await letGo(parts, hook))
  } catch (thrown) {
    if (thrown instanceof DocumentRefused) return stop('REFUSED', thrown.message)
    throw thrown
  }
}

async function letGo({ database }: WebhookParts, hook: Hook): Promise<false> {
  await freeHook(database, hook)
  return false
}
