import type { ExecutionResult } from 'graphql'
import type { SubscribePayload } from 'graphql-ws'
import type { Plugin } from 'graphql-yoga'
import { type LiveDesk, openLiveDesk } from './live-desk.ts'
import type { LivelyScope } from './live-plugin.ts'
import { livePlugin } from './live-plugin.ts'
import { type Sockets, socketServer } from './live-upgrade.ts'
import type { ServerParts } from './server.ts'

/** What is live about a server. */
export interface LiveServer {
  desk: LiveDesk
  sockets: Sockets
  /** Ends every stream and socket so that their clients connect elsewhere, after what is being answered. */
  close(): Promise<void>
}

/** What of yoga a socket needs: the way of a request without the form of HTTP. */
interface Answering {
  getResultForParams(asked: { params: any; request: Request }, scope: any): unknown
}

const BODY_LIMIT = 8 * 1024 * 1024

/** Opens live updates; `over` adds the web sockets once there is something that answers their operations. */
export function openLiveServer(parts: ServerParts): {
  plugin: Plugin<object, LivelyScope>
  over(answering: Answering): LiveServer
} {
  const { signIn, settings, log } = parts
  const desk = openLiveDesk(parts)
  return {
    plugin: livePlugin(desk, signIn),
    over(answering) {
      const answer = async (params: SubscribePayload, request: Request, scope: object) =>
        (await answering.getResultForParams({ params, request }, scope)) as ExecutionResult
      const sockets = socketServer({
        ...{ answer, desk, signIn, log, operations: desk.limits.operations },
        ...{ origins: settings.corsOrigins, most: settings.bodyLimit ?? BODY_LIMIT },
      })
      return {
        ...{ desk, sockets },
        async close() {
          await sockets.close()
          await desk.close()
        },
      }
    },
  }
}
