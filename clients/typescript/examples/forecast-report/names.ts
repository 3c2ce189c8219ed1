/** Control characters, and marks that turn the direction of a line: what others wrote must not steer the reader. */
const STEERING = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu
/** What takes two columns of a terminal and about twice the width in a picture. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u
const graphemes = new Intl.Segmenter()

/** A text of others as one line. */
export function clean(text: string): string {
  return text.toWellFormed().replace(STEERING, ' ').replace(/\s+/g, ' ').trim()
}

/** How many columns a text takes. */
export function widthOf(text: string): number {
  return [...graphemes.segment(text)].reduce((sum, { segment }) => sum + columnsOf(segment), 0)
}

/** A text as one line of at most so many columns, with an ellipsis where it was longer. */
export function cut(text: string, columns: number): string {
  const line = clean(text)
  if (widthOf(line) <= columns) return line
  let kept = ''
  let used = 0
  for (const { segment } of graphemes.segment(line)) {
    used += columnsOf(segment)
    if (used > columns - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** Rows under a head, each column as wide as its widest cell; all but the first column lean to the right. */
export function table(head: string[], rows: string[][]): string[] {
  const widths = head.map((name, at) => Math.max(...[name, ...rows.map((row) => row[at] ?? '')].map(widthOf)))
  return [head, ...rows].map((cells) =>
    widths
      .map((width, at) => {
        const cell = cells[at] ?? ''
        const space = ' '.repeat(width - widthOf(cell))
        return at === 0 ? cell + space : space + cell
      })
      .join('  ')
      .trimEnd(),
  )
}

function columnsOf(grapheme: string): number {
  return WIDE.test(grapheme) ? 2 : /^\p{M}/u.test(grapheme) ? 0 : 1
}
