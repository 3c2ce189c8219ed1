import type { RecordDefinition } from '../../src/platform/record/record.ts'
import { allRecords } from '../../src/platform/record/registry.ts'
import { relationsOf } from '../../src/platform/record/relation.ts'
import { exists, membersOf, schema } from './asking.ts'
import { bound, type Rule, reversed, ruledFields } from './rule.ts'
import { constant } from './walk.showing.ts'
import { pass, type Walk } from './walk.ts'
import { CUSTOM, wordOf } from './world.ts'

interface Question {
  path: string
  query: string
  /** Who asks must be able to write the field too. */
  writes?: boolean
}

/** Every way of asking by a field: who may not see it is refused as a whole, who may is not. */
export async function walkAsking(walk: Walk): Promise<void> {
  for (const record of walk.nouns)
    for (const field of ruledFields(record)) {
      const rule = { record, field }
      for (const question of questions(walk, rule)) await asks(walk, rule, question)
      await searches(walk, rule)
    }
}

async function asks(walk: Walk, rule: Rule, { path, query, writes }: Question): Promise<void> {
  pass(walk, path)
  const where = `${path} by ${rule.record.noun}.${rule.field}`
  const open = await walk.ask(bound([rule], writes ? 'WRITE' : 'READ', walk.world.viewer), query)
  if (open.codes.length > 0) walk.fault(where, ['is refused to who may see it', open.messages, query])
  const closed = await walk.ask(bound([rule], 'HIDDEN', walk.world.viewer), query)
  if (closed.codes.length === 0 || closed.codes.some((code) => code !== 'FORBIDDEN'))
    walk.fault(where, ['is not FORBIDDEN', closed.codes, closed.messages, query])
}

function questions(walk: Walk, rule: Rule): Question[] {
  return [...byFilter(walk, rule), ...byOrder(walk, rule), ...byFigures(rule)].filter(({ query }) => exists(query))
}

/** Filters that ask by the field: on its own noun, or (a relation that reads it from the other side) on another. */
function filtersBy(rule: Rule): { record: RecordDefinition; filter: string }[] {
  const { record, field } = rule
  const members = membersOf(`${record.typeName}Filter`)
  const own = ((): string | null => {
    if (field === 'externalIds') return '{externalId: {source: {eq: "world"}}}'
    if (field.startsWith('customFields')) return `{customFields: [{key: "${CUSTOM}", text: {isNull: false}}]}`
    const type = members[field]
    if (!type) return null
    if (type === 'NounFilter') return `{${field}: {in: [ACCOUNT]}}`
    return `{${field}: ${type.endsWith('ListFilter') ? '{isEmpty: false}' : '{isNull: false}'}}`
  })()
  const others = reversed(rule).map(({ source, relation }) => ({
    record: source,
    filter: `{${relation.name}: {some: {}}}`,
  }))
  return [...(own ? [{ record, filter: own }] : []), ...others]
}

function byFilter({ world }: Walk, rule: Rule): Question[] {
  return filtersBy(rule).flatMap(({ record, filter }) => {
    const { plural, noun } = record
    const found: Question[] = [
      { path: 'filter', query: `{ ${plural}(filter: ${filter}) { totalCount } }` },
      { path: 'filter', query: `{ ${plural}(filter: {not: {or: [{and: [${filter}]}]}}) { nodes { id } } }` },
      { path: 'filter of sums', query: `{ ${plural}Aggregate(filter: ${filter}) { rows { count } } }` },
    ]
    if (membersOf(`${record.typeName}SetInput`) && hasMutation(`${plural}BulkUpdate`))
      found.push({
        path: 'filter of a bulk update',
        query: `mutation { ${plural}BulkUpdate(filter: ${filter}, set: {}, dryRun: true) { results { index } } }`,
      })
    if (hasMutation(`${plural}BulkArchive`))
      found.push({
        path: 'filter of a bulk archiving',
        query: `mutation { ${plural}BulkArchive(filter: ${filter}, dryRun: true) { results { index } } }`,
      })
    if (hasMutation(`${plural}BulkMove`))
      found.push({
        path: 'filter of a bulk move',
        writes: true,
        query: `mutation { ${plural}BulkMove(filter: ${filter}, set: {stage: "${world.ids['stage']!.theirs}"}, dryRun: true) { results { index } } }`,
      })
    for (const other of allRecords()) {
      for (const relation of relationsOf(other).filter(({ target }) => target === record)) {
        if (reads(rule, other, relation.name)) continue
        found.push(
          {
            path: 'filter through a list',
            query: `{ ${other.plural}(filter: {${relation.name}: {some: ${filter}}}) { totalCount } }`,
          },
          {
            path: 'filter of a nested list',
            query: `{ ${other.plural}(first: 3) { nodes { ${relation.name}(filter: ${filter}) { nodes { id } } } } }`,
          },
        )
      }
      for (const [name, field] of Object.entries(other.fields)) {
        if (rule.record === other && rule.field === name) continue
        if (field.kind === 'reference' && field.target() === record)
          found.push({
            path: 'filter through a record',
            query: `{ ${other.plural}(filter: {${name}: ${filter}}) { totalCount } }`,
          })
        if (field.kind !== 'links') continue
        for (const [part, link] of Object.entries(field.parts)) {
          const fits = link.kind === 'reference' ? link.target() === record : link.kind === 'anyRecord'
          if (!fits || (link.kind === 'anyRecord' && record.ownership.by === 'links')) continue
          const inner = link.kind === 'anyRecord' ? `{${noun}: ${filter}}` : filter
          const entry = field.flat ? inner : `{${part}: ${inner}}`
          found.push({
            path: 'filter through an entry',
            query: `{ ${other.plural}(filter: {${name}: {some: ${entry}}}) { totalCount } }`,
          })
        }
      }
    }
    return found
  })
}

