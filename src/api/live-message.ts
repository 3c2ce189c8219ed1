/**
 * A message as the protocol's library takes it: it wants a text of every operation, and one that is named by its
 * `documentId` has none. Other messages are as they came.
 */
export function withQuery(text: string): string {
  if (!/"(?:documentId|persistedQuery)"/.test(text)) return text
  try {
    const message = JSON.parse(text)
    const { payload } = message
    const wanting = message.type === 'subscribe' && typeof payload === 'object' && payload !== null
    return wanting && payload.query == null ? JSON.stringify({ ...message, payload: { ...payload, query: '' } }) : text
  } catch {
    // Whoever reads it next closes the socket with the right code.
    return text
  }
}
