import { Account } from '../customers/account.record.ts'
import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { relate } from '../platform/record/relation.ts'
import { User } from '../staff/people.record.ts'
import { Opportunity } from './opportunity.record.ts'

/** What is offered in a deal: a product, how much of it and at what price. */
export const OpportunityLine = defineRecord({
  noun: 'opportunityLine',
  plural: 'opportunityLines',
  typeName: 'OpportunityLine',
  prefix: 'oppl',
  table: 'OpportunityLine',
  description:
    'What is offered in a deal: a product, how much of it and at what price. Rights reach it by the owner and the account of the deal; who adds, changes or removes one must be allowed to change the deal as well.',
  chinese: '商机明细',
  nameField: 'product',
  ownership: { by: 'owner' },
  partner: ['account'],
  hiddenWith: {
    owner: ['opportunity.owner'],
    account: ['opportunity.account'],
    price: ['opportunity.amount'],
    amount: ['opportunity.amount', 'opportunityLine.price'],
  },
  fields: {
    product: {
      kind: 'text',
      column: 'product',
      description: 'What is offered, by its name.',
      max: 250,
      required: true,
      search: true,
    },
    opportunity: {
      kind: 'reference',
      column: 'opportunityId',
      description: 'The deal to which it belongs; settable at creation alone.',
      target: (): RecordDefinition => Opportunity,
      required: true,
      createOnly: true,
    },
    owner: {
      kind: 'reference',
      column: 'ownerId',
      description: 'Who owns the deal.',
      target: (): RecordDefinition => User,
      computed: true,
    },
    account: {
      kind: 'reference',
      column: 'accountId',
      description: 'To whom the deal is to sell.',
      target: (): RecordDefinition => Account,
      computed: true,
    },
    position: {
      kind: 'integer',
      column: 'position',
      description: 'Place in the deal, from 0; left out at creation it becomes the last one.',
      min: 0,
      max: 1_000_000,
    },
    productCode: {
      kind: 'text',
      column: 'productCode',
      description: 'The article number of the product; null when there is none.',
      max: 120,
      search: true,
    },
    productFamily: {
      kind: 'text',
      column: 'productFamily',
      description: 'The family of products to which it belongs, in words that can be counted; null when not said.',
      max: 120,
    },
    quantity: {
      kind: 'number',
      column: 'quantity',
      description: 'How much of it, with at most four decimals; 1 unless given.',
      min: 0,
      max: 100_000_000_000,
    },
    price: {
      kind: 'money',
      minor: 'priceMinor',
      currency: 'priceCurrency',
      description:
        'The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden.',
    },
    discountPercent: {
      kind: 'number',
      column: 'discountPercent',
      description: 'What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing.',
      min: 0,
      max: 100,
    },
    amount: {
      kind: 'money',
      minor: 'amountMinor',
      currency: 'amountCurrency',
      description:
        'Price times quantity less the discount, rounded once to the smallest unit of the currency, halves up; null without a price.',
      computed: true,
    },
  },
  verbs: {},
})

relate(Opportunity, {
  name: 'lines',
  description: 'What is offered in the deal. `amountFrom` says whether its amount is their sum.',
  target: OpportunityLine,
  column: 'opportunityId',
})
