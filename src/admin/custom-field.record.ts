import { defineRecord } from '../platform/record/record.ts'
import { keyForm } from './custom-field.rules.ts'

/** A field that the workspace adds to a noun. */
export const CustomField = defineRecord({
  noun: 'customField',
  plural: 'customFields',
  typeName: 'CustomFieldDefinition',
  prefix: 'cf',
  table: 'CustomField',
  description:
    'A field that the workspace adds to a noun: its values stand in customFields of every record of that noun, and can be filtered and sorted by. Archived: takes and shows no values, which are kept.',
  chinese: '自定义字段',
  nameField: 'label',
  ownership: { by: 'everyone' },
  fields: {
    noun: {
      kind: 'text',
      column: 'noun',
      description: 'The kind of records to which the field is added.',
      max: 60,
      ofNouns: true,
      required: true,
      createOnly: true,
    },
    key: {
      kind: 'text',
      column: 'key',
      description: 'By what the API and programs name the field, such as salesOffice; stands once in the noun.',
      max: 40,
      form: keyForm,
      required: true,
      createOnly: true,
    },
    label: {
      kind: 'text',
      column: 'label',
      description: 'What people call the field, such as Sales office.',
      max: 120,
      required: true,
      search: true,
    },
    description: {
      kind: 'longText',
      column: 'description',
      description: 'What belongs into the field, for those who fill it; null when nobody wrote it down.',
      max: 2000,
    },
    kind: {
      kind: 'choice',
      column: 'kind',
      description: 'What kind of value the field holds. Fixed as soon as a record has a value.',
      enumName: 'CustomFieldKind',
      enumDescription: 'What kind of value a custom field holds.',
      options: {
        TEXT: 'One line of text.',
        NUMBER: 'A number, with decimals where there are any.',
        DATE: 'A calendar day.',
        BOOLEAN: 'Yes or no.',
        OPTION: 'One of the options of the field, or several where it takes multiple.',
      },
      required: true,
    },
    required: {
      kind: 'boolean',
      column: 'required',
      description:
        'A new record must have a value, and none can be cleared. Records that have none already stay as they are.',
      default: false,
    },
    unique: {
      kind: 'boolean',
      column: 'isUnique',
      description: 'A value stands in one record of the noun. Cannot be set once records have values.',
      default: false,
    },
    multiple: {
      kind: 'boolean',
      column: 'multiple',
      description: 'A record may have several of the options.',
      default: false,
    },
    options: {
      kind: 'texts',
      column: 'options',
      description: 'The values to choose from, in the order in which they are shown; empty unless the kind is OPTION.',
      max: 120,
      most: 1000,
    },
  },
  verbs: {},
})
