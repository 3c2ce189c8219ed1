/** An element of a document, with what stands in it. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  /** Its own text, references resolved. */
  text: string
}

const NAME = '[A-Za-z_][\\w:.-]*'
const OPEN = new RegExp(`^<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`)
const CLOSE = new RegExp(`^</(${NAME})>`)
const ATTRIBUTE = new RegExp(`(${NAME})="([^"<]*)"`, 'g')
// biome-ignore lint/suspicious/noControlCharactersInRegex: they may not stand in XML
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

/** Reads a document that is well-formed, as strictly as XML asks for what our pictures use. @throws Error where it is not. */
export function parseXml(document: string): Element {
  if (!document.isWellFormed() || FORBIDDEN.test(document)) throw new Error('Characters that may not stand in XML')
  let rest = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '')
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const path = [root]
  while (rest !== '') {
    const inside = path.at(-1)!
    const open = OPEN.exec(rest)
    const close = CLOSE.exec(rest)
    const text = /^[^<]+/.exec(rest)
    const found = open ?? close ?? text
    if (!found) throw new Error(`Not well-formed: ${rest.slice(0, 60)}`)
    rest = rest.slice(found[0].length)
    if (open) {
      const pairs = [...open[2]!.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, resolved(value!)] as const)
      if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`An attribute twice: ${open[0]}`)
      const element = { name: open[1]!, attributes: Object.fromEntries(pairs), children: [], text: '' }
      inside.children.push(element)
      if (!open[3]) path.push(element)
    } else if (close) {
      if (path.length < 2 || close[1] !== inside.name) throw new Error(`${close[0]} closes ${inside.name}`)
      path.pop()
    } else {
      if (path.length < 2 && text![0].trim() !== '') throw new Error(`Text outside: ${text![0]}`)
      inside.text += resolved(text![0])
    }
  }
  if (path.length !== 1 || root.children.length !== 1) throw new Error('Not one whole element')
  return root.children[0]!
}

/** All elements below one that have a name. */
export function allOf(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)])
}

function resolved(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&([^;]{0,10};)?/g, (_, reference: string | undefined) => {
    const name = reference?.slice(0, -1) ?? ''
    const code = /^#(\d+)$/.exec(name)?.[1]
    const sign = code ? String.fromCodePoint(Number(code)) : named[name]
    if (sign === undefined) throw new Error(`A bare & in ${text}`)
    return sign
  })
}
