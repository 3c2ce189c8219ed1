import { MoneyType } from '../api/values.ts'
import { fromMinor } from '../plain/money.ts'
import type { In } from './forecast-amount.type.graphql.ts'

/** The options of a field of money that is kept in minor units; `absent` says when it is null, if ever. */
export function moneyOf<Told>(
  t: any,
  pick: (told: Told) => number | null,
  { description, absent }: { description: string; absent?: string },
): any {
  return t.field({
    type: MoneyType,
    nullable: absent !== undefined,
    description: absent === undefined ? description : `${description} ${absent}`,
    resolve: (told: In<Told>) => {
      const minor = pick(told)
      return minor === null ? null : fromMinor(minor, told.currency)
    },
  })
}
