import { textKey } from './text.ts'

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const UNSPACED =
  /[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]&&[\p{L}\p{N}\p{M}]]+/gv
/** A word with the signs that stand in addresses of e-mail and in words like o'neil. */
const CHUNK =
  /[[[\p{L}\p{N}\p{M}]--[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]][._%+'’@\-]]+/gv
/** Without one of these a chunk is a word like any other. */
const SIGN = /[._%+'’@-]/
const PLAIN = /^[a-z0-9]*$/i
const SIGNS = /[^\p{L}\p{N}\p{M}]+/gu
const APOSTROPHE = /(?<=[\p{L}\p{N}\p{M}])['’]+(?=[\p{L}\p{N}\p{M}])/gu
const LONGEST = 64

/** A word to look for. With `prefix` it may go on: it is the last one, perhaps still being written. */
export interface QueryToken {
  token: string
  prefix: boolean
}

/**
 * The words by which a text is found, each once: letters, marks and digits of its key alone. Where a script has no
 * spaces, each character and each pair of neighbours. An address of e-mail stands for itself and for its parts.
 */
export function searchTokens(text: string): string[] {
  const key = spelled(text)
  const tokens = new Set<string>()
  for (const { run, spaced } of runs(key)) {
    if (spaced) tokens.add(cut(run))
    else for (const token of [...run, ...pairs(run)]) tokens.add(token)
  }
  for (const [chunk] of SIGN.test(key) ? key.matchAll(CHUNK) : []) {
    const joined = join(chunk)
    if (joined !== chunk) for (const { run } of runs(joined)) tokens.add(cut(run))
  }
  return [...tokens]
}

/**
 * The words that a text must all have to answer a question: of a script without spaces the pairs (the character
 * where it stands alone). Empty when the question has no letter and no digit: nothing is found by it.
 */
export function queryTokens(text: string): QueryToken[] {
  const key = spelled(text).replace(CHUNK, join)
  const found = runs(key)
  const tokens = new Map<string, boolean>()
  for (const [index, { run, spaced }] of found.entries()) {
    if (spaced) tokens.set(cut(run), (tokens.get(cut(run)) ?? true) && index === found.length - 1)
    else for (const token of [...run].length === 1 ? [run] : pairs(run)) tokens.set(token, false)
  }
  return [...tokens].map(([token, prefix]) => ({ token, prefix }))
}

/** The words of a key in their order, cut where a script without spaces begins or ends. */
function runs(key: string): { run: string; spaced: boolean }[] {
  const found: { run: string; spaced: boolean }[] = []
  for (const [word] of key.matchAll(WORD)) {
    let from = 0
    for (const match of PLAIN.test(word) ? [] : word.matchAll(UNSPACED)) {
      if (match.index > from) found.push({ run: word.slice(from, match.index), spaced: true })
      found.push({ run: match[0], spaced: false })
      from = match.index + match[0].length
    }
    if (from < word.length) found.push({ run: word.slice(from), spaced: true })
  }
  return found
}

function pairs(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, index) => characters[index]! + character)
}

/** The chunk as it is found in one piece: an address of e-mail and words with an apostrophe lose their signs. */
function join(chunk: string): string {
  const sides = chunk.split('@').map((side) => side.replace(SIGNS, ''))
  return sides.length === 2 && sides[0] && sides[1] ? sides.join('') : chunk.replace(APOSTROPHE, '')
}

/** The letter ʼ is written where a keyboard gives the sign ' (обʼєкт, об'єкт). */
function spelled(text: string): string {
  return textKey(text).replaceAll('ʼ', "'")
}

/** Longer words are found by their beginning: an index is no place for them. */
function cut(word: string): string {
  return word.length <= LONGEST ? word : [...word].slice(0, LONGEST).join('')
}
