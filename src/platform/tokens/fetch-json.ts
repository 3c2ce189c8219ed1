const LARGEST = 1024 * 1024

/**
 * The JSON at an address, from a server that answers 200 within `timeout` milliseconds with at most 1 MiB.
 * @throws Error with a sentence for the log.
 */
export async function fetchJson(address: string, timeout: number): Promise<unknown> {
  const signal = AbortSignal.timeout(timeout)
  try {
    const response = await fetch(address, { signal, redirect: 'error', headers: { accept: 'application/json' } })
    if (response.status !== 200) {
      await response.body?.cancel()
      throw new Error(`${address} answered ${response.status}`)
    }
    return JSON.parse(await textOf(response))
  } catch (thrown) {
    if (signal.aborted) throw new Error(`${address} did not answer within ${timeout} ms`)
    const { message, cause } = thrown as Error
    throw new Error(`${address}: ${cause instanceof Error ? cause.message || message : message}`)
  }
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > LARGEST) throw new Error(`the answer is larger than ${LARGEST} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
