import type { Language } from './words/languages.ts'

/** With what somebody signed in. It lives as long as the tab, and never stands in an address. */
export interface Session {
  url: string
  key: string
}

const SESSION = 'rapport-board.session'
const LANGUAGE = 'rapport-board.language'

export function keptSession(): Session | null {
  const kept = sessionStorage.getItem(SESSION)
  return kept ? (JSON.parse(kept) as Session) : null
}

/** Null signs out. */
export function keepSession(session: Session | null): void {
  if (session) sessionStorage.setItem(SESSION, JSON.stringify(session))
  else sessionStorage.removeItem(SESSION)
}

/** The language chosen last, else the browser's. */
export function keptLanguage(): Language {
  const kept = localStorage.getItem(LANGUAGE) ?? navigator.language
  return kept.startsWith('zh') ? 'zh' : 'en'
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(LANGUAGE, language)
}
