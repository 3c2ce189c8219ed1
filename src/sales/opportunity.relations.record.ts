import { Contact } from '../customers/contact.record.ts'
import { relate } from '../platform/record/relation.ts'
import { User } from '../staff/people.record.ts'
import { CloseReason } from './close-reason.record.ts'
import { Competitor } from './competitor.record.ts'
import { Opportunity } from './opportunity.record.ts'

relate(User, {
  name: 'teamOpportunities',
  description: 'Deals in whose team this person is.',
  target: Opportunity,
  through: { table: 'OpportunityTeamMember', own: 'userId', theirs: 'opportunityId' },
})
relate(Contact, {
  name: 'opportunities',
  description: 'Deals in which the person has a part.',
  target: Opportunity,
  through: { table: 'OpportunityContact', own: 'contactId', theirs: 'opportunityId' },
})
relate(Competitor, {
  name: 'opportunities',
  description: 'Deals in which it sells against us.',
  target: Opportunity,
  through: { table: 'OpportunityCompetitor', own: 'competitorId', theirs: 'opportunityId' },
})
relate(CloseReason, {
  name: 'opportunities',
  description: 'Deals that were won or lost for this reason.',
  target: Opportunity,
  column: 'closeReasonId',
})
