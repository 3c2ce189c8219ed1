import type { Field } from '../platform/record/field.ts'
import { choiceEnum, nounEnum } from './enums.ts'
import { objectOf } from './object.ts'
import { flatType, linkType, structType } from './struct-type.ts'
import { MoneyType } from './values.ts'

/** The output type of a field's value. */
export function outputType(field: Field): any {
  switch (field.kind) {
    case 'text':
      return field.ofNouns ? nounEnum() : 'String'
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
    case 'json':
      return 'JSON'
    case 'choice':
      return choiceEnum(field)
    case 'structs':
      return [structType(field)]
    case 'reference':
      return objectOf(field.target())
    case 'links':
      return field.flat ? [flatType(field.parts[field.flat]!)] : [linkType(field)]
  }
}
