/**
 * The text of an operation that knows what it answers. Typed strings of other generators fit too: whatever says
 * `__apiType`, as the `TypedDocumentString` of GraphQL Code Generator does.
 */
export interface Document<Data, Variables> {
  toString(): string
  readonly __apiType?: ((variables: Variables) => Data) | undefined
}

/** What this package generates: at run time a plain string, so that any other GraphQL client takes it. */
export type TypedDocument<Data, Variables = Record<string, never>> = string & Document<Data, Variables>

/** Variables that may be left out where none of them is needed. */
export type Given<Variables, Options> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options]

/** `filter:AccountFilter first:Int` as an operation of one field: every argument is a variable of its name. */
export function operation(kind: string, field: string, args: string, selection: string): string {
  const given = (form: string) => (args ? `(${args.replace(/(\w+):(\S+)/g, form)})` : '')
  return `${kind} ${field}${given('$$$1:$2')}{${field}${given('$1:$$$1')}{${selection}}}`
}

/**
 * How many mutation fields a document has at its top; 0: it changes nothing. Infinity where fragments stand there, so
 * that they cannot be counted.
 */
export function mutationFields(text: string): number {
  let bare = text.replace(/"""[\s\S]*?"""|"(\\.|[^"\\])*"|#.*/g, '')
  for (let before = ''; before !== bare; ) {
    before = bare
    bare = bare.replace(/\([^()]*\)/g, '')
  }
  const begin = /(^|})\s*mutation\b[^{]*\{/.exec(bare)
  if (!begin) return 0
  let depth = 1
  let fields = 0
  for (const [token] of bare.slice(begin.index + begin[0].length).matchAll(/[{}]|\.{3}|@\w+|\w+\s*:|\w+/g)) {
    if (token === '{') depth++
    else if (token === '}') {
      if (--depth === 0) break
    } else if (depth === 1 && /^\./.test(token)) return Infinity
    else if (depth === 1 && /^\w+$/.test(token)) fields++
  }
  return fields
}
