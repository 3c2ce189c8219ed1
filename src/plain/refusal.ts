/** A sentence for people in both languages of the API. */
export interface Sentence {
  en: string
  zh: string
}

export type Language = keyof Sentence

/** A declared way of saying no: a stable code, what it means in general, and how to say it of one case. */
export interface RefusalKind<Facts> {
  code: string
  description: string
  say: (facts: Facts) => Sentence
}

const declared = new Map<string, string>()

/**
 * Declares a kind of refusal beside the rule that uses it; its code becomes a value of `UserErrorCode`.
 * @throws Error when the code is declared twice.
 */
export function refusalKind<Facts = void>(
  code: string,
  description: string,
  say: (facts: Facts) => Sentence,
): RefusalKind<Facts> {
  if (declared.has(code)) throw new Error(`The refusal ${code} is declared twice`)
  declared.set(code, description)
  return { code, description, say }
}

/** Every declared code with its description, in alphabetical order. */
export function declaredRefusals(): [code: string, description: string][] {
  return [...declared].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A domain "no": answered as a `userErrors` entry, nothing is written. Everything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly code: string
  readonly sentence: Sentence
  /** Path of the input field that the refusal speaks of; empty where it is the whole input. */
  readonly field: string[]
  /** Id of the record to show beside the refusal, as far as the actor may see it (CONFLICT, ALREADY_EXISTS). */
  readonly recordId: string | null
  /** Fields (`openedOn`, or `stage.probability` of another noun) of whose stored values the sentence speaks. */
  readonly tells: readonly string[]

  constructor(
    code: string,
    sentence: Sentence,
    field: string[] = [],
    recordId: string | null = null,
    tells: readonly string[] = [],
  ) {
    super(`${code}: ${sentence.en}`)
    this.name = 'Refusal'
    this.code = code
    this.sentence = sentence
    this.field = field
    this.recordId = recordId
    this.tells = tells
  }

  /** The same refusal with its path one level deeper in the input. */
  under(...path: string[]): Refusal {
    return new Refusal(this.code, this.sentence, [...path, ...this.field], this.recordId, this.tells)
  }

  /** The same refusal, whose sentence speaks of what is stored in these fields: it is not said where they are hidden. */
  telling(...fields: string[]): Refusal {
    return new Refusal(this.code, this.sentence, this.field, this.recordId, [...this.tells, ...fields])
  }

  /** The same refusal in words that tell nothing. */
  unsaid(): Refusal {
    const place = this.field.join('.')
    const sentence = {
      en: `${place ? `${place} is` : 'This is'} refused because of a value that your roles do not let you see.`,
      zh: `由于您的角色无权查看的字段值，${place || '该操作'} 被拒绝。`,
    }
    return new Refusal(this.code, sentence, this.field, this.recordId)
  }
}

/** Makes a refusal of a declared kind. `field` is the path of the input field, as the client wrote it. */
export function refusal<Facts>(
  kind: RefusalKind<Facts>,
  facts: Facts,
  field: string[] = [],
  recordId: string | null = null,
): Refusal {
  return new Refusal(kind.code, kind.say(facts), field, recordId)
}

/** Several refusals of one input, told at once. */
export class Refusals extends Error {
  readonly all: Refusal[]

  constructor(all: Refusal[]) {
    super(all.map((one) => one.message).join('; '))
    this.name = 'Refusals'
    this.all = all
  }
}

/** The refusals in a thrown value; rethrows what is not one. */
export function refusalsOf(thrown: unknown): Refusal[] {
  if (thrown instanceof Refusal) return [thrown]
  if (thrown instanceof Refusals) return thrown.all
  throw thrown
}
