/** What a spreadsheet would take for a formula, unless it is a number. */
const FORMULA = /^'*[=+\-@\t\r]/
const NUMBER = /^[+-]?\d+(\.\d+)?$/

/**
 * A value as a cell: lists of texts with semicolons, objects as JSON. What a spreadsheet would run as a formula gets an
 * apostrophe before it, which `import` takes away again.
 */
export function cell(value: unknown, delimiter: string): string {
  if (value === null || value === undefined) return ''
  const text = textOf(value)
  const guarded = typeof value !== 'number' && FORMULA.test(text) && !isAmount(text) ? `'${text}` : text
  return /["\r\n]|^\s|\s$/.test(guarded) || guarded.includes(delimiter) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** A line as RFC 4180 ends it. */
export function line(values: unknown[], delimiter: string): string {
  return `${values.map((value) => cell(value, delimiter)).join(delimiter)}\r\n`
}

function textOf(value: unknown): string {
  if (Array.isArray(value) && value.every((entry) => typeof entry !== 'object'))
    return value.some((entry) => String(entry).includes(';')) ? JSON.stringify(value) : value.join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function isAmount(text: string): boolean {
  return NUMBER.test(text) && !text.startsWith('+')
}
