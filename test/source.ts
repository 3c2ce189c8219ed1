/** One import or re-export of a file. */
export interface Import {
  /** What stands between the quotes. */
  from: string
  /** Gone at run time: `import type`. */
  typeOnly: boolean
  reExport: boolean
}

const SKIPPED = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y
const QUOTED = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y
/** After these a slash begins a regular expression and divides nothing. */
const BEFORE_REGEX =
  /(?:^|[-+*%=(,:;[!&|?{}<>~^]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|yield|await))\s*$/
const IMPORT = /\b(import|export)\b(\s+type\b)?(?:[\s\w$,*{}]*?\bfrom)?\s*(['"])( *)\3/g

/**
 * The code of a TypeScript file with the insides of comments, strings and regular expressions blanked: as long as
 * the text, so that a place in one is the place in the other. What `${…}` holds stays code.
 */
export function bareCode(text: string): string {
  const bare: string[] = []
  /** For each open template: how many braces are open inside its `${`. */
  const templates: number[] = []
  let at = 0
  const blank = (length: number, quotes: boolean) => {
    const inside = text.slice(at, at + length).replace(/[^\n]/g, ' ')
    bare.push(quotes ? text[at] + inside.slice(1, -1) + text[at] : inside)
    at += length
  }
  const template = () => {
    let end = at + 1
    while (end < text.length && text[end] !== '`' && !text.startsWith('${', end)) end += text[end] === '\\' ? 2 : 1
    if (text[end] === '`') return blank(end + 1 - at, false)
    templates.push(0)
    blank(end + 2 - at, false)
  }
  while (at < text.length) {
    const skipped = matchAt(SKIPPED, text, at)
    const quoted = matchAt(QUOTED, text, at)
    const regex = text[at] === '/' && BEFORE_REGEX.test(bare.slice(-40).join('')) ? matchAt(REGEX, text, at) : 0
    const last = templates.length - 1
    if (skipped) blank(skipped, false)
    else if (quoted) blank(quoted, true)
    else if (regex) blank(regex, false)
    else if (text[at] === '`') template()
    else if (text[at] === '}' && templates[last] === 0) {
      templates.pop()
      template()
    } else {
      if (last >= 0 && text[at] === '{') templates[last]! += 1
      if (last >= 0 && text[at] === '}') templates[last]! -= 1
      bare.push(text[at++]!)
    }
  }
  return bare.join('')
}

/** The imports of a file in their order, lazy ones aside. */
export function importsOf(text: string): Import[] {
  return [...bareCode(text).matchAll(IMPORT)].map((found) => {
    const end = found.index + found[0].length - 1
    return {
      from: text.slice(end - found[4]!.length, end),
      typeOnly: found[2] !== undefined,
      reExport: found[1] === 'export',
    }
  })
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
