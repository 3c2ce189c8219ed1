import { Failure } from '../plain/failure.ts'
import { isStorable } from '../plain/text.ts'

/**
 * No database knows NUL characters or halves of characters, so nothing can be found by them. Writes are not asked:
 * they refuse such text with the path of its field.
 * @throws Failure BAD_REQUEST where some text within the value has one.
 */
export function needStorable(value: unknown): void {
  if (typeof value === 'string' && !isStorable(value))
    throw new Failure(
      'BAD_REQUEST',
      'A text of this request holds a NUL character or half a character (a lone surrogate).',
    )
  if (typeof value !== 'object' || value === null) return
  for (const member of Object.values(value)) needStorable(member)
}
