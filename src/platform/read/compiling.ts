import type { RawBuilder } from 'kysely'
import { Failure } from '../../plain/failure.ts'
import type { Actor } from '../access/actor.ts'
import type { CustomDefinition } from '../customfields/definitions.ts'
import type { Engine } from '../database/database.ts'
import type { RecordDefinition } from '../record/record.ts'

/** A filter as the client wrote it. */
export type Filter = Record<string, unknown>

/** `compileFilter`, handed to what it calls for nested filters. */
export type CompileFilter = (
  compiling: Compiling,
  record: RecordDefinition,
  filter: Filter,
  alias: string,
) => RawBuilder<boolean>

/** What filters, orders and groups need to become SQL. One per statement: it hands out the aliases. */
export interface Compiling {
  engine: Engine
  actor: Actor
  /** Custom fields by noun and key; empty unless the question mentions some. */
  definitions: ReadonlyMap<string, ReadonlyMap<string, CustomDefinition>>
  /** ISO 4217 code in which base amounts are kept. */
  baseCurrency: string
  /** The next unused table alias. */
  alias(): string
}

export function compiling(parts: Omit<Compiling, 'alias'>): Compiling {
  let used = 0
  return { ...parts, alias: () => `r${++used}` }
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
  if (typeof question !== 'object' || question === null) return false
  return Object.entries(question).some(
    ([key, value]) => key === 'customFields' || key === 'customField' || mentionsCustomFields(value),
  )
}

/** A question that GraphQL lets through and that still makes no sense. */
export function malformed(what: string): Failure {
  return new Failure('BAD_REQUEST', what)
}
