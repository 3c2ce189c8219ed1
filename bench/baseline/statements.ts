// The statements of the works, as somebody writes them who knows the tables; $1 … are their parameters on both engines.

/** An account, and its contacts beside it. */
export const ACCOUNT = `select "id", "name", "industry" from "Account" where "id" = $1`
const CONTACTS = `select c."id", c."name", c."title", c."emails"
  from "ContactAccount" as l join "Contact" as c on c."id" = l."contactId"
  where l."accountId" = $1 and c."archivedAt" is null order by c."id" limit $2`
export const CONTACTS_OF_ACCOUNT = CONTACTS
/** SQLite makes the JSON faster than JavaScript does here; of a board it does not. */
export const ACCOUNT_JSON = `select json_object('id', "id", 'name', "name", 'industry', "industry",
  'contacts', json_object('nodes', json((select json_group_array(
    json_object('id', "id", 'name', "name", 'title', "title", 'emails', json("emails"))) from (${CONTACTS}))))) as "json"
  from "Account" where "id" = $1`

// An index serves this order only where the text does not say that empty days come last: here there are none.
const board = (filled: string) => `select o."id", o."name", o."closeDate", o."amountMinor", o."amountCurrency",
  a."id" as "accountId", a."name" as "account", u."id" as "ownerId", u."name" as "owner"
  from "Opportunity" as o
  left join "Account" as a on a."id" = o."accountId" left join "User" as u on u."id" = o."ownerId"
  where o."stageId" = $1 and ${filled} o."closeDate" >= $2 and o."archivedAt" is null
  order by o."closeDate", o."id" limit 50`
export const BOARD = {
  sqlite: board('(o."closeDate" is null) = 0 and'),
  postgres: board(''),
}

const list = (contains: string) => `select "id", "name", "industry", count(*) over () as "total" from "Account"
  where "industryKey" = $1 and ${contains} and "archivedAt" is null order by "id" limit 20`
export const LIST = { sqlite: list('instr("nameKey", $2) > 0'), postgres: list('strpos("nameKey", $2) > 0') }

export const SUMS = `select s."id", s."name", g."count", g."sum" from (
    select "stageId", count(*) as "count", sum("amountBase") as "sum" from "Opportunity"
    where "archivedAt" is null and "closeDate" >= $1 and "closeDate" <= $2 group by "stageId"
  ) as g join "Stage" as s on s."id" = g."stageId" order by s."id"`

export const TAKE_KEY = `insert into "Idempotency" ("principal", "key", "fingerprint", "outcome", "createdAt")
  values ($1, $2, $3, $4, $5)`
export const DEAL = `select o."id", o."version", o."stageId", o."stageSince", o."probability", o."forecastCategory",
  o."ownerId", o."amountMinor", o."amountCurrency", o."closeDate", s."name" as "stageName",
  (select max(h."position") + 1 from "StageChange" as h where h."opportunityId" = o."id") as "position"
  from "Opportunity" as o join "Stage" as s on s."id" = o."stageId" where o."id" = $1`
export const STAGE = `select "id", "name", "probability", "forecastCategory" from "Stage" where "id" = $1`
export const MOVE = `update "Opportunity" set "version" = $1, "updatedAt" = $2, "stageId" = $3, "probability" = $4,
  "forecastCategory" = $5, "stageSince" = $6 where "id" = $7`
export const ENTER = `insert into "StageChange" ("id", "opportunityId", "position", "fromStageId", "toStageId",
  "occurredAt", "recordedAt", "actorId", "amountMinorBefore", "amountCurrencyBefore", "amountMinorAfter",
  "amountCurrencyAfter", "closeDateBefore", "closeDateAfter")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`

const EVENT_COLUMNS = `"id", "actId", "type", "noun", "subjectId", "version", "occurredAt", "recordedAt", "actorId",
  "keyId", "requestId", "address", "agent", "changes", "facts", "ownerBefore", "ownerAfter", "teamBefore", "teamAfter"`
const EVENT_VALUES = `$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
  (select "teamId" from "User" where "id" = $16), (select "teamId" from "User" where "id" = $17)`
/** SQLite has one writer, who numbers the event at once. */
const NEXT = `(select coalesce(max("seq"), 0) + 1 from "Event")`
export const TELL = {
  sqlite: `insert into "Event" (${EVENT_COLUMNS}, "seq", "ordinal") select ${EVENT_VALUES}, ${NEXT}, ${NEXT}`,
  postgres: `insert into "Event" (${EVENT_COLUMNS}) select ${EVENT_VALUES}`,
}

const asked = (recent: string) => `select o."id", o."name" from "Opportunity" as o
  where o."status" = 'OPEN' and o."archivedAt" is null
  and exists (select 1 from "Account" as a where a."id" = o."accountId" and a."industryKey" = $1
    and exists (select 1 from "ContactAccount" as l where l."accountId" = a."id" and l."roleKey" = $2))
  and not exists (${recent}) order by o."id" limit 50`
export const ASKED = asked(`select 1 from "ActivityAbout" as t join "Activity" as v on v."id" = t."activityId"
  where t."recordId" = o."id" and v."occurredAt" >= $3`)
