/** What a spreadsheet would take for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/

/**
 * A text as a cell of CSV. One that a spreadsheet would run as a formula gets an apostrophe before it, which `unguarded`
 * takes away again.
 */
export function textCell(text: string): string {
  return quoted(FORMULA.test(text) ? `'${text}` : text)
}

/** A number or truth as a cell: it is what it looks like. */
export function plainCell(value: number | boolean | string): string {
  return quoted(String(value))
}

/** A line of CSV, as RFC 4180 ends it. */
export function csvLine(cells: string[], delimiter: string): string {
  const safe = cells.map((cell) => (cell.includes(delimiter) && !cell.startsWith('"') ? `"${cell}"` : cell))
  return `${safe.join(delimiter)}\r\n`
}

/** The text of a cell that was guarded against being run. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
