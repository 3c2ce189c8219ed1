import { type Contract, coreOf, type Member } from './contract.ts'
import { wrongUse } from './exit.ts'

/** A column of an export: its name, what the document asks for it, and how it is read from a record. */
export interface ExportColumn {
  name: string
  path: string[]
}

/** What is asked of a record: names, each with what is asked of what stands there. */
export type Selection = Map<string, Selection>

const MONEY = ['amount', 'currency']

/** The columns that an export has unless others are named. Those of CSV are flat. */
export async function everyField(
  contract: Contract,
  type: string,
  customKeys: string[],
  flat: boolean,
): Promise<string[]> {
  const fields: string[] = []
  for (const member of (await contract.members(type)).values()) {
    if (member.name === 'allowed') continue
    if (member.name === 'customFields') fields.push(...customKeys.map((key) => `customFields.${key}`))
    else if (member.args.length > 0) continue
    else if (flat && coreOf(member.type).name === 'Money') fields.push(...MONEY.map((part) => `${member.name}.${part}`))
    else if (!(await isDear(contract, member))) fields.push(member.name)
  }
  const first = ['id', 'name', 'subject'].filter((name) => fields.includes(name))
  return [...first, ...fields.filter((name) => !first.includes(name))]
}

/** Lists that hold or point to records, such as a history of stages: only where they are named. */
async function isDear(contract: Contract, member: Member): Promise<boolean> {
  const { kind, name, list } = coreOf(member.type)
  if (kind !== 'OBJECT') return kind !== 'SCALAR' && kind !== 'ENUM'
  if (!list) return false
  const parts = [...(await contract.members(name)).values()]
  return parts.some((part) => !['SCALAR', 'ENUM'].includes(coreOf(part.type).kind))
}

/** Adds to the selection what a field needs. @throws Ending for one that the type does not have. */
export async function select(contract: Contract, type: string, field: string, into: Selection): Promise<ExportColumn> {
  const [first = '', ...rest] = field.split('.')
  const members = await contract.members(type)
  const special = (first === 'externalIds' || first === 'customFields') && members.has(first)
  const path = special && rest.length > 0 ? [first, rest.join('.')] : field.split('.')
  let at = into
  let within = type
  for (const [index, step] of (special ? [first] : path).entries()) {
    const known = await contract.members(within)
    const member = known.get(step)
    if (!member || needsArguments(member))
      throw wrongUse(`${within} has no field ${JSON.stringify(step)} to export. There are ${nameable(known)}.`)
    const inner: Selection = at.get(step) ?? new Map()
    at.set(step, inner)
    at = inner
    within = coreOf(member.type).name
    if (special || index === path.length - 1) await whole(contract, member, inner)
  }
  return { name: field, path }
}

/** What is asked of an object that is named as a whole: a record by its id, anything else by its own values. */
async function whole(contract: Contract, member: Member, into: Selection): Promise<void> {
  const { kind, name, list } = coreOf(member.type)
  if (kind !== 'OBJECT' && kind !== 'INTERFACE') return
  const parts = await contract.members(name)
  if (parts.has('id') && !list) return void into.set('id', new Map())
  for (const part of parts.values()) {
    const core = coreOf(part.type)
    if (part.args.length > 0) continue
    if (core.kind === 'SCALAR' || core.kind === 'ENUM') into.set(part.name, new Map())
    else if ((await contract.members(core.name)).has('id')) into.set(part.name, new Map([['id', new Map()]]))
  }
  if (into.size === 0)
    throw wrongUse(`${member.name} is no value; name what you want of it, such as ${member.name}.name.`)
}

export function textOf(selection: Selection): string {
  return [...selection].map(([name, inner]) => (inner.size > 0 ? `${name} { ${textOf(inner)} }` : name)).join(' ')
}

function needsArguments({ args, type }: Member): boolean {
  return args.some((arg) => arg.type.kind === 'NON_NULL') || coreOf(type).name.endsWith('Connection')
}

function nameable(members: ReadonlyMap<string, Member>): string {
  const names = [...members.values()].filter((member) => !needsArguments(member)).map(({ name }) => name)
  return names.join(', ') || 'none'
}

/** The value of a column: what stands at the end of its path; of a list, each entry's. */
export function valueAt(record: any, { path }: ExportColumn): unknown {
  const [first, key] = path as [string, string?]
  if (first === 'externalIds' && key) return record[first]?.find((one: any) => one.source === key)?.id ?? null
  if (first === 'customFields' && key) {
    const { key: _, __typename, ...parts } = record[first]?.find((one: any) => one.key === key) ?? {}
    return Object.values(parts).find((part) => part !== null) ?? null
  }
  return along(record, path)
}

function along(value: any, path: string[]): unknown {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map((entry) => along(entry, path))
  const [step, ...rest] = path
  if (step !== undefined) return along(value[step], rest)
  const names = typeof value === 'object' ? Object.keys(value) : []
  return names.length === 1 && names[0] === 'id' ? value.id : value
}
