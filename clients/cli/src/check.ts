import type { UserError } from '../../typescript/src/index.ts'
import { NoValue, SCALARS } from './cells.ts'
import { type Contract, coreOf, type Member, type TypeRef } from './contract.ts'

/** What is wrong with a row before it is sent: the server refuses a whole batch for one value of a wrong form. */
export type Check = (row: Record<string, unknown>) => UserError[]

interface Known {
  members: Map<string, ReadonlyMap<string, Member>>
  values: Map<string, readonly string[]>
}

/** Learns the inputs and enums of which a row is made. */
export async function checkOf(contract: Contract, rowType: string): Promise<Check> {
  const known: Known = { members: new Map(), values: new Map() }
  const learn = async (name: string): Promise<void> => {
    if (known.members.has(name)) return
    const members = await contract.members(name)
    known.members.set(name, members)
    for (const { type } of members.values()) {
      const core = coreOf(type)
      if (core.kind === 'INPUT_OBJECT') await learn(core.name)
      if (core.kind === 'ENUM') known.values.set(core.name, await contract.values(core.name))
    }
  }
  await learn(rowType)
  const type: TypeRef = { kind: 'INPUT_OBJECT', name: rowType, ofType: null }
  return (row) => wrongIn(known, type, row, []).map(([field, message]) => ({ code: 'INVALID', message, field }))
}

type Wrong = [field: string[], message: string]

function wrongIn(known: Known, type: TypeRef, value: any, path: string[]): Wrong[] {
  if (type.kind === 'NON_NULL')
    return value == null ? [[path, 'is required.']] : wrongIn(known, type.ofType!, value, path)
  if (value == null) return []
  if (type.kind === 'LIST')
    return Array.isArray(value)
      ? value.flatMap((one, at) => wrongIn(known, type.ofType!, one, [...path, String(at)]))
      : wrongIn(known, type.ofType!, value, path)
  if (type.kind === 'INPUT_OBJECT') return wrongMembers(known, known.members.get(type.name!)!, value, path)
  if (type.kind === 'ENUM') {
    const values = known.values.get(type.name!) ?? []
    return values.includes(value) ? [] : [[path, `must be one of ${values.join(', ')}.`]]
  }
  return wrongScalar(type.name!, value, path)
}

function wrongMembers(known: Known, members: ReadonlyMap<string, Member>, value: any, path: string[]): Wrong[] {
  if (typeof value !== 'object' || Array.isArray(value)) return [[path, 'must be an object.']]
  const strange = Object.keys(value).filter((name) => !members.has(name))
  const wrong: Wrong[] = strange.map((name) => [
    [...path, name],
    `is no field here. There are ${[...members.keys()].join(', ')}.`,
  ])
  for (const { name, type } of members.values()) wrong.push(...wrongIn(known, type, value[name], [...path, name]))
  return wrong
}

function wrongScalar(name: string, value: unknown, path: string[]): Wrong[] {
  const forms: Record<string, string> = { Int: 'number', Float: 'number', Boolean: 'boolean', String: 'string' }
  const wanted = forms[name]
  if (wanted && typeof value !== wanted) return [[path, `must be a ${wanted}.`]]
  if (name === 'Boolean' || typeof value === 'object' || !SCALARS[name]) return []
  try {
    SCALARS[name](String(value))
    return []
  } catch (thrown) {
    if (thrown instanceof NoValue) return [[path, `${thrown.message}.`]]
    throw thrown
  }
}
