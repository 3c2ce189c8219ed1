import { refusal } from '../plain/refusal.ts'
import { INVALID } from '../plain/refusals.ts'
import { companyDomain } from './lead-features.rules.ts'

/** The nouns of which a lead becomes records. */
export type ResultNoun = 'account' | 'contact' | 'opportunity'

/** A value of the lead and where it goes. Custom fields are named `customFields.<key>`. */
export interface Carried {
  from: string
  noun: ResultNoun
  to: string
  value: unknown
}

/** A custom field as far as a mapping asks. */
export interface CustomShape {
  key: string
  kind: string
  multiple: boolean
  options: readonly string[]
}

/** A custom field of the lead that goes into one of another key, as somebody wants it. */
export interface CustomRoute {
  from: string
  noun: ResultNoun
  to: string
}

const PLAIN: [from: string, noun: ResultNoun, to: string][] = [
  ...(
    ['company name', 'website website', 'industry industry', 'addresses addresses'].map((pair) => [
      ...pair.split(' '),
    ]) as [string, string][]
  ).map(([from, to]): [string, ResultNoun, string] => [from, 'account', to]),
  ...['name', 'givenName', 'familyName', 'emails', 'phones', 'title'].map((field): [string, ResultNoun, string] => [
    field,
    'contact',
    field,
  ]),
  ...['source', 'campaign'].map((field): [string, ResultNoun, string] => [field, 'opportunity', field]),
]

/** What of a lead's row goes where, without custom fields. Nothing that is empty. */
export function carriedOf(row: Record<string, unknown>): Carried[] {
  const value = (column: string) => row[column] ?? null
  const plain = PLAIN.map(([from, noun, to]) => ({ from, noun, to, value: value(from) }))
  const domains = domainsOf(row)
  const deal = { from: value('company') === null ? 'name' : 'company', noun: 'opportunity', to: 'name' } as const
  const owners = (['account', 'contact', 'opportunity'] as const).map((noun) => ({
    ...{ from: 'owner', noun, to: 'owner', value: value('ownerId') },
  }))
  return [
    ...plain,
    { from: 'emails', noun: 'account' as const, to: 'domains', value: domains },
    { ...deal, value: dealName(row) },
    ...owners,
  ].filter((one) => one.value !== null && !(Array.isArray(one.value) && one.value.length === 0))
}

/** Domains of a company's own among the addresses, each once. */
export function domainsOf(row: Record<string, unknown>): string[] {
  const emails = (row['emails'] as string[] | null | undefined) ?? []
  return [...new Set(emails.flatMap((email) => companyDomain(email) ?? []))]
}

function dealName(row: Record<string, unknown>): string {
  const who = String(row['company'] ?? row['name'])
  return row['interest'] == null ? who : `${row['interest']} – ${who}`.slice(0, 250)
}

/**
 * Where the custom fields of a lead go: those of one key and kind by themselves, and as the routes say.
 * @throws Refusal INVALID at the entry of `customFields` that leads from or to nowhere.
 */
export function customRoutes(
  lead: readonly CustomShape[],
  targets: Readonly<Record<ResultNoun, readonly CustomShape[]>>,
  wanted: readonly CustomRoute[],
): CustomRoute[] {
  for (const [index, { from, noun, to }] of wanted.entries()) {
    const source = lead.find(({ key }) => key === from)
    const target = targets[noun].find(({ key }) => key === to)
    const wrong = !source ? 'from' : !target ? 'to' : fits(source, target) ? null : 'to'
    if (wrong === null) continue
    const expected = {
      en: wrong === 'from' ? 'a custom field of leads' : `a custom field of that noun, of the kind of ${from}`,
      zh: wrong === 'from' ? '潜在客户的自定义字段' : `该类记录中与 ${from} 类型相同的自定义字段`,
    }
    throw refusal(INVALID, { field: `customFields.${index}.${wrong}`, expected }, [
      'customFields',
      String(index),
      wrong,
    ])
  }
  const alike = (Object.keys(targets) as ResultNoun[]).flatMap((noun) =>
    lead.flatMap((source) => {
      const target = targets[noun].find(({ key }) => key === source.key)
      const taken = wanted.some(
        (route) => route.noun === noun && (route.to === source.key || route.from === source.key),
      )
      return target && !taken && fits(source, target) ? [{ from: source.key, noun, to: source.key }] : []
    }),
  )
  return [...alike, ...wanted]
}

function fits(source: CustomShape, target: CustomShape): boolean {
  if (source.kind !== target.kind || (source.multiple && !target.multiple)) return false
  return source.kind !== 'OPTION' || source.options.every((option) => target.options.includes(option))
}

/** The input of a record of the noun: what is carried, and over it what is given. Custom fields by their keys. */
export function inputFor(
  noun: ResultNoun,
  carried: readonly Carried[],
  given: Record<string, unknown> | null | undefined,
): Record<string, unknown> {
  const own = carried.filter((one) => one.noun === noun)
  const custom = own.flatMap(({ to, value }) => (to.startsWith('customFields.') ? [value as { key: string }] : []))
  const plain = own.filter(({ to }) => !to.startsWith('customFields.')).map(({ to, value }) => [to, value])
  const { customFields, ...values } = given ?? {}
  const said = (customFields as { key: string }[] | null | undefined) ?? []
  const kept = custom.filter(({ key }) => !said.some((one) => one.key === key))
  const named = Object.entries(values).filter(([, value]) => value !== undefined)
  const all = [...kept, ...said]
  return {
    ...Object.fromEntries(plain),
    ...Object.fromEntries(named),
    ...(all.length > 0 ? { customFields: all } : {}),
  }
}
