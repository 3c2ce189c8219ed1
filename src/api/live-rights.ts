import { Failure } from '../plain/failure.ts'
import type { Actor } from '../platform/access/actor.ts'
import { toPartner, toTeam } from '../platform/access/reach.ts'
import { rightsStamp } from '../platform/access/rights-stamp.ts'
import type { Live } from '../platform/live/live.ts'
import type { Guard } from '../platform/live/stream.ts'
import type { LoggedEvent } from '../platform/log/logged-event.ts'
import type { Log } from './log.ts'

/** Who stands behind a bearer now; null: nobody any more. */
export type Again = () => Promise<Actor | null>

/** A guard that somebody holds until they let go of it. */
export interface HeldGuard extends Guard {
  leave(): void
}

/** A registered document on which a stream stands. */
export interface StreamDocument {
  /** Of its records. */
  ids: string[]
  /** Why somebody may not use it any more; null: they may. */
  refused(actor: Actor): Promise<Failure | null>
}

interface GuardSettings {
  /** The guard outlives a change of rights and ends with the bearer alone. */
  stays?: boolean
  document?: StreamDocument | null
}

export interface RightsWatch {
  /** To be taken before signing in: tells whether rights may have changed since. */
  epoch(): number
  /**
   * Watches the bearer as whom the actor signed in after `epoch`, and the document. The live log must be attended.
   */
  join(bearer: string, actor: Actor, again: Again, epoch: number, settings?: GuardSettings): HeldGuard
  close(): void
}

interface Entry {
  actor: Actor
  again: Again
  guards: Set<OpenGuard>
  checking: Promise<void> | null
  /** Something came that the answer under way may not know. */
  wanted: boolean
  expiry: NodeJS.Timeout | null
}

interface OpenGuard extends HeldGuard {
  end(failure: Failure): void
  stays: boolean
  document: StreamDocument | null
}

const RETRY = 1000
const LONGEST = 24 * 60 * 60 * 1000

/**
 * Watches over everybody who has a stream open: asks anew who they are when an event of the staff passes that may
 * concern them, when their bearer ends, and now and then (`every` milliseconds). While that is asked, nothing is told.
 */
