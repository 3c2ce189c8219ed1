import type { Field } from '../platform/record/field.ts'
import { choiceEnum } from './enums.ts'
import { structType } from './struct-type.ts'
import { MoneyType } from './values.ts'

/** The output type of a field's value, for fields that point to nothing. */
export function outputType(field: Exclude<Field, { kind: 'reference' | 'links' }>): any {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return 'String'
    case 'texts':
      return ['String']
    case 'integer':
      return 'Int'
    case 'number':
      return 'Float'
    case 'boolean':
      return 'Boolean'
    case 'money':
    case 'baseMoney':
      return MoneyType
    case 'day':
      return 'Date'
    case 'instant':
      return 'DateTime'
    case 'choice':
      return choiceEnum(field)
    case 'structs':
      return [structType(field)]
  }
}
