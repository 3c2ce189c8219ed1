/** How large a made-up workspace is. */
export interface Size {
  name: string
  accounts: number
  contactsPerAccount: number
  opportunities: number
  /** Each about one deal. */
  activities: number
  /** Teams of ten sellers, and how many teams stand between them and the one above all; 0: none. */
  teams: number
  regions: number
}

const FEW = { teams: 20, regions: 0 }
const MANY = { teams: 50, regions: 5 }

/** The workspaces on which is measured; the smallest one is for trying the bench itself. */
export const SIZES = {
  tiny: { name: 'tiny', accounts: 60, contactsPerAccount: 5, opportunities: 600, activities: 300, ...FEW },
  usual: { name: 'usual', accounts: 3000, contactsPerAccount: 5, opportunities: 30_000, activities: 15_000, ...FEW },
  large: {
    name: 'large',
    accounts: 100_000,
    contactsPerAccount: 5,
    opportunities: 1_000_000,
    activities: 500_000,
    ...MANY,
  },
} satisfies Record<string, Size>

export type SizeName = keyof typeof SIZES
