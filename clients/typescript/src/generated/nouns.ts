// Written by `npm run clients` from schema.graphql: change that, not this.
import { noun as accounts } from './accounts.ts'
import { noun as activities } from './activities.ts'
import { noun as closeReasons } from './closeReasons.ts'
import { noun as competitors } from './competitors.ts'
import { noun as contacts } from './contacts.ts'
import { noun as currencies } from './currencies.ts'
import { noun as customFields } from './customFields.ts'
import { noun as leadAssignmentRules } from './leadAssignmentRules.ts'
import { noun as leadForms } from './leadForms.ts'
import { noun as leadScoreRules } from './leadScoreRules.ts'
import { noun as leads } from './leads.ts'
import { noun as opportunities } from './opportunities.ts'
import { noun as opportunityLines } from './opportunityLines.ts'
import { noun as pipelines } from './pipelines.ts'
import { noun as quotas } from './quotas.ts'
import { noun as roles } from './roles.ts'
import { noun as savedFilters } from './savedFilters.ts'
import { noun as stages } from './stages.ts'
import { noun as teams } from './teams.ts'
import { noun as users } from './users.ts'

/** Every noun of which many records can be written at once, by the name of its list. */
export const nouns = { accounts, activities, closeReasons, competitors, contacts, currencies, customFields, leadAssignmentRules, leadForms, leadScoreRules, leads, opportunities, opportunityLines, pipelines, quotas, roles, savedFilters, stages, teams, users }
