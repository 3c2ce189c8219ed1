import type { Actor, FieldAccess, Reach } from '../access/actor.ts'

/** How far somebody's rights went at a moment, as JSON. */
export interface HeldRights {
  reach: Record<string, Reach>
  fields: Record<string, FieldAccess>
  backdate: boolean
  administer: boolean
}

// What a reach opens beside one's own, as bits: what two reaches share is what their bits share.
const BITS: Record<Reach, number> = { OWN: 0, TEAM: 1, PARTNER: 2, TEAM_AND_PARTNER: 3, ALL: 7 }
const REACHES = new Map(Object.entries(BITS).map(([reach, bits]) => [bits, reach as Reach]))
const OPENNESS: Record<FieldAccess, number> = { HIDDEN: 0, READ: 1, WRITE: 2 }

/** The rights of an actor, to be kept with what is done later in that name. */
export function holdRights({ reach, fields, backdate, administer }: Actor): HeldRights {
  return { reach: Object.fromEntries(reach), fields: Object.fromEntries(fields), backdate, administer }
}

/** The actor of today, no further than the held rights went: a key with scopes stays as narrow as it was. */
export function withinRights(actor: Actor, held: HeldRights): Actor {
  const reach = new Map<string, Reach>()
  for (const [right, today] of actor.reach) {
    const then = held.reach[right]
    if (then) reach.set(right, REACHES.get(BITS[then] & BITS[today])!)
  }
  const fields = new Map(actor.fields)
  for (const [field, then] of Object.entries(held.fields)) {
    const today = fields.get(field) ?? inherited(actor, field)
    fields.set(field, OPENNESS[then] < OPENNESS[today] ? then : today)
  }
  return {
    ...actor,
    ...{ reach, fields, audit: false, backdate: actor.backdate && held.backdate },
    administer: actor.administer && held.administer,
  }
}

/** Whether the actor of today reaches as far by a right as the held rights did. */
export function reachesAsThen(actor: Actor, held: HeldRights, right: string): boolean {
  const today = actor.reach.get(right)
  const then = held.reach[right]
  return today !== undefined && then !== undefined && (BITS[today] & BITS[then]) === BITS[then]
}

/** A custom field without a rule of its own is as open as all of them. */
function inherited({ fields }: Actor, field: string): FieldAccess {
  const [noun, beside] = field.split('.')
  return (beside === 'customFields' ? fields.get(`${noun}.customFields`) : undefined) ?? 'WRITE'
}
