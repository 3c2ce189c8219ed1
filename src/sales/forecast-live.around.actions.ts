import { toldBy } from '../platform/live/later.ts'
import type { Scene } from '../platform/live/scene.ts'
import type { LoggedEvent } from '../platform/log/logged-event.ts'
import type { RecordDefinition, Row } from '../platform/record/record.ts'
import { recordOfNoun } from '../platform/record/registry.ts'
import { type Around, type Held, placingFields } from './forecast-live.rules.ts'

/**
 * What the subject of an event was before it and after it, although it may have changed since. Once for all who watch:
 * at most two statements for the events of a noun that were read together.
 */
export function aroundOf(scene: Scene, event: LoggedEvent): Promise<Around> {
  return scene.once(`around ${event.id}`, () => readAround(scene, event))
}

async function readAround(scene: Scene, event: LoggedEvent): Promise<Around> {
  const { noun, subjectId, type, changes } = event
  const record = recordOfNoun(noun)!
  const stored = (await scene.records.record(record, subjectId))?.row ?? null
  const later = await scene.once(`later of ${noun}`, async () => {
    const { engine, read } = scene.database
    return toldBy(
      { engine, read },
      scene.events.filter((one) => one.noun === noun),
      true,
    )
  })
  const held = async (when: 'before' | 'after'): Promise<Held> => {
    const values = placingFields(noun).map(async (field) => {
      const known = await later(event, field, when)
      return [field, (known === undefined ? stored?.[columnOf(record, field)] : known) ?? null] as const
    })
    return Object.fromEntries(await Promise.all(values))
  }
  return {
    noun,
    before: type === `${noun}.created` ? null : await held('before'),
    after: type === `${noun}.deleted` ? null : await held('after'),
    changed: changes.map(({ field }) => field),
  }
}

function columnOf({ fields }: RecordDefinition, name: string): keyof Row {
  const field = fields[name]
  return field && 'column' in field ? field.column : name
}
