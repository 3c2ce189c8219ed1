import type { FormEvent } from 'react'
import { LanguageSwitch } from './language-switch.tsx'
import { keptSession, type Session } from './session.ts'
import { type Language, useSpeech } from './words/languages.ts'

const SERVER = import.meta.env['VITE_RAPPORT_URL'] ?? 'http://127.0.0.1:4000/graphql'

interface Given {
  entering: boolean
  problem: string | null
  onEnter: (session: Session) => void
  onLanguage: (language: Language) => void
}

/** Asks where the server is and for a key. */
export function SignIn({ entering, problem, onEnter, onLanguage }: Given) {
  const { words } = useSpeech()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    onEnter({ url: String(given.get('url')).trim(), key: String(given.get('key')).trim() })
  }
  return (
    <main className="door">
      {/* `post`, so that a key can never come into the address, not even when this script fails. */}
      <form method="post" onSubmit={submit} aria-busy={entering}>
        <h1>{words.title}</h1>
        <p className="quiet">{words.signInHint}</p>
        <label>
          {words.server}
          <input name="url" type="url" required defaultValue={keptSession()?.url ?? SERVER} spellCheck={false} />
        </label>
        <label>
          {words.key}
          <input name="key" type="password" required autoComplete="off" aria-describedby="key-hint" />
        </label>
        <p className="quiet small" id="key-hint">
          {words.keyHint}
        </p>
        {problem && (
          <p className="no" role="alert">
            {problem}
          </p>
        )}
        <button className="main" type="submit" disabled={entering}>
          {entering ? words.signingIn : words.signIn}
        </button>
        <LanguageSwitch onLanguage={onLanguage} />
      </form>
    </main>
  )
}
