import { type InputHTMLAttributes, useEffect, useState } from 'react'
import { useDesk } from '../desk.ts'
import { FindAccounts, type FindAccountsData, FindUsers } from '../generated/documents.ts'
import { useSpeech } from '../words/languages.ts'

type Found = FindAccountsData['found']['nodes']
type Given = InputHTMLAttributes<HTMLInputElement> & { asked: 'account' | 'owner' }

/** Finds an account or a colleague by name; the chosen one is sent by its id. */
export function Chooser({ asked, name, ...input }: Given) {
  const { words } = useSpeech()
  const { client } = useDesk()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    const ends = new AbortController()
    if (text.trim() === '') setFound(null)
    else {
      const asking = client.request(
        asked === 'account' ? FindAccounts : FindUsers,
        { name: text },
        { signal: ends.signal },
      )
      asking.then(
        (answer) => setFound(answer.found.nodes),
        () => ends.signal.aborted || setFound([]),
      )
    }
    return () => ends.abort()
  }, [client, asked, text])
  return (
    <>
      <input
        {...input}
        type="search"
        placeholder={words.search}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {found?.length === 0 && <p className="quiet small">{words.nothingFound}</p>}
      {found && found.length > 0 && (
        <fieldset className="found" key={found.map(({ id }) => id).join()}>
          <legend className="aloud">{words[asked]}</legend>
          {found.map((one) => (
            <label key={one.id}>
              <input
                type="radio"
                name={name}
                value={one.id}
                defaultChecked={found.length === 1}
                disabled={input.disabled}
              />
              {one.name}
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}
