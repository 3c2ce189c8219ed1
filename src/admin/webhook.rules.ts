import { type Refusal, refusal, refusalKind, type Sentence } from '../plain/refusal.ts'
import { INVALID, OUT_OF_RANGE, REQUIRED } from '../plain/refusals.ts'

/** What keeps a text from being an address to which messages are sent. */
export type UrlFault = 'MALFORMED' | 'USER_INFO' | 'SCHEME' | 'ADDRESS'

const URL_FAULTS: Record<UrlFault, Sentence> = {
  MALFORMED: {
    en: 'an address such as https://example.com/hooks, without a fragment',
    zh: '形如 https://example.com/hooks 的地址，且不含片段',
  },
  USER_INFO: { en: 'an address without a user or password', zh: '不含用户名和密码的地址' },
  SCHEME: { en: 'an https address', zh: 'https 地址' },
  ADDRESS: { en: 'an address of the internet', zh: '互联网地址' },
}

/** What the operator can open; the rest is wrong wherever it leads. */
const ALLOWABLE: ReadonlySet<UrlFault> = new Set(['SCHEME', 'ADDRESS'])

export const WEBHOOK_URL = refusalKind<{ fault: UrlFault }>(
  'WEBHOOK_URL',
  'Messages of webhooks do not go to this address.',
  ({ fault }) => ({
    en: `url must be ${URL_FAULTS[fault].en}.${ALLOWABLE.has(fault) ? ' The operator may allow others (RAPPORT_WEBHOOK_ALLOW).' : ''}`,
    zh: `url 必须是${URL_FAULTS[fault].zh}。${ALLOWABLE.has(fault) ? '管理员可通过 RAPPORT_WEBHOOK_ALLOW 允许其他地址。' : ''}`,
  }),
)

export const WEBHOOK_DOCUMENT = refusalKind<{ field: string; why: string }>(
  'WEBHOOK_DOCUMENT',
  'What a webhook is to send cannot be answered: its document or its variables are wrong.',
  ({ field, why }) => ({
    en: `${field} cannot be used: ${why}`,
    zh: `${field} 无法使用：${why}`,
  }),
)

export const WEBHOOK_STANDING = refusalKind<{ status: string }>(
  'WEBHOOK_STANDING',
  'The webhook has the status already that it was to get.',
  ({ status }) => ({ en: `The webhook is ${status} already.`, zh: `Webhook 的状态已是 ${status}。` }),
)

export const WEBHOOK_EXPIRED = refusalKind(
  'WEBHOOK_EXPIRED',
  'The webhook stood still for so long that it cannot go on where it stood.',
  () => ({
    en: 'The log no longer lets this webhook go on where it stood. Resume it with fromNow: true, and read what it missed by other means, such as a list.',
    zh: '事件日志已无法从该 Webhook 停止处继续。请使用 fromNow: true 恢复，并以其他方式（例如列表查询）读取遗漏的内容。',
  }),
)

/** @throws Refusal WEBHOOK_STANDING where a webhook cannot be paused. */
export function pausable({ status }: { status: string }): void {
  if (status !== 'ACTIVE') throw refusal(WEBHOOK_STANDING, { status }, ['id'])
}

/** @throws Refusal WEBHOOK_STANDING, WEBHOOK_EXPIRED where a webhook cannot be resumed. */
export function resumable({ status, reason }: { status: string; reason: string | null }, fromNow: boolean): void {
  if (status === 'ACTIVE') throw refusal(WEBHOOK_STANDING, { status }, ['id'])
  if (reason === 'CURSOR_EXPIRED' && !fromNow) throw refusal(WEBHOOK_EXPIRED, undefined, ['fromNow'])
}

/** Hours: a day, and 30 days. */
export const USUAL_OVERLAP = 24
const LONGEST_OVERLAP = 720

/** What is wrong with the hours during which an old secret signs beside its successor. */
export function checkOverlap(hours: number): Refusal[] {
  if (hours >= 0 && hours <= LONGEST_OVERLAP) return []
  return [refusal(OUT_OF_RANGE, { field: 'overlapHours', min: 0, max: LONGEST_OVERLAP }, ['overlapHours'])]
}

interface Secret {
  secret: string
  until: string | null
}

/** The secrets after a rotation at `now`: the new one first, those before it for `hours` more and no longer than they had. */
export function rotated(secrets: readonly Secret[], fresh: string, now: string, hours: number): Secret[] {
  const end = new Date(Date.parse(now) + hours * 3_600_000).toISOString()
  const older = secrets.map(({ secret, until }) => ({ secret, until: until !== null && until < end ? until : end }))
  return [{ secret: fresh, until: null }, ...older.filter(({ until }) => until > now).slice(0, 4)]
}

/** What is asked to be sent once more. */
export interface ReplayAsked {
  deliveryId?: string | null
  after?: string | null
  until?: string | null
  since?: string | null
  to?: string | null
  failedOnly?: boolean | null
}

const ONE_WAY: Sentence = {
  en: 'given alone: one message by deliveryId, or a range by after (and until), or by since (and to)',
  zh: '单独给出：用 deliveryId 指定一条消息，或用 after（和 until）、since（和 to）指定范围',
}

/** @throws Refusal INVALID, REQUIRED where it is not said what to send once more, or said twice. */
export function readReplay({ deliveryId, after, until, since, to }: ReplayAsked): void {
  const ways = Object.entries({ deliveryId, after, since }).flatMap(([name, value]) => (value == null ? [] : [name]))
  const invalid = (field: string) => refusal(INVALID, { field, expected: ONE_WAY }, [field])
  if (ways.length === 0) throw refusal(REQUIRED, { field: 'deliveryId' }, ['deliveryId'])
  if (ways.length > 1) throw invalid(ways[1]!)
  if (until != null && ways[0] !== 'after') throw invalid('until')
  if (to != null && ways[0] !== 'since') throw invalid('to')
}