export function watchRights(live: Live, every: number, log: Log): RightsWatch {
  const entries = new Map<string, Entry>()
  let passed = 0
  const silence = live.onScene((scene) => {
    for (const event of scene.events) if (mayChangeRights(event)) concern(event)
  })
  const sweep = setInterval(() => void checkAll(), every).unref()

  function concern(event: LoggedEvent): void {
    passed++
    for (const entry of entries.values()) {
      if (movesMate(entry.actor, event)) finish(entry, rightsChanged(), false)
      else if (concerns(entry.actor, event) || standsOn(entry, event)) void check(entry)
    }
  }

  async function checkAll(): Promise<void> {
    for (const entry of [...entries.values()]) await check(entry)
  }

  /** Asks again even where it is being asked: the answer under way may be older than what came since. */
  function check(entry: Entry): Promise<void> {
    entry.wanted = true
    entry.checking ??= asking(entry)
    for (const guard of entry.guards) guard.pending = entry.checking
    return entry.checking
  }

  async function asking(entry: Entry): Promise<void> {
    while (entry.wanted) {
      entry.wanted = false
      await ask(entry)
    }
    entry.checking = null
    for (const guard of entry.guards) guard.pending = null
  }

  async function ask(entry: Entry): Promise<void> {
    while (entry.guards.size > 0) {
      try {
        const now = await entry.again()
        if (now === null) finish(entry, signedOut(), true)
        else if (!sameRights(entry.actor, now)) finish(entry, rightsChanged(), false)
        if (now) await endRefused(entry, now)
        if (now) entry.actor = now
        return arm(entry)
      } catch (error) {
        // Nothing is told until it is known who may hear it.
        log.warn('Whether a stream may go on could not be asked', { error })
        await new Promise((resolve) => setTimeout(resolve, RETRY))
      }
    }
  }

  async function endRefused({ guards }: Entry, actor: Actor): Promise<void> {
    for (const guard of [...guards]) {
      const failure = guard.document && (await guard.document.refused(actor))
      if (failure) guard.end(failure)
    }
  }

  function finish(entry: Entry, failure: Failure, all: boolean): void {
    for (const guard of [...entry.guards]) if (all || !guard.stays) guard.end(failure)
  }

  function arm(entry: Entry): void {
    if (entry.expiry) clearTimeout(entry.expiry)
    entry.expiry = null
    if (entry.actor.expiresAt === null || entry.guards.size === 0) return
    const left = Date.parse(entry.actor.expiresAt) - Date.now()
    // A clock may be a little ahead of the one that decides.
    entry.expiry = setTimeout(() => void check(entry), Math.min(LONGEST, Math.max(RETRY / 4, left + 50))).unref()
  }

  function join(bearer: string, actor: Actor, again: Again, epoch: number, settings: GuardSettings = {}): HeldGuard {
    const { stays = false, document = null } = settings
    const entry = entries.get(bearer) ?? {
      actor,
      again,
      guards: new Set(),
      checking: null,
      wanted: false,
      expiry: null,
    }
    entries.set(bearer, entry)
    const listeners: ((failure: Failure) => void)[] = []
    const guard: OpenGuard = {
      ...{ pending: entry.checking, failure: null, stays, document },
      onEnd: (listener) => void listeners.push(listener),
      end(failure) {
        guard.failure ??= failure
        leave()
        for (const listener of listeners) listener(guard.failure)
      },
      leave,
    }
    function leave(): void {
      entry.guards.delete(guard)
      // What is being asked is told to those who stay; who left must not wait for it.
      guard.pending = null
      if (entry.guards.size > 0) return
      if (entry.expiry) clearTimeout(entry.expiry)
      if (entries.get(bearer) === entry) entries.delete(bearer)
    }
    entry.guards.add(guard)
    if (epoch !== passed || !sameRights(entry.actor, actor)) void check(entry)
    else if (entry.expiry === null) arm(entry)
    return guard
  }

  return {
    epoch: () => (live.head() === null ? -1 : passed),
    join,
    close() {
      silence()
      clearInterval(sweep)
      for (const entry of entries.values()) if (entry.expiry) clearTimeout(entry.expiry)
    },
  }
}

/** Whether an event may change what anybody may do; a partner's reach goes to the accounts below its own. */
function mayChangeRights({ noun, changes }: LoggedEvent): boolean {
  if (noun === 'account') return changes.some(({ field }) => field === 'parent' || field === 'isPartner')
  return ['user', 'role', 'team', 'key', 'trustedDocument'].includes(noun)
}

function standsOn({ guards }: Entry, { noun, subjectId }: LoggedEvent): boolean {
  return noun === 'trustedDocument' && [...guards].some(({ document }) => document?.ids.includes(subjectId))
}

/** Whether such an event may change what this person may do. */
function concerns(actor: Actor, { noun, subjectId }: LoggedEvent): boolean {
  if (noun === 'user') return subjectId === actor.userId
  if (noun === 'role') return actor.roles.some((role) => role.id === subjectId)
  if (noun === 'key') return actor.keyId === null || actor.keyId === subjectId
  return noun === 'team' || (noun === 'account' && actor.partnerIds.length > 0)
}

/**
 * Whether somebody came to those whose records this person reaches, or left them: with people goes all that they own,
 * and no event of those records tells it.
 */
function movesMate({ reach, teamIds, partnerIds }: Actor, { noun, changes }: LoggedEvent): boolean {
  if (noun !== 'user') return false
  const reaches = [...reach.values()]
  return changes.some(({ field, before, after }) => {
    const touches = (ids: string[]) => [before, after].some((id) => ids.includes(id as string))
    if (field === 'team') return touches(teamIds) && reaches.some((one) => one !== 'ALL' && toTeam(one))
    return field === 'partnerAccount' && touches(partnerIds) && reaches.some((one) => one !== 'ALL' && toPartner(one))
  })
}

function sameRights(one: Actor, other: Actor): boolean {
  return rightsStamp(one) === rightsStamp(other)
}

function signedOut(): Failure {
  return new Failure('UNAUTHENTICATED', 'Your sign-in has ended: it is expired or withdrawn. Sign in again.')
}

function rightsChanged(): Failure {
  return new Failure('RIGHTS_CHANGED', 'What you may see has changed: read the records anew, then go on from there.')
}
