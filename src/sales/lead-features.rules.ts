import { textKey } from '../plain/text.ts'
import type { Features } from './lead-chance.rules.ts'

/** Domains at which everybody may have an address: they say nothing of a company. */
const FREE_MAIL = new Set([
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com', 'ymail.com'],
  ...['icloud.com', 'me.com', 'aol.com', 'gmx.de', 'gmx.net', 'gmx.com', 'web.de', 't-online.de', 'mail.ru'],
  ...['yandex.ru', 'qq.com', '163.com', '126.com', 'sina.com', 'sina.cn', 'sohu.com', 'foxmail.com', 'yeah.net'],
  ...['proton.me', 'protonmail.com', 'orange.fr', 'free.fr', 'laposte.net', 'libero.it', 'naver.com', 'daum.net'],
])

/** The domain of an address at a company of its own; null for one where everybody may have an address. */
export function companyDomain(email: string): string | null {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return domain === '' || FREE_MAIL.has(domain) ? null : domain
}

const LEVELS: readonly [level: string, words: RegExp][] = [
  ['assistant', /\b(assistant|intern|trainee|secretary|working student)\b|助理|实习|秘书/],
  [
    'executive',
    /\b(c[etofmi]o|chief|founder|owner|president|partner|geschaftsfuhrer(in)?|vorstand|managing director|gm)\b|总裁|总经理|董事|创始人|老板/,
  ],
  ['head', /\b(head|director|vp|vice|leiter(in)?|lead)\b|总监|主任|部长/],
  ['manager', /\b(manager(in)?|buyer|purchas\w*|procurement|einkauf\w*)\b|经理|主管|采购/],
  ['specialist', /\b(engineer|developer|specialist|analyst|consultant|scientist|technician)\b|工程师|专员|顾问|研究员/],
]

/** The level of a position by its words; `other` for what no word tells. */
export function titleLevel(title: string): string {
  const words = textKey(title)
  return LEVELS.find(([, fits]) => fits.test(words))?.[0] ?? 'other'
}

/** What a lead's row tells by which leads are compared. */
export function featuresOf(row: Record<string, unknown>): Features {
  const text = (column: string) => (row[column] as string | null | undefined) ?? null
  const list = (column: string) => (row[column] as string[] | null | undefined) ?? []
  const address = ((row['addresses'] as { country?: string | null }[] | null | undefined) ?? [])[0]
  const title = text('title')
  const told: Record<string, string | null> = {
    source: text('source'),
    campaign: text('campaign'),
    industry: text('industry'),
    territory: text('territory'),
    country: address?.country ?? null,
    interest: text('interest'),
    titleLevel: title === null ? null : titleLevel(title),
    hasPhone: list('phones').length > 0 ? 'yes' : 'no',
    hasCompanyEmail: list('emails').some((email) => companyDomain(email) !== null) ? 'yes' : 'no',
  }
  const known = Object.entries(told).filter((entry): entry is [string, string] => entry[1] !== null)
  return Object.fromEntries(known.map(([feature, value]) => [feature, textKey(value)]))
}
