import type { Database } from '../database/database.ts'
import { UnitTooLong } from '../database/errors.ts'
import { outsideUnit } from '../database/unit-scope.ts'
import { type Followed, type Step, takeStep } from './follow.ts'

const FIRST = 200
const MOST = 500
const LEAST = 10
/** Milliseconds for which a step may hold up other writers, about. */
const LONG = 80
const SHORT = 25

/** Takes steps as large as they may be for nobody else to wait long. */
export function pacedSteps(database: Database, followed: Followed) {
  let most = FIRST

  return async (unnumbered: boolean): Promise<Step> => {
    for (;;) {
      try {
        // Whoever asks first may do so in the course of something else.
        const step = await outsideUnit(() => takeStep(database, followed, { most, unnumbered }))
        if (step.took > LONG) most = Math.max(LEAST, most >> 1)
        else if (step.took < SHORT) most = Math.min(MOST, most * 2)
        return step
      } catch (thrown) {
        if (!(thrown instanceof UnitTooLong) || most === 1) throw thrown
        most = Math.max(1, most >> 2)
      }
    }
  }
}

export type TakeSteps = ReturnType<typeof pacedSteps>
