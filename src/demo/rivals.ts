import type { Input } from '../platform/write/draft.ts'
import { external } from './staff.ts'
import { LOST_REASONS, WON_REASONS } from './words.ts'

/** Who sells against the company. All of them are invented. */
export const RIVALS = [
  {
    name: 'Brennecke Messtechnik',
    products: ['BM 400', 'BM 900 inline'],
    strengths: 'Known in every laboratory; delivers from stock.',
    weaknesses: 'No engineer of its own in Asia; calibration takes six weeks.',
    ourAnswer: 'Ask what a day without the instrument costs: ours is back within two.',
  },
  {
    name: '远大仪表',
    products: ['YD-80'],
    strengths: 'A third cheaper.',
    weaknesses: 'Drifts in damp rooms; no certificate for food.',
    ourAnswer: 'Offer a trial next to it over four weeks.',
  },
  {
    name: 'Corvane Scientific',
    products: ['Corvane One', 'Corvane Cloud'],
    strengths: 'Fine software; a single contract for everything.',
    weaknesses: 'Data leave the house; price rises every year.',
    ourAnswer: 'Show the five-year cost, and that data stay in the plant.',
  },
]

export function rivalRows(): Input[] {
  return RIVALS.map((rival) => ({
    externalIds: [external('competitor', rival.name)],
    ...rival,
    website: `https://www.rival-${RIVALS.indexOf(rival) + 1}.example/`,
  }))
}

/** The list of reasons for which deals are won or lost. */
export function reasonRows(): Input[] {
  const row = (outcome: string) => (name: string, position: number) => ({
    externalIds: [external('closeReason', `${outcome} ${name}`)],
    ...{ name, outcome, position },
  })
  return [...WON_REASONS.map(row('WON')), ...LOST_REASONS.map(row('LOST'))]
}
