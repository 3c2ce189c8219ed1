import type { ExecutionResult } from 'graphql'
import type { FetchAPI } from 'graphql-yoga'
import type { LiveDesk } from './live-desk.ts'
import type { LivelyScope } from './live-plugin.ts'

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-transform',
  // Proxies would wait for more.
  'X-Accel-Buffering': 'no',
}

/**
 * A stream as server-sent events, each with its cursor as `id`, so that a browser resumes by itself. The end of the
 * stream is told with `complete`, unless it ends because the server stops: then the browser connects again.
 */
export function sseProcessor(scope: LivelyScope, desk: LiveDesk): (result: any, fetchAPI: FetchAPI) => Response {
  return (result: AsyncIterable<ExecutionResult>, fetchAPI) => {
    const results = result[Symbol.asyncIterator]()
    const encoder = new fetchAPI.TextEncoder()
    const stop = () => void results.return?.()
    const body = new fetchAPI.ReadableStream({
      start(controller) {
        // Some browsers show nothing of an answer before its first byte.
        controller.enqueue(encoder.encode(':\n\n'))
        if (scope.res?.closed) stop()
        scope.res?.once('close', stop)
        // A reader that takes nothing for so long that heartbeats wait is gone.
        scope.res?.setTimeout(desk.limits.heartbeat * 4, () => scope.res!.destroy())
      },
      async pull(controller) {
        const { done, value } = await results.next()
        if (!done) controller.enqueue(encoder.encode(message(value, scope.live?.cursor ?? null)))
        else {
          if (!desk.closing()) controller.enqueue(encoder.encode('event: complete\ndata:\n\n'))
          controller.close()
        }
      },
      cancel: stop,
    })
    return new fetchAPI.Response(body, { status: 200, headers: HEADERS })
  }
}

function message(result: ExecutionResult, cursor: string | null): string {
  const errors = result.errors?.map((error) => {
    const { http: _, ...extensions } = error.extensions
    return { ...error.toJSON(), extensions }
  })
  const data = JSON.stringify({ ...result, ...(errors ? { errors } : {}) })
  return `${cursor === null ? '' : `id: ${cursor}\n`}event: next\ndata: ${data}\n\n`
}
