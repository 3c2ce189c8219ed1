import { saveCurrencies } from '../catalog/currency.actions.ts'
import { Currency } from '../catalog/currency.record.ts'
import { setCurrencyRates } from '../catalog/currency-rate.actions.ts'
import type { Place } from './place.ts'
import { DEMO_FROM, DEMO_UNTIL, external } from './staff.ts'

/** Currencies beside US dollars: the name, and about how many dollars one unit is worth. Invented, of the right size. */
const CURRENCIES: Record<string, { name: string; worth: number }> = {
  CNY: { name: 'Chinese yuan', worth: 0.14 },
  EUR: { name: 'Euro', worth: 1.09 },
  TWD: { name: 'New Taiwan dollar', worth: 0.031 },
}

/** About how many dollars one unit is worth. */
export function worthOf(currency: string): number {
  return CURRENCIES[currency]?.worth ?? 1
}

/** The currencies of the company with a rate from the first day of each half year. */
export async function placeMoney(place: Place): Promise<void> {
  const codes = Object.entries(CURRENCIES)
  const rows = codes.map(([code, { name }]) => ({ externalIds: [external('currency', code)], code, name }))
  await place.rows(Currency, rows, saveCurrencies)
  const halfYears = years().flatMap((year) => [`${year}-01-01`, `${year}-07-01`])
  const rates = codes.flatMap(([currency, { worth }]) =>
    halfYears.map((day) => ({ currency, day, rate: (worth * (0.97 + place.random.next() * 0.06)).toPrecision(4) })),
  )
  await place.act((work) => setCurrencyRates(work, rates))
}

function years(): number[] {
  const [first, last] = [Number(DEMO_FROM.slice(0, 4)), Number(DEMO_UNTIL.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
