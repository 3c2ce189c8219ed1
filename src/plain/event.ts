/** A declared kind of fact: `opportunity.moved` is noun and past participle. */
export interface EventType {
  type: string
  description: string
}

const declared = new Map<string, string>()

/**
 * Declares a type of event beside the act that records it.
 * @throws Error when it is declared twice or is not spelled `noun.happened`.
 */
export function eventType(type: string, description: string): EventType {
  if (!/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(type)) throw new Error(`The event ${type} is not spelled noun.happened`)
  if (declared.has(type)) throw new Error(`The event ${type} is declared twice`)
  declared.set(type, description)
  return { type, description }
}

/** Every declared type with its description, in alphabetical order. */
export function declaredEvents(): [type: string, description: string][] {
  return [...declared].sort(([a], [b]) => (a < b ? -1 : 1))
}
