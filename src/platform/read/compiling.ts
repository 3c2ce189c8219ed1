import { Failure } from '../../plain/failure.ts'
import type { Actor } from '../access/actor.ts'
import type { CustomDefinition } from '../customfields/definitions.ts'
import type { Engine } from '../database/database.ts'
import type { Clause } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'

/** A filter as the client wrote it. */
export type Filter = Record<string, unknown>

/** `compileFilter`, handed to what it calls for nested filters. */
export type CompileFilter = (
  compiling: Compiling,
  record: RecordDefinition,
  filter: Filter,
  alias: string,
) => Clause<boolean>

/** What filters, orders and groups need to become SQL. One per statement: it hands out the aliases. */
export interface Compiling {
  engine: Engine
  actor: Actor
  /** Custom fields by noun and key; empty unless the question mentions some. */
  definitions: ReadonlyMap<string, ReadonlyMap<string, CustomDefinition>>
  /** ISO 4217 code in which base amounts are kept; empty unless the question compares with money. */
  baseCurrency: string
  /** The next unused table alias. */
  alias(): string
}

export function compiling(parts: Omit<Compiling, 'alias'>): Compiling {
  return { ...parts, alias: aliases() }
}

/** Gives table aliases that were not used yet in one statement. */
export function aliases(): () => string {
  let used = 0
  return () => `r${++used}`
}

/** @throws Failure BAD_REQUEST for a key that the noun does not have. */
export function customDefinition(compiling: Compiling, noun: string, key: string): CustomDefinition {
  const known = compiling.definitions.get(noun)
  const definition = known?.get(key)
  if (definition) return definition
  const keys = [...(known?.keys() ?? [])].join(', ') || 'none'
  throw new Failure('BAD_REQUEST', `${noun} has no custom field "${key}". Its custom fields: ${keys}.`)
}

/** Whether a filter, order or group mentions custom fields anywhere. */
export function mentionsCustomFields(question: unknown): boolean {
  return mentions(question, (key) => key === 'customFields' || key === 'customField')
}

/** Whether a filter compares with money anywhere. */
export function mentionsMoney(question: unknown): boolean {
  return mentions(question, (key) => key === 'currency')
}

function mentions(question: unknown, asked: (key: string) => boolean): boolean {
  if (typeof question !== 'object' || question === null) return false
  return Object.entries(question).some(([key, value]) => asked(key) || mentions(value, asked))
}

/** A question that GraphQL lets through and that still makes no sense. */
export function malformed(what: string): Failure {
  return new Failure('BAD_REQUEST', what)
}
