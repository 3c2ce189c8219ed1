import { ENGLISH } from './words.en.ts'
import { CHINESE } from './words.zh.ts'

/** The languages in which a report may be told. */
export const LANGUAGES = { en: ENGLISH, zh: CHINESE }
export type Language = keyof typeof LANGUAGES
