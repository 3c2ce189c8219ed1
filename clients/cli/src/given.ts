import { readFileSync } from 'node:fs'
import { wrongUse } from './exit.ts'

/** A text that is given itself, or as `@FILE`. @throws Ending where there is no such file. */
export function textGiven(text: string): string {
  return text.startsWith('@') ? fileText(text.slice(1)) : text
}

/** @throws Ending where the file cannot be read. */
export function fileText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (thrown) {
    throw wrongUse(`${file} cannot be read: ${(thrown as Error).message}.`)
  }
}

/** JSON that is given itself, or as `@FILE`. @throws Ending naming the option. */
export function jsonGiven(option: string, text: string | undefined): any {
  if (text === undefined) return undefined
  try {
    return JSON.parse(textGiven(text))
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown
    throw wrongUse(`--${option} takes JSON: ${thrown.message}.`)
  }
}
