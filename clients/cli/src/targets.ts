import type { Client } from '../../typescript/src/index.ts'
import { cellOf, type ReadCell } from './cells.ts'
import { type Contract, coreOf } from './contract.ts'
import type { Noun } from './nouns.ts'

/** Puts the value of a cell into a row; null clears. @throws NoValue */
export type Put = (row: Record<string, any>, cell: string | null) => void

export interface Target {
  /** As it is written: `amount.currency`. */
  field: string
  put: Put
}

/** What a column may be called, for the sentence that refuses another one. */
export const FORMS =
  'a field such as name, amount.amount, account, account.externalIds.SOURCE, externalIds.SOURCE, customFields.KEY, domains, addresses.0.city'

/** The places of a row that can be written. */
export interface Targets {
  /** The target that is written so; null: there is none. */
  find(field: string): Promise<Target | null>
  /** The fields of a row, to be found by a header in other letters. */
  names: readonly string[]
}

export async function targetsOf(client: Client, contract: Contract, noun: Noun, signal: AbortSignal): Promise<Targets> {
  const rowType = `${noun.type}RowInput`
  const members = await contract.members(rowType)
  let customCells: Promise<Map<string, [part: string, read: ReadCell]>> | undefined

  async function find(field: string): Promise<Target | null> {
    const [name = '', ...rest] = field.split('.')
    if (name === 'externalIds' && rest.length > 0) return { field, put: externalId(rest.join('.')) }
    if (name === 'customFields' && rest.length > 0) {
      customCells ??= customCellsOf(client, noun, signal)
      const [part, read] = (await customCells).get(rest.join('.')) ?? []
      return part && read ? { field, put: customField(rest.join('.'), part, read) } : null
    }
    if (rest[0] === 'externalIds' && members.has(`${name}ExternalId`)) {
      const source = rest.slice(1).join('.')
      const put: Put = (row, cell) => {
        row[cell === null ? name : `${name}ExternalId`] = cell === null ? null : { source, id: cell.trim() }
      }
      return source ? { field, put } : null
    }
    return within(field, field.split('.'))
  }

  /** A path through inputs and places of lists. */
  async function within(field: string, path: string[]): Promise<Target | null> {
    let type = rowType
    let inList = false
    for (const [at, step] of path.entries()) {
      if (inList && /^\d{1,3}$/.test(step)) {
        inList = false
        continue
      }
      const member = inList ? undefined : (await contract.members(type)).get(step)
      if (!member) return null
      if (at === path.length - 1) return { field, put: atPath(path, await cellOf(contract, member.type)) }
      const core = coreOf(member.type)
      type = core.name
      inList = core.list
    }
    return null
  }

  return { find, names: [...members.keys()] }
}

function atPath(path: string[], read: ReadCell): Put {
  return (row, cell) => {
    let into: any = row
    for (const [at, step] of path.slice(0, -1).entries()) {
      into[step] ??= /^\d+$/.test(path[at + 1]!) ? [] : {}
      into = into[step]
    }
    into[path.at(-1)!] = cell === null ? null : read(cell)
  }
}

function externalId(source: string): Put {
  return (row, cell) => {
    if (cell === null) return
    row['externalIds'] ??= []
    row['externalIds'].push({ source, id: cell.trim() })
  }
}

function customField(key: string, part: string, read: ReadCell): Put {
  return (row, cell) => {
    row['customFields'] ??= []
    row['customFields'].push(cell === null ? { key, [part]: null } : { key, [part]: read(cell) })
  }
}

const PARTS: Record<string, [part: string, scalar: string, list: boolean]> = {
  TEXT: ['text', 'String', false],
  NUMBER: ['number', 'Float', false],
  DATE: ['date', 'Date', false],
  BOOLEAN: ['boolean', 'Boolean', false],
  OPTION: ['options', 'String', true],
}

const DEFINITIONS = 'query Custom($noun: Noun!) { customFieldDefinitions(noun: $noun) { key kind } }'

/** Custom fields of a noun by their key; none for a noun that takes none. */
export async function customKindsOf(client: Client, noun: Noun, signal: AbortSignal): Promise<Map<string, string>> {
  const value = noun.one.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
  const { customFieldDefinitions: told } = await client.request<any>(DEFINITIONS, { noun: value }, { signal })
  return new Map(told.filter((one: any) => one.key && one.kind).map((one: any) => [one.key, one.kind]))
}

async function customCellsOf(client: Client, noun: Noun, signal: AbortSignal) {
  const cells = new Map<string, [part: string, read: ReadCell]>()
  for (const [key, kind] of await customKindsOf(client, noun, signal)) {
    const [part, scalar, list] = PARTS[kind] ?? PARTS['TEXT']!
    const one = { kind: 'SCALAR', name: scalar, ofType: null }
    const type = list ? { kind: 'LIST', name: null, ofType: one } : one
    cells.set(key, [part, await cellOf({ members: async () => new Map(), values: async () => [] }, type)])
  }
  return cells
}
