import { urlForm } from '../plain/text.ts'
import { defineRecord } from '../platform/record/record.ts'

/** A company that sells against us. */
export const Competitor = defineRecord({
  noun: 'competitor',
  plural: 'competitors',
  typeName: 'Competitor',
  prefix: 'comp',
  table: 'Competitor',
  description:
    'A company that sells against us, with what we know of it in general. What it does in one deal stands in `Opportunity.competitors`.',
  chinese: '竞争对手',
  nameField: 'name',
  ownership: { by: 'everyone' },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'What the competitor is called.',
      max: 250,
      required: true,
      search: true,
    },
    website: {
      kind: 'text',
      column: 'website',
      description: 'Its web site; null when not known.',
      max: 1000,
      form: urlForm,
    },
    products: {
      kind: 'texts',
      column: 'products',
      description: 'What it sells against us, by name.',
      max: 200,
      most: 100,
      search: true,
    },
    strengths: {
      kind: 'longText',
      column: 'strengths',
      description: 'In what it is better than we are; null when not written down.',
      max: 10_000,
    },
    weaknesses: {
      kind: 'longText',
      column: 'weaknesses',
      description: 'In what it is worse than we are; null when not written down.',
      max: 10_000,
    },
    ourAnswer: {
      kind: 'longText',
      column: 'ourAnswer',
      description: 'What we say when a customer compares us with it; null when not written down.',
      max: 10_000,
    },
  },
  verbs: {},
})