/** Whether a relation reads the very field of the rule: its list is hidden, not refused. */
function reads(rule: Rule, source: RecordDefinition, name: string): boolean {
  return reversed(rule).some((one) => one.source === source && one.relation.name === name)
}

function byOrder(_walk: Walk, { record, field }: Rule): Question[] {
  const item = ((): string | null => {
    if (field.startsWith('customFields')) return `{customField: {key: "${CUSTOM}", direction: ASC}}`
    const type = membersOf(`${record.typeName}Order`)[field]
    return type ? `{${field}: ${type === 'Direction' ? 'ASC' : '{id: ASC}'}}` : null
  })()
  if (!item) return []
  const found = [{ path: 'order', query: `{ ${record.plural}(orderBy: [${item}]) { nodes { id } } }` }]
  for (const other of allRecords()) {
    for (const relation of relationsOf(other).filter(({ target }) => target === record))
      if (!reads({ record, field }, other, relation.name))
        found.push({
          path: 'order of a nested list',
          query: `{ ${other.plural}(first: 3) { nodes { ${relation.name}(orderBy: [${item}]) { nodes { id } } } } }`,
        })
    for (const [name, one] of Object.entries(other.fields))
      if (one.kind === 'reference' && one.target() === record && !(other === record && name === field))
        found.push({
          path: 'order through a record',
          query: `{ ${other.plural}(orderBy: [{${name}: ${item}}]) { nodes { id } } }`,
        })
  }
  return found
}

function byFigures({ record, field }: Rule): Question[] {
  const { plural, typeName } = record
  const group = ((): string | null => {
    if (field.startsWith('customFields')) return `{customField: "${CUSTOM}"}`
    const type = membersOf(`${typeName}GroupBy`)[field]
    return type ? `{${field}: ${type === 'Period' ? 'MONTH' : 'true'}}` : null
  })()
  const found = group
    ? [{ path: 'group', query: `{ ${plural}Aggregate(groupBy: [${group}]) { rows { count } } }` }]
    : []
  for (const of of ['sum', 'avg', 'min', 'max']) {
    const type = membersOf(`${typeName}${of.charAt(0).toUpperCase()}${of.slice(1)}`)[field]
    if (!type) continue
    const inner = type.includes('Money') ? ' { amount }' : ''
    found.push({ path: of, query: `{ ${plural}Aggregate { rows { ${of} { ${field}${inner} } } } }` })
  }
  return found
}

/** A word that stands in a hidden field alone finds nothing, and one of another field still does. */
async function searches(walk: Walk, { record, field }: Rule): Promise<void> {
  const one = record.fields[field]
  if (!one || !('search' in one) || !one.search) return
  pass(walk, 'search by a field')
  const { noun } = record
  const id = walk.world.ids[noun]!.mine
  const word = wordOf(noun, field, 'mine').slice(0, 20)
  const name = wordOf(noun, record.nameField, 'mine')
  const finds = async (access: 'READ' | 'HIDDEN', query: string) => {
    const who = bound([{ record, field }], access, walk.world.viewer)
    const { data } = await walk.ask(who, `{ search(query: "${query}", types: [${constant(noun)}]) { id } }`)
    return (data?.search ?? []).some((hit: { id: string }) => hit.id === id)
  }
  const where = `search by ${noun}.${field}`
  if (
    one.kind === 'longText' ||
    one.form === undefined ||
    field === 'email' ||
    field === 'emails' ||
    field === 'domains'
  ) {
    if (!(await finds('READ', word))) walk.fault(where, `${word} finds nothing for who may see the field`)
    if (await finds('HIDDEN', word)) walk.fault(where, `${word} is found by a hidden field`)
    if (noun !== 'currency' && (await finds('HIDDEN', `${name} ${word}`)))
      walk.fault(where, 'is found by a hidden field beside the name')
  }
  if (noun !== 'currency' && !(await finds('HIDDEN', name))) walk.fault(where, 'the name finds nothing')
}

function hasMutation(name: string): boolean {
  return name in schema.getMutationType()!.getFields()
}
