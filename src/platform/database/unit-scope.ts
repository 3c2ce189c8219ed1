import { AsyncLocalStorage } from 'node:async_hooks'
import { UnitInsideUnit } from './errors.ts'

const scope = new AsyncLocalStorage<{ open: boolean }>()

/** Whether the caller runs within a unit of work that is still open. */
export function insideUnit(): boolean {
  return scope.getStore()?.open === true
}

/** @throws UnitInsideUnit naming `what` when a unit is open. */
export function refuseInsideUnit(what: string): void {
  if (insideUnit()) throw new UnitInsideUnit(what)
}

/** Runs `body` as the inside of a unit. */
export async function withinUnit<Answer>(body: () => Promise<Answer>): Promise<Answer> {
  const mark = { open: true }
  try {
    return await scope.run(mark, body)
  } finally {
    mark.open = false
  }
}

/** Runs `body` as if no unit were open: for work that a unit starts and that does not belong to it. */
export function outsideUnit<Answer>(body: () => Answer): Answer {
  return scope.exit(body)
}
