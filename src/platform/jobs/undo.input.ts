import type { CustomDefinition } from '../customfields/definitions.ts'
import { PART } from '../customfields/values.ts'
import type { Input } from '../write/draft.ts'
import type { Deed } from './undo.events.ts'
import type { Writing } from './writings.ts'

/**
 * The input that gives a record back what it held before a job: what rules compute, or set along with a field that
 * goes back, is left to them.
 */
export function inputBefore(
  { record, follows }: Writing,
  { before }: Deed,
  definitions: ReadonlyMap<string, CustomDefinition>,
): Input {
  const led = new Set([...before.keys()].flatMap((field) => follows[field] ?? []))
  const input: Input = {}
  const custom: object[] = []
  for (const [name, value] of before) {
    const field = record.fields[name]
    const [beside, key] = name.split('.')
    if (beside === 'customFields' && key !== undefined) {
      const definition = definitions.get(key)
      if (definition) custom.push(value === null ? { key } : { key, [PART[definition.kind]]: value })
    } else if (name === 'externalIds' || (field && !field.computed && !field.createOnly && !led.has(name)))
      input[name] = value
  }
  return custom.length > 0 ? { ...input, customFields: custom } : input
}
