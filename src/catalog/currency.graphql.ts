import { addDeletion } from '../api/delete-mutation.ts'
import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { saveCurrencies } from './currency.actions.ts'
import { deleteCurrency } from './currency.delete.actions.ts'
import { Currency } from './currency.record.ts'

recordType(Currency)
recordQueries(Currency)
recordMutations(Currency, saveCurrencies, { without: ['delete'] })
addDeletion(Currency, {
  description:
    'Removes a currency with its rates for good; money in it stays as it is. The base currency is never removed.',
  act: deleteCurrency,
})
