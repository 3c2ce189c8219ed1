import { useEffect, useMemo, useState } from 'react'
import { Aloud } from './aloud.tsx'
import { Entrance } from './entrance.tsx'
import { keepLanguage, keptLanguage } from './session.ts'
import { type Language, SpeechContext, speechOf } from './words/languages.ts'

/** The page, in the language of whoever looks at it. */
export function App() {
  const [language, setLanguage] = useState<Language>(keptLanguage)
  const speech = useMemo(() => speechOf(language), [language])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en'
    document.title = speech.words.title
    keepLanguage(language)
  }, [language, speech])
  return (
    <SpeechContext value={speech}>
      <Aloud>
        <Entrance onLanguage={setLanguage} />
      </Aloud>
    </SpeechContext>
  )
}
