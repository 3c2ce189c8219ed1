// Written by `npm run clients` from schema.graphql: change that, not this.
import { noun as accounts } from './accounts.ts'
import { noun as activities } from './activities.ts'
import { noun as contacts } from './contacts.ts'
import { noun as currencies } from './currencies.ts'
import { noun as customFields } from './customFields.ts'
import { noun as opportunities } from './opportunities.ts'
import { noun as pipelines } from './pipelines.ts'
import { noun as roles } from './roles.ts'
import { noun as stages } from './stages.ts'
import { noun as teams } from './teams.ts'
import { noun as users } from './users.ts'

/** Every noun of which many records can be written at once, by the name of its list. */
export const nouns = { accounts, activities, contacts, currencies, customFields, opportunities, pipelines, roles, stages, teams, users }
