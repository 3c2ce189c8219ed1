import { addresses } from '../customers/address.record.ts'
import { CONSENTS_APPEND, consents } from '../customers/consent.record.ts'
import { emailForm, phoneForm, urlForm } from '../plain/text.ts'

/** Who a lead is and where they work. */
export const LEAD_PERSON = {
  name: {
    kind: 'text',
    column: 'name',
    description:
      'The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address.',
    max: 250,
    search: true,
  },
  givenName: {
    kind: 'text',
    column: 'givenName',
    description: 'The personal name, such as Ann or 小明; null when not known.',
    max: 120,
    search: true,
  },
  familyName: {
    kind: 'text',
    column: 'familyName',
    description: 'The name shared with the family, such as Miller or 王; null when not known.',
    max: 120,
    search: true,
  },
  company: {
    kind: 'text',
    column: 'company',
    description: 'For whom the person works, as they say it; null when not known, and for a private person.',
    max: 250,
    search: true,
  },
  title: {
    kind: 'text',
    column: 'title',
    description: 'Position at work, such as Head of purchasing; null when not known.',
    max: 200,
    search: true,
  },
  emails: {
    kind: 'texts',
    column: 'emails',
    description: 'E-mail addresses, the most useful first.',
    max: 254,
    most: 20,
    form: emailForm,
    search: true,
  },
  phones: {
    kind: 'texts',
    column: 'phones',
    description: 'Telephone numbers, the most useful first: digits, with + before a country code.',
    max: 30,
    most: 20,
    form: phoneForm,
    search: true,
  },
  website: {
    kind: 'text',
    column: 'website',
    description: 'Address of the company’s public web site; null when there is none or it is not known.',
    max: 500,
    form: urlForm,
  },
  addresses: { ...addresses, column: 'addresses', description: 'Postal addresses, the most useful first.' },
  industry: {
    kind: 'text',
    column: 'industry',
    description: 'The company’s line of business in words, such as retail; null when not known.',
    max: 120,
  },
  consents: {
    ...consents,
    column: 'consents',
    description: `What the person allowed us and took back; it goes along when the lead is converted. ${CONSENTS_APPEND}`,
  },
} as const
