import { type DocumentNode, type ExecutionResult, GraphQLError, type SourceLocation } from 'graphql'

/**
 * The result of a compiled query with errors as the ordinary executor makes them. It knows lines and columns alone,
 * and no cause of a null that stands where there may be none.
 */
export function withPlaces<Result extends ExecutionResult>(result: Result, { loc }: DocumentNode): Result {
  if (!result.errors || !loc) return result
  const { source } = loc
  const errors = result.errors.map(
    ({ message, locations = [], path, originalError = new Error(message) }) =>
      new GraphQLError(message, {
        ...{ source, path, originalError },
        positions: locations.map((place) => positionOf(source.body, place)),
      }),
  )
  return { ...result, errors }
}

function positionOf(text: string, { line, column }: SourceLocation): number {
  const ends = text.matchAll(/\r\n|[\n\r]/g)
  let start = 0
  for (let passed = 1; passed < line; passed++) {
    const end = ends.next().value!
    start = end.index + end[0].length
  }
  return start + column - 1
}
