import type { Input } from '../platform/write/draft.ts'
import type { DemoDeal } from './deals.ts'
import type { Random } from './random.ts'
import { DEMO_SINCE, external, known } from './staff.ts'

const FAMILY = 'Instruments'

/** An instrument or several, and a service with most: lines that come to the amounts of the deals of the last year. */
export function lineRows(random: Random, deals: DemoDeal[]): Input[] {
  return offered(deals).flatMap(({ row, id }) => {
    const amount = row['amount'] as { amount: string; currency: string }
    const whole = Number(amount.amount)
    const service = random.chance(0.7) ? Math.round(whole * 0.12) : 0
    const quantity = [4, 3, 2, 1].find((many) => (whole - service) % many === 0)!
    const product = String(row['name']).split(' – ')[0]!
    const line = (place: number, parts: Input, price: number) => ({
      externalIds: [external('opportunityLine', `${id}-${place}`)],
      ...{ opportunity: known('opportunity', id), position: place, ...parts },
      price: { amount: String(price), currency: amount.currency },
    })
    const code = `LI-${100 + product.length * 7}`
    const first = { product, productCode: code, productFamily: FAMILY, quantity }
    const instruments = line(0, first, (whole - service) / quantity)
    const care = { product: 'Calibration on site, first year', productCode: 'SV-12', productFamily: 'Service' }
    return service > 0 ? [instruments, line(1, care, service)] : [instruments]
  })
}

/** The deals whose amount follows their lines from now on: every third open one. */
export function followingRows(deals: DemoDeal[]): Input[] {
  const open = offered(deals).filter(({ row }) => !row['closedOn'])
  return open
    .filter((_deal, index) => index % 3 === 0)
    .map(({ id }) => ({ id: undefined, externalIds: [external('opportunity', id)], amountFrom: 'LINES' }))
}

function offered(deals: DemoDeal[]): DemoDeal[] {
  return deals.filter(({ row, openedOn }) => row['amount'] && openedOn >= DEMO_SINCE)
}
