import type { RecordDefinition } from '../platform/record/record.ts'

/** `customField` → `custom field`. */
export function words(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim()
}

/** `account` → `an account`, `user` → `a user`. */
export function one(record: RecordDefinition): string {
  const noun = words(record.noun)
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`
}

/** `opportunities`, in words. */
export function many(record: RecordDefinition): string {
  return words(record.plural)
}

/** `account` → `Account`; the noun itself may differ from the type's name. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** `customField` → `CUSTOM_FIELD`. */
export function constant(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}
