import type { FieldAccess } from '../../src/platform/access/actor.ts'
import type { RecordDefinition } from '../../src/platform/record/record.ts'
import { allRecords } from '../../src/platform/record/registry.ts'
import { type Relation, relationsOf } from '../../src/platform/record/relation.ts'
import { actorOf } from '../people.ts'
import { CUSTOM } from './world.ts'

/** A rule of a role about one field, as the walk expects it to work: written down apart from the code that it checks. */
export interface Rule {
  record: RecordDefinition
  field: string
}

/** What nobody hides, whatever a rule says. */
export const NEVER_HIDDEN = ['id', 'version', 'createdAt', 'updatedAt', 'archivedAt']
/** What the API shows of every record and no rule names: verbs are told by rights, events each by themselves. */
export const WITHOUT_RULE = ['allowed', 'history']

/** Everything of a noun that a rule may name. */
export function ruledFields(record: RecordDefinition): string[] {
  const fields = Object.keys(record.fields).filter((name) => name !== record.nameField)
  return [...fields, ...Object.keys(record.beside ?? {}), 'externalIds', 'customFields', `customFields.${CUSTOM}`]
}

export const allRules = (): Rule[] =>
  allRecords().flatMap((record) => ruledFields(record).map((field) => ({ record, field })))

/** Somebody who may do everything, but for these rules. */
export function bound(rules: Rule[], access: FieldAccess, userId: string) {
  return actorOf('ALL', {
    userId,
    fields: new Map(rules.map(({ record, field }) => [`${record.noun}.${field}`, access])),
  })
}

/** The relations of all nouns that read this field from the other side. */
export function reversed({ record, field }: Rule): { source: RecordDefinition; relation: Relation }[] {
  const one = record.fields[field]
  return allRecords().flatMap((source) =>
    relationsOf(source)
      .filter(({ target, column, through }) => {
        if (target !== record || !one) return false
        if (one.kind === 'reference') return column === one.column
        return one.kind === 'links' && through?.table === one.table && through.theirs === one.ownColumn
      })
      .map((relation) => ({ source, relation })),
  )
}

/** Values that stand deeper in what a record shows, and belong to a field of it. */
const DEEPER: Record<string, string[]> = {
  'opportunity.amount': ['stageHistory.amountBefore', 'stageHistory.amountAfter'],
  'opportunity.closeDate': ['stageHistory.closeDateBefore', 'stageHistory.closeDateAfter'],
}

/** The paths of what a record of `shown` tells, by which a rule makes it read null. */
export function governed(rule: Rule, shown: RecordDefinition): string[] {
  const { record, field } = rule
  const names = reversed(rule).flatMap(({ source, relation }) => (source === shown ? [relation.name] : []))
  for (const [name, told] of Object.entries({ ...shown.beside, ...shown.hiddenWith })) {
    const itself = shown === record && name === field
    const tells = told.some((path) => path === `${record.noun}.${field}` || (shown === record && path === field))
    if (itself || tells) names.push(name)
    // `rateOn` tells `rates`, which a rule may name.
  }
  if (shown !== record) return names
  const own = field.startsWith('customFields.') ? [] : [field]
  return [...new Set([...own, ...names, ...(DEEPER[`${record.noun}.${field}`] ?? [])])]
}

/** What somebody bound by the rules is to see of a record, from what somebody without rules sees. */
export function expected(full: any, rules: Rule[], shown: RecordDefinition): any {
  const seen = structuredClone(full)
  for (const rule of rules) {
    for (const path of governed(rule, shown)) {
      const [name, part] = path.split('.') as [string, string?]
      if (seen[name] == null) continue
      if (part === undefined) seen[name] = null
      else for (const entry of seen[name]) entry[part] = null
    }
    if (rule.record !== shown || !rule.field.startsWith('customFields.') || !seen.customFields) continue
    const key = rule.field.slice('customFields.'.length)
    seen.customFields = seen.customFields.filter((one: { key: string }) => one.key !== key)
  }
  return seen
}
