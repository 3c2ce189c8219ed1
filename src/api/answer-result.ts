import type { ExecutionResult, GraphQLError } from 'graphql'

/** What a subscription tells as it comes, each brought into the form in which it goes on. */
export function mapResults<Result>(
  results: AsyncIterable<Result>,
  map: (result: Result) => ExecutionResult | Promise<ExecutionResult>,
): AsyncIterableIterator<ExecutionResult> {
  const source = results[Symbol.asyncIterator]()
  const done = { done: true as const, value: undefined }
  return {
    async next() {
      const { done: over, value } = await source.next()
      return over ? done : { done: false, value: await map(value) }
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
