import { refusalKind, type Sentence } from './refusal.ts'

/** A noun by its names in both languages; a record's definition is one. */
export interface Named {
  noun: string
  chinese: string
}

/** The record does not exist, or the actor may not know that it does: both look the same. */
export const NOT_FOUND = refusalKind<{ record: Named; id: string }>(
  'NOT_FOUND',
  'There is no such record, or you may not see it.',
  ({ record, id }) => ({
    en: `There is no ${spaced(record.noun)} ${id}, or you may not see it.`,
    zh: `${record.chinese} ${id} 不存在，或者您无权查看。`,
  }),
)

/** The actor sees the record, and may not do this to it. `verb` as in rights: `UPDATE`. */
export const NOT_ALLOWED = refusalKind<{ record: Named; verb: string }>(
  'NOT_ALLOWED',
  'You may see the record, but may not do this to it.',
  ({ record, verb }) => ({
    en: `Your roles do not allow ${verb} on this ${spaced(record.noun)}.`,
    zh: `您的角色不允许对该${record.chinese}执行 ${verb} 操作。`,
  }),
)

export const CONFLICT = refusalKind<{ record: Named; expected: number; actual: number }>(
  'CONFLICT',
  'Somebody changed the record since the version you expected; the current record is in the payload.',
  ({ record, expected, actual }) => ({
    en: `This ${spaced(record.noun)} is at version ${actual}, not ${expected}: read it again, then repeat your change.`,
    zh: `该${record.chinese}的当前版本是 ${actual}，而不是 ${expected}：请重新读取后再修改。`,
  }),
)

export const ALREADY_EXISTS = refusalKind<{ record: Named; id: string }>(
  'ALREADY_EXISTS',
  'A record with the id that you supplied exists already.',
  ({ record, id }) => ({
    en: `The ${spaced(record.noun)} ${id} exists already: update it, or leave out the id.`,
    zh: `${record.chinese} ${id} 已存在：请改为更新，或不要指定 id。`,
  }),
)

/** A unique value belongs to another record; which one is not told. */
export const TAKEN = refusalKind<{ field: string; value: string }>(
  'TAKEN',
  'The value must be unique and belongs to another record.',
  ({ field, value }) => ({
    en: `${field} "${value}" is taken by another record: choose another value.`,
    zh: `${field} “${value}” 已被其他记录使用：请换一个值。`,
  }),
)

/** `dependents` are those that the actor sees; `unseen`: there are others, of which no more is told. */
export const HAS_DEPENDENTS = refusalKind<{
  record: Named
  dependents: (Named & { count: number })[]
  unseen?: boolean
}>(
  'HAS_DEPENDENTS',
  'Other records point to this one, so it cannot be deleted; archive it instead.',
  ({ record, dependents, unseen }) => {
    const counts = dependents.map((one) => `${spaced(one.noun)}: ${one.count}`)
    const zh = dependents.map((one) => `${one.chinese}：${one.count}`)
    const list = [...counts, ...(unseen ? ['some that you may not see'] : [])].join(', ')
    return {
      en: `This ${spaced(record.noun)} cannot be deleted while others point to it (${list}): archive it, or delete those first.`,
      zh: `仍有其他记录指向该${record.chinese}（${[...zh, ...(unseen ? ['您无权查看的记录'] : [])].join('，')}），不能删除：请改为归档，或先删除它们。`,
    }
  },
)

/** Several records fit what should name one. `by` says what was looked for. */
export const AMBIGUOUS = refusalKind<{ record: Named; by: string; count: number }>(
  'AMBIGUOUS',
  'Several records fit what should name exactly one.',
  ({ record, by, count }) => ({
    en: `${by} fits ${count} records (${spaced(record.noun)}), and should fit one: name it by id or external id.`,
    zh: `${by} 对应 ${count} 条${record.chinese}记录，而应只有一条：请使用 id 或外部 id 指定。`,
  }),
)

export const REQUIRED = refusalKind<{ field: string }>('REQUIRED', 'The field must have a value.', ({ field }) => ({
  en: `${field} must have a value.`,
  zh: `${field} 必须填写。`,
}))

/** `expected` says what is allowed, as the end of a sentence: { en: 'a day like 2026-05-31', zh: '形如 … 的日期' }. */
export const INVALID = refusalKind<{ field: string; expected: Sentence }>(
  'INVALID',
  'The value is not of the form that the field takes.',
  ({ field, expected }) => ({ en: `${field} must be ${expected.en}.`, zh: `${field} 必须是${expected.zh}。` }),
)

/** Lengths in characters, as the field counts them. */
export const TOO_LONG = refusalKind<{ field: string; max: number; length: number }>(
  'TOO_LONG',
  'The text is longer than the field takes.',
  ({ field, max, length }) => ({
    en: `${field} takes at most ${max} characters, and has ${length}.`,
    zh: `${field} 最多 ${max} 个字符，现有 ${length} 个。`,
  }),
)

/** Limits are inclusive; null or absent where there is none on that side. */
export const OUT_OF_RANGE = refusalKind<{ field: string; min?: number | string | null; max?: number | string | null }>(
  'OUT_OF_RANGE',
  'The value is below the least or above the greatest that the field takes.',
  ({ field, min, max }) => {
    if (min == null) return { en: `${field} must be at most ${max}.`, zh: `${field} 不得大于 ${max}。` }
    if (max == null) return { en: `${field} must be at least ${min}.`, zh: `${field} 不得小于 ${min}。` }
    return { en: `${field} must be between ${min} and ${max}.`, zh: `${field} 必须在 ${min} 与 ${max} 之间。` }
  },
)

/** `field` is a list, `count` how many entries it was given. */
export const TOO_MANY = refusalKind<{ field: string; max: number; count: number }>(
  'TOO_MANY',
  'There are more entries than allowed.',
  ({ field, max, count }) => ({
    en: `${field} takes at most ${max}, and was given ${count}.`,
    zh: `${field} 最多 ${max} 项，实际给出 ${count} 项。`,
  }),
)

/** `known` lists what exists; empty where there is nothing to choose from. */
export const UNKNOWN_FIELD = refusalKind<{ field: string; known: string[] }>(
  'UNKNOWN_FIELD',
  'There is no such field.',
  ({ field, known }) => ({
    en: `There is no field ${field}; ${known.length > 0 ? `known are ${known.join(', ')}` : 'none is defined yet'}.`,
    zh: `字段 ${field} 不存在；${known.length > 0 ? `可用的有 ${known.join('、')}` : '尚未定义任何字段'}。`,
  }),
)

/** Two rows of one call name the same record; both are refused. `other` is the place of the other row, from 0. */
export const DUPLICATE_ROW = refusalKind<{ key: string; other: number }>(
  'DUPLICATE_ROW',
  'Two rows of one call name the same record.',
  ({ key, other }) => ({
    en: `${key} stands in row ${other} of this call too: send each record once.`,
    zh: `${key} 在本次调用的第 ${other} 行也出现了：每条记录只能提交一次。`,
  }),
)

export const COUNT_MISMATCH = refusalKind<{ expected: number; actual: number }>(
  'COUNT_MISMATCH',
  'The filter finds another number of records than you expected; nothing was changed.',
  ({ expected, actual }) => ({
    en: `The filter finds ${actual} records, not the expected ${expected}: nothing was changed.`,
    zh: `筛选条件找到 ${actual} 条记录，而不是预期的 ${expected} 条：未做任何更改。`,
  }),
)

function spaced(noun: string): string {
  return noun.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
