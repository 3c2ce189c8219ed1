import { BEGINNING, type Place } from '../platform/log/logged-event.ts'
import type { Work } from '../platform/work/work.ts'
import type { Draft } from '../platform/write/draft.ts'
import { lastPlace, narrowedRights } from './webhook.store.ts'

/** What nobody says of a new webhook: how it stands, whose rights it has, and where it begins (null: at the end of the log). */
export async function beginnings(work: Work, { after }: Draft, from: Place | null): Promise<object> {
  const { actor, now } = work
  const own = after['ownerId'] === actor.userId
  const { seq, id } = from ?? (await lastPlace(work)) ?? BEGINNING
  return {
    ...{ status: 'ACTIVE', statusAt: now, language: actor.language, createdById: actor.userId || null },
    ...{ keyId: own ? actor.keyId : null, rights: own ? await narrowedRights(work, actor) : null },
    ...{ cursorSeq: seq, cursorId: id },
  }
}
