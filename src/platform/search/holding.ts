import type { QueryToken } from '../../plain/tokens.ts'
import type { Actor } from '../access/actor.ts'
import type { Engine } from '../database/database.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import { spellingsFor } from './index.ts'

/**
 * The condition on `d` under which a document of the noun holds every token in a field that the actor may see. Tokens
 * are quoted: they are text, never syntax.
 */
export function holding(engine: Engine, actor: Actor, record: RecordDefinition, tokens: QueryToken[]): Clause<unknown> {
  const spellings = spellingsFor(actor, record)
  if (spellings.length === 0) return sql`(1 = 0)`
  const all = (quote: (token: string, prefix: boolean) => string, or: string, and: string) =>
    tokens.map(({ token, prefix }) => `(${spellings.map((spell) => quote(spell(token), prefix)).join(or)})`).join(and)
  if (engine === 'sqlite') {
    const ask = all((token, prefix) => `"${token.replaceAll('"', '""')}"${prefix ? '*' : ''}`, ' OR ', ' AND ')
    return sql`d."number" in (select rowid from "SearchIndex" where "SearchIndex" match ${ask})`
  }
  const ask = all((token, prefix) => `'${token.replace(/['\\]/g, '$&$&')}'${prefix ? ':*' : ''}`, ' | ', ' & ')
  return sql`array_to_tsvector(string_to_array(d."tokens", ' ')) @@ cast(${ask} as tsquery)`
}
