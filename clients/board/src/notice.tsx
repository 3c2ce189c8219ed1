import { useSpeech } from './words/languages.ts'

/** In place of the board: that it is being read, or why it could not be. */
export function Notice({ failure, onAgain }: { failure: unknown; onAgain: () => void }) {
  const { words } = useSpeech()
  if (failure === null) {
    return (
      <main className="notice" aria-busy>
        <p>{words.loading}</p>
      </main>
    )
  }
  return (
    <div className="notice" role="alert">
      <p>{words.failed}</p>
      <p className="no">{failure instanceof Error ? failure.message : String(failure)}</p>
      <button type="button" className="main" onClick={onAgain}>
        {words.retry}
      </button>
    </div>
  )
}
