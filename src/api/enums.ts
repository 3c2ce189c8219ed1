import { declaredRefusals } from '../plain/refusal.ts'
import { COMMON_VERBS } from '../platform/record/record.ts'
import { allRecords } from '../platform/record/registry.ts'
import { anyBuilder, builder } from './builder.ts'
import { constant } from './naming.ts'

export const DirectionEnum = builder.enumType('Direction', {
  description: 'Which way a list is sorted. An empty value counts as the largest.',
  values: {
    ASC: { description: 'Smallest first; empty values come last.' },
    DESC: { description: 'Largest first; empty values come first.' },
  },
})

export const PeriodEnum = builder.enumType('Period', {
  description: 'The length of calendar periods by which sums are grouped.',
  values: {
    DAY: { description: 'Calendar days, answered as `2017-05-03`.' },
    MONTH: { description: 'Calendar months, answered as `2017-05`.' },
    QUARTER: { description: 'Calendar quarters, answered as `2017-Q2`.' },
    YEAR: { description: 'Calendar years, answered as `2017`.' },
  },
})

export const ErrorPolicyEnum = builder.enumType('ErrorPolicy', {
  description: 'What becomes of the good rows of a bulk write when others are refused.',
  values: {
    ATOMIC: { description: 'One refused row leaves nothing written.' },
    PER_ROW: { description: 'Refused rows fail by themselves; the others are written.' },
  },
})

export const OutcomeEnum = builder.enumType('BulkOutcome', {
  description: 'What became of one row of a bulk write.',
  values: {
    CREATED: { description: 'A new record was made.' },
    UPDATED: { description: 'A record that existed was changed.' },
    UNCHANGED: { description: 'The record had these values already: nothing was written and no event recorded.' },
    FAILED: { description: 'The row was refused; its `userErrors` say why.' },
  },
})

type Values = Record<string, { description: string; value?: string }>

/** An enum whose values are known only once every noun is declared: made at its first use in a lazy thunk. */
function lateEnum(name: string, description: string, values: () => Values): () => any {
  let made: unknown
  return () => {
    made ??= anyBuilder.enumType(name, { description, values: values() })
    return made
  }
}

export const nounEnum = lateEnum('Noun', 'The kinds of records.', () =>
  Object.fromEntries(
    allRecords().map((record) => [constant(record.noun), { value: record.noun, description: record.description }]),
  ),
)

/** Verbs of every noun; one that several nouns have is described by the first. */
export const verbEnum = lateEnum('Verb', 'What may be done with records; rights are given by noun and verb.', () => {
  const verbs: Values = {}
  for (const [verb, description] of Object.entries(COMMON_VERBS)) verbs[verb] = { description }
  verbs['UNARCHIVE'] = { description: 'Bring an archived record back to lists; the right to it is that of ARCHIVE.' }
  for (const record of allRecords())
    for (const [verb, { description }] of Object.entries(record.verbs)) verbs[verb] ??= { description }
  return verbs
})

export const userErrorCodeEnum = lateEnum('UserErrorCode', 'Why something was refused. The list is closed.', () =>
  Object.fromEntries(declaredRefusals().map(([code, description]) => [code, { description }])),
)

interface Choice {
  enumName: string
  enumDescription: string
  options: Record<string, string>
}

const choices = new Map<string, { ref: any; options: Record<string, string> }>()

/**
 * The enum of a field with a closed list of values; fields that share its name share the enum.
 * @throws Error when two fields give one name to different values.
 */
export function choiceEnum({ enumName, enumDescription, options }: Choice): any {
  const known = choices.get(enumName)
  if (known) {
    if (Object.keys(known.options).join() !== Object.keys(options).join())
      throw new Error(`The enum ${enumName} is declared twice with different values`)
    return known.ref
  }
  const values = Object.fromEntries(Object.entries(options).map(([value, description]) => [value, { description }]))
  const ref = anyBuilder.enumType(enumName, { description: enumDescription, values })
  choices.set(enumName, { ref, options })
  return ref
}
