import stringWidth from 'string-width'

export type Stream = NodeJS.WriteStream

export interface Terminal {
  /** Where answers go. */
  out: Stream
  /** Where everything beside them goes: progress, warnings, failures. */
  err: Stream
  input: NodeJS.ReadStream
  env: NodeJS.ProcessEnv
}

/** Writes a text, and waits where the reader is slower. */
export function write(stream: Stream, text: string): Promise<void> {
  if (stream.write(text)) return Promise.resolve()
  return new Promise((resolve) => stream.once('drain', resolve))
}

/** Control characters and marks that turn the direction of a line: what others wrote must not steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
const STEERING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g

/** A text of others as one line that is safe to show. */
export function clean(text: string): string {
  return text.replace(STEERING, ' ')
}

const segmenter = new Intl.Segmenter()

/** A text in exactly so many columns: cut with an ellipsis where it is longer, filled with spaces where it is shorter. */
export function padded(text: string, columns: number, align: 'left' | 'right' = 'left'): string {
  const shown = cut(clean(text), columns)
  const space = ' '.repeat(Math.max(0, columns - stringWidth(shown)))
  return align === 'left' ? shown + space : space + shown
}

/** How many columns a text takes: two for each wide character. */
export function widthOf(text: string): number {
  return stringWidth(clean(text))
}

function cut(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text
  let shown = ''
  let used = 0
  for (const { segment } of segmenter.segment(text)) {
    const wide = stringWidth(segment)
    if (used + wide > columns - 1) break
    shown += segment
    used += wide
  }
  return columns > 0 ? `${shown}…` : ''
}

/** Rows under a head, each column as wide as its widest cell. */
export function table(head: string[], rows: string[][], right: ReadonlySet<number> = new Set()): string {
  const widths = head.map((name, at) => Math.max(widthOf(name), ...rows.map((row) => widthOf(row[at] ?? ''))))
  const line = (cells: string[]) =>
    widths
      .map((width, at) => padded(cells[at] ?? '', width, right.has(at) ? 'right' : 'left'))
      .join('  ')
      .trimEnd()
  return `${[head, ...rows].map(line).join('\n')}\n`
}

/** A count as people read it: 12,345. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US')
}
