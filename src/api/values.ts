import type { Language, Refusal } from '../plain/refusal.ts'
import type { CustomFieldValue } from '../platform/read/reading.ts'
import { builder } from './builder.ts'
import { userErrorCodeEnum } from './enums.ts'

export interface MoneyValue {
  amount: string
  currency: string
}

export const MoneyType = builder.objectRef<MoneyValue>('Money').implement({
  description: 'An amount with its currency. Amounts of different currencies are never added up.',
  fields: (t) => ({
    amount: t.expose('amount', {
      type: 'Decimal',
      nullable: false,
      description: 'How much, with exactly as many decimals as the currency has.',
    }),
    currency: t.expose('currency', { type: 'CurrencyCode', nullable: false, description: 'In which currency.' }),
  }),
})

export const MoneyInput = builder.inputType('MoneyInput', {
  description: 'An amount with its currency, as it is given. More decimals than the currency has are refused.',
  fields: (t) => ({
    amount: t.field({ type: 'Decimal', required: true, description: 'How much, such as `"1250.50"`.' }),
    currency: t.field({ type: 'CurrencyCode', required: true, description: 'In which currency, such as `EUR`.' }),
  }),
})

export const ExternalIdType = builder.objectRef<{ source: string; id: string }>('ExternalId').implement({
  description: 'By what id another system knows the record.',
  fields: (t) => ({
    source: t.exposeString('source', {
      nullable: false,
      description: 'The other system, by a short name such as `sap`.',
    }),
    id: t.exposeString('id', { nullable: false, description: 'The id there; unique per source and kind of record.' }),
  }),
})

export const ExternalIdInput = builder.inputType('ExternalIdInput', {
  description: 'The id by which another system knows a record.',
  fields: (t) => ({
    source: t.string({ required: true, description: 'The other system, by a short name such as `sap`.' }),
    id: t.string({ required: true, description: 'The id there, compared exactly.' }),
  }),
})

export const CustomFieldValueType = builder.objectRef<CustomFieldValue>('CustomFieldValue').implement({
  description: 'The value of a custom field; the member that fits the kind of the field is filled.',
  fields: (t) => ({
    key: t.exposeString('key', { nullable: false, description: 'Which custom field, by the key of its definition.' }),
    text: t.exposeString('text', { description: 'The value of a field of kind TEXT.' }),
    number: t.exposeFloat('number', { description: 'The value of a field of kind NUMBER.' }),
    date: t.expose('date', { type: 'Date', description: 'The value of a field of kind DATE.' }),
    boolean: t.exposeBoolean('boolean', { description: 'The value of a field of kind BOOLEAN.' }),
    options: t.exposeStringList('options', { description: 'The chosen options of a field of kind OPTION.' }),
  }),
})

export const CustomFieldValueInput = builder.inputType('CustomFieldValueInput', {
  description:
    'A value for a custom field. Give the member that fits the kind of the field; the key alone, or null, clears the value. Fields that are not named stay as they are.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Which custom field, by the key of its definition.' }),
    text: t.string({ description: 'For a field of kind TEXT.' }),
    number: t.float({ description: 'For a field of kind NUMBER.' }),
    date: t.field({ type: 'Date', description: 'For a field of kind DATE.' }),
    boolean: t.boolean({ description: 'For a field of kind BOOLEAN.' }),
    options: t.stringList({ description: 'For a field of kind OPTION: one, or several where the field allows it.' }),
  }),
})

export interface PageInfoValue {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

export const PageInfoType = builder.objectRef<PageInfoValue>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { nullable: false, description: 'Whether records follow this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      nullable: false,
      description: 'Whether records precede this page.',
    }),
    startCursor: t.expose('startCursor', {
      type: 'Cursor',
      description: 'Pass as `before` for the page before this one; null on an empty page.',
    }),
    endCursor: t.expose('endCursor', {
      type: 'Cursor',
      description: 'Pass as `after` for the next page; null on an empty page.',
    }),
  }),
})

export interface UserErrorValue {
  code: string
  message: string
  field: string[]
}

export const UserErrorType = builder.objectRef<UserErrorValue>('UserError').implement({
  description: 'A domain "no": why nothing was written, in a sentence for people.',
  fields: (t) => ({
    code: t.expose('code', {
      type: userErrorCodeEnum(),
      nullable: false,
      description: 'The kind of refusal, for programs.',
    }),
    message: t.exposeString('message', {
      nullable: false,
      description: 'What is wrong and what to do, in English or Chinese by the header `Accept-Language`.',
    }),
    field: t.exposeStringList('field', {
      nullable: false,
      description: 'The path of the input field that it speaks of, as the client wrote it; empty for the whole input.',
    }),
  }),
})

/** A refusal as a payload tells it, in the language of the request. */
export function userError(refusal: Refusal, language: Language): UserErrorValue {
  return { code: refusal.code, message: refusal.sentence[language], field: refusal.field }
}
