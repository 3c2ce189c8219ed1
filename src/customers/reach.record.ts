import type { TextForm } from '../platform/record/field.ts'

/** Ways to reach a person beside mail and telephone, as a field; the noun adds its column and description. */
export const channels = {
  kind: 'structs',
  typeName: 'Channel',
  typeDescription: 'A way to reach a person.',
  most: 20,
  fields: {
    kind: {
      kind: 'choice',
      description: 'Over what the person is reached.',
      enumName: 'ChannelKind',
      enumDescription: 'Over what a person is reached.',
      options: {
        PHONE: 'A telephone line.',
        MOBILE: 'A mobile telephone.',
        EMAIL: 'Electronic mail.',
        FAX: 'A fax machine.',
        WECHAT: 'Messages in WeChat 微信; the address is the WeChat id.',
        WHATSAPP: 'Messages in WhatsApp; the address is the telephone number there.',
        LINE: 'Messages in the app LINE; the address is the id there.',
        SOCIAL: 'An account on a social network.',
        WEB: 'A page or form on the web.',
        POST: 'Letters and parcels.',
        OTHER: 'Anything else; the label says what.',
      },
      required: true,
    },
    address: {
      kind: 'text',
      description: 'Number, name or link under which the person answers.',
      max: 300,
      required: true,
    },
    label: { kind: 'text', description: 'When or for what to use it: office hours, urgent only.', max: 120 },
  },
} as const

/** A language as a BCP 47 tag in its canonical spelling: `ZH-hant` becomes `zh-Hant`. */
export const languageForm: TextForm = {
  name: 'BCP 47 language tag, such as zh-Hant or en',
  chinese: ' BCP 47 语言标签，例如 zh-Hant 或 en',
  clean: (text) => {
    try {
      return Intl.getCanonicalLocales(text.trim())[0] ?? null
    } catch {
      return null
    }
  },
}
