import type { Grant } from './role.rules.ts'

export interface FirstRole {
  name: string
  description: string
  grants: Grant[]
  backdate: boolean
  administer: boolean
}

/** A noun as the first roles tell nouns apart: its records belong to people, or everybody works with the same ones. */
export interface NounOwnership {
  noun: string
  owned: boolean
}

/** Only administrators see who holds which key. */
const KEY = 'key'
/** What others set for a person, and the person only reads. */
const SET_BY_OTHERS = ['quota']

/** The roles of a new workspace. A noun that comes later is the administrator's until a role is granted it. */
export function firstRoles(nouns: NounOwnership[]): FirstRole[] {
  const owned = nouns.filter((one) => one.owned).map(({ noun }) => noun)
  const shared = nouns.filter((one) => !one.owned && one.noun !== KEY).map(({ noun }) => noun)
  const reading = shared.map((noun): Grant => ({ noun, verb: 'READ', reach: 'ALL' }))
  return [
    {
      name: 'Administrator',
      description: 'Does everything, with every noun, and looks after people, roles, keys and settings.',
      grants: [{ noun: '*', verb: '*', reach: 'ALL' }],
      backdate: true,
      administer: true,
    },
    {
      name: 'Manager',
      description: 'Works with what the own team and the teams below it own, and reads how the workspace is set up.',
      grants: [...owned.map((noun): Grant => ({ noun, verb: '*', reach: 'TEAM' })), ...reading],
      backdate: false,
      administer: false,
    },
    {
      name: 'Seller',
      description: 'Works with what is their own, deletes nothing, and reads how the workspace is set up.',
      grants: [
        ...owned.flatMap((noun): Grant[] =>
          SET_BY_OTHERS.includes(noun)
            ? [{ noun, verb: 'READ', reach: 'OWN' }]
            : [
                { noun, verb: '*', reach: 'OWN' },
                { noun, verb: 'DELETE', reach: 'NONE' },
              ],
        ),
        ...reading,
      ],
      backdate: false,
      administer: false,
    },
  ]
}
