import { refusal, refusalKind } from '../plain/refusal.ts'
import { INVALID } from '../plain/refusals.ts'

export const LAST_ADMINISTRATOR = refusalKind(
  'LAST_ADMINISTRATOR',
  'After the change nobody could administer the workspace.',
  () => ({
    en: 'After this nobody could administer the workspace. Give a role that administers to somebody else first.',
    zh: '此操作之后将没有人能够管理该工作区。请先把管理员角色授予另一位用户。',
  }),
)

/** The BCP 47 tag in its one spelling: `zh-hant` is `zh-Hant`. @throws Refusal INVALID when it is none. */
export function readLanguage(tag: string): string {
  try {
    return new Intl.Locale(tag).toString()
  } catch {
    const expected = {
      en: 'a BCP 47 language tag such as en, de-CH or zh-Hant',
      zh: ' BCP 47 语言标签，例如 en、de-CH 或 zh-Hant',
    }
    throw refusal(INVALID, { field: 'language', expected }, ['language'])
  }
}
