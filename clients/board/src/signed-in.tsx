import { createClient } from 'rapport-client'
import { useMemo, useState } from 'react'
import { Board } from './board.tsx'
import { Header } from './header.tsx'
import type { Session } from './session.ts'
import type { Who } from './types.ts'
import { type Language, useSpeech } from './words/languages.ts'

interface Given {
  session: Session
  who: Who
  onLanguage: (language: Language) => void
  /** Asks anew what this person may see. */
  onAgain: () => void
  onLeave: (why: string | null) => void
}

/** The header, and the board of the chosen pipeline. */
export function SignedIn({ session, who, onLanguage, onAgain, onLeave }: Given) {
  const { language, words } = useSpeech()
  const client = useMemo(() => createClient({ ...session, language }), [session, language])
  const pipelines = who.pipelines.nodes
  const [pipeline, setPipeline] = useState((pipelines.find((one) => one.isDefault) ?? pipelines[0])?.id)
  const [connection, setConnection] = useState<'connecting' | 'live' | 'lost'>('connecting')
  return (
    <div className="page">
      <Header {...{ who, pipeline, connection, onLanguage }} onPipeline={setPipeline} onLeave={() => onLeave(null)} />
      {pipeline ? (
        <Board key={pipeline} {...{ client, pipeline, onAgain, onLeave }} onConnection={setConnection} />
      ) : (
        <p className="notice">{words.noPipeline}</p>
      )}
    </div>
  )
}
