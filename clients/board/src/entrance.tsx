import { createClient, RapportError } from 'rapport-client'
import { useCallback, useEffect, useState } from 'react'
import { Who, type WhoData } from './generated/documents.ts'
import { keepSession, keptSession, type Session } from './session.ts'
import { SignIn } from './sign-in.tsx'
import { SignedIn } from './signed-in.tsx'
import { type Language, useSpeech } from './words/languages.ts'

interface Inside {
  session: Session
  who: WhoData
  /** Counts how often what this person may see was asked anew. */
  round: number
}

function whoIs(session: Session, language: Language) {
  return createClient({ ...session, language, retries: 1 }).request(Who)
}

/** Lets people in: by what the tab remembers, else by the form. */
export function Entrance({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { language, words } = useSpeech()
  const [inside, setInside] = useState<Inside | null>(null)
  const [entering, setEntering] = useState(keptSession() !== null)
  const [problem, setProblem] = useState<string | null>(null)

  const enter = useCallback(
    async (session: Session) => {
      setEntering(true)
      setProblem(null)
      try {
        const who = await whoIs(session, language)
        keepSession(session)
        setInside((before) => ({ session, who, round: (before?.round ?? 0) + 1 }))
      } catch (thrown) {
        const code = thrown instanceof RapportError ? thrown.code : null
        // A server that is away for a moment takes the key later on.
        if (code === 'UNAUTHENTICATED') keepSession(null)
        setInside(null)
        setProblem(code === 'NETWORK' ? words.unanswered(session.url) : (thrown as Error).message)
      }
      setEntering(false)
    },
    [language, words],
  )
  const leave = useCallback((why: string | null) => {
    keepSession(null)
    setInside(null)
    setProblem(why)
  }, [])
  // Once: whoever changes the language is not signed in anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the tab remembered when the page was opened
  useEffect(() => {
    const session = keptSession()
    if (session) void enter(session)
  }, [])

  if (!inside) return <SignIn entering={entering} problem={problem} onEnter={enter} onLanguage={onLanguage} />
  const { session, who, round } = inside
  const again = () => void enter(session)
  return <SignedIn key={round} {...{ session, who, onLanguage }} onAgain={again} onLeave={leave} />
}
