import type { Language } from '../../plain/refusal.ts'
import type { Row } from '../database/database.ts'
import type { HeldRights } from './rights.ts'

export type JobKind = 'IMPORT' | 'EXPORT' | 'CHANGE' | 'UNDO'

/** WAITING for its file; QUEUED until a process takes it up. */
export type JobStatus = 'WAITING' | 'UPLOADING' | 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELED'

/** A job as it is stored. */
export interface Job {
  id: string
  version: number
  name: string
  kind: JobKind
  noun: string
  status: JobStatus
  ownerId: string | null
  undoesId: string | null
  dryRun: boolean
  total: number | null
  processed: number
  created: number
  updated: number
  unchanged: number
  failed: number
  problems: Problem[]
  message: string | null
  startedAt: string | null
  endedAt: string | null
  expiresAt: string | null
  /** What is to be done: an `ImportPlan`, `ExportPlan`, `ChangePlan` or `UndoPlan`, by the kind. */
  plan: unknown
  rights: HeldRights
  keyId: string | null
  language: Language
  /** The chunk of the input that comes next, and how many of its rows are done. */
  position: number
  offset: number
  /** Where the next page of an export begins. */
  place: string | null
  /** Chunks of results so far. */
  written: number
  cancelAsked: boolean
  claimedBy: string | null
  leaseUntil: string | null
  attempts: number
}

/** Why a row failed, for people; `place` is its line or id. */
export interface Problem {
  place: string
  column: string | null
  code: string
  message: string
}

/** How many problems stand in the job itself; all of them stand in its results. */
export const MOST_PROBLEMS = 20

/** Milliseconds for which rows, results and the way back are kept: 7 days. */
export const KEPT_FOR = 7 * 24 * 60 * 60 * 1000

/** Ends in which a job stays. */
export const ENDED: readonly JobStatus[] = ['DONE', 'FAILED', 'CANCELED']

/** A row of the table as a job. */
export function jobOf(row: Row): Job {
  return row as unknown as Job
}
