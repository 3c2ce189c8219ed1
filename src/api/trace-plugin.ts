import type { Plugin } from 'graphql-yoga'
import { isTracing, traced, traceRequest } from '../platform/trace/trace.ts'

/** Tells a trace what a request is doing: reading the document, checking it, executing it. Nothing where none is kept. */
export function tracePlugin(): Plugin {
  if (!isTracing()) return {}
  return {
    instrumentation: {
      request: ({ request }, wrapped) =>
        traceRequest(`${request.method} /graphql`, request.headers.get('traceparent'), async () => wrapped()),
      parse: (_, wrapped) => traced('parse', {}, wrapped),
      validate: (_, wrapped) => traced('validate', {}, wrapped),
      execute: (_, wrapped) => traced('execute', {}, wrapped),
      subscribe: (_, wrapped) => traced('subscribe', {}, wrapped),
    },
  }
}
