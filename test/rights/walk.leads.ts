import { checking, hiding, without } from './walk.alone.ts'
import type { Walk } from './walk.ts'

/** What converting a lead shows and makes, what forms set apart, and what is shown beside a lead's fields. */
export async function walkLeads(walk: Walk): Promise<void> {
  const check = checking(walk)
  const { ids } = walk.world
  const { mine } = ids['lead']!
  const form = ids['leadForm']!.mine
  const preview = `{ leadConvertPreview(id: "${mine}") { accounts { account { id } } contacts { contact { id } reasons } carried { from } leftOut { from } } }`
  const all = without(walk, {})
  const contacts = (data: any) =>
    data.leadConvertPreview.contacts.map((one: any) => one.contact?.id ?? 'out of sight').sort()
  const { mine: known, theirs } = ids['contact']!
  await check('preview', all, preview, contacts, [known, theirs].sort())
  await check('preview', without(walk, { 'contact.READ': 'OWN' }), preview, contacts, [known])
  await check('preview', hiding(walk, 'contact', 'emails'), preview, contacts, [])
  await check('preview', without(walk, { 'lead.CONVERT': null }), preview, contacts, 'FORBIDDEN')
  const carries = (part: 'carried' | 'leftOut', field: string) => (data: any) =>
    data.leadConvertPreview[part].some(({ from }: { from: string }) => from === field)
  await check('preview', all, preview, carries('carried', 'owner'), true)
  await check('preview', without(walk, { 'user.READ': null }), preview, carries('carried', 'owner'), false)
  await check('preview', hiding(walk, 'lead', 'phones'), preview, carries('carried', 'phones'), false)
  await check('preview', hiding(walk, 'contact', 'phones', 'READ'), preview, carries('leftOut', 'phones'), true)

  const shown = `{ lead(id: "${mine}") { scoreParts { points } prediction { prior } assignment { ruleName } } }`
  for (const name of ['scoreParts', 'prediction', 'assignment'])
    await check(`${name} of a lead`, hiding(walk, 'lead', name), shown, (data) => data.lead[name], null)
  const kept = `{ savedFilter(id: "${ids['savedFilter']!.mine}") { count } }`
  await check('count of a filter', hiding(walk, 'savedFilter', 'filter'), kept, (data) => data.savedFilter.count, null)

  const apart = `{ leadForm(id: "${form}") { quarantined { id } } }`
  const found = (data: any) => data.leadForm.quarantined?.length ?? null
  await check('quarantine', all, apart, found, 1)
  await check('quarantine', without(walk, { 'leadForm.UPDATE': null }), apart, found, null)
  await check('quarantine', hiding(walk, 'leadForm', 'quarantined'), apart, found, null)
  const release = `mutation { leadFormRelease(input: {id: "${form}", entry: "x"}) { userErrors { code } } }`
  const codes = (data: any) => data.leadFormRelease.userErrors.map((one: { code: string }) => one.code)
  await check('release', all, release, codes, ['NOT_FOUND'])
  await check('release', without(walk, { 'lead.CREATE': null }), release, codes, 'FORBIDDEN')
  await check('release', without(walk, { 'leadForm.UPDATE': null }), release, codes, 'FORBIDDEN')
  const assign = 'mutation { leadCreate(input: {name: "Walked", assign: true}) { userErrors { code } } }'
  await check('assigning', without(walk, { 'lead.ASSIGN': null }), assign, () => null, 'FORBIDDEN')
  const rotate = `mutation { leadFormRotateKey(input: {id: "${form}", expectedVersion: 999}) { userErrors { code } } }`
  await check('rotation of a form', without(walk, { 'leadForm.ROTATE': null }), rotate, () => null, 'FORBIDDEN')
  const convert = `mutation { leadConvert(input: {id: "${ids['lead']!.theirs}", opportunity: null}) { userErrors { code } } }`
  await check('conversion', without(walk, { 'lead.CONVERT': null }), convert, () => null, 'FORBIDDEN')
  const unseen = (data: any) => data.leadConvert.userErrors.map((one: { code: string }) => one.code)
  await check('conversion', without(walk, { 'lead.READ': 'OWN' }), convert, unseen, ['NOT_FOUND'])
}
