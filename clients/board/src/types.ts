import type { UserError } from 'rapport-client'
import type { ColumnData, FrameData, WhoData } from './generated/documents.ts'

/** A deal as the board shows it. */
export type Card = ColumnData['opportunities']['nodes'][number]

type Pipeline = NonNullable<FrameData['pipeline']>
export type Stage = NonNullable<Pipeline['stages']>[number]
export type Total = NonNullable<Pipeline['totals']>[number]

/** Who is signed in, and the pipelines that they may look at. */
export type Who = WhoData

/** Fields that a stage may ask for, in the order of a form. */
export const ASKED = ['account', 'owner', 'amount', 'openedOn', 'closeDate', 'nextStep', 'reason'] as const
export type Asked = (typeof ASKED)[number]

/** What somebody filled in on the way into a stage. */
export interface Values {
  account?: string
  owner?: string
  amount?: { amount: string; currency: string }
  openedOn?: string
  closeDate?: string
  nextStep?: string
  reason?: string
}

/** A deal on its way into a stage: being saved, or waiting for an answer to what the stage or the server asks. */
export interface Step {
  stage: string
  saving: boolean
  /** Fields for which the card asks. */
  asks: Asked[]
  /** Why the server said no. */
  errors: UserError[]
}
