import type { Work } from '../platform/work/work.ts'
import { DryRun, type Outcome } from '../platform/write/outcome.ts'
import type { BulkPayloadValue, BulkResult, KeptBulk, KeptOutcome } from './bulk-payload.ts'
import type { Call } from './call.ts'
import type { Context } from './context.ts'
import { type KeyArgument, type Result, runMutation } from './mutation.ts'
import { refused } from './payload.ts'

/** A bulk write that a job does: its id. */
export interface LeftToJob {
  jobId: string
}

/** Runs a bulk write and answers its payload. A dry run is rolled back, and keeps nothing under a key. */
export async function answerBulk(
  { context, info, args }: Call<KeyArgument>,
  act: (work: Work) => Promise<Outcome[] | LeftToJob>,
): Promise<BulkPayloadValue> {
  const result = await tried(() => runMutation(context, info, args, async (work) => keptBulk(await act(work))))
  const { results, jobId } = result.done ?? { results: [], jobId: null }
  return { results: results.map((one) => shown(one, context)), jobId, ...refused(result, context) }
}

async function tried(run: () => Promise<Result<KeptBulk>>): Promise<Result<KeptBulk>> {
  try {
    return await run()
  } catch (thrown) {
    if (thrown instanceof DryRun) return { done: keptBulk(thrown.outcomes), cursor: null, refusals: [] }
    throw thrown
  }
}

function keptBulk(done: Outcome[] | LeftToJob): KeptBulk {
  return Array.isArray(done) ? { results: done.map(kept), jobId: null } : { results: [], jobId: done.jobId }
}

function kept({ index, outcome, id, refusals }: Outcome): KeptOutcome {
  return { index, outcome, id, refusals: refusals.map(({ code, sentence, field }) => ({ code, sentence, field })) }
}

function shown({ index, outcome, id, refusals }: KeptOutcome, { language }: Context): BulkResult {
  const userErrors = refusals.map(({ code, sentence, field }) => ({ code, message: sentence[language], field }))
  return { index, outcome, id, userErrors }
}

export function dryRunArgument(t: any) {
  return t.arg.boolean({
    description: 'Try everything and write nothing: the results are those that a real run would have now.',
  })
}
