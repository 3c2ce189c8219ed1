export const INDUSTRIES = [
  'Retail',
  'Energy',
  'Logistics',
  'Chemistry',
  'Machinery',
  'Health care',
  'Education',
  'Banking',
  'Software',
  'Food',
  'Ceramics',
  'Public sector',
]
export const BUYING_ROLES = ['decision maker', 'influencer', 'evaluator', 'user', 'gatekeeper']
export const TITLES = ['Head of purchasing', 'Engineer', 'Director', 'Assistant', 'Laboratory manager', '采购经理']
export const GIVEN = [
  'Ann',
  'Björn',
  'Chloé',
  'David',
  'Eva',
  'Fatima',
  'George',
  '小明',
  'Ines',
  'Jan',
  '丽华',
  'Lucía',
]
export const FAMILY = ['Miller', 'Müller', 'García', '王', 'Okafor', 'Larsen', '李', 'Rossi', 'Novák', 'Smith', 'Sato']
export const PRODUCTS = ['Particle counter', 'Laboratory balance', 'Spectrometer', 'Service contract', 'Centrifuge']
export const KINDS = ['CALL', 'EMAIL', 'MEETING', 'NOTE']
export const COMPANY_WORDS = [
  'Optics',
  'Foods',
  'Logistics',
  'Textiles',
  'Instruments',
  'Ceramics',
  'Pharma',
  'Motors',
  'Systems',
  'Trading',
  'Paper',
  'Steel',
  'Glass',
  'Energy',
  'Medical',
  'Software',
]
export const COMPANY_FORMS = ['GmbH', 'Ltd', 'Inc', 'AB', 'S.A.', 'Co']
const CONSONANTS = 'bdfghklmnprstvwz'
const VOWELS = 'aeiou'

/** A made-up name of syllables, such as `Bodanur`; `whole` draws a number from low to high. */
export function stem(whole: (low: number, high: number) => number, syllables: number): string {
  let text = ''
  for (let one = 0; one < syllables; one += 1) text += CONSONANTS[whole(0, 15)]! + VOWELS[whole(0, 4)]!
  return text[0]!.toUpperCase() + text.slice(1) + CONSONANTS[whole(0, 15)]!
}
