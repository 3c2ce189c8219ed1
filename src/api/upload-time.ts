import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** Milliseconds of silence after which an upload or a download is given up. */
export const SILENCE = 60_000

const uploading = new WeakSet<Duplex>()

/**
 * A file may take longer than the whole of another request: until the answered function is called only a pause that is
 * too long ends it.
 */
export function allowLong({ socket }: IncomingMessage): () => void {
  const silent = () => socket.destroy()
  uploading.add(socket)
  socket.setTimeout(SILENCE, silent)
  return () => {
    uploading.delete(socket)
    socket.setTimeout(0).off('timeout', silent)
  }
}

/** Answers what is no proper request as Node would by itself, but lets uploads go on that only take long. */
export function spareUploads(error: NodeJS.ErrnoException, socket: Duplex): void {
  const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
  if (late && uploading.has(socket)) return
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy(error)
    return
  }
  const status = late
    ? '408 Request Timeout'
    : error.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : error.code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW'
        ? '413 Payload Too Large'
        : '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`, () => socket.destroy())
}
