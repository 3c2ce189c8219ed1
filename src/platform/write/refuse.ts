import { type Refusal, refusal } from '../../plain/refusal.ts'
import { INVALID, OUT_OF_RANGE, REQUIRED, TAKEN, TOO_LONG, TOO_MANY } from '../../plain/refusals.ts'
import type { TextForm } from '../record/field.ts'

/** Refusals of values. Each takes the path of the field as the client wrote it, which the sentence names. */
export function noBlank(path: string[]): Refusal {
  return refusal(REQUIRED, { field: named(path) }, path)
}

export function noTooLong(path: string[], max: number, length: number): Refusal {
  return refusal(TOO_LONG, { field: named(path), max, length }, path)
}

export function noTooMany(path: string[], max: number, count: number): Refusal {
  return refusal(TOO_MANY, { field: named(path), max, count }, path)
}

export function noRange(path: string[], min: number | undefined, max: number | undefined): Refusal {
  return refusal(OUT_OF_RANGE, { field: named(path), min: min ?? null, max: max ?? null }, path)
}

export function noTaken(path: string[], value: string): Refusal {
  return refusal(TAKEN, { field: named(path), value }, path)
}

/** `expected` completes "must be …" in both languages. */
export function noInvalid(path: string[], en: string, zh: string): Refusal {
  return refusal(INVALID, { field: named(path), expected: { en, zh } }, path)
}

export function noText(path: string[]): Refusal {
  return noInvalid(path, 'well-formed text without NUL characters', '格式正确且不含 NUL 字符的文本')
}

export function noForm(path: string[], form: Pick<TextForm, 'name' | 'chinese'>): Refusal {
  return noInvalid(path, `a valid ${form.name}`, `有效的${form.chinese}`)
}

export function noNumber(path: string[], whole: boolean): Refusal {
  return whole
    ? noInvalid(path, 'a whole number within 9007199254740991', '绝对值不超过 9007199254740991 的整数')
    : noInvalid(path, 'a finite number', '有限的数字')
}

export function noTruth(path: string[]): Refusal {
  return noInvalid(path, 'true or false', 'true 或 false')
}

export function noMoney(path: string[]): Refusal {
  return noInvalid(
    path,
    'an amount with its currency: {amount: "12.30", currency: "EUR"}',
    '带货币的金额：{amount: "12.30", currency: "EUR"}',
  )
}

export function noDay(path: string[]): Refusal {
  return noInvalid(path, 'a day of the calendar as YYYY-MM-DD', '形如 YYYY-MM-DD 的有效日期')
}

export function noInstant(path: string[]): Refusal {
  return noInvalid(path, 'an instant like 2026-05-31T08:00:00Z', '形如 2026-05-31T08:00:00Z 的时间')
}

export function noChoice(path: string[], options: string[]): Refusal {
  return noInvalid(path, `one of ${options.join(', ')}`, `以下之一：${options.join('、')}`)
}

export function noEntry(path: string[], parts: string[]): Refusal {
  return noInvalid(path, `an entry with ${parts.join(', ')}`, `包含 ${parts.join('、')} 的条目`)
}

/** `addresses.0.city`. */
function named(path: string[]): string {
  return path.join('.')
}
