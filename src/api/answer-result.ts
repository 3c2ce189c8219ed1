import type { ExecutionResult, GraphQLError } from 'graphql'

/** Results of a subscription as they come, each brought into the form in which the client gets it. */
export function mapResults(
  results: AsyncIterable<ExecutionResult>,
  map: (result: ExecutionResult) => ExecutionResult,
): AsyncIterableIterator<ExecutionResult> {
  const source = results[Symbol.asyncIterator]()
  const done = { done: true as const, value: undefined }
  return {
    async next() {
      const { done: over, value } = await source.next()
      return over ? done : { done: false, value: map(value) }
    },
    async return() {
      await source.return?.()
      return done
    },
    async throw(error) {
      await source.return?.()
      throw error
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

/** Whether the result says that nothing could be answered at all: a stream ends with it. */
export function isFailed(result: ExecutionResult): result is ExecutionResult & { errors: readonly GraphQLError[] } {
  return result.errors !== undefined && result.data === undefined
}
