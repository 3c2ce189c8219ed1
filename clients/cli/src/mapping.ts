import { wrongUse } from './exit.ts'
import { FORMS, type Target, type Targets } from './targets.ts'

/** A column of a file and where it goes. */
export interface Column {
  /** As the header names it; null: every row gets `value`. */
  name: string | null
  at: number
  value: string
  target: Target
}

export interface Mapping {
  /** `COLUMN=FIELD`; an empty field leaves the column out. */
  map: string[]
  /** `FIELD=VALUE` for every row. */
  set: string[]
  /** Columns that are no field are passed over. */
  skipUnknown: boolean
  /** The source whose ids match, for a column that is just called "external id". */
  source: string | null
}

/**
 * Where the columns of a header go: by `--map`, else by their own name, whatever its case and its spaces.
 * @throws Ending naming every column that goes nowhere, stands twice, or is missing.
 */
export async function columnsOf(header: string[], targets: Targets, mapping: Mapping): Promise<Column[]> {
  const names = header.map((name) => name.trim())
  const mapped = new Map(mapping.map.map((one) => splitAt(one, '--map', 'COLUMN=FIELD')))
  const missing = [...mapped.keys()].filter((name) => !names.includes(name))
  if (missing.length > 0) throw wrongUse(`The file has no column ${quoted(missing)}. Its columns are ${quoted(names)}.`)
  const columns: Column[] = []
  const lost: string[] = []
  for (const [at, name] of names.entries()) {
    if (name === '' && !mapped.has(name)) continue
    const field = mapped.get(name) ?? spelt(name, targets.names, mapping.source)
    if (field === '') continue
    const target = await targets.find(field)
    if (target) columns.push({ name, at, value: '', target })
    else if (mapped.has(name) || !mapping.skipUnknown) lost.push(mapped.has(name) ? field : name)
  }
  for (const one of mapping.set) {
    const [field, value] = splitAt(one, '--set', 'FIELD=VALUE')
    const target = await targets.find(field)
    if (target) columns.push({ name: null, at: -1, value, target })
    else lost.push(field)
  }
  if (lost.length > 0)
    throw wrongUse(
      `No import can write ${quoted(lost)}. A column is named as ${FORMS}; say --map COLUMN=FIELD to name another one, --map COLUMN= to leave one out, or --skip-unknown.`,
    )
  const fields = columns.map(({ target }) => target.field)
  const twice = fields.find((field, at) => fields.indexOf(field) !== at)
  if (twice !== undefined) throw wrongUse(`Several columns go to ${twice}.`)
  return columns
}

/** A header as the contract spells it: "Legal Name" is legalName. */
function spelt(name: string, known: readonly string[], source: string | null): string {
  const plain = (text: string) => text.replace(/[\s_-]/g, '').toLowerCase()
  const [first = '', ...rest] = name.split('.')
  if (source && /^externalids?$/.test(plain(name))) return `externalIds.${source}`
  if (rest.length === 1 && rest[0] === 'id' && known.includes(first)) return first
  return [known.find((one) => plain(one) === plain(first)) ?? first, ...rest].join('.')
}

function splitAt(text: string, option: string, form: string): [string, string] {
  const at = text.indexOf('=')
  if (at < 1) throw wrongUse(`${option} takes ${form}, not ${JSON.stringify(text)}.`)
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}

function quoted(names: string[]): string {
  return names.map((name) => JSON.stringify(name)).join(', ')
}
