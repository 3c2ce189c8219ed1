import { Refusals, refusal } from '../plain/refusal.ts'
import { TAKEN } from '../plain/refusals.ts'
import { allRecords } from '../platform/record/registry.ts'
import { type Draft, type Save, settle, stands } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { CustomField } from './custom-field.record.ts'
import { checkChange, checkDefinition, type Definition } from './custom-field.rules.ts'
import { fieldsOfKeys, releaseUniqueValues, usageOf } from './custom-field.store.ts'

const refuseTakenKeys: Save = async (work, drafts) => {
  const made = drafts.filter((draft) => stands(draft) && !draft.before)
  if (made.length === 0) return
  const holders = await fieldsOfKeys(
    work,
    made.map(({ after }) => after.keyKey as string),
  )
  settle(made, ({ id, after }) => {
    const place = `${after.noun}.${after.keyKey}`
    if (holders.has(place)) throw refusal(TAKEN, { field: 'key', value: String(after.key) }, ['key'])
    holders.set(place, id)
  })
}

/** Writes custom fields; refuses what contradicts itself, and changes that would break values which records hold. */
export const saveCustomFields: Save = async (work, drafts) => {
  const nouns = allRecords().map(({ noun }) => noun)
  settle(drafts, ({ after }) => refuse(checkDefinition(definitionOf(after), nouns)))
  await refuseTakenKeys(work, drafts)
  const changed = drafts.filter((draft) => stands(draft) && draft.before)
  if (changed.length > 0) {
    const usage = await usageOf(
      work,
      changed.map(({ id }) => id),
    )
    settle(changed, ({ id, before, after }) =>
      refuse(checkChange(definitionOf(before!), definitionOf(after), usage(id))),
    )
  }
  await saveDrafts(work, CustomField, drafts)
  const released = changed.filter((draft) => stands(draft) && draft.before!.isUnique && !draft.after.isUnique)
  if (released.length > 0)
    await releaseUniqueValues(
      work,
      released.map(({ id }) => id),
    )
}

function definitionOf(row: Draft['after']): Definition {
  return {
    noun: row.noun as string,
    kind: row.kind as string,
    isUnique: row.isUnique === true,
    multiple: row.multiple === true,
    options: (row.options ?? []) as string[],
  }
}

/** @throws Refusals unless the list is empty. */
function refuse(refusals: ConstructorParameters<typeof Refusals>[0]): void {
  if (refusals.length > 0) throw new Refusals(refusals)
}
