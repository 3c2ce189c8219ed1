import { LanguageSwitch } from './language-switch.tsx'
import type { Who } from './types.ts'
import { type Language, useSpeech } from './words/languages.ts'

interface Given {
  who: Who
  pipeline: string | undefined
  connection: 'connecting' | 'live' | 'lost'
  onPipeline: (id: string) => void
  onLanguage: (language: Language) => void
  onLeave: () => void
}

/** Which pipeline, whether it is live, and who looks at it. */
export function Header({ who, pipeline, connection, onPipeline, onLanguage, onLeave }: Given) {
  const { words } = useSpeech()
  const { name, roles } = who.viewer
  return (
    <header className="header">
      <h1 className="aloud">{words.title}</h1>
      <label className="pipelines">
        <span className="aloud">{words.pipeline}</span>
        <select value={pipeline} onChange={(event) => onPipeline(event.target.value)}>
          {who.pipelines.nodes.map(({ id, name: called }) => (
            <option key={id} value={id}>
              {called}
            </option>
          ))}
        </select>
      </label>
      <output className="connection" data-connection={connection}>
        {words[connection]}
      </output>
      <span className="room" />
      <LanguageSwitch onLanguage={onLanguage} />
      <p className="who">
        <strong>{name}</strong> <span className="quiet">{roles.map((role) => role.name).join(', ')}</span>
      </p>
      <button type="button" className="plain" onClick={onLeave}>
        {words.signOut}
      </button>
    </header>
  )
}
