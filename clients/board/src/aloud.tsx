import { createContext, type ReactNode, useContext, useState } from 'react'

const Say = createContext<(sentence: string) => void>(() => {})

/** Tells a screen reader what happened; nothing of it is seen. */
export function useSay(): (sentence: string) => void {
  return useContext(Say)
}

/** Where sentences for screen readers stand. */
export function Aloud({ children }: { children: ReactNode }) {
  const [sentence, say] = useState('')
  return (
    <Say value={say}>
      {children}
      <output className="aloud" aria-live="polite">
        {sentence}
      </output>
    </Say>
  )
}
