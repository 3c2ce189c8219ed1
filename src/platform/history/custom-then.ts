import type { CustomDefinition } from '../customfields/definitions.ts'
import { PART } from '../customfields/values.ts'
import type { CustomFieldValue } from '../read/reading.ts'
import type { Past } from './past.ts'

const PREFIX = 'customFields.'

const SHAPE = { TEXT: 'string', DATE: 'string', NUMBER: 'number', BOOLEAN: 'boolean', OPTION: 'list' } as const

/** Keys of the custom fields that have changed since the moment. */
export function heldKeys({ held }: Past): string[] {
  return [...held.keys()].filter((field) => field.startsWith(PREFIX)).map((field) => field.slice(PREFIX.length))
}

/** A value as events keep it, in the member that fits the field's kind; null without one, or where it fits no more. */
export function customValue({ key, kind }: CustomDefinition, value: unknown): CustomFieldValue | null {
  if (value === null || value === undefined) return null
  if ((Array.isArray(value) ? 'list' : typeof value) !== SHAPE[kind]) return null
  const empty: CustomFieldValue = { key, text: null, number: null, date: null, boolean: null, options: null }
  return { ...empty, [PART[kind]]: value }
}
