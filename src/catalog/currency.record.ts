import { CURRENCIES } from '../plain/currency.ts'
import type { TextForm } from '../platform/record/field.ts'
import { defineRecord } from '../platform/record/record.ts'

const codeForm: TextForm = {
  name: 'ISO 4217 currency code, such as EUR',
  chinese: ' ISO 4217 货币代码，例如 CNY',
  clean: (text) => {
    const code = text.trim().toUpperCase()
    return CURRENCIES.includes(code) ? code : null
  },
}

/** A currency in which the workspace reckons; its dated rates stand in CurrencyRate. */
export const Currency = defineRecord({
  noun: 'currency',
  plural: 'currencies',
  typeName: 'Currency',
  prefix: 'cur',
  table: 'Currency',
  description:
    'A currency with its dated rates to the base currency. Money may stand in any currency of ISO 4217; only one with a rate is converted.',
  chinese: '货币',
  nameField: 'code',
  ownership: { by: 'everyone' },
  beside: { rates: [], rateOn: ['rates'] },
  fields: {
    code: {
      kind: 'text',
      column: 'code',
      description: 'ISO 4217 code, such as CNY. It never changes.',
      max: 3,
      required: true,
      createOnly: true,
      form: codeForm,
      unique: true,
      search: true,
    },
    name: {
      kind: 'text',
      column: 'name',
      description: 'The name in words, such as Chinese yuan.',
      max: 120,
      required: true,
      search: true,
    },
    isBase: {
      kind: 'boolean',
      column: 'isBase',
      description:
        'True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored.',
      default: false,
    },
  },
  verbs: {},
})
