import { noteRepeat } from './activities/lead-repeat.actions.ts'
import type { FormDesk } from './api/desks.ts'
import type { Database } from './platform/database/database.ts'
import { openUnit } from './platform/work/unit.ts'
import { capture } from './sales/lead-capture.actions.ts'
import { formOfKey, type StoredForm } from './sales/lead-form.store.ts'
import { systemActor } from './staff/system.actions.ts'

/** What stands behind the public web forms. Each submission is a unit of the house itself: the page signs in nowhere. */
export function openForms(database: Database): FormDesk {
  return {
    formOfKey: (key) => formOfKey(database.read, key),
    async take(form, values) {
      await openUnit(database, { actor: systemActor() }, (work) =>
        capture(work, form as StoredForm, values, noteRepeat),
      )
    },
  }
}
