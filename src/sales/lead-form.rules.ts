import { refusal } from '../plain/refusal.ts'
import { type Named, NOT_FOUND, REQUIRED } from '../plain/refusals.ts'
import { emailForm, type Form, phoneForm, urlForm } from '../plain/text.ts'

/** The origin of a web page: `https://www.example.com`, with a port where it is not the usual one. */
export const originForm: Form = {
  name: 'origin of web pages, such as https://www.example.com',
  chinese: '网页来源，例如 https://www.example.com',
  clean: (text) => {
    const url = URL.parse(text.trim().replace(/\/$/, ''))
    const plain =
      url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username
    return plain ? url.origin : null
  },
}

/** Where an input of a page goes: a part of a lead, by its name in the contract's enum. */
export type Target =
  | 'NAME'
  | 'GIVEN_NAME'
  | 'FAMILY_NAME'
  | 'COMPANY'
  | 'TITLE'
  | 'EMAIL'
  | 'PHONE'
  | 'WEBSITE'
  | 'STREET'
  | 'CITY'
  | 'POSTAL_CODE'
  | 'COUNTRY'
  | 'INDUSTRY'
  | 'TERRITORY'
  | 'INTEREST'
  | 'MESSAGE'

/** What a form says of its page. */
export interface FormShape {
  name: string
  fields: readonly { name: string; field: Target; required?: boolean }[]
  consents: readonly { name: string; channel: string; purpose: string; text: string }[]
  source: string | null
  campaign: string | null
  honeypot: string | null
  minSeconds: number | null
}

/** Inputs of a page by their names, texts of one visitor. */
export type Submission = Readonly<Record<string, string>>

const USUAL: Record<string, Target> = {
  ...{ name: 'NAME', givenName: 'GIVEN_NAME', familyName: 'FAMILY_NAME', company: 'COMPANY', title: 'TITLE' },
  ...{ email: 'EMAIL', phone: 'PHONE', website: 'WEBSITE', street: 'STREET', city: 'CITY', postalCode: 'POSTAL_CODE' },
  ...{ country: 'COUNTRY', industry: 'INDUSTRY', territory: 'TERRITORY', interest: 'INTEREST', message: 'MESSAGE' },
}
const PLAIN: Partial<Record<Target, string>> = {
  ...{ NAME: 'name', GIVEN_NAME: 'givenName', FAMILY_NAME: 'familyName', COMPANY: 'company', TITLE: 'title' },
  ...{ WEBSITE: 'website', INDUSTRY: 'industry', TERRITORY: 'territory', INTEREST: 'interest' },
  MESSAGE: 'description',
}
const ADDRESS: Partial<Record<Target, string>> = {
  ...{ STREET: 'street', CITY: 'city', POSTAL_CODE: 'postalCode', COUNTRY: 'country' },
}
const FORMED: Partial<Record<Target, Form>> = { EMAIL: emailForm, PHONE: phoneForm, WEBSITE: urlForm }
const LONGEST_VALUE = 100
const LONGEST_MESSAGE = 15_000
const FACTS = /^(utm_[a-z]{1,20}|gclid|fbclid|msclkid|page|referrer)$/
const NO = /^(|0|no|off|false|否)$/i

/** When the page was opened, as its script says: milliseconds since 1970. */
export const STARTED = '_started'
const MOST_LINKS = 3
const LONGEST_FACT = 500

/** Why something that came over a form is set apart. */
export type Suspicion = 'HONEYPOT' | 'TOO_FAST' | 'LINKS' | 'INCOMPLETE' | 'INVALID'

