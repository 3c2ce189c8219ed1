const ASCII = /^\p{ASCII}*$/u
const IGNORABLE = /\p{Default_Ignorable_Code_Point}+/gu
const MARKED = /([[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]&&\p{L}])\p{M}+/gv

const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i
const LOCAL = /^[^\s\p{C}@<>()[\],;:\\"]{1,64}$/u

/** A way to bring a text into its one spelling; `clean` answers null where the text is not of that form. */
export interface Form {
  /** What it is called, with an example: the end of a sentence. */
  name: string
  chinese: string
  clean: (text: string) => string | null
}

/**
 * The comparable form of a text, by which filters, orders and unique values compare: NFKC, case folded, without
 * invisible characters, and without marks on Latin, Greek and Cyrillic letters (`Müller`, `MULLER` and `ｍｕｌｌｅｒ` are
 * one). Marks of other scripts are kept: there they are vowels (हिन्दी) or make another letter (か, が).
 * Of a key the key is the key itself.
 */
export function textKey(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  let key = text
  // One round is nearly always enough; folding can bring forth what normalises further.
  for (let folded = fold(key); folded !== key; folded = fold(key)) key = folded
  return key
}

function fold(text: string): string {
  const plain = text.normalize('NFKC').replace(IGNORABLE, '')
  // Lower, upper, lower: ẞ and ß end as ss. The final sigma depends on its neighbours, so it becomes the common one.
  const cased = plain.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ')
  return cased.normalize('NFD').replace(MARKED, '$1').normalize('NFKC')
}

/** The spelling in which a text is stored: NFC, without blanks at its ends. */
export function cleanText(text: string): string {
  return text.normalize('NFC').trim()
}

/** Whether both engines can keep the text: well-formed Unicode without NUL. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/** `https://www.Example.com/about` is `example.com`; other alphabets become punycode. Without port and path. */
export const domainForm: Form = {
  name: 'domain, such as example.com',
  chinese: '域名，例如 example.com',
  clean: (text) => {
    const host = hostOf(text.trim().replace(SCHEME, ''))
    if (host === null) return null
    const bare = host.replace(/^(?:www\.)+/, '')
    return HOST.test(bare) ? bare : null
  },
}

/** An address of e-mail: the part before the @ as written, the domain in lower case. */
export const emailForm: Form = {
  name: 'e-mail address, such as ann@example.com',
  chinese: '电子邮件地址，例如 ann@example.com',
  clean: (text) => {
    const [local = '', domain = '', ...more] = text.normalize('NFC').trim().split('@')
    if (more.length > 0 || !LOCAL.test(local) || local.startsWith('.') || local.endsWith('.')) return null
    const host = /[:/?#\\]/.test(domain) ? null : hostOf(domain)
    const address = `${local}@${host}`
    return host === null || address.length > 254 ? null : address
  },
}

/** `+49 (0)30 / 123-456` is `+4930123456`; a national number keeps its digits. 3 to 20 digits. */
export const phoneForm: Form = {
  name: 'phone number of 3 to 20 digits, such as +49 30 123456',
  chinese: '电话号码（3 至 20 位数字），例如 +86 10 12345678',
  clean: (text) => {
    const written = text
      .normalize('NFKC')
      .trim()
      .replace(/^(?:tel:)/i, '')
    if (!/^\+?[\d\s().\-‐-―/]+$/.test(written)) return null
    const international = written.startsWith('+')
    const digits = (international ? written.replace('(0)', '') : written).replace(/\D/g, '')
    if (digits.length < 3 || digits.length > 20) return null
    return international ? `+${digits}` : digits
  },
}

/** An address of the web, http or https; `example.com` is `https://example.com`. Without name and password. */
export const urlForm: Form = {
  name: 'web address, such as https://example.com',
  chinese: '网址，例如 https://example.com',
  clean: (text) => {
    const trimmed = text.trim()
    const full = SCHEME.test(trimmed) ? trimmed : `https://${trimmed}`
    if (/[\s\p{Cc}]/u.test(full) || !/^https?:/i.test(full)) return null
    const url = URL.parse(full)
    if (!url || url.username || url.password || !url.hostname.includes('.')) return null
    return url.pathname === '/' && !url.search && !url.hash ? url.origin : url.href
  },
}

function hostOf(text: string): string | null {
  if (/[\s\p{C}@]/u.test(text)) return null
  const host = URL.parse(`http://${text}`)?.hostname.replace(/\.$/, '') ?? ''
  return HOST.test(host) ? host : null
}
