import { createContext, useContext } from 'react'
import { en, type Words } from './en.ts'
import { zh } from './zh.ts'

export type Language = 'en' | 'zh'

/** Languages by the name that their speakers give them. */
export const LANGUAGES: Record<Language, string> = { en: 'English', zh: '中文' }
const WORDS: Record<Language, Words> = { en, zh }
const LOCALES: Record<Language, string> = { en: 'en-US', zh: 'zh-CN' }

/** How one language says words, numbers, money and days. */
export interface Speech {
  language: Language
  words: Words
  number(value: number): string
  /** Exactly as many decimals as the server tells; none where it is a whole amount. */
  money(amount: string, currency: string): string
  /** A calendar day, with its year where that is not this one. */
  day(day: string): string
}

export function speechOf(language: Language): Speech {
  const locale = LOCALES[language]
  const numbers = new Intl.NumberFormat(locale)
  const days = (year?: 'numeric') =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year, timeZone: 'UTC' })
  const [short, long] = [days(), days('numeric')]
  const thisYear = String(new Date().getFullYear())
  return {
    language,
    words: WORDS[language],
    number: (value) => numbers.format(value),
    money(amount, currency) {
      const digits = amount.split('.')[1]?.length ?? 0
      const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
      const format = new Intl.NumberFormat(locale, {
        ...{ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger', ...options },
      })
      return format.format(amount as `${number}`)
    },
    day: (day) => (day.startsWith(thisYear) ? short : long).format(new Date(`${day}T00:00:00Z`)),
  }
}

export const SpeechContext = createContext(speechOf('en'))

/** How to speak to whoever looks at the board. */
export function useSpeech(): Speech {
  return useContext(SpeechContext)
}
