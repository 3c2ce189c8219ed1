import type { RecordDefinition } from '../../src/platform/record/record.ts'
import { allRecords } from '../../src/platform/record/registry.ts'
import { membersOf, schema } from './asking.ts'
import { bound, type Rule, ruledFields } from './rule.ts'
import { pass, type Walk } from './walk.ts'
import { CUSTOM, wordOf } from './world.ts'

/** Every input in which a field can be written, or by which a record is matched. */
export async function walkWriting(walk: Walk): Promise<void> {
  for (const record of walk.nouns)
    for (const field of ruledFields(record)) {
      const rule = { record, field }
      for (const { path, query, variables } of writes(walk, rule)) {
        for (const access of ['HIDDEN', 'READ'] as const) await refused(walk, rule, access, path, query, variables)
      }
      for (const { path, query, variables } of matches(walk, rule))
        await refused(walk, rule, 'HIDDEN', path, query, variables)
    }
  await replays(walk)
}

async function refused(
  walk: Walk,
  rule: Rule,
  access: 'HIDDEN' | 'READ',
  path: string,
  query: string,
  variables: object,
): Promise<void> {
  pass(walk, path)
  const { codes, messages } = await walk.ask(bound([rule], access, walk.world.viewer), query, variables)
  if (codes.length !== 1 || codes[0] !== 'FORBIDDEN')
    walk.fault(`${path} of ${rule.record.noun}.${rule.field} (${access})`, [
      'is not FORBIDDEN',
      codes,
      messages,
      variables,
    ])
  const open = await walk.ask(walk.full, query, { ...variables })
  if (open.codes.length > 0)
    walk.fault(`${path} of ${rule.record.noun}.${rule.field}`, ['fails for everybody', open.messages])
}

interface Writing {
  path: string
  query: string
  variables: object
}

function writes({ world }: Walk, rule: Rule): Writing[] {
  const { record, field } = rule
  const { noun, plural, typeName } = record
  const id = world.ids[noun]!.mine
  const found: Writing[] = []
  const value = (type: string) => inputValue(world, rule, membersOf(type)[nameOf(field)])
  const single = (path: string, mutation: string, type: string, more: object, rest = '') => {
    const given = value(type)
    if (given === undefined || !has(mutation) || ('id' in more && !('id' in membersOf(type)))) return
    const shown = mutation === 'keyCreate' ? 'secret' : 'cursor'
    found.push({
      path,
      query: `mutation ($input: ${type}!) { ${mutation}(${rest}input: $input) { ${shown} userErrors { code } } }`,
      variables: { input: { ...more, [nameOf(field)]: given } },
    })
  }
  // What is refused anyway writes nothing: a version that is not, an id that is there.
  single('update', `${noun}Update`, `${typeName}UpdateInput`, { id, expectedVersion: 999 })
  single('create', `${noun}Create`, `${typeName}CreateInput`, { ...needed(world, record), id })
  single('upsert', `${noun}Upsert`, `${typeName}RowInput`, {}, `match: {externalId: {source: "world", id: ""}}, `)
  const set = value(`${typeName}SetInput`)
  if (set !== undefined && has(`${plural}BulkUpdate`))
    found.push({
      path: 'bulk update',
      query: `mutation ($set: ${typeName}SetInput!) { ${plural}BulkUpdate(filter: {id: {in: []}}, set: $set, dryRun: true) { results { id } } }`,
      variables: { set: { [nameOf(field)]: set } },
    })
  const row = value(`${typeName}RowInput`)
  if (row !== undefined && has(`${plural}BulkUpsert`))
    found.push({
      path: 'bulk upsert',
      query: `mutation ($rows: [${typeName}RowInput!]!) { ${plural}BulkUpsert(rows: $rows, match: {id: true}, dryRun: true) { results { id } } }`,
      variables: { rows: [{ id, [nameOf(field)]: row }] },
    })
  return found
}

/** Matching by a field, or naming a record by another system's id. */
function matches({ world }: Walk, { record, field }: Rule): Writing[] {
  const { noun, plural, typeName } = record
  const found: Writing[] = []
  const upsert = (match: string) =>
    `mutation { ${noun}Upsert(match: ${match}, input: {}) { cursor userErrors { code } } }`
  const bulk = (match: string) =>
    `mutation ($rows: [${typeName}RowInput!]!) { ${plural}BulkUpsert(rows: $rows, match: ${match}, dryRun: true) { results { id } } }`
  if (field === 'domains' && has(`${noun}Upsert`)) {
    found.push({ path: 'match', query: upsert('{domain: "nobody.example"}'), variables: {} })
    found.push({ path: 'bulk match', query: bulk('{domain: true}'), variables: { rows: [{}] } })
  }
  if (field !== 'externalIds') return found
  const external = wordOf(noun, 'external', 'mine')
  if (has(`${noun}Upsert`)) {
    found.push({ path: 'match', query: upsert(`{externalId: {source: "world", id: "${external}"}}`), variables: {} })
    found.push({ path: 'bulk match', query: bulk('{externalIdSource: "world"}'), variables: { rows: [{}] } })
  }
  for (const other of allRecords()) {
    if (other === record || !has(`${other.plural}BulkUpsert`)) continue
    for (const [name, one] of Object.entries(other.fields)) {
      if (one.kind !== 'reference' || one.target() !== record || one.createOnly || one.computed) continue
      found.push({
        path: 'reference by external id',
        query: `mutation ($rows: [${other.typeName}RowInput!]!) { ${other.plural}BulkUpsert(rows: $rows, match: {id: true}, dryRun: true) { results { id } } }`,
        variables: {
          rows: [{ id: world.ids[other.noun]!.mine, [`${name}ExternalId`]: { source: 'world', id: external } }],
        },
      })
    }
  }
  return found
}

