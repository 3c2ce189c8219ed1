export type Labels = Readonly<Record<string, string>>

/** A family of figures in the text format of Prometheus; nothing where none was taken yet. */
export function textOf(name: string, kind: string, help: string, lines: string[]): string {
  if (lines.length === 0) return ''
  return `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n# TYPE ${name} ${kind}\n${lines.join('')}`
}

/** One figure. */
export function line(name: string, labels: Labels, value: number): string {
  const told = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`)
  return `${name}${told.length > 0 ? `{${told.join(',')}}` : ''} ${value}\n`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
