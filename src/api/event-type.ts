import type { Told } from '../platform/live/stream.ts'
import { recordOfNoun } from '../platform/record/registry.ts'
import type { FieldChange } from '../platform/work/work.ts'
import { builder } from './builder.ts'
import { writeEventCursor } from './event-cursor.ts'
import { shownChanges, shownFacts } from './event-redact.ts'
import { RecordInterface, seen } from './node.ts'
import { objectOf } from './object.ts'

/** An event as somebody may hear of it. */
export type ToldEvent = Pick<Told, 'event' | 'sight'>

const FieldChangeType = builder.objectRef<FieldChange>('FieldChange').implement({
  description: 'How one field of a record changed.',
  fields: (t) => ({
    field: t.exposeString('field', {
      nullable: false,
      description: 'The field by its API name; of a custom field `customFields.` and its key.',
    }),
    before: t.expose('before', {
      type: 'JSON',
      description: 'The value until then as the API writes it, a reference as an id; null where it was empty.',
    }),
    after: t.expose('after', { type: 'JSON', description: 'The value from then on; null where it became empty.' }),
  }),
})

/** What of an event is told to those who saw its subject and see it no longer: nothing but ids. */
const leaving = ({ sight }: ToldEvent) => !sight.after

let made: ReturnType<typeof makeEventType> | null = null

/** The type `Event`; made when every noun is declared, since it shows users. */
export function eventType() {
  made ??= makeEventType()
  return made
}

function makeEventType() {
  return builder.objectRef<ToldEvent>('Event').implement({
    description:
      'Something that happened to one record, written with the change itself and never changed. Where it took the record out of your view, you get its ids alone: `subject` null, `changes` and `facts` empty.',
    fields: (t) => ({
      id: t.field({
        type: 'ID',
        nullable: false,
        description: 'Unique: whoever gets an event twice drops one by it.',
        resolve: ({ event }) => event.id,
      }),
      cursor: t.field({
        type: 'Cursor',
        nullable: false,
        description: 'Its place in the log: pass it as `after` to go on behind it.',
        resolve: ({ event }) => writeEventCursor(event.id),
      }),
      actId: t.field({
        type: 'ID',
        nullable: false,
        description: 'Shared by all events of one act, such as a bulk write.',
        resolve: ({ event }) => event.actId,
      }),
      type: t.field({
        type: 'String',
        nullable: false,
        description: 'What happened: kind of record and past participle, such as `opportunity.won`.',
        resolve: ({ event }) => event.type,
      }),
      occurredAt: t.field({
        type: 'DateTime',
        nullable: false,
        description: 'When it was true; an importer may have said so long after.',
        resolve: ({ event }) => event.occurredAt,
      }),
      recordedAt: t.field({
        type: 'DateTime',
        nullable: false,
        description: 'When it was written down here.',
        resolve: ({ event }) => event.recordedAt,
      }),
      actor: t.field({
        type: objectOf(recordOfNoun('user')!),
        description: 'Who did it; null for the house itself, and where you may not see them.',
        resolve: ({ event }, _, context) => seen(context, recordOfNoun('user')!, event.actorId),
      }),
      subject: t.field({
        type: RecordInterface,
        description: 'The record as it is now; null where it is gone or you may not see it.',
        resolve: (told, _, context) =>
          leaving(told) ? null : seen(context, recordOfNoun(told.event.noun)!, told.event.subjectId),
      }),
      subjectId: t.field({
        type: 'ID',
        nullable: false,
        description: 'The id of the record to which it happened.',
        resolve: ({ event }) => event.subjectId,
      }),
      changes: t.field({
        type: [FieldChangeType],
        nullable: false,
        description: 'What changed, field by field; of a creation everything that was filled. Without hidden fields.',
        resolve: (told, _, context) => (leaving(told) ? [] : shownChanges(context, told.event)),
      }),
      facts: t.field({
        type: 'JSON',
        nullable: false,
        description: 'What the changes do not say, by name: the names of the stages between which a deal moved.',
        resolve: (told, _, context) => (leaving(told) ? {} : shownFacts(context, told.event)),
      }),
    }),
  })
}
