/** An event of a stream, by the rules of Server-Sent Events. */
export interface StreamEvent {
  name: string
  data: string
}

/** Waits for a step, but not for ever. */
export type Patiently = <Value>(step: Promise<Value>) => Promise<Value>

/** Reads events until the stream ends. */
export async function* readEvents(body: ReadableStream<Uint8Array>, patiently: Patiently): AsyncGenerator<StreamEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  let name = ''
  let data: string[] = []
  try {
    while (true) {
      const { done, value } = await patiently(reader.read())
      if (done) return
      // A carriage return at the end may be half of a line break.
      const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop()!
      for (const line of lines) {
        const [, field, text = ''] = /^(\w*)(?:: ?(.*))?$/s.exec(line) ?? []
        if (field === 'event') name = text
        else if (field === 'data') data.push(text)
        else if (line === '') {
          if (name || data.length > 0) yield { name, data: data.join('\n') }
          name = ''
          data = []
        }
      }
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}