/** Why a submission looks as if no person had sent it, or is not complete; null where it does not. `now` in ms. */
export function suspicionOf(form: FormShape, values: Submission, now: number): Suspicion | null {
  if (form.honeypot !== null && (values[form.honeypot] ?? '').trim() !== '') return 'HONEYPOT'
  const seconds = (now - Number(values[STARTED] ?? Number.NaN)) / 1000
  if (form.minSeconds && !(seconds >= form.minSeconds)) return 'TOO_FAST'
  const links =
    Object.values(values)
      .join(' ')
      .match(/https?:\/\/|\[url/gi) ?? []
  if (links.length > MOST_LINKS) return 'LINKS'
  const missing = form.fields.some(({ name, required }) => required && (values[name] ?? '').trim() === '')
  return missing ? 'INCOMPLETE' : null
}

/** What a submission makes of a lead, as its input has it. `now` is when it came. */
export function leadOf(form: FormShape, values: Submission, now: string): Record<string, unknown> {
  const told = targetsOf(form).flatMap(({ name, field }): { field: Target; value: string }[] => {
    const value = (values[name] ?? '').trim()
    if (value === '') return []
    // What is no address or number is kept in words: a slip of the finger loses nobody.
    if (FORMED[field]?.clean(value) === null) return [{ field: 'MESSAGE', value: `${name}: ${value}` }]
    return [{ field, value: value.slice(0, field === 'MESSAGE' ? LONGEST_MESSAGE : LONGEST_VALUE) }]
  })
  const all = (field: Target) => told.filter((one) => one.field === field).map(({ value }) => value)
  const plain = told.filter(({ field }) => PLAIN[field] !== undefined)
  const texts = [...Map.groupBy(plain, ({ field }) => PLAIN[field]!)].map(([name, entries]) => [
    name,
    entries.map(({ value }) => value).join(name === 'description' ? '\n\n' : ' '),
  ])
  const address = told.flatMap(({ field, value }) => (ADDRESS[field] ? [[ADDRESS[field], value]] : []))
  const facts = Object.entries(values).filter(([name, value]) => FACTS.test(name) && value !== '')
  return {
    ...Object.fromEntries(texts),
    ...{ emails: all('EMAIL'), phones: all('PHONE') },
    ...(address.length > 0 ? { addresses: [Object.fromEntries(address)] } : {}),
    ...{ source: form.source ?? 'web', campaign: form.campaign ?? (values['utm_campaign']?.slice(0, 200) || null) },
    facts:
      facts.length > 0 ? Object.fromEntries(facts.map(([name, value]) => [name, value.slice(0, LONGEST_FACT)])) : null,
    consents: consentsOf(form, values, now),
  }
}

/** A check box that is not ticked says nothing: it takes nothing back. */
function consentsOf({ name, consents }: FormShape, values: Submission, now: string) {
  const ticked = consents.filter((one) => !NO.test((values[one.name] ?? '').trim()))
  return ticked.map(({ channel, purpose, text }) => ({ channel, purpose, given: true, source: name, at: now, text }))
}

/** The inputs of the page that are read, each with where it goes. */
function targetsOf({ fields }: FormShape): { name: string; field: Target }[] {
  if (fields.length > 0) return [...fields]
  return Object.entries(USUAL).map(([name, field]) => ({ name, field }))
}

/** What a visitor sent, a line for each input that is read, for people. */
export function linesOf(form: FormShape, values: Submission): string {
  const read = targetsOf(form).filter(({ name }) => (values[name] ?? '').trim() !== '')
  return read.map(({ name }) => `${name}: ${values[name]!.trim()}`).join('\n')
}

/** The addresses of a lead's input, in their one spelling. */
export function emailsIn(input: Record<string, unknown>): string[] {
  return ((input['emails'] ?? []) as string[]).flatMap((email) => emailForm.clean(email) ?? [])
}

const ENTRY: Named = { noun: 'quarantinedEntry', chinese: '隔离条目' }

/** What was set apart and is to be a lead after all. @throws Refusal NOT_FOUND at `entry`. */
export function needEntry<Entry>(found: Entry | null, id: string): Entry {
  if (found === null) throw refusal(NOT_FOUND, { record: ENTRY, id }, ['entry'])
  return found
}

/** @throws Refusal REQUIRED at `entry` where nobody is named in what was set apart. */
export function needLead<Made>(made: Made | null): Made {
  if (made === null) throw refusal(REQUIRED, { field: 'name' }, ['entry'])
  return made
}
