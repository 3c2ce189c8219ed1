/** A declared kind of fact: `opportunity.moved` is noun and past participle. */
export interface EventType {
  type: string
  description: string
}

const declared = new Map<string, string>()
const administered = new Set<string>()

/**
 * Declares a type of event beside the act that records it. With `administered`, its facts are for those alone who
 * administer or audit the workspace.
 * @throws Error when it is declared twice or is not spelled `noun.happened`.
 */
export function eventType(type: string, description: string, rule: { administered?: boolean } = {}): EventType {
  if (!/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(type)) throw new Error(`The event ${type} is not spelled noun.happened`)
  if (declared.has(type)) throw new Error(`The event ${type} is declared twice`)
  declared.set(type, description)
  if (rule.administered) administered.add(type)
  return { type, description }
}

/** Every declared type with its description, in alphabetical order. */
export function declaredEvents(): [type: string, description: string][] {
  return [...declared].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Whether the facts of such an event are for those alone who administer or audit the workspace. */
export function isAdministered(type: string): boolean {
  return administered.has(type)
}
