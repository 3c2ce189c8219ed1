import { refusal } from '../plain/refusal.ts'
import { TOO_MANY } from '../plain/refusals.ts'

/** One entry of a list of consents; `at` null in an input: now. */
export interface Consent {
  channel: string
  purpose: string
  given: boolean
  source: string | null
  at: string | null
  text: string | null
}

const MOST = 500

/**
 * The list with what is new in `told` behind it; what stands is kept for good. An entry without a time is old news
 * where the latest of its channel and purpose says the same.
 * @throws Refusal TOO_MANY at `consents`.
 */
export function appendConsents(standing: readonly Consent[], told: readonly Consent[], now: string): Consent[] {
  const list = [...standing]
  for (const entry of told) {
    const known =
      entry.at === null ? sameSaying(consentIn(list, entry.channel, entry.purpose), entry) : has(list, entry)
    if (!known) list.push({ ...entry, at: entry.at ?? now })
  }
  if (list.length > MOST) throw refusal(TOO_MANY, { field: 'consents', max: MOST, count: list.length }, ['consents'])
  return list
}

/** The entry that counts for a channel and purpose: the latest, of two of one moment the later in the list. */
export function consentIn(list: readonly Consent[], channel: string, purpose: string): Consent | null {
  return list
    .filter((one) => one.channel === channel && one.purpose === purpose)
    .reduce<Consent | null>((last, one) => (last === null || (one.at ?? '') >= (last.at ?? '') ? one : last), null)
}

function has(list: readonly Consent[], entry: Consent): boolean {
  return list.some((one) => one.at === entry.at && sameSaying(one, entry) && sameAbout(one, entry))
}

function sameAbout(one: Consent, other: Consent): boolean {
  return one.channel === other.channel && one.purpose === other.purpose
}

function sameSaying(one: Consent | null, other: Consent): boolean {
  return one !== null && one.given === other.given && one.source === other.source && one.text === other.text
}
