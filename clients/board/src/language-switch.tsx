import { LANGUAGES, type Language, useSpeech } from './words/languages.ts'

/** The languages, each by its own name. Refusals of the server come in the chosen one too. */
export function LanguageSwitch({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { language, words } = useSpeech()
  return (
    <fieldset className="languages">
      <legend className="aloud">{words.language}</legend>
      {(Object.keys(LANGUAGES) as Language[]).map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => onLanguage(one)}>
          {LANGUAGES[one]}
        </button>
      ))}
    </fieldset>
  )
}