/** What was answered under a key is read anew under the rights of today. */
async function replays(walk: Walk): Promise<void> {
  for (const record of allRecords().filter(({ noun }) => has(`${noun}Unarchive`))) {
    const field = ruledFields(record).find(
      (name) => record.fields[name]?.kind === 'text' || record.fields[name]?.kind === 'boolean',
    )
    if (!field) continue
    pass(walk, 'replay')
    const { noun } = record
    const query = `mutation { ${noun}Unarchive(input: {id: "${walk.world.ids[noun]!.mine}"}, idempotencyKey: "walk-${noun}-${walk.walked.get('replay')}") { ${noun} { id ${field} } userErrors { code } } }`
    const principal = `replay-${noun}-${Math.random()}`
    const first = await walk.ask({ ...walk.full, principal }, query)
    const again = await walk.ask({ ...bound([{ record, field }], 'HIDDEN', walk.world.viewer), principal }, query)
    const where = `replay of ${noun}.${field}`
    if (first.data?.[`${noun}Unarchive`][noun]?.[field] == null)
      walk.fault(where, ['shows nothing at first', first.messages])
    if (again.data?.[`${noun}Unarchive`][noun]?.[field] !== null)
      walk.fault(where, ['shows what is hidden today', again.data])
    const lost = {
      ...walk.full,
      principal,
      reach: new Map([...walk.full.reach].filter(([right]) => right !== `${noun}.READ`)),
    }
    const blind = await walk.ask(lost, query)
    if (blind.data?.[`${noun}Unarchive`][noun] !== null)
      walk.fault(where, ['shows a record that is out of reach today', blind.data])
  }
}

function nameOf(field: string): string {
  return field.startsWith('customFields') ? 'customFields' : field
}

/** A value that the type of an input member takes; undefined where there is no such member. */
function inputValue(world: Walk['world'], { record, field }: Rule, type: string | undefined): unknown {
  if (type === undefined) return undefined
  const bare = type.replace(/[![\]]/g, '')
  const one = ((): unknown => {
    if (field === 'externalIds') return { source: 'world', id: wordOf(record.noun, 'external', 'mine') }
    if (field.startsWith('customFields')) return { key: CUSTOM, text: 'x' }
    if (bare === 'MoneyInput') return { amount: '1.00', currency: 'EUR' }
    if (bare === 'Boolean') return true
    if (bare === 'Int' || bare === 'Float') return 1
    if (bare === 'Date') return '2026-01-01'
    if (bare === 'DateTime') return '2026-01-01T00:00:00.000Z'
    if (bare === 'ID') return idFor(world, record, field)
    if (bare === 'String') return 'x'
    if (bare === 'Noun') return 'ACCOUNT'
    const enumType = schema.getType(bare) as { getValues?: () => { name: string }[] }
    return enumType.getValues ? enumType.getValues()[0]!.name : partsOf(world, bare)
  })()
  return type.startsWith('[') ? [one] : one
}

/** The required members of an input object. */
function partsOf(world: Walk['world'], type: string): object {
  const needed = Object.entries(membersOf(type)).filter(([, one]) => one.endsWith('!'))
  return Object.fromEntries(
    needed.map(([name, one]) => {
      if (one.startsWith('ID')) return [name, world.ids[name]?.mine ?? world.ids['stage']!.mine]
      const values = (schema.getType(one.replace('!', '')) as { getValues?: () => { name: string }[] }).getValues?.()
      return [name, values ? values[0]!.name : 'x']
    }),
  )
}

function idFor(world: Walk['world'], record: RecordDefinition, field: string): string {
  const one = record.fields[field]
  if (one?.kind === 'reference') return world.ids[one.target().noun]!.mine
  const flat = one?.kind === 'links' && one.flat ? one.parts[one.flat] : undefined
  return world.ids[flat?.kind === 'reference' ? flat.target().noun : 'account']!.mine
}

/** What a creation needs besides. */
function needed(world: Walk['world'], record: RecordDefinition): object {
  const members = Object.entries(membersOf(`${record.typeName}CreateInput`)).filter(([, type]) => type.endsWith('!'))
  return Object.fromEntries(members.map(([name, type]) => [name, inputValue(world, { record, field: name }, type)]))
}

function has(mutation: string): boolean {
  return mutation in schema.getMutationType()!.getFields()
}
