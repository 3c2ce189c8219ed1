import { type Refusal, refusal, refusalKind } from '../plain/refusal.ts'
import { INVALID } from '../plain/refusals.ts'

export interface Definition {
  noun: string
  kind: string
  isUnique: boolean
  multiple: boolean
  options: string[]
}

/** What the records hold of a field. */
export interface Usage {
  /** Records with a value. */
  records: number
  /** The most values that one record has. */
  most: number
  /** Records by option. */
  options: ReadonlyMap<string, number>
}

export const UNUSED: Usage = { records: 0, most: 0, options: new Map() }

export const CUSTOM_FIELD_IN_USE = refusalKind<{ records: number; option?: string }>(
  'CUSTOM_FIELD_IN_USE',
  'Records have values that the change would break.',
  ({ records, option }) =>
    option === undefined
      ? {
          en: `${records} records have a value of this field, so this stays as it is. Clear the values first, or add another field.`,
          zh: `已有 ${records} 条记录填写了该字段，因此不能这样修改。请先清除这些值，或另建字段。`,
        }
      : {
          en: `${records} records have the option ${JSON.stringify(option)}, so it stays. Give them another option first.`,
          zh: `已有 ${records} 条记录使用选项 ${JSON.stringify(option)}，因此不能移除。请先为它们改用其他选项。`,
        },
)

/** Letters, digits and underscores, a letter first: fit for JSON, filters and names of fields in programs. */
export const keyForm = {
  name: 'key of letters, digits and underscores that begins with a small letter, such as salesOffice',
  chinese: '键（由字母、数字和下划线组成，以小写字母开头），例如 salesOffice',
  clean: (text: string): string | null => (/^[a-z][A-Za-z0-9_]*$/.test(text.trim()) ? text.trim() : null),
}

/** What is wrong with a field as it would be, by itself. `nouns` are those that take custom fields. */
export function checkDefinition(field: Definition, nouns: string[]): Refusal[] {
  const { kind, options } = field
  const refusals: Refusal[] = []
  if (!nouns.includes(field.noun))
    refusals.push(no('noun', `one of ${nouns.join(', ')}`, `以下之一：${nouns.join('、')}`))
  if (kind === 'OPTION' && options.length === 0) {
    refusals.push(
      no('options', 'a list of at least one value when the kind is OPTION', '至少含一个值的列表（类型为 OPTION 时）'),
    )
  }
  if (kind !== 'OPTION' && options.length > 0) {
    refusals.push(no('options', 'empty unless the kind is OPTION', '空列表（类型不是 OPTION 时）'))
  }
  if (kind !== 'OPTION' && field.multiple) {
    refusals.push(no('multiple', 'false unless the kind is OPTION', ' false（类型不是 OPTION 时）'))
  }
  if (field.isUnique && (kind === 'BOOLEAN' || field.multiple)) {
    refusals.push(no('unique', 'false for a BOOLEAN or multiple field', ' false（BOOLEAN 类型或多选字段）'))
  }
  return refusals
}

/** What is wrong with a change while records hold values. */
export function checkChange(before: Definition, after: Definition, usage: Usage): Refusal[] {
  const { records } = usage
  if (records === 0) return []
  const broken: string[] = []
  if (after.kind !== before.kind) broken.push('kind')
  if (after.isUnique && !before.isUnique) broken.push('unique')
  if (!after.multiple && before.multiple && usage.most > 1) broken.push('multiple')
  const gone = before.kind === after.kind ? before.options.filter((option) => !after.options.includes(option)) : []
  return [
    ...broken.map((field) => refusal(CUSTOM_FIELD_IN_USE, { records }, [field])),
    ...gone.flatMap((option) => {
      const having = usage.options.get(option) ?? 0
      return having === 0 ? [] : [refusal(CUSTOM_FIELD_IN_USE, { records: having, option }, ['options'])]
    }),
  ]
}

function no(field: string, en: string, zh: string): Refusal {
  return refusal(INVALID, { field, expected: { en, zh } }, [field])
}
