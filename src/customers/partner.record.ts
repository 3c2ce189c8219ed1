import { extendRecord } from '../platform/record/extend.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { relate } from '../platform/record/relation.ts'
import { PARTNER_ACCOUNT, User } from '../staff/people.record.ts'
import { Account } from './account.record.ts'

// Whoever works for a partner is a user, and staff stands left of customers: the field is given from here.

extendRecord(User, PARTNER_ACCOUNT, {
  kind: 'reference',
  column: 'partnerAccountId',
  description:
    'The partner for which the person works, for people of other companies who sell with us: an account marked isPartner. With the accounts below it, this is how far a right of reach PARTNER goes; null for colleagues.',
  target: (): RecordDefinition => Account,
  only: {
    column: 'isPartner',
    value: true,
    means: { en: 'an account that is marked as a partner (isPartner)', zh: '标记为合作伙伴（isPartner）的客户' },
  },
})
relate(Account, {
  name: 'partnerUsers',
  description: 'People of this partner who work with the CRM, with rights of reach PARTNER as far as their roles say.',
  target: User,
  column: 'partnerAccountId',
})
