import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { relate } from '../platform/record/relation.ts'
import { User } from '../staff/people.record.ts'

const COUNTED = { kind: 'integer', computed: true } as const

/** Work that takes longer than a request. */
export const Job = defineRecord({
  noun: 'job',
  plural: 'jobs',
  typeName: 'Job',
  prefix: 'job',
  table: 'Job',
  description:
    'Work that takes longer than a request: an import, an export, a change of very many records, or taking one of them back. It runs in chunks with the rights of whoever asked for it, and goes on after a restart where it stood.',
  chinese: '任务',
  nameField: 'name',
  ownership: { by: 'owner' },
  partner: [],
  beside: { uploadPath: ['status'], resultPath: ['endedAt'] },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'What was asked for, by the name of its mutation: accountsImport, contactsBulkUpdate.',
      max: 200,
      computed: true,
    },
    kind: {
      kind: 'choice',
      column: 'kind',
      description: 'What kind of work it is.',
      enumName: 'JobKind',
      enumDescription: 'What kind of work a job is.',
      options: {
        IMPORT: 'Rows of a file are written.',
        EXPORT: 'Records are written to a file.',
        CHANGE: 'The same is done to all records that a filter found.',
        UNDO: 'What another job did is taken back.',
      },
      computed: true,
    },
    noun: {
      kind: 'text',
      column: 'noun',
      description: 'On which kind of records it works.',
      max: 60,
      ofNouns: true,
      computed: true,
    },
    status: {
      kind: 'choice',
      column: 'status',
      description: 'How far it has come.',
      enumName: 'JobStatus',
      enumDescription: 'How far a job has come.',
      options: {
        WAITING: 'It waits for its file.',
        UPLOADING: 'Its file is on the way.',
        QUEUED: 'It waits for its turn.',
        RUNNING: 'It is at work.',
        DONE: 'It has come to its end; rows that failed are counted.',
        FAILED: 'It could not go on, as its message says. What was done until then stands.',
        CANCELED: 'Somebody stopped it. What was done until then stands.',
      },
      computed: true,
    },
    owner: {
      kind: 'reference',
      column: 'ownerId',
      description: 'Who asked for it, and with whose rights it works. The files of a job are for this person alone.',
      target: (): RecordDefinition => User,
      computed: true,
    },
    undoes: {
      kind: 'reference',
      column: 'undoesId',
      description: 'The job that this one takes back; null for other kinds.',
      target: (): RecordDefinition => Job,
      computed: true,
    },
    dryRun: {
      kind: 'boolean',
      column: 'dryRun',
      description: 'Everything is tried and nothing written: the results are those that a real run would have.',
      default: false,
      computed: true,
    },
    total: {
      ...{ ...COUNTED, column: 'total' },
      description: 'Rows or records that are to be done; null while that is not known.',
    },
    processed: { ...COUNTED, column: 'processed', description: 'Rows or records that are done, in whatever way.' },
    created: { ...COUNTED, column: 'created', description: 'Records that were made.' },
    updated: { ...COUNTED, column: 'updated', description: 'Records that were changed.' },
    unchanged: { ...COUNTED, column: 'unchanged', description: 'Records that were already as they were to be.' },
    failed: { ...COUNTED, column: 'failed', description: 'Rows or records that were refused; the results say why.' },
    problems: {
      kind: 'structs',
      column: 'problems',
      description: 'Why the first rows failed, at most 20; the results tell of all.',
      typeName: 'JobProblem',
      typeDescription: 'Why a row or record of a job was refused.',
      most: 20,
      fields: {
        place: { kind: 'text', description: 'The line of the file, from 1, or the id of the record.', max: 60 },
        column: { kind: 'text', description: 'The column or field; null where it is none in particular.', max: 500 },
        code: { kind: 'text', description: 'The code of the refusal, one of UserErrorCode.', max: 60 },
        message: { kind: 'text', description: 'What is wrong, in the language of who asked for the job.', max: 5000 },
      },
      computed: true,
    },
    message: {
      kind: 'longText',
      column: 'message',
      description: 'Why the job failed; null unless it did.',
      max: 10_000,
      computed: true,
    },
    startedAt: {
      kind: 'instant',
      column: 'startedAt',
      description: 'When it was first taken up; null before.',
      computed: true,
    },
    endedAt: {
      kind: 'instant',
      column: 'endedAt',
      description: 'When it was done, failed or was canceled; null before.',
      computed: true,
    },
    expiresAt: {
      kind: 'instant',
      column: 'expiresAt',
      description: 'Until when its results can be read and it can be taken back: 7 days after its end; null before.',
      computed: true,
    },
  },
  verbs: {
    IMPORT: { description: 'Write the rows of a file.', when: { status: [] } },
    EXPORT: { description: 'Write records to a file.', when: { status: [] } },
    CANCEL: { description: 'Stop a job.', when: { status: ['WAITING', 'UPLOADING', 'QUEUED', 'RUNNING'] } },
    UNDO: {
      description: 'Take back what a job did.',
      when: { status: ['DONE', 'FAILED', 'CANCELED'], kind: ['IMPORT', 'CHANGE', 'UNDO'] },
    },
  },
})

relate(Job, { name: 'undoneBy', description: 'Jobs that take this one back.', target: Job, column: 'undoesId' })
relate(User, { name: 'jobs', description: 'Jobs that this person asked for.', target: Job, column: 'ownerId' })
