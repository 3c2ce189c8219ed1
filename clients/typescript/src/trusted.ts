/** What a client sends its calls with. */
export type Send = (url: string, init: RequestInit) => Promise<Response>

/** The id by which the server knows a registered document: the SHA-256 of its text. Needs a page with TLS, or localhost. */
export async function documentId(source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source))
  return `sha256:${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/**
 * The `fetch` of a client that sends the id of a document in place of its text, for a workspace where its documents are
 * registered: `createClient({ url, key, fetch: byDocumentId() })`. Give the documents of GraphQL Code Generator, which
 * registers them in a spelling of its own: their ids are those that it has found.
 */
export function byDocumentId(documents: readonly unknown[] = [], send: Send = (url, init) => fetch(url, init)): Send {
  const ids = new Map<string, Promise<string>>()
  for (const one of documents) {
    const hash = (one as { __meta__?: { hash?: string } } | null)?.__meta__?.hash
    if (hash) ids.set(String(one), Promise.resolve(hash))
  }
  return async (url, init) => {
    const { query, ...rest } = JSON.parse(init.body as string) as { query: string }
    const id = ids.get(query) ?? documentId(query)
    ids.set(query, id)
    return send(url, { ...init, body: JSON.stringify({ ...rest, documentId: await id }) })
  }
}
