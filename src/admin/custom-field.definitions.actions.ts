import { need } from '../platform/access/access.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Database, Row } from '../platform/database/database.ts'
import { CustomField } from './custom-field.record.ts'
import { definitionsOf } from './custom-field.store.ts'

/** The custom fields that records of a noun take now, as rows. @throws Failure FORBIDDEN without the right to read them. */
export async function customFieldDefinitions(actor: Actor, database: Database, noun: string): Promise<Row[]> {
  need(actor, CustomField, 'READ')
  return await definitionsOf(database.read, noun)
}
