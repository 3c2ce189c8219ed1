# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, Sequence, TypedDict, Union

# A moment with a time zone, or its text by ISO 8601.
DateTimeGiven = Union[str, datetime]

# A day, or its text such as 2026-05-04.
DateGiven = Union[str, date]

# An exact number, or its text.
DecimalGiven = Union[str, Decimal]

# Who began a contact.
ActivityDirection = Literal[
    # The customer came to us.
    "INBOUND",
    # Among colleagues.
    "INTERNAL",
    # We went to the customer.
    "OUTBOUND",
]

# The channel of a contact, or a task or note.
ActivityKind = Literal[
    # A telephone call.
    "CALL",
    # Messages in a chat.
    "CHAT",
    # Electronic mail.
    "EMAIL",
    # A page sent or received over the telephone line.
    "FAX",
    # A letter or parcel.
    "LETTER",
    # A meeting, in a room or on screen.
    "MEETING",
    # Something worth knowing.
    "NOTE",
    # A message or post on a social network.
    "SOCIAL",
    # Something to be done, with a time by which.
    "TASK",
    # A visit at the place of the customer or ours.
    "VISIT",
    # A visit or form on our web site.
    "WEB",
]

# From where the amount of a deal comes.
AmountFrom = Literal[
    # Somebody states it.
    "HAND",
    # It is the sum of the lines of the deal, and follows them; null while there is none with a price.
    "LINES",
]

# What became of one row of a bulk write.
BulkOutcome = Literal[
    # A new record was made.
    "CREATED",
    # The row was refused; its `userErrors` say why.
    "FAILED",
    # The record had these values already: nothing was written and no event recorded.
    "UNCHANGED",
    # A record that existed was changed.
    "UPDATED",
]

# What a person does in the decision to buy.
BuyingRole = Literal[
    # Has the last word.
    "DECISION_MAKER",
    # Compares offers.
    "EVALUATOR",
    # Decides who is let in.
    "GATEKEEPER",
    # Is listened to by those who decide.
    "INFLUENCER",
    # Something else.
    "OTHER",
    # Works with what is bought.
    "USER",
]

# Over what a person is reached.
ChannelKind = Literal[
    # Electronic mail.
    "EMAIL",
    # A fax machine.
    "FAX",
    # Messages in the app LINE; the address is the id there.
    "LINE",
    # A mobile telephone.
    "MOBILE",
    # Anything else; the label says what.
    "OTHER",
    # A telephone line.
    "PHONE",
    # Letters and parcels.
    "POST",
    # An account on a social network.
    "SOCIAL",
    # A page or form on the web.
    "WEB",
    # Messages in WeChat 微信; the address is the WeChat id.
    "WECHAT",
    # Messages in WhatsApp; the address is the telephone number there.
    "WHATSAPP",
]

# How a deal ended.
CloseOutcome = Literal[
    # The deal went elsewhere, or was given up.
    "LOST",
    # The customer has decided for us.
    "WON",
]

# Over what a person may be reached for a purpose.
ConsentChannel = Literal[
    # Every channel.
    "ANY",
    # Messages in a chat such as WeChat 微信 or WhatsApp.
    "CHAT",
    # Electronic mail.
    "EMAIL",
    # Telephone calls.
    "PHONE",
    # Letters and parcels.
    "POST",
    # Text messages to a mobile telephone.
    "SMS",
]

# What kind of value a custom field holds.
CustomFieldKind = Literal[
    # Yes or no.
    "BOOLEAN",
    # A calendar day.
    "DATE",
    # A number, with decimals where there are any.
    "NUMBER",
    # One of the options of the field, or several where it takes multiple.
    "OPTION",
    # One line of text.
    "TEXT",
]

# Which way a list is sorted. An empty value counts as the largest.
Direction = Literal[
    # Smallest first; empty values come last.
    "ASC",
    # Largest first; empty values come first.
    "DESC",
]

# What becomes of the good rows of a bulk write when others are refused.
ErrorPolicy = Literal[
    # One refused row leaves nothing written.
    "ATOMIC",
    # Refused rows fail by themselves; the others are written.
    "PER_ROW",
]

# What a role may do with a field.
FieldAccess = Literal[
    # Reads as null; neither searched, filtered, sorted, grouped, matched nor written by.
    "HIDDEN",
    # Seen, but not changed.
    "READ",
    # Seen and changed.
    "WRITE",
]

# With which characters a file is written.
FileEncoding = Literal[
    # The Chinese standard, which GBK and GB2312 are part of.
    "GB18030",
    # Unicode in one to four bytes, with or without a byte order mark.
    "UTF_8",
    # Unicode in two bytes, as spreadsheets call Unicode text.
    "UTF_16LE",
    # Western European, as older programs on Windows write.
    "WINDOWS_1252",
]

# How records are written in a file.
FileFormat = Literal[
    # One record in each row, one value in each cell, after a header.
    "CSV",
    # One JSON object in each line.
    "NDJSON",
]

# Where a deal stands in a forecast.
ForecastCategory = Literal[
    # May come in if all goes well.
    "BEST_CASE",
    # Won: the amount counts in full.
    "CLOSED",
    # Promised: we count on it.
    "COMMIT",
    # Left out of forecasts.
    "OMITTED",
    # Open, and too early to count on.
    "PIPELINE",
]

# What happened to a forecast.
ForecastChangeKind = Literal[
    # A deal, a quota, an override or the tree of people changed, and with it the forecast.
    "CHANGED",
    # Nothing: the connection lives, and you are up to date as far as the cursor.
    "HEARTBEAT",
]

# How far apart the points of a trend are.
ForecastEvery = Literal[
    # Every day.
    "DAY",
    # Every seventh day, so that the last day is one of them.
    "WEEK",
]

# A way to say what a period will bring.
ForecastMethod = Literal[
    # What was won and the open deals of the categories COMMIT and BEST_CASE, in full.
    "BEST_CASE",
    # What was won and the open deals of category COMMIT, in full.
    "COMMIT",
    # What was won, and every open deal, whatever its expected day and category, times the chance of deals in its stage to be won within the whole weeks that are left of the period. The chances are learnt from how deals of the scope went from week to week before the moment.
    "MARKOV",
    # What people said: COMMIT with the overrides that stood at the moment and that you may see, the highest ones in the tree first.
    "SUBMITTED",
    # What was won, and every open deal of the period times its probability; OMITTED deals count for nothing. The standard deviation takes deals as independent of each other.
    "WEIGHTED",
]

# Why a method says nothing.
ForecastMethodLack = Literal[
    # The moment lies before the first deal that is known here.
    "BEFORE_HISTORY",
    # Of a pipeline in which deals are open, fewer than 30 were seen to be won or lost before the moment: too few to learn from.
    "TOO_FEW_CLOSED",
]

# The cumulative numbers of a forecast that people may override.
ForecastOverrideCategory = Literal[
    # What was won, what is committed and the best case.
    "BEST_CASE",
    # What was won and what is committed.
    "COMMIT",
    # What was won and the whole open pipeline; OMITTED deals are not in it.
    "PIPELINE",
]

# In which capacity somebody overrides a forecast.
ForecastOverrideKind = Literal[
    # By somebody above.
    "MANAGER",
    # By the person themselves, or by who leads the team.
    "OWNER",
]

# How long a period of forecasts is; periods are made of whole months.
ForecastPeriodUnit = Literal[
    # A month of the calendar; fiscal years change nothing about months.
    "MONTH",
    # Three months, counted from the beginning of the calendar year or of the fiscal year.
    "QUARTER",
    # Twelve months, from January or from the first month of the fiscal year.
    "YEAR",
]

# Of whom a row of a forecast is.
ForecastRowKind = Literal[
    # All people, and the deals that nobody owns.
    "COMPANY",
    # A team: its people and all teams below it.
    "TEAM",
    # Deals that nobody owns.
    "UNOWNED",
    # One person: the deals that they own.
    "USER",
]

# By what the open amount of a period grew or shrank between two moments.
ForecastWaterfallKind = Literal[
    # What they lost in worth, down to nothing where the amount was taken away.
    "DECREASED",
    # What deals that stood at the start gained in worth, of those that still stand and of those won since; a first amount, or a first rate for it, counts too.
    "INCREASED",
    # Deals that were lost since, with what they were worth at the start. Those that came in and were lost between the moments are counted here and in the step by which they came, if they were expected in the period.
    "LOST",
    # Deals that were not there at the start: made since, or archived then and back in use now. They come in with what they are worth at the end.
    "NEW",
    # Open deals that were expected only after the period, or on no day, and are expected in it now.
    "PULLED_IN",
    # Open deals that are expected before the period now, mostly because they go faster.
    "PULLED_OUT",
    # Open deals that were expected before the period and slipped into it.
    "PUSHED_IN",
    # Open deals that were put off beyond the period, or are expected on no day any more.
    "PUSHED_OUT",
    # Deals that were archived or deleted since, by when they still belonged to the scope.
    "REMOVED",
    # Deals that were won or lost at the start and are open again, or closed the other way.
    "REOPENED",
    # Deals that somebody outside the scope owned at the start, wherever and however they stood then.
    "TRANSFERRED_IN",
    # Deals that somebody outside the scope owns at the end, wherever and however they stand now.
    "TRANSFERRED_OUT",
    # Deals that were won since, with what they are worth as won. Those that came in and were won between the moments are counted here and in the step by which they came, if they closed on a day of the period.
    "WON",
]

# How far a right of a role reaches.
GrantReach = Literal[
    # Every record.
    "ALL",
    # No right: takes back what a less exact line of the same role gives.
    "NONE",
    # Records that the person owns.
    "OWN",
    # Own records, and those of the partner account for which the person works: the account with all below it, what belongs to them, and what people of that partner own.
    "PARTNER",
    # Records owned by somebody of the own team or of a team below it.
    "TEAM",
]

# What kind of work a job is.
JobKind = Literal[
    # The same is done to all records that a filter found.
    "CHANGE",
    # Records are written to a file.
    "EXPORT",
    # Rows of a file are written.
    "IMPORT",
    # What another job did is taken back.
    "UNDO",
]

# How far a job has come.
JobStatus = Literal[
    # Somebody stopped it. What was done until then stands.
    "CANCELED",
    # It has come to its end; rows that failed are counted.
    "DONE",
    # It could not go on, as its message says. What was done until then stands.
    "FAILED",
    # It waits for its turn.
    "QUEUED",
    # It is at work.
    "RUNNING",
    # Its file is on the way.
    "UPLOADING",
    # It waits for its file.
    "WAITING",
]

# What becomes of records that a job made, when it is taken back.
JobUndoCreated = Literal[
    # They are put away: whoever needs one can bring it back.
    "ARCHIVE",
    # They are removed for good, where nothing points to them. Kinds of records that cannot be removed are put away.
    "DELETE",
]

# Which GraphQL documents a key may send.
KeyDocuments = Literal[
    # Any document, registered or not.
    "ANY",
    # Registered documents alone (see `TrustedDocument`), by their id or by their exact text; anything else fails with DOCUMENT_NOT_TRUSTED.
    "TRUSTED",
]

# What becomes of activities about a lead that is converted.
LeadActivities = Literal[
    # They are about the lead and about the new records. There is still one of each.
    "COPY",
    # They stay with the lead alone.
    "LEAVE",
    # They are about the new records in place of the lead.
    "MOVE",
]

# How an assignment rule chooses one of its members.
LeadAssignmentMethod = Literal[
    # The first in the list who is in use.
    "FIXED",
    # The one with the fewest open leads; of equals the first in the list.
    "LEAST_LOADED",
    # One after the other, in the order of the list.
    "ROUND_ROBIN",
    # Of those for the territory of the lead the one with the fewest open leads.
    "TERRITORY",
]

# Why somebody got a lead or did not.
LeadAssignmentReason = Literal[
    # They are put away.
    "ARCHIVED",
    # They got it.
    "CHOSEN",
    # Somebody before them could take it.
    "LATER_IN_LIST",
    # They have more open leads.
    "MORE_LOAD",
    # Somebody else was next.
    "NOT_THEIR_TURN",
    # They stand for other territories.
    "OTHER_TERRITORY",
]

# A part of a lead that a form can fill.
LeadFormTarget = Literal[
    # The city of the address.
    "CITY",
    # For whom the person works.
    "COMPANY",
    # The country of the address.
    "COUNTRY",
    # The e-mail address.
    "EMAIL",
    # The name shared with the family.
    "FAMILY_NAME",
    # The personal name.
    "GIVEN_NAME",
    # The line of business.
    "INDUSTRY",
    # The product or topic.
    "INTEREST",
    # What the person writes: the description.
    "MESSAGE",
    # The name as it is shown.
    "NAME",
    # The telephone number.
    "PHONE",
    # The postal code of the address.
    "POSTAL_CODE",
    # Street and number of the address.
    "STREET",
    # The sales territory.
    "TERRITORY",
    # The position at work.
    "TITLE",
    # The web site.
    "WEBSITE",
]

# What a record has in common with a lead.
LeadLikeness = Literal[
    # The name of the company, without its legal form.
    "COMPANY",
    # The domain of an e-mail address, which is not one where everybody may have an address.
    "DOMAIN",
    # An e-mail address.
    "EMAIL",
    # The name of the person.
    "NAME",
    # A telephone number.
    "PHONE",
]

# How promising somebody finds a lead.
LeadRating = Literal[
    # Is hardly interested.
    "COLD",
    # Wants to buy soon.
    "HOT",
    # Shows interest, and has time.
    "WARM",
]

# What a lead becomes.
LeadResultNoun = Literal[
    # The company of the lead.
    "ACCOUNT",
    # The person of the lead.
    "CONTACT",
    # The deal that begins.
    "OPPORTUNITY",
]

# Where a lead stands.
LeadStatus = Literal[
    # It became a contact, mostly with an account and a deal.
    "CONVERTED",
    # Nobody has begun to work on it.
    "NEW",
    # It is worth an offer, and waits to be converted.
    "QUALIFIED",
    # It leads nowhere; the reason says why.
    "UNQUALIFIED",
    # Somebody is in touch, or tries to be.
    "WORKING",
]

# Why something that came over a form was set apart.
LeadSuspicion = Literal[
    # It fills the input that people do not see.
    "HONEYPOT",
    # It lacks an input that the form requires.
    "INCOMPLETE",
    # No lead can be made of it: nobody is named in it.
    "INVALID",
    # It holds more than three links.
    "LINKS",
    # It was sent sooner after opening the page than a person can, or does not say when that was.
    "TOO_FAST",
]

# The kinds of records.
Noun = Literal[
    # A company, public body or household: whom we sell to, serve, or sell with. Accounts form trees of groups and their subsidiaries.
    "ACCOUNT",
    # One contact with a customer over whatever channel, a task, or a note. It stands in the timeline of every record that it is about.
    "ACTIVITY",
    # A reason from the workspace’s own list for which deals are won or lost, so that they can be counted. One that is archived is offered no more; deals that have it keep it.
    "CLOSE_REASON",
    # A company that sells against us, with what we know of it in general. What it does in one deal stands in `Opportunity.competitors`.
    "COMPETITOR",
    # A person outside our own company; belongs to none, one or several accounts, with a role in each.
    "CONTACT",
    # A currency with its dated rates to the base currency. Money may stand in any currency of ISO 4217; only one with a rate is converted.
    "CURRENCY",
    # A field that the workspace adds to a noun: its values stand in customFields of every record of that noun, and can be filtered and sorted by. Archived: takes and shows no values, which are kept.
    "CUSTOM_FIELD",
    # What somebody said a period of a person or a team will land at, whatever its deals add up to. It is never changed: a later one of the same kind takes its place. It is seen by who said it and by whoever reaches their records: a seller does not see what a manager made of their number.
    "FORECAST_OVERRIDE",
    # What the workspace chose about forecasts; there is one of it, and everybody works with the same.
    "FORECAST_SETTINGS",
    # Work that takes longer than a request: an import, an export, a change of very many records, or taking one of them back. It runs in chunks with the rights of whoever asked for it, and goes on after a restart where it stood.
    "JOB",
    # A key with which a program or a person signs in and acts as one user. Its secret is shown once, when the key is made. Archiving the key revokes it.
    "KEY",
    # Somebody who may become a customer, of whom little is known yet: captured over a form, a list or by hand, handed to a seller, and in the end converted or disqualified.
    "LEAD",
    # Hands leads to people: of the rules in use the first one counts that fits the lead and has somebody to take it.
    "LEAD_ASSIGNMENT_RULE",
    # A form on a web page: what visitors send to `POST /forms/<publicKey>` becomes a lead. The page needs no key of the API.
    "LEAD_FORM",
    # Gives points to the leads that a filter finds. The score of a lead is the sum of its rules; it is counted anew whenever the lead is written.
    "LEAD_SCORE_RULE",
    # A chance to sell something: it goes through the stages of its pipeline until it is won or lost, and keeps the history of its stages for good.
    "OPPORTUNITY",
    # What is offered in a deal: a product, how much of it and at what price. Rights reach it by the owner and the account of the deal; who adds, changes or removes one must be allowed to change the deal as well.
    "OPPORTUNITY_LINE",
    # A way of selling: an ordered row of stages that ends in won or lost. A workspace has as many as it has ways of selling.
    "PIPELINE",
    # What a person or a team is to sell in a period. A person’s is seen by the person and by whoever reaches their records; a team’s by whoever reaches the team, so not by a member whose right goes no further than their own records.
    "QUOTA",
    # What the people who have it may do. Somebody with several roles may do whatever any of them allows; without a role a user may do nothing.
    "ROLE",
    # A filter and an order under a name, to be passed on as the arguments `filter` and `orderBy` of a list of that kind.
    "SAVED_FILTER",
    # A step of a pipeline, with the chance of winning that deals have there and what must be known to enter it.
    "STAGE",
    # People who work together, such as a regional office. Teams form a tree; whoever reaches a team reaches those below it.
    "TEAM",
    # A GraphQL document that was registered for an app: a request may name it by `documentId` in place of its text, and a key with `documents: TRUSTED` may send nothing else. Archiving retires it: it is unknown from then on, and streams that it opened end. Its text never changes.
    "TRUSTED_DOCUMENT",
    # Somebody who works with the CRM: a colleague, or a program with a name of its own. Owns records and signs in with keys. Archived: signs in no more, but stays the owner of what was theirs.
    "USER",
    # An address to which messages are posted as events happen, signed by Standard Webhooks. What a message holds is what a subscription of yours would get, with the rights of its owner as they are when it is made. At least once; failures are tried again for about three days.
    "WEBHOOK",
]

# How figures treat deals that are still open, of which nobody knows how they end.
OpenDealsCount = Literal[
    # They stand in figures of their own, with the time that has passed until now.
    "APART",
    # They stand in no rate and no duration: only what has ended counts there.
    "EXCLUDED",
]

# Whether a deal is still being sold, won or lost.
OpportunityStatus = Literal[
    # The customer has decided against us, or the deal was given up.
    "LOST",
    # Still being sold.
    "OPEN",
    # The customer has decided for us.
    "WON",
]

# The length of calendar periods by which sums are grouped.
Period = Literal[
    # Calendar days, answered as `2017-05-03`.
    "DAY",
    # Calendar months, answered as `2017-05`.
    "MONTH",
    # Calendar quarters, answered as `2017-Q2`.
    "QUARTER",
    # Calendar years, answered as `2017`.
    "YEAR",
]

# What happened to a deal, seen from the pipeline.
PipelineChangeKind = Literal[
    # The deal is new in what you see: made, brought back from the archive, or come to you.
    "ENTERED",
    # Nothing: the connection lives, and you are up to date as far as the cursor.
    "HEARTBEAT",
    # The deal is deleted, archived, or out of your view: take it off the board.
    "LEFT",
    # The deal is in another stage.
    "MOVED",
    # Something else of the deal changed.
    "UPDATED",
]

# What a quota counts, of deals won on a day of its period.
QuotaMeasure = Literal[
    # How many deals there are; of a product family: those with a line of it.
    "COUNT",
    # The quantities of the lines of the deals, added up.
    "QUANTITY",
    # What the deals, or their lines of the product family, are worth in the base currency.
    "REVENUE",
]

# From which quotas comes what a row of a forecast is to reach.
QuotaSource = Literal[
    # From what the people and teams directly below are to reach: the sum of those who have something to reach.
    "BELOW",
    # From a quota of the person or team for this very period.
    "OWN",
    # From their quotas of the parts of the period, of which every part has one: the months of a quarter, the quarters of a year.
    "PARTS",
]

# Which deals cannot close without a reason.
ReasonFor = Literal[
    # Who loses a deal says why.
    "LOST",
    # Neither won nor lost ones need one.
    "NOTHING",
    # Who wins or loses a deal says why.
    "WON_AND_LOST",
]

# How a competitor stands in a deal.
RivalStatus = Literal[
    # Still in the race.
    "ACTIVE",
    # Out of the race before the end.
    "ELIMINATED",
    # It won against us.
    "LOST_TO",
    # We won against it.
    "WON_AGAINST",
]

# Who sees something beside its owner.
Sharing = Literal[
    # Everybody who may read the kind at all.
    "EVERYONE",
    # Nobody else, but for those who reach the owner’s records.
    "PRIVATE",
    # Everybody in the owner’s team.
    "TEAM",
]

# Why an open deal is stale.
StaleReason = Literal[
    # The day on which the decision was expected has passed (UTC).
    "CLOSE_DATE_PASSED",
    # It has stood in its stage for longer than the `expectedDays` of the stage; never where these are null.
    "LONG_IN_STAGE",
    # No activity that you may see and no change for `days` days.
    "QUIET",
]

# Why something was refused. The list is closed.
UserErrorCode = Literal[
    # The activity is done already.
    "ALREADY_DONE",
    # A record with the id that you supplied exists already.
    "ALREADY_EXISTS",
    # Several records fit what should name exactly one.
    "AMBIGUOUS",
    # The amount of the opportunity is the sum of its lines, so it cannot be set.
    "AMOUNT_FOLLOWS_LINES",
    # The amount lies beyond what is kept exactly: 9007199254740991 minor units.
    "AMOUNT_TOO_LARGE",
    # A key names an app and is not limited to registered documents.
    "APP_WITHOUT_TRUST",
    # Only a role with the right to backdate may say when something really happened.
    "BACKDATE_NEEDED",
    # The base currency cannot change once rates or converted amounts are stored.
    "BASE_IN_USE",
    # There is always exactly one base currency.
    "BASE_NEEDED",
    # A deal does not go on before the required checks of its stage are done.
    "CHECKS_OPEN",
    # Somebody changed the record since the version you expected; the current record is in the payload.
    "CONFLICT",
    # The filter finds another number of records than you expected; nothing was changed.
    "COUNT_MISMATCH",
    # An opportunity and all its lines have one currency.
    "CURRENCY_OF_LINES",
    # Records have values that the change would break.
    "CUSTOM_FIELD_IN_USE",
    # The opportunity is won or lost: it only moves after it was reopened.
    "DEAL_CLOSED",
    # Only a won or lost opportunity can be reopened.
    "DEAL_OPEN",
    # The id given with a document is not that of its text.
    "DOCUMENT_ID_MISMATCH",
    # A document that is to be registered is no GraphQL, or does not fit the schema.
    "DOCUMENT_INVALID",
    # Two rows of one call name the same record.
    "DUPLICATE_ROW",
    # A key would have expired before it is made.
    "EXPIRED_ALREADY",
    # Other records point to this one, so it cannot be deleted; archive it instead.
    "HAS_DEPENDENTS",
    # The history of stages is append-only: a new entry comes after those that stand.
    "HISTORY_IS_FINAL",
    # The subject of that issuer is somebody else here.
    "IDENTITY_TAKEN",
    # The value is not of the form that the field takes.
    "INVALID",
    # The job has ended already.
    "JOB_ENDED",
    # A key that was revoked gets no successor.
    "KEY_REVOKED",
    # After the change nobody could administer the workspace.
    "LAST_ADMINISTRATOR",
    # The lead was converted or disqualified, so this cannot be done to it any more.
    "LEAD_CLOSED",
    # Only a disqualified lead can be reopened.
    "LEAD_OPEN",
    # The lead is qualified already.
    "LEAD_QUALIFIED",
    # The field that names a record can be hidden from nobody.
    "NAME_HIDDEN",
    # A participant is a contact, a colleague, or somebody by name or address.
    "NOBODY",
    # You may see the record, but may not do this to it.
    "NOT_ALLOWED",
    # Only what is done can be reopened.
    "NOT_DONE",
    # There is no such record, or you may not see it.
    "NOT_FOUND",
    # Only tasks and planned meetings, visits and calls are completed.
    "NOT_TO_BE_DONE",
    # The job cannot be taken back.
    "NOT_UNDOABLE",
    # No assignment rule that is in use fits the lead and has somebody who can take it.
    "NO_RULE_FITS",
    # The stage belongs to another pipeline than the opportunity.
    "OTHER_PIPELINE",
    # The value is below the least or above the greatest that the field takes.
    "OUT_OF_RANGE",
    # The number belongs neither to you nor to somebody below you, so you may see it, but not override it.
    "OVERRIDE_NOT_YOURS",
    # Stages and opportunities never change their pipeline.
    "PIPELINE_FIXED",
    # A pipeline with deals has at least one open, one won and one lost stage.
    "PIPELINE_INCOMPLETE",
    # The same person or team has a quota of that measure, product family and period already.
    "QUOTA_EXISTS",
    # The field must have a value.
    "REQUIRED",
    # The opportunity stands in that stage already.
    "SAME_STAGE",
    # More than one account of a contact is marked as the primary one.
    "SEVERAL_PRIMARY",
    # More than one person of a deal is marked as the primary one.
    "SEVERAL_PRIMARY_CONTACTS",
    # The splits of a team come to exactly 100 percent, or nobody has one.
    "SPLITS_NOT_WHOLE",
    # The stage is archived, so no deal enters it.
    "STAGE_ARCHIVED",
    # Deals stand in the stage, so it cannot get another meaning or be put away.
    "STAGE_IN_USE",
    # The value must be unique and belongs to another record.
    "TAKEN",
    # The text is longer than the field takes.
    "TOO_LONG",
    # There are more entries than allowed.
    "TOO_MANY",
    # The amount has more decimals than its currency.
    "TOO_PRECISE",
    # The record would stand below itself: its new parent is the record itself or one of those below it.
    "TREE_LOOP",
    # The code is no active currency of ISO 4217.
    "UNKNOWN_CURRENCY",
    # There is no such field.
    "UNKNOWN_FIELD",
    # A right names a noun, verb or field that there is not.
    "UNKNOWN_RIGHT",
    # A scope of a key is not of the form noun:verb, or names a noun or verb that there is not.
    "UNKNOWN_SCOPE",
    # What a webhook is to send cannot be answered: its document or its variables are wrong.
    "WEBHOOK_DOCUMENT",
    # The webhook stood still for so long that it cannot go on where it stood.
    "WEBHOOK_EXPIRED",
    # The webhook has the status already that it was to get.
    "WEBHOOK_STANDING",
    # Messages of webhooks do not go to this address.
    "WEBHOOK_URL",
]

# A factor without which the velocity of a pipeline is not known.
VelocityFactor = Literal[
    # No deal was won or lost, so there is no win rate.
    "CLOSED_DEALS",
    # Of no deal that was won the length is known, or all of them took no day.
    "CYCLE_DAYS",
    # No deal is open.
    "OPEN_DEALS",
    # No deal was won, or none of those has an amount in the base currency.
    "WON_AMOUNTS",
]

# What may be done with records; rights are given by noun and verb.
Verb = Literal[
    # Put the record away from lists, and bring it back.
    "ARCHIVE",
    # Hand a lead to somebody by the assignment rules.
    "ASSIGN",
    # Stop a job.
    "CANCEL",
    # Mark a task as done, or a planned meeting, visit or call as held.
    "COMPLETE",
    # Make an account, a contact and a deal of a lead.
    "CONVERT",
    # Make a new record.
    "CREATE",
    # Remove the record for good.
    "DELETE",
    # Say that a lead leads nowhere, and why.
    "DISQUALIFY",
    # Write records to a file.
    "EXPORT",
    # Write the rows of a file.
    "IMPORT",
    # Close an open deal as lost.
    "LOSE",
    # Bring an open deal into another open stage.
    "MOVE",
    # Stop sending for a while.
    "PAUSE",
    # Say that a lead is worth an offer.
    "QUALIFY",
    # See the record.
    "READ",
    # Open again what was closed or done.
    "REOPEN",
    # Send messages once more.
    "REPLAY",
    # Go on sending.
    "RESUME",
    # Make a successor of the key and let the old one expire.
    "ROTATE",
    # Send a test message.
    "TEST",
    # Bring an archived record back to lists; the right to it is that of ARCHIVE.
    "UNARCHIVE",
    # Take back what a job did.
    "UNDO",
    # Change fields of the record.
    "UPDATE",
    # Close an open deal as won.
    "WIN",
]

# How a message of a webhook stands.
WebhookDeliveryStatus = Literal[
    # The receiver answered with a status from 200 to 299.
    "DELIVERED",
    # It was given up after its last attempt. It can be replayed.
    "FAILED",
    # It waits to be sent, for the first time or again.
    "PENDING",
    # The document answered with an error, so there is nothing to send. It can be replayed once that is mended.
    "RENDER_ERROR",
    # When it was to be sent, its owner could see no more of it. Nothing was sent.
    "SKIPPED",
]

# Why a webhook sends nothing.
WebhookReason = Literal[
    # Somebody paused it.
    "ASKED",
    # It stood still for so long that the log no longer lets it go on from there.
    "CURSOR_EXPIRED",
    # For three days nothing but failure came of it.
    "FAILING",
    # The receiver answered 410 Gone.
    "GONE",
    # Its owner was archived, or the key was revoked with which it was made.
    "NOBODY",
    # Its document is refused with the rights of its owner as they are now, as `note` says.
    "REFUSED",
    # Its secret cannot be read with the keys that the operator gave.
    "SECRET",
]

# Whether a webhook sends messages.
WebhookStatus = Literal[
    # Messages are made and sent.
    "ACTIVE",
    # The receiver said that it is gone for good (410). It can be resumed as a paused one.
    "DISABLED",
    # Nothing is sent, as `reason` says. When it is resumed it goes on where it stood.
    "PAUSED",
]


class AccountBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    domain: bool
    """True: by the `domains` of the row."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _AccountCreateInputNeeds(TypedDict):
    name: str
    """The name by which people know the account; several accounts may share one."""


class AccountCreateInput(_AccountCreateInputNeeds, total=False):
    """A new account. What is left out stays empty or takes its default."""
    addresses: Sequence[AddressInput] | None
    """Postal addresses, the most useful first."""
    annualRevenue: MoneyInput | None
    """What the account takes in a year, in its own currency; null when not known."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    domains: Sequence[str] | None
    """Internet domains of the account, such as example.com, without scheme and www. Several accounts may share one, as a group and its subsidiaries do."""
    employees: int | None
    """Number of people who work there; null when not known."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    industry: str | None
    """The line of business in words, such as retail; null when not known."""
    isPartner: bool | None
    """True for an account that sells with us. False unless given."""
    legalName: str | None
    """The name in the commercial register, as it stands on a contract; null when not known."""
    lifecycleStage: str | None
    """Where the relation with the account stands, in the words of the workspace; null while nobody said."""
    owner: str | None
    """Who answers for the account; whoever creates it unless said otherwise. Null: nobody does. You, unless given."""
    parent: str | None
    """The account to which this one belongs as a subsidiary or branch; null at the top of its tree."""
    phones: Sequence[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    tier: str | None
    """How valued the account is, in the words of the workspace (VIP, gold …); null while it is not rated."""
    website: str | None
    """Address of the public web site; null when there is none or it is not known."""


# Which accounts to find. Members that are given must all hold; what you may not see is not there.
AccountFilter = TypedDict("AccountFilter", {
    # Everything that happened around the account and all that is to be done: its timeline, whatever the channel.
    "activities": "ActivityListFilter | None",
    # All of these hold.
    "and": "Sequence[AccountFilter] | None",
    # What the account takes in a year, in its own currency; null when not known.
    "annualRevenue": "MoneyFilter | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # Subsidiaries and branches directly below the account.
    "children": "AccountListFilter | None",
    # People who belong to the account.
    "contacts": "ContactListFilter | None",
    # Leads that became this account or joined it.
    "convertedLeads": "LeadListFilter | None",
    # When the account was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # Internet domains of the account, such as example.com, without scheme and www. Several accounts may share one, as a group and its subsidiaries do.
    "domains": "TextListFilter | None",
    # Number of people who work there; null when not known.
    "employees": "IntFilter | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the account.
    "id": "IdFilter | None",
    # The line of business in words, such as retail; null when not known.
    "industry": "StringFilter | None",
    # Where a field points to an account: whether there is none that you may see.
    "isNull": "bool | None",
    # True for an account that sells with us.
    "isPartner": "BooleanFilter | None",
    # The name in the commercial register, as it stands on a contract; null when not known.
    "legalName": "StringFilter | None",
    # Where the relation with the account stands, in the words of the workspace; null while nobody said.
    "lifecycleStage": "StringFilter | None",
    # The name by which people know the account; several accounts may share one.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "AccountFilter | None",
    # Deals with the account, open and closed.
    "opportunities": "OpportunityListFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[AccountFilter] | None",
    # Who answers for the account; whoever creates it unless said otherwise. Null: nobody does.
    "owner": "UserFilter | None",
    # The account to which this one belongs as a subsidiary or branch; null at the top of its tree.
    "parent": "AccountFilter | None",
    # People of this partner who work with the CRM, with rights of reach PARTNER as far as their roles say.
    "partnerUsers": "UserListFilter | None",
    # Telephone numbers, the most useful first: digits, with + before a country code.
    "phones": "TextListFilter | None",
    # How valued the account is, in the words of the workspace (VIP, gold …); null while it is not rated.
    "tier": "StringFilter | None",
    # When the account was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the account was written, from 1.
    "version": "IntFilter | None",
    # Address of the public web site; null when there is none or it is not known.
    "website": "StringFilter | None",
}, total=False)


class AccountGroupBy(TypedDict, total=False):
    """By what accounts are grouped. Give exactly one member."""
    customField: str
    """By the value of the custom field with this key."""
    employees: bool
    """By employees: Number of people who work there; null when not known."""
    industry: bool
    """By industry, regardless of case and accents."""
    isPartner: bool
    """By is partner: True for an account that sells with us."""
    legalName: bool
    """By legal name, regardless of case and accents."""
    lifecycleStage: bool
    """By lifecycle stage, regardless of case and accents."""
    name: bool
    """By name, regardless of case and accents."""
    owner: bool
    """By the owner, a user; one that you may not see counts as none."""
    parent: bool
    """By the parent, an account; one that you may not see counts as none."""
    tier: bool
    """By tier, regardless of case and accents."""
    website: bool
    """By website, regardless of case and accents."""


class _AccountImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class AccountImportInput(_AccountImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: AccountBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class AccountListFilter(TypedDict, total=False):
    """Asks about a list of accounts, of which only those count that you may see. Several members must all hold."""
    every: AccountFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: AccountFilter | None
    """No entry meets this."""
    some: AccountFilter | None
    """At least one entry meets this."""


class AccountMatch(TypedDict, total=False):
    """Which account is meant. Give exactly one member; where none fits, a new one is made."""
    domain: str
    """The one with this domain; refused as AMBIGUOUS where several have it."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class AccountOrder(TypedDict, total=False):
    """By what accounts are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    annualRevenue: Direction
    """By annual revenue: by currency first, then by the amount."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the account was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    employees: Direction
    """By employees: Number of people who work there; null when not known."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    industry: Direction
    """By industry, regardless of case and accents."""
    isPartner: Direction
    """By is partner: True for an account that sells with us."""
    legalName: Direction
    """By legal name, regardless of case and accents."""
    lifecycleStage: Direction
    """By lifecycle stage, regardless of case and accents."""
    name: Direction
    """By name, regardless of case and accents."""
    owner: UserOrder
    """By a field of the owner; one that is empty or that you may not see counts as the largest."""
    parent: AccountOrder
    """By a field of the parent; one that is empty or that you may not see counts as the largest."""
    tier: Direction
    """By tier, regardless of case and accents."""
    updatedAt: Direction
    """By when the account was last changed."""
    version: Direction
    """By how often the account was written."""
    website: Direction
    """By website, regardless of case and accents."""


class AccountRowInput(TypedDict, total=False):
    """A new account, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `AccountCreateInput` requires."""
    addresses: Sequence[AddressInput] | None
    """Postal addresses, the most useful first."""
    annualRevenue: MoneyInput | None
    """What the account takes in a year, in its own currency; null when not known."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    domains: Sequence[str] | None
    """Internet domains of the account, such as example.com, without scheme and www. Several accounts may share one, as a group and its subsidiaries do."""
    employees: int | None
    """Number of people who work there; null when not known."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    industry: str | None
    """The line of business in words, such as retail; null when not known."""
    isPartner: bool | None
    """True for an account that sells with us."""
    legalName: str | None
    """The name in the commercial register, as it stands on a contract; null when not known."""
    lifecycleStage: str | None
    """Where the relation with the account stands, in the words of the workspace; null while nobody said."""
    name: str | None
    """The name by which people know the account; several accounts may share one."""
    owner: str | None
    """Who answers for the account; whoever creates it unless said otherwise. Null: nobody does."""
    ownerExternalId: ExternalIdInput | None
    """In place of `owner`: by another system’s id."""
    parent: str | None
    """The account to which this one belongs as a subsidiary or branch; null at the top of its tree."""
    parentExternalId: ExternalIdInput | None
    """In place of `parent`: by another system’s id."""
    phones: Sequence[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    tier: str | None
    """How valued the account is, in the words of the workspace (VIP, gold …); null while it is not rated."""
    website: str | None
    """Address of the public web site; null when there is none or it is not known."""


class AccountSetInput(TypedDict, total=False):
    """What is to change in every account that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    addresses: Sequence[AddressInput] | None
    """Postal addresses, the most useful first."""
    annualRevenue: MoneyInput | None
    """What the account takes in a year, in its own currency; null when not known."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    domains: Sequence[str] | None
    """Internet domains of the account, such as example.com, without scheme and www. Several accounts may share one, as a group and its subsidiaries do."""
    employees: int | None
    """Number of people who work there; null when not known."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    industry: str | None
    """The line of business in words, such as retail; null when not known."""
    isPartner: bool | None
    """True for an account that sells with us."""
    legalName: str | None
    """The name in the commercial register, as it stands on a contract; null when not known."""
    lifecycleStage: str | None
    """Where the relation with the account stands, in the words of the workspace; null while nobody said."""
    name: str | None
    """The name by which people know the account; several accounts may share one."""
    owner: str | None
    """Who answers for the account; whoever creates it unless said otherwise. Null: nobody does."""
    parent: str | None
    """The account to which this one belongs as a subsidiary or branch; null at the top of its tree."""
    phones: Sequence[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    tier: str | None
    """How valued the account is, in the words of the workspace (VIP, gold …); null while it is not rated."""
    website: str | None
    """Address of the public web site; null when there is none or it is not known."""


class _AccountUpdateInputNeeds(TypedDict):
    id: str
    """Which account to change."""


class AccountUpdateInput(_AccountUpdateInputNeeds, total=False):
    """What is to change in one account. A member that is absent changes nothing, null clears, a list replaces."""
    addresses: Sequence[AddressInput] | None
    """Postal addresses, the most useful first."""
    annualRevenue: MoneyInput | None
    """What the account takes in a year, in its own currency; null when not known."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    domains: Sequence[str] | None
    """Internet domains of the account, such as example.com, without scheme and www. Several accounts may share one, as a group and its subsidiaries do."""
    employees: int | None
    """Number of people who work there; null when not known."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    industry: str | None
    """The line of business in words, such as retail; null when not known."""
    isPartner: bool | None
    """True for an account that sells with us."""
    legalName: str | None
    """The name in the commercial register, as it stands on a contract; null when not known."""
    lifecycleStage: str | None
    """Where the relation with the account stands, in the words of the workspace; null while nobody said."""
    name: str | None
    """The name by which people know the account; several accounts may share one."""
    owner: str | None
    """Who answers for the account; whoever creates it unless said otherwise. Null: nobody does."""
    parent: str | None
    """The account to which this one belongs as a subsidiary or branch; null at the top of its tree."""
    phones: Sequence[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    tier: str | None
    """How valued the account is, in the words of the workspace (VIP, gold …); null while it is not rated."""
    website: str | None
    """Address of the public web site; null when there is none or it is not known."""


class ActivityBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _ActivityCompleteInputNeeds(TypedDict):
    id: str
    """Which activity."""


class ActivityCompleteInput(_ActivityCompleteInputNeeds, total=False):
    """What `activityComplete` needs to know."""
    doneAt: DateTimeGiven | None
    """When it was done; now unless given, and never in the future."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    outcome: str | None
    """What came of it, in words that can be counted: reached, no answer, offer wanted."""


class _ActivityCreateInputNeeds(TypedDict):
    kind: ActivityKind
    """Over which channel it took place, or that it is a task or a note."""
    subject: str
    """What it was about, in a line."""


class ActivityCreateInput(_ActivityCreateInputNeeds, total=False):
    """A new activity. What is left out stays empty or takes its default."""
    about: Sequence[str] | None
    """The records to which it belongs: accounts, contacts, leads, opportunities … Whoever sees one of them sees the activity. Empty for a task of one’s own."""
    body: str | None
    """What was said or is to be done, in full; null when there is no more to say than the subject."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    direction: ActivityDirection | None
    """Who began it; null where that means nothing or is not known."""
    doneAt: DateTimeGiven | None
    """When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds."""
    dueAt: DateTimeGiven | None
    """By when a TASK is to be done; null without a deadline, and for every other kind."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    occurredAt: DateTimeGiven | None
    """When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future."""
    outcome: str | None
    """What came of it, in words that can be counted: reached, no answer, offer wanted. Null: not said."""
    owner: str | None
    """Who did it or is to do it; whoever creates it unless said otherwise. Null: nobody. You, unless given."""
    participants: Sequence[ActivityParticipantInput] | None
    """Who took part, in the order given."""


# Compares a value of ActivityDirection. Several operators must all hold.
ActivityDirectionFilter = TypedDict("ActivityDirectionFilter", {
    # The value equals this one.
    "eq": "ActivityDirection | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[ActivityDirection] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "ActivityDirection | None",
    # The value is none of these, or empty.
    "nin": "Sequence[ActivityDirection] | None",
}, total=False)


# Which activities to find. Members that are given must all hold; what you may not see is not there.
ActivityFilter = TypedDict("ActivityFilter", {
    # The records to which it belongs: accounts, contacts, leads, opportunities … Whoever sees one of them sees the activity. Empty for a task of one’s own.
    "about": "RecordListFilter | None",
    # All of these hold.
    "and": "Sequence[ActivityFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the activity was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # Who began it; null where that means nothing or is not known.
    "direction": "ActivityDirectionFilter | None",
    # When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds.
    "doneAt": "DateTimeFilter | None",
    # By when a TASK is to be done; null without a deadline, and for every other kind.
    "dueAt": "DateTimeFilter | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the activity.
    "id": "IdFilter | None",
    # Where a field points to an activity: whether there is none that you may see.
    "isNull": "bool | None",
    # Over which channel it took place, or that it is a task or a note.
    "kind": "ActivityKindFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "ActivityFilter | None",
    # When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future.
    "occurredAt": "DateTimeFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[ActivityFilter] | None",
    # What came of it, in words that can be counted: reached, no answer, offer wanted. Null: not said.
    "outcome": "StringFilter | None",
    # Who did it or is to do it; whoever creates it unless said otherwise. Null: nobody.
    "owner": "UserFilter | None",
    # Who took part, in the order given.
    "participants": "ActivityParticipantListFilter | None",
    # What it was about, in a line.
    "subject": "StringFilter | None",
    # When the activity was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the activity was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class ActivityGroupBy(TypedDict, total=False):
    """By what activities are grouped. Give exactly one member."""
    customField: str
    """By the value of the custom field with this key."""
    direction: bool
    """By direction: Who began it; null where that means nothing or is not known."""
    doneAt: Period
    """By the period of done at: When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds."""
    dueAt: Period
    """By the period of due at: By when a TASK is to be done; null without a deadline, and for every other kind."""
    kind: bool
    """By kind: Over which channel it took place, or that it is a task or a note."""
    occurredAt: Period
    """By the period of occurred at: When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future."""
    outcome: bool
    """By outcome, regardless of case and accents."""
    owner: bool
    """By the owner, a user; one that you may not see counts as none."""
    subject: bool
    """By subject, regardless of case and accents."""


class _ActivityImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class ActivityImportInput(_ActivityImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: ActivityBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


# Compares a value of ActivityKind. Several operators must all hold.
ActivityKindFilter = TypedDict("ActivityKindFilter", {
    # The value equals this one.
    "eq": "ActivityKind | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[ActivityKind] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "ActivityKind | None",
    # The value is none of these, or empty.
    "nin": "Sequence[ActivityKind] | None",
}, total=False)


class ActivityListFilter(TypedDict, total=False):
    """Asks about a list of activities, of which only those count that you may see. Several members must all hold."""
    every: ActivityFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: ActivityFilter | None
    """No entry meets this."""
    some: ActivityFilter | None
    """At least one entry meets this."""


class ActivityMatch(TypedDict, total=False):
    """Which activity is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class ActivityOrder(TypedDict, total=False):
    """By what activities are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the activity was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    direction: Direction
    """By direction, alphabetically."""
    doneAt: Direction
    """By done at: When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds."""
    dueAt: Direction
    """By due at: By when a TASK is to be done; null without a deadline, and for every other kind."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    kind: Direction
    """By kind, alphabetically."""
    occurredAt: Direction
    """By occurred at: When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future."""
    outcome: Direction
    """By outcome, regardless of case and accents."""
    owner: UserOrder
    """By a field of the owner; one that is empty or that you may not see counts as the largest."""
    subject: Direction
    """By subject, regardless of case and accents."""
    updatedAt: Direction
    """By when the activity was last changed."""
    version: Direction
    """By how often the activity was written."""


class ActivityParticipantFilter(TypedDict, total=False):
    """Which entries count. Somebody who took part: a contact, a colleague, or a stranger by name or address."""
    address: StringFilter | None
    """Number, e-mail or other address over which the person took part; null when not known."""
    contact: ContactFilter | None
    """The contact who took part; null for anybody else."""
    name: StringFilter | None
    """The name of somebody who is not recorded; null else."""
    user: UserFilter | None
    """The colleague who took part; null for anybody else."""


class ActivityParticipantInput(TypedDict, total=False):
    """Somebody who took part: a contact, a colleague, or a stranger by name or address."""
    address: str | None
    """Number, e-mail or other address over which the person took part; null when not known."""
    contact: str | None
    """The contact who took part; null for anybody else."""
    name: str | None
    """The name of somebody who is not recorded; null else."""
    user: str | None
    """The colleague who took part; null for anybody else."""


class ActivityParticipantListFilter(TypedDict, total=False):
    """Asks about a list of entries, of which only those count that you may see. Several members must all hold."""
    every: ActivityParticipantFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: ActivityParticipantFilter | None
    """No entry meets this."""
    some: ActivityParticipantFilter | None
    """At least one entry meets this."""


class ActivityParticipantRowInput(TypedDict, total=False):
    """Somebody who took part: a contact, a colleague, or a stranger by name or address."""
    address: str | None
    """Number, e-mail or other address over which the person took part; null when not known."""
    contact: str | None
    """The contact who took part; null for anybody else."""
    contactExternalId: ExternalIdInput | None
    """In place of `contact`: by another system’s id."""
    name: str | None
    """The name of somebody who is not recorded; null else."""
    user: str | None
    """The colleague who took part; null for anybody else."""
    userExternalId: ExternalIdInput | None
    """In place of `user`: by another system’s id."""


class _ActivityReopenInputNeeds(TypedDict):
    id: str
    """Which activity."""


class ActivityReopenInput(_ActivityReopenInputNeeds, total=False):
    """What `activityReopen` needs to know."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


class ActivityRowInput(TypedDict, total=False):
    """A new activity, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `ActivityCreateInput` requires."""
    about: Sequence[str] | None
    """The records to which it belongs: accounts, contacts, leads, opportunities … Whoever sees one of them sees the activity. Empty for a task of one’s own."""
    aboutExternalIds: Sequence[RecordExternalIdInput] | None
    """Beside `about`: more of them, by other systems’ ids."""
    body: str | None
    """What was said or is to be done, in full; null when there is no more to say than the subject."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    direction: ActivityDirection | None
    """Who began it; null where that means nothing or is not known."""
    doneAt: DateTimeGiven | None
    """When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds."""
    dueAt: DateTimeGiven | None
    """By when a TASK is to be done; null without a deadline, and for every other kind."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    kind: ActivityKind | None
    """Over which channel it took place, or that it is a task or a note."""
    occurredAt: DateTimeGiven | None
    """When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future."""
    outcome: str | None
    """What came of it, in words that can be counted: reached, no answer, offer wanted. Null: not said."""
    owner: str | None
    """Who did it or is to do it; whoever creates it unless said otherwise. Null: nobody."""
    ownerExternalId: ExternalIdInput | None
    """In place of `owner`: by another system’s id."""
    participants: Sequence[ActivityParticipantRowInput] | None
    """Who took part, in the order given."""
    subject: str | None
    """What it was about, in a line."""


class ActivitySetInput(TypedDict, total=False):
    """What is to change in every activity that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    about: Sequence[str] | None
    """The records to which it belongs: accounts, contacts, leads, opportunities … Whoever sees one of them sees the activity. Empty for a task of one’s own."""
    body: str | None
    """What was said or is to be done, in full; null when there is no more to say than the subject."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    direction: ActivityDirection | None
    """Who began it; null where that means nothing or is not known."""
    doneAt: DateTimeGiven | None
    """When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds."""
    dueAt: DateTimeGiven | None
    """By when a TASK is to be done; null without a deadline, and for every other kind."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    kind: ActivityKind | None
    """Over which channel it took place, or that it is a task or a note."""
    occurredAt: DateTimeGiven | None
    """When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future."""
    outcome: str | None
    """What came of it, in words that can be counted: reached, no answer, offer wanted. Null: not said."""
    owner: str | None
    """Who did it or is to do it; whoever creates it unless said otherwise. Null: nobody."""
    participants: Sequence[ActivityParticipantInput] | None
    """Who took part, in the order given."""
    subject: str | None
    """What it was about, in a line."""


class _ActivityUpdateInputNeeds(TypedDict):
    id: str
    """Which activity to change."""


class ActivityUpdateInput(_ActivityUpdateInputNeeds, total=False):
    """What is to change in one activity. A member that is absent changes nothing, null clears, a list replaces."""
    about: Sequence[str] | None
    """The records to which it belongs: accounts, contacts, leads, opportunities … Whoever sees one of them sees the activity. Empty for a task of one’s own."""
    body: str | None
    """What was said or is to be done, in full; null when there is no more to say than the subject."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    direction: ActivityDirection | None
    """Who began it; null where that means nothing or is not known."""
    doneAt: DateTimeGiven | None
    """When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds."""
    dueAt: DateTimeGiven | None
    """By when a TASK is to be done; null without a deadline, and for every other kind."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    kind: ActivityKind | None
    """Over which channel it took place, or that it is a task or a note."""
    occurredAt: DateTimeGiven | None
    """When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future."""
    outcome: str | None
    """What came of it, in words that can be counted: reached, no answer, offer wanted. Null: not said."""
    owner: str | None
    """Who did it or is to do it; whoever creates it unless said otherwise. Null: nobody."""
    participants: Sequence[ActivityParticipantInput] | None
    """Who took part, in the order given."""
    subject: str | None
    """What it was about, in a line."""


class AddressInput(TypedDict, total=False):
    """A postal address, in parts as an envelope needs them."""
    city: str | None
    """City, town or village."""
    country: str | None
    """Country, as its name or its ISO 3166-1 code."""
    label: str | None
    """What the address is for: head office, billing, delivery."""
    postalCode: str | None
    """Postal code, as it is written in its country."""
    region: str | None
    """State, province or county, where an address has one."""
    street: str | None
    """Street and number, or the lines before the city."""


# Compares a value of AmountFrom. Several operators must all hold.
AmountFromFilter = TypedDict("AmountFromFilter", {
    # The value equals this one.
    "eq": "AmountFrom | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[AmountFrom] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "AmountFrom | None",
    # The value is none of these, or empty.
    "nin": "Sequence[AmountFrom] | None",
}, total=False)


class _ApiKeyCreateInputNeeds(TypedDict):
    name: str
    """What the key is for, such as Shop import."""
    user: str
    """As whom the key acts."""


class ApiKeyCreateInput(_ApiKeyCreateInputNeeds, total=False):
    """A new key. What is left out stays empty or takes its default."""
    app: str | None
    """Of a TRUSTED key: the app whose documents it may send, such as board. Null: those of every app. A key for ANY documents names none."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    documents: KeyDocuments | None
    """Which GraphQL documents the key may send. TRUSTED suits a key that leaves the house, as in a web page: whoever finds it can ask for nothing else. ANY unless given."""
    expiresAt: DateTimeGiven | None
    """From when on the key is refused; null for a key without an end."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    scopes: Sequence[str] | None
    """What the key may do of what its user may do, as noun:verb (account:read, opportunity:*, *:read). Empty: everything. A key with scopes administers nothing."""


# Which keys to find. Members that are given must all hold; what you may not see is not there.
ApiKeyFilter = TypedDict("ApiKeyFilter", {
    # All of these hold.
    "and": "Sequence[ApiKeyFilter] | None",
    # Of a TRUSTED key: the app whose documents it may send, such as board. Null: those of every app. A key for ANY documents names none.
    "app": "StringFilter | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the key was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # Which GraphQL documents the key may send. TRUSTED suits a key that leaves the house, as in a web page: whoever finds it can ask for nothing else.
    "documents": "KeyDocumentsFilter | None",
    # From when on the key is refused; null for a key without an end.
    "expiresAt": "DateTimeFilter | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the key.
    "id": "IdFilter | None",
    # Where a field points to a key: whether there is none that you may see.
    "isNull": "bool | None",
    # When the key was last used, to the minute; null before its first use.
    "lastUsedAt": "DateTimeFilter | None",
    # What the key is for, such as Shop import.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "ApiKeyFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[ApiKeyFilter] | None",
    # What the key may do of what its user may do, as noun:verb (account:read, opportunity:*, *:read). Empty: everything. A key with scopes administers nothing.
    "scopes": "TextListFilter | None",
    # When the key was last changed.
    "updatedAt": "DateTimeFilter | None",
    # As whom the key acts.
    "user": "UserFilter | None",
    # How often the key was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class ApiKeyGroupBy(TypedDict, total=False):
    """By what keys are grouped. Give exactly one member."""
    app: bool
    """By app, regardless of case and accents."""
    customField: str
    """By the value of the custom field with this key."""
    documents: bool
    """By documents: Which GraphQL documents the key may send. TRUSTED suits a key that leaves the house, as in a web page: whoever finds it can ask for nothing else."""
    expiresAt: Period
    """By the period of expires at: From when on the key is refused; null for a key without an end."""
    lastUsedAt: Period
    """By the period of last used at: When the key was last used, to the minute; null before its first use."""
    name: bool
    """By name, regardless of case and accents."""
    user: bool
    """By the user, a user; one that you may not see counts as none."""


class ApiKeyListFilter(TypedDict, total=False):
    """Asks about a list of keys, of which only those count that you may see. Several members must all hold."""
    every: ApiKeyFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: ApiKeyFilter | None
    """No entry meets this."""
    some: ApiKeyFilter | None
    """At least one entry meets this."""


class ApiKeyOrder(TypedDict, total=False):
    """By what keys are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    app: Direction
    """By app, regardless of case and accents."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the key was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    documents: Direction
    """By documents, alphabetically."""
    expiresAt: Direction
    """By expires at: From when on the key is refused; null for a key without an end."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    lastUsedAt: Direction
    """By last used at: When the key was last used, to the minute; null before its first use."""
    name: Direction
    """By name, regardless of case and accents."""
    updatedAt: Direction
    """By when the key was last changed."""
    user: UserOrder
    """By a field of the user; one that is empty or that you may not see counts as the largest."""
    version: Direction
    """By how often the key was written."""


class _ApiKeyRotateInputNeeds(TypedDict):
    id: str
    """The key to replace."""


class ApiKeyRotateInput(_ApiKeyRotateInputNeeds, total=False):
    """Which key to replace, and how long both open."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    overlapSeconds: int | None
    """For how many seconds the old key opens beside the new one: 0 to 2,592,000; a day unless given."""


class ApiKeySetInput(TypedDict, total=False):
    """What is to change in every key that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    app: str | None
    """Of a TRUSTED key: the app whose documents it may send, such as board. Null: those of every app. A key for ANY documents names none."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    documents: KeyDocuments | None
    """Which GraphQL documents the key may send. TRUSTED suits a key that leaves the house, as in a web page: whoever finds it can ask for nothing else."""
    expiresAt: DateTimeGiven | None
    """From when on the key is refused; null for a key without an end."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    name: str | None
    """What the key is for, such as Shop import."""


class _ApiKeyUpdateInputNeeds(TypedDict):
    id: str
    """Which key to change."""


class ApiKeyUpdateInput(_ApiKeyUpdateInputNeeds, total=False):
    """What is to change in one key. A member that is absent changes nothing, null clears, a list replaces."""
    app: str | None
    """Of a TRUSTED key: the app whose documents it may send, such as board. Null: those of every app. A key for ANY documents names none."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    documents: KeyDocuments | None
    """Which GraphQL documents the key may send. TRUSTED suits a key that leaves the house, as in a web page: whoever finds it can ask for nothing else."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    expiresAt: DateTimeGiven | None
    """From when on the key is refused; null for a key without an end."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    name: str | None
    """What the key is for, such as Shop import."""


# Which entries of the audit log are wanted. Conditions that stand together must all hold; what is left out asks nothing, an empty list finds nothing.
AuditFilter = TypedDict("AuditFilter", {
    # Who did it, by the ids of users.
    "actorIds": "Sequence[str] | None",
    # Written down at this instant or later.
    "from": "DateTimeGiven | None",
    # With which API keys, by their ids; of tokens the key for which they were issued.
    "keyIds": "Sequence[str] | None",
    # To which kinds of records it happened.
    "nouns": "Sequence[Noun] | None",
    # To which records it happened, by their ids; also of records that are gone.
    "subjectIds": "Sequence[str] | None",
    # Written down before this instant.
    "to": "DateTimeGiven | None",
    # What happened, such as opportunity.won or role.updated.
    "types": "Sequence[str] | None",
}, total=False)


class BooleanFilter(TypedDict, total=False):
    """Compares a yes or no. Several operators must all hold."""
    eq: bool | None
    """The value equals this one."""
    isNull: bool | None
    """Whether the value is empty: true finds empty ones, false the others."""
    neq: bool | None
    """The value differs from this one, or is empty."""


# Compares a value of BuyingRole. Several operators must all hold.
BuyingRoleFilter = TypedDict("BuyingRoleFilter", {
    # The value equals this one.
    "eq": "BuyingRole | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[BuyingRole] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "BuyingRole | None",
    # The value is none of these, or empty.
    "nin": "Sequence[BuyingRole] | None",
}, total=False)


class _ChannelInputNeeds(TypedDict):
    address: str
    """Number, name or link under which the person answers."""
    kind: ChannelKind
    """Over what the person is reached."""


class ChannelInput(_ChannelInputNeeds, total=False):
    """A way to reach a person."""
    label: str | None
    """When or for what to use it: office hours, urgent only."""


# Compares a value of CloseOutcome. Several operators must all hold.
CloseOutcomeFilter = TypedDict("CloseOutcomeFilter", {
    # The value equals this one.
    "eq": "CloseOutcome | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[CloseOutcome] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "CloseOutcome | None",
    # The value is none of these, or empty.
    "nin": "Sequence[CloseOutcome] | None",
}, total=False)


class CloseReasonBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _CloseReasonCreateInputNeeds(TypedDict):
    name: str
    """The reason in a few words, such as Price or Missing feature."""
    outcome: CloseOutcome
    """Whether deals are won or lost for it; settable at creation alone."""


class CloseReasonCreateInput(_CloseReasonCreateInputNeeds, total=False):
    """A new close reason. What is left out stays empty or takes its default."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    position: int | None
    """Place in the list from which people choose, from 0; those of one place stand by name."""


# Which close reasons to find. Members that are given must all hold; what you may not see is not there.
CloseReasonFilter = TypedDict("CloseReasonFilter", {
    # All of these hold.
    "and": "Sequence[CloseReasonFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the close reason was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the close reason.
    "id": "IdFilter | None",
    # Where a field points to a close reason: whether there is none that you may see.
    "isNull": "bool | None",
    # The reason in a few words, such as Price or Missing feature.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "CloseReasonFilter | None",
    # Deals that were won or lost for this reason.
    "opportunities": "OpportunityListFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[CloseReasonFilter] | None",
    # Whether deals are won or lost for it; settable at creation alone.
    "outcome": "CloseOutcomeFilter | None",
    # Place in the list from which people choose, from 0; those of one place stand by name.
    "position": "IntFilter | None",
    # When the close reason was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the close reason was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class CloseReasonGroupBy(TypedDict, total=False):
    """By what close reasons are grouped. Give exactly one member."""
    customField: str
    """By the value of the custom field with this key."""
    name: bool
    """By name, regardless of case and accents."""
    outcome: bool
    """By outcome: Whether deals are won or lost for it; settable at creation alone."""
    position: bool
    """By position: Place in the list from which people choose, from 0; those of one place stand by name."""


class _CloseReasonImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class CloseReasonImportInput(_CloseReasonImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: CloseReasonBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class CloseReasonMatch(TypedDict, total=False):
    """Which close reason is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class CloseReasonOrder(TypedDict, total=False):
    """By what close reasons are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the close reason was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    name: Direction
    """By name, regardless of case and accents."""
    outcome: Direction
    """By outcome, alphabetically."""
    position: Direction
    """By position: Place in the list from which people choose, from 0; those of one place stand by name."""
    updatedAt: Direction
    """By when the close reason was last changed."""
    version: Direction
    """By how often the close reason was written."""


class CloseReasonRowInput(TypedDict, total=False):
    """A new close reason, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `CloseReasonCreateInput` requires."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    name: str | None
    """The reason in a few words, such as Price or Missing feature."""
    outcome: CloseOutcome | None
    """Whether deals are won or lost for it; settable at creation alone."""
    position: int | None
    """Place in the list from which people choose, from 0; those of one place stand by name."""


class CloseReasonSetInput(TypedDict, total=False):
    """What is to change in every close reason that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    name: str | None
    """The reason in a few words, such as Price or Missing feature."""
    position: int | None
    """Place in the list from which people choose, from 0; those of one place stand by name."""


class _CloseReasonUpdateInputNeeds(TypedDict):
    id: str
    """Which close reason to change."""


class CloseReasonUpdateInput(_CloseReasonUpdateInputNeeds, total=False):
    """What is to change in one close reason. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    name: str | None
    """The reason in a few words, such as Price or Missing feature."""
    position: int | None
    """Place in the list from which people choose, from 0; those of one place stand by name."""


class CompetitorBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _CompetitorCreateInputNeeds(TypedDict):
    name: str
    """What the competitor is called."""


class CompetitorCreateInput(_CompetitorCreateInputNeeds, total=False):
    """A new competitor. What is left out stays empty or takes its default."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    ourAnswer: str | None
    """What we say when a customer compares us with it; null when not written down."""
    products: Sequence[str] | None
    """What it sells against us, by name."""
    strengths: str | None
    """In what it is better than we are; null when not written down."""
    weaknesses: str | None
    """In what it is worse than we are; null when not written down."""
    website: str | None
    """Its web site; null when not known."""


# Which competitors to find. Members that are given must all hold; what you may not see is not there.
CompetitorFilter = TypedDict("CompetitorFilter", {
    # All of these hold.
    "and": "Sequence[CompetitorFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the competitor was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the competitor.
    "id": "IdFilter | None",
    # Where a field points to a competitor: whether there is none that you may see.
    "isNull": "bool | None",
    # What the competitor is called.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "CompetitorFilter | None",
    # Deals in which it sells against us.
    "opportunities": "OpportunityListFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[CompetitorFilter] | None",
    # What it sells against us, by name.
    "products": "TextListFilter | None",
    # When the competitor was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the competitor was written, from 1.
    "version": "IntFilter | None",
    # Its web site; null when not known.
    "website": "StringFilter | None",
}, total=False)


class CompetitorGroupBy(TypedDict, total=False):
    """By what competitors are grouped. Give exactly one member."""
    customField: str
    """By the value of the custom field with this key."""
    name: bool
    """By name, regardless of case and accents."""
    website: bool
    """By website, regardless of case and accents."""


class _CompetitorImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class CompetitorImportInput(_CompetitorImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: CompetitorBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class CompetitorMatch(TypedDict, total=False):
    """Which competitor is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class CompetitorOrder(TypedDict, total=False):
    """By what competitors are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the competitor was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    name: Direction
    """By name, regardless of case and accents."""
    updatedAt: Direction
    """By when the competitor was last changed."""
    version: Direction
    """By how often the competitor was written."""
    website: Direction
    """By website, regardless of case and accents."""


class CompetitorRowInput(TypedDict, total=False):
    """A new competitor, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `CompetitorCreateInput` requires."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    name: str | None
    """What the competitor is called."""
    ourAnswer: str | None
    """What we say when a customer compares us with it; null when not written down."""
    products: Sequence[str] | None
    """What it sells against us, by name."""
    strengths: str | None
    """In what it is better than we are; null when not written down."""
    weaknesses: str | None
    """In what it is worse than we are; null when not written down."""
    website: str | None
    """Its web site; null when not known."""


class CompetitorSetInput(TypedDict, total=False):
    """What is to change in every competitor that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    name: str | None
    """What the competitor is called."""
    ourAnswer: str | None
    """What we say when a customer compares us with it; null when not written down."""
    products: Sequence[str] | None
    """What it sells against us, by name."""
    strengths: str | None
    """In what it is better than we are; null when not written down."""
    weaknesses: str | None
    """In what it is worse than we are; null when not written down."""
    website: str | None
    """Its web site; null when not known."""


class _CompetitorUpdateInputNeeds(TypedDict):
    id: str
    """Which competitor to change."""


class CompetitorUpdateInput(_CompetitorUpdateInputNeeds, total=False):
    """What is to change in one competitor. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    name: str | None
    """What the competitor is called."""
    ourAnswer: str | None
    """What we say when a customer compares us with it; null when not written down."""
    products: Sequence[str] | None
    """What it sells against us, by name."""
    strengths: str | None
    """In what it is better than we are; null when not written down."""
    weaknesses: str | None
    """In what it is worse than we are; null when not written down."""
    website: str | None
    """Its web site; null when not known."""


class _ConsentInputNeeds(TypedDict):
    channel: ConsentChannel
    """Over what we may write or call, or may no longer."""
    purpose: str
    """For what: newsletter, offers, profiling. The same words each time, since they are compared."""


class ConsentInput(_ConsentInputNeeds, total=False):
    """Something that a person allowed or took back, with the words to which they said so. Of one channel and purpose the latest entry counts."""
    at: DateTimeGiven | None
    """When it was said; the moment of the write unless given."""
    given: bool | None
    """True where it was allowed, false where it was taken back. False unless given."""
    source: str | None
    """Where it was said: a form, a call, a fair. Null: not known."""
    text: str | None
    """The words to which the person said yes or no; null: not kept."""


class ContactAccountFilter(TypedDict, total=False):
    """Which entries count. The place of a person in one account."""
    account: AccountFilter | None
    """The account to which the person belongs."""
    isPrimary: BooleanFilter | None
    """True for the one account at which the person is met first; the first of the list unless set."""
    role: StringFilter | None
    """What the person is there: decision maker, influencer, evaluator, user, gatekeeper … Null: not known."""


class _ContactAccountInputNeeds(TypedDict):
    account: str
    """The account to which the person belongs."""


class ContactAccountInput(_ContactAccountInputNeeds, total=False):
    """The place of a person in one account."""
    isPrimary: bool | None
    """True for the one account at which the person is met first; the first of the list unless set. False unless given."""
    role: str | None
    """What the person is there: decision maker, influencer, evaluator, user, gatekeeper … Null: not known."""


class ContactAccountListFilter(TypedDict, total=False):
    """Asks about a list of entries, of which only those count that you may see. Several members must all hold."""
    every: ContactAccountFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: ContactAccountFilter | None
    """No entry meets this."""
    some: ContactAccountFilter | None
    """At least one entry meets this."""


class ContactAccountRowInput(TypedDict, total=False):
    """The place of a person in one account."""
    account: str | None
    """The account to which the person belongs."""
    accountExternalId: ExternalIdInput | None
    """In place of `account`: by another system’s id."""
    isPrimary: bool | None
    """True for the one account at which the person is met first; the first of the list unless set. False unless given."""
    role: str | None
    """What the person is there: decision maker, influencer, evaluator, user, gatekeeper … Null: not known."""


class ContactBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class ContactCreateInput(TypedDict, total=False):
    """A new contact. What is left out stays empty or takes its default."""
    accounts: Sequence[ContactAccountInput] | None
    """The accounts to which the person belongs. One of them is the primary one, as soon as there are any."""
    channels: Sequence[ChannelInput] | None
    """Other ways to reach the person, the preferred first."""
    consents: Sequence[ConsentInput] | None
    """What the person allowed us and took back. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    department: str | None
    """Part of the organisation in which the person works; null when not known."""
    emails: Sequence[str] | None
    """E-mail addresses, the most useful first."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    familyName: str | None
    """The name shared with the family, such as Miller or 王; null when not known."""
    givenName: str | None
    """The personal name, such as Ann or 小明; null when not known."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    languages: Sequence[str] | None
    """Languages that the person speaks, the preferred first, as BCP 47 tags such as zh-Hant or en."""
    name: str | None
    """The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller."""
    owner: str | None
    """Who keeps in touch with the person; whoever creates the contact unless said otherwise. Null: nobody. You, unless given."""
    phones: Sequence[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    reportsTo: str | None
    """The person directly above in the organisation; null at the top or when not known."""
    title: str | None
    """Position at work, such as Head of purchasing; null when not known."""
    traits: Sequence[str] | None
    """How the person decides and what they like, in short words: careful, prefers numbers, plays golf."""


# Which contacts to find. Members that are given must all hold; what you may not see is not there.
ContactFilter = TypedDict("ContactFilter", {
    # The accounts to which the person belongs. One of them is the primary one, as soon as there are any.
    "accounts": "ContactAccountListFilter | None",
    # Everything that happened around the contact and all that is to be done: its timeline, whatever the channel.
    "activities": "ActivityListFilter | None",
    # All of these hold.
    "and": "Sequence[ContactFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # Leads that became this person’s record.
    "convertedLeads": "LeadListFilter | None",
    # When the contact was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # Part of the organisation in which the person works; null when not known.
    "department": "StringFilter | None",
    # E-mail addresses, the most useful first.
    "emails": "TextListFilter | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The name shared with the family, such as Miller or 王; null when not known.
    "familyName": "StringFilter | None",
    # The personal name, such as Ann or 小明; null when not known.
    "givenName": "StringFilter | None",
    # The id of the contact.
    "id": "IdFilter | None",
    # Where a field points to a contact: whether there is none that you may see.
    "isNull": "bool | None",
    # Languages that the person speaks, the preferred first, as BCP 47 tags such as zh-Hant or en.
    "languages": "TextListFilter | None",
    # The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "ContactFilter | None",
    # Deals in which the person has a part.
    "opportunities": "OpportunityListFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[ContactFilter] | None",
    # Who keeps in touch with the person; whoever creates the contact unless said otherwise. Null: nobody.
    "owner": "UserFilter | None",
    # Telephone numbers, the most useful first: digits, with + before a country code.
    "phones": "TextListFilter | None",
    # People directly below the person in the organisation.
    "reports": "ContactListFilter | None",
    # The person directly above in the organisation; null at the top or when not known.
    "reportsTo": "ContactFilter | None",
    # Position at work, such as Head of purchasing; null when not known.
    "title": "StringFilter | None",
    # How the person decides and what they like, in short words: careful, prefers numbers, plays golf.
    "traits": "TextListFilter | None",
    # When the contact was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the contact was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class ContactGroupBy(TypedDict, total=False):
    """By what contacts are grouped. Give exactly one member."""
    customField: str
    """By the value of the custom field with this key."""
    department: bool
    """By department, regardless of case and accents."""
    familyName: bool
    """By family name, regardless of case and accents."""
    givenName: bool
    """By given name, regardless of case and accents."""
    name: bool
    """By name, regardless of case and accents."""
    owner: bool
    """By the owner, a user; one that you may not see counts as none."""
    reportsTo: bool
    """By the reports to, a contact; one that you may not see counts as none."""
    title: bool
    """By title, regardless of case and accents."""


class _ContactImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class ContactImportInput(_ContactImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: ContactBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class ContactListFilter(TypedDict, total=False):
    """Asks about a list of contacts, of which only those count that you may see. Several members must all hold."""
    every: ContactFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: ContactFilter | None
    """No entry meets this."""
    some: ContactFilter | None
    """At least one entry meets this."""


class ContactMatch(TypedDict, total=False):
    """Which contact is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class ContactOrder(TypedDict, total=False):
    """By what contacts are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the contact was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    department: Direction
    """By department, regardless of case and accents."""
    familyName: Direction
    """By family name, regardless of case and accents."""
    givenName: Direction
    """By given name, regardless of case and accents."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    name: Direction
    """By name, regardless of case and accents."""
    owner: UserOrder
    """By a field of the owner; one that is empty or that you may not see counts as the largest."""
    reportsTo: ContactOrder
    """By a field of the reports to; one that is empty or that you may not see counts as the largest."""
    title: Direction
    """By title, regardless of case and accents."""
    updatedAt: Direction
    """By when the contact was last changed."""
    version: Direction
    """By how often the contact was written."""


class ContactRowInput(TypedDict, total=False):
    """A new contact, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `ContactCreateInput` requires."""
    accounts: Sequence[ContactAccountRowInput] | None
    """The accounts to which the person belongs. One of them is the primary one, as soon as there are any."""
    channels: Sequence[ChannelInput] | None
    """Other ways to reach the person, the preferred first."""
    consents: Sequence[ConsentInput] | None
    """What the person allowed us and took back. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    department: str | None
    """Part of the organisation in which the person works; null when not known."""
    emails: Sequence[str] | None
    """E-mail addresses, the most useful first."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    familyName: str | None
    """The name shared with the family, such as Miller or 王; null when not known."""
    givenName: str | None
    """The personal name, such as Ann or 小明; null when not known."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    languages: Sequence[str] | None
    """Languages that the person speaks, the preferred first, as BCP 47 tags such as zh-Hant or en."""
    name: str | None
    """The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller."""
    owner: str | None
    """Who keeps in touch with the person; whoever creates the contact unless said otherwise. Null: nobody."""
    ownerExternalId: ExternalIdInput | None
    """In place of `owner`: by another system’s id."""
    phones: Sequence[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    reportsTo: str | None
    """The person directly above in the organisation; null at the top or when not known."""
    reportsToExternalId: ExternalIdInput | None
    """In place of `reportsTo`: by another system’s id."""
    title: str | None
    """Position at work, such as Head of purchasing; null when not known."""
    traits: Sequence[str] | None
    """How the person decides and what they like, in short words: careful, prefers numbers, plays golf."""


class ContactSetInput(TypedDict, total=False):
    """What is to change in every contact that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    accounts: Sequence[ContactAccountInput] | None
    """The accounts to which the person belongs. One of them is the primary one, as soon as there are any."""
    channels: Sequence[ChannelInput] | None
    """Other ways to reach the person, the preferred first."""
    consents: Sequence[ConsentInput] | None
    """What the person allowed us and took back. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    department: str | None
    """Part of the organisation in which the person works; null when not known."""
    emails: Sequence[str] | None
    """E-mail addresses, the most useful first."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    familyName: str | None
    """The name shared with the family, such as Miller or 王; null when not known."""
    givenName: str | None
    """The personal name, such as Ann or 小明; null when not known."""
    languages: Sequence[str] | None
    """Languages that the person speaks, the preferred first, as BCP 47 tags such as zh-Hant or en."""
    name: str | None
    """The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller."""
    owner: str | None
    """Who keeps in touch with the person; whoever creates the contact unless said otherwise. Null: nobody."""
    phones: Sequence[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    reportsTo: str | None
    """The person directly above in the organisation; null at the top or when not known."""
    title: str | None
    """Position at work, such as Head of purchasing; null when not known."""
    traits: Sequence[str] | None
    """How the person decides and what they like, in short words: careful, prefers numbers, plays golf."""


class _ContactUpdateInputNeeds(TypedDict):
    id: str
    """Which contact to change."""


class ContactUpdateInput(_ContactUpdateInputNeeds, total=False):
    """What is to change in one contact. A member that is absent changes nothing, null clears, a list replaces."""
    accounts: Sequence[ContactAccountInput] | None
    """The accounts to which the person belongs. One of them is the primary one, as soon as there are any."""
    channels: Sequence[ChannelInput] | None
    """Other ways to reach the person, the preferred first."""
    consents: Sequence[ConsentInput] | None
    """What the person allowed us and took back. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    department: str | None
    """Part of the organisation in which the person works; null when not known."""
    emails: Sequence[str] | None
    """E-mail addresses, the most useful first."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    familyName: str | None
    """The name shared with the family, such as Miller or 王; null when not known."""
    givenName: str | None
    """The personal name, such as Ann or 小明; null when not known."""
    languages: Sequence[str] | None
    """Languages that the person speaks, the preferred first, as BCP 47 tags such as zh-Hant or en."""
    name: str | None
    """The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller."""
    owner: str | None
    """Who keeps in touch with the person; whoever creates the contact unless said otherwise. Null: nobody."""
    phones: Sequence[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    reportsTo: str | None
    """The person directly above in the organisation; null at the top or when not known."""
    title: str | None
    """Position at work, such as Head of purchasing; null when not known."""
    traits: Sequence[str] | None
    """How the person decides and what they like, in short words: careful, prefers numbers, plays golf."""


class CurrencyBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _CurrencyCreateInputNeeds(TypedDict):
    code: str
    """ISO 4217 code, such as CNY. It never changes."""
    name: str
    """The name in words, such as Chinese yuan."""


class CurrencyCreateInput(_CurrencyCreateInputNeeds, total=False):
    """A new currency. What is left out stays empty or takes its default."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    isBase: bool | None
    """True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored. False unless given."""


# Which currencies to find. Members that are given must all hold; what you may not see is not there.
CurrencyFilter = TypedDict("CurrencyFilter", {
    # All of these hold.
    "and": "Sequence[CurrencyFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # ISO 4217 code, such as CNY. It never changes.
    "code": "StringFilter | None",
    # When the currency was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the currency.
    "id": "IdFilter | None",
    # True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored.
    "isBase": "BooleanFilter | None",
    # Where a field points to a currency: whether there is none that you may see.
    "isNull": "bool | None",
    # The name in words, such as Chinese yuan.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "CurrencyFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[CurrencyFilter] | None",
    # When the currency was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the currency was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class CurrencyGroupBy(TypedDict, total=False):
    """By what currencies are grouped. Give exactly one member."""
    code: bool
    """By code, regardless of case and accents."""
    customField: str
    """By the value of the custom field with this key."""
    isBase: bool
    """By is base: True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored."""
    name: bool
    """By name, regardless of case and accents."""


class _CurrencyImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class CurrencyImportInput(_CurrencyImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: CurrencyBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class CurrencyMatch(TypedDict, total=False):
    """Which currency is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class CurrencyOrder(TypedDict, total=False):
    """By what currencies are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    code: Direction
    """By code, regardless of case and accents."""
    createdAt: Direction
    """By when the currency was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    isBase: Direction
    """By is base: True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored."""
    name: Direction
    """By name, regardless of case and accents."""
    updatedAt: Direction
    """By when the currency was last changed."""
    version: Direction
    """By how often the currency was written."""


class _CurrencyRateInputNeeds(TypedDict):
    currency: str
    """Of which currency; it must be among `currencies`."""
    day: DateGiven
    """The first day on which it holds."""


class CurrencyRateInput(_CurrencyRateInputNeeds, total=False):
    """What one unit of a currency is worth from a day on."""
    rate: DecimalGiven | None
    """Units of the base currency for one unit, above 0; null takes the rate of that day away."""


class CurrencyRatesSetInput(TypedDict):
    """Exchange rates with the days from which they hold; all are written or none."""
    rates: Sequence[CurrencyRateInput]
    """At most 1,000; of several for one currency and day the last counts."""


class CurrencyRowInput(TypedDict, total=False):
    """A new currency, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `CurrencyCreateInput` requires."""
    code: str | None
    """ISO 4217 code, such as CNY. It never changes."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    isBase: bool | None
    """True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored."""
    name: str | None
    """The name in words, such as Chinese yuan."""


class CurrencySetInput(TypedDict, total=False):
    """What is to change in every currency that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    isBase: bool | None
    """True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored."""
    name: str | None
    """The name in words, such as Chinese yuan."""


class _CurrencyUpdateInputNeeds(TypedDict):
    id: str
    """Which currency to change."""


class CurrencyUpdateInput(_CurrencyUpdateInputNeeds, total=False):
    """What is to change in one currency. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    isBase: bool | None
    """True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored."""
    name: str | None
    """The name in words, such as Chinese yuan."""


class CustomFieldDefinitionBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _CustomFieldDefinitionCreateInputNeeds(TypedDict):
    key: str
    """By what the API and programs name the field, such as salesOffice; stands once in the noun."""
    kind: CustomFieldKind
    """What kind of value the field holds. Fixed as soon as a record has a value."""
    label: str
    """What people call the field, such as Sales office."""
    noun: Noun
    """The kind of records to which the field is added."""


class CustomFieldDefinitionCreateInput(_CustomFieldDefinitionCreateInputNeeds, total=False):
    """A new custom field. What is left out stays empty or takes its default."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    description: str | None
    """What belongs into the field, for those who fill it; null when nobody wrote it down."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    multiple: bool | None
    """A record may have several of the options. False unless given."""
    options: Sequence[str] | None
    """The values to choose from, in the order in which they are shown; empty unless the kind is OPTION."""
    required: bool | None
    """A new record must have a value, and none can be cleared. Records that have none already stay as they are. False unless given."""
    unique: bool | None
    """A value stands in one record of the noun. Cannot be set once records have values. False unless given."""


class _CustomFieldDefinitionDeleteInputNeeds(TypedDict):
    id: str
    """The custom field to remove."""


class CustomFieldDefinitionDeleteInput(_CustomFieldDefinitionDeleteInputNeeds, total=False):
    """Which custom field to remove, and whether with what records hold of it."""
    deleteValues: bool | None
    """True removes its values from all records too, for good; without it a field with values is refused."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


# Which custom fields to find. Members that are given must all hold; what you may not see is not there.
CustomFieldDefinitionFilter = TypedDict("CustomFieldDefinitionFilter", {
    # All of these hold.
    "and": "Sequence[CustomFieldDefinitionFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the custom field was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the custom field.
    "id": "IdFilter | None",
    # Where a field points to a custom field: whether there is none that you may see.
    "isNull": "bool | None",
    # By what the API and programs name the field, such as salesOffice; stands once in the noun.
    "key": "StringFilter | None",
    # What kind of value the field holds. Fixed as soon as a record has a value.
    "kind": "CustomFieldKindFilter | None",
    # What people call the field, such as Sales office.
    "label": "StringFilter | None",
    # A record may have several of the options.
    "multiple": "BooleanFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "CustomFieldDefinitionFilter | None",
    # The kind of records to which the field is added.
    "noun": "NounFilter | None",
    # The values to choose from, in the order in which they are shown; empty unless the kind is OPTION.
    "options": "TextListFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[CustomFieldDefinitionFilter] | None",
    # A new record must have a value, and none can be cleared. Records that have none already stay as they are.
    "required": "BooleanFilter | None",
    # A value stands in one record of the noun. Cannot be set once records have values.
    "unique": "BooleanFilter | None",
    # When the custom field was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the custom field was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class CustomFieldDefinitionGroupBy(TypedDict, total=False):
    """By what custom fields are grouped. Give exactly one member."""
    customField: str
    """By the value of the custom field with this key."""
    key: bool
    """By key, regardless of case and accents."""
    kind: bool
    """By kind: What kind of value the field holds. Fixed as soon as a record has a value."""
    label: bool
    """By label, regardless of case and accents."""
    multiple: bool
    """By multiple: A record may have several of the options."""
    noun: bool
    """By noun, regardless of case and accents."""
    required: bool
    """By required: A new record must have a value, and none can be cleared. Records that have none already stay as they are."""
    unique: bool
    """By unique: A value stands in one record of the noun. Cannot be set once records have values."""


class _CustomFieldDefinitionImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class CustomFieldDefinitionImportInput(_CustomFieldDefinitionImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: CustomFieldDefinitionBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class CustomFieldDefinitionMatch(TypedDict, total=False):
    """Which custom field is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class CustomFieldDefinitionOrder(TypedDict, total=False):
    """By what custom fields are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the custom field was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    key: Direction
    """By key, regardless of case and accents."""
    kind: Direction
    """By kind, alphabetically."""
    label: Direction
    """By label, regardless of case and accents."""
    multiple: Direction
    """By multiple: A record may have several of the options."""
    noun: Direction
    """By noun, regardless of case and accents."""
    required: Direction
    """By required: A new record must have a value, and none can be cleared. Records that have none already stay as they are."""
    unique: Direction
    """By unique: A value stands in one record of the noun. Cannot be set once records have values."""
    updatedAt: Direction
    """By when the custom field was last changed."""
    version: Direction
    """By how often the custom field was written."""


class CustomFieldDefinitionRowInput(TypedDict, total=False):
    """A new custom field, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `CustomFieldDefinitionCreateInput` requires."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    description: str | None
    """What belongs into the field, for those who fill it; null when nobody wrote it down."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    key: str | None
    """By what the API and programs name the field, such as salesOffice; stands once in the noun."""
    kind: CustomFieldKind | None
    """What kind of value the field holds. Fixed as soon as a record has a value."""
    label: str | None
    """What people call the field, such as Sales office."""
    multiple: bool | None
    """A record may have several of the options."""
    noun: Noun | None
    """The kind of records to which the field is added."""
    options: Sequence[str] | None
    """The values to choose from, in the order in which they are shown; empty unless the kind is OPTION."""
    required: bool | None
    """A new record must have a value, and none can be cleared. Records that have none already stay as they are."""
    unique: bool | None
    """A value stands in one record of the noun. Cannot be set once records have values."""


class CustomFieldDefinitionSetInput(TypedDict, total=False):
    """What is to change in every custom field that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    description: str | None
    """What belongs into the field, for those who fill it; null when nobody wrote it down."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    kind: CustomFieldKind | None
    """What kind of value the field holds. Fixed as soon as a record has a value."""
    label: str | None
    """What people call the field, such as Sales office."""
    multiple: bool | None
    """A record may have several of the options."""
    options: Sequence[str] | None
    """The values to choose from, in the order in which they are shown; empty unless the kind is OPTION."""
    required: bool | None
    """A new record must have a value, and none can be cleared. Records that have none already stay as they are."""
    unique: bool | None
    """A value stands in one record of the noun. Cannot be set once records have values."""


class _CustomFieldDefinitionUpdateInputNeeds(TypedDict):
    id: str
    """Which custom field to change."""


class CustomFieldDefinitionUpdateInput(_CustomFieldDefinitionUpdateInputNeeds, total=False):
    """What is to change in one custom field. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    description: str | None
    """What belongs into the field, for those who fill it; null when nobody wrote it down."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    kind: CustomFieldKind | None
    """What kind of value the field holds. Fixed as soon as a record has a value."""
    label: str | None
    """What people call the field, such as Sales office."""
    multiple: bool | None
    """A record may have several of the options."""
    options: Sequence[str] | None
    """The values to choose from, in the order in which they are shown; empty unless the kind is OPTION."""
    required: bool | None
    """A new record must have a value, and none can be cleared. Records that have none already stay as they are."""
    unique: bool | None
    """A value stands in one record of the noun. Cannot be set once records have values."""


class _CustomFieldFilterNeeds(TypedDict):
    key: str
    """Which custom field, by the key of its definition."""


class CustomFieldFilter(_CustomFieldFilterNeeds, total=False):
    """Compares one custom field: give the member that fits the kind of the field, and only that one."""
    boolean: BooleanFilter | None
    """For a field of kind BOOLEAN."""
    date: DateFilter | None
    """For a field of kind DATE."""
    number: FloatFilter | None
    """For a field of kind NUMBER."""
    option: StringFilter | None
    """For a field of kind OPTION: some chosen option meets this."""
    text: StringFilter | None
    """For a field of kind TEXT."""


# Compares a value of CustomFieldKind. Several operators must all hold.
CustomFieldKindFilter = TypedDict("CustomFieldKindFilter", {
    # The value equals this one.
    "eq": "CustomFieldKind | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[CustomFieldKind] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "CustomFieldKind | None",
    # The value is none of these, or empty.
    "nin": "Sequence[CustomFieldKind] | None",
}, total=False)


class CustomFieldOrder(TypedDict):
    """Sorts by the value of one custom field."""
    direction: Direction
    """Which way."""
    key: str
    """Which custom field, by the key of its definition."""


class _CustomFieldValueInputNeeds(TypedDict):
    key: str
    """Which custom field, by the key of its definition."""


class CustomFieldValueInput(_CustomFieldValueInputNeeds, total=False):
    """A value for a custom field. Give the member that fits the kind of the field; the key alone, or null, clears the value. Fields that are not named stay as they are."""
    boolean: bool | None
    """For a field of kind BOOLEAN."""
    date: DateGiven | None
    """For a field of kind DATE."""
    number: float | None
    """For a field of kind NUMBER."""
    options: Sequence[str] | None
    """For a field of kind OPTION: one, or several where the field allows it."""
    text: str | None
    """For a field of kind TEXT."""


# Compares a calendar day. Several operators must all hold.
DateFilter = TypedDict("DateFilter", {
    # The value equals this one.
    "eq": "DateGiven | None",
    # The value comes after this one.
    "gt": "DateGiven | None",
    # The value comes after this one, or is it.
    "gte": "DateGiven | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[DateGiven] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value comes before this one.
    "lt": "DateGiven | None",
    # The value comes before this one, or is it.
    "lte": "DateGiven | None",
    # The value differs from this one, or is empty.
    "neq": "DateGiven | None",
    # The value is none of these, or empty.
    "nin": "Sequence[DateGiven] | None",
}, total=False)


# Compares an instant. Several operators must all hold.
DateTimeFilter = TypedDict("DateTimeFilter", {
    # The value equals this one.
    "eq": "DateTimeGiven | None",
    # The value comes after this one.
    "gt": "DateTimeGiven | None",
    # The value comes after this one, or is it.
    "gte": "DateTimeGiven | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[DateTimeGiven] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value comes before this one.
    "lt": "DateTimeGiven | None",
    # The value comes before this one, or is it.
    "lte": "DateTimeGiven | None",
    # The value differs from this one, or is empty.
    "neq": "DateTimeGiven | None",
    # The value is none of these, or empty.
    "nin": "Sequence[DateTimeGiven] | None",
}, total=False)


# Days from one to another, both within. Without an end it is open there.
DayRangeInput = TypedDict("DayRangeInput", {
    # The first day; null or absent: from the beginning.
    "from": "DateGiven | None",
    # The last day; null or absent: without end.
    "to": "DateGiven | None",
}, total=False)


class DealGroupBy(TypedDict, total=False):
    """By what deals are grouped for their figures. Give exactly one member, and true where it is a yes or no. A record that you may not see counts as none."""
    account: bool
    """By the customer to whom one wants to sell."""
    accountIndustry: bool
    """By the industry of the customer, regardless of case and accents."""
    campaign: bool
    """By the campaign that brought it, regardless of case and accents."""
    closeDate: Period
    """By the period in which the decision is expected."""
    closedOn: Period
    """By the period in which the deal was won or lost; open deals have none."""
    customField: str
    """By the value of the custom field of deals with this key."""
    openedOn: Period
    """By the period in which the work on the deal began."""
    owner: bool
    """By who sells."""
    pipeline: bool
    """By the way of selling through which the deal goes."""
    reason: bool
    """By why it was won or lost, regardless of case and accents."""
    source: bool
    """By where the deal came from, regardless of case and accents."""
    stage: bool
    """By the stage where the deal stands now."""
    team: bool
    """By the team in which the owner works now."""


class EventFilter(TypedDict, total=False):
    """Which events are wanted. Conditions that stand together must all hold; a list that is left out asks nothing, an empty one finds nothing."""
    actorIds: Sequence[str] | None
    """Who did it, by the ids of users; at most 100."""
    subjectIds: Sequence[str] | None
    """To which records it happened, by their ids; at most 100."""
    types: Sequence[str] | None
    """What happened, such as opportunity.won or account.updated; at most 100. Every kind of record has created, updated, archived, unarchived, deleted."""


# Compares text, character by character. Several operators must all hold.
ExactFilter = TypedDict("ExactFilter", {
    # The value equals this one.
    "eq": "str | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[str] | None",
    # The value differs from this one, or is empty.
    "neq": "str | None",
    # The value is none of these, or empty.
    "nin": "Sequence[str] | None",
}, total=False)


class ExitCheckAnswerInput(TypedDict):
    """Whether an exit check is done."""
    done: bool
    """True ticks it, false takes the tick back."""
    key: str
    """Which of `Stage.exitChecks`, by its key."""


class _ExitCheckInputNeeds(TypedDict):
    key: str
    """By what name programs know the check, once in the stage: budget."""
    label: str
    """The question as people read it."""


class ExitCheckInput(_ExitCheckInputNeeds, total=False):
    """A yes-or-no question about a deal that is to leave a stage."""
    required: bool | None
    """Whether it must be done before the deal goes on. True unless given."""


class ExternalIdFilter(TypedDict, total=False):
    """Finds records that have an external id which meets all of this."""
    id: ExactFilter | None
    """The id in the other system."""
    source: ExactFilter | None
    """The other system."""


class ExternalIdInput(TypedDict):
    """The id by which another system knows a record."""
    id: str
    """The id there, compared exactly."""
    source: str
    """The other system, by a short name such as `sap`."""


# Compares a value of FieldAccess. Several operators must all hold.
FieldAccessFilter = TypedDict("FieldAccessFilter", {
    # The value equals this one.
    "eq": "FieldAccess | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[FieldAccess] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "FieldAccess | None",
    # The value is none of these, or empty.
    "nin": "Sequence[FieldAccess] | None",
}, total=False)


# Compares a number. Several operators must all hold.
FloatFilter = TypedDict("FloatFilter", {
    # The value equals this one.
    "eq": "float | None",
    # The value comes after this one.
    "gt": "float | None",
    # The value comes after this one, or is it.
    "gte": "float | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[float] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value comes before this one.
    "lt": "float | None",
    # The value comes before this one, or is it.
    "lte": "float | None",
    # The value differs from this one, or is empty.
    "neq": "float | None",
    # The value is none of these, or empty.
    "nin": "Sequence[float] | None",
}, total=False)


# Compares a value of ForecastCategory. Several operators must all hold.
ForecastCategoryFilter = TypedDict("ForecastCategoryFilter", {
    # The value equals this one.
    "eq": "ForecastCategory | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[ForecastCategory] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "ForecastCategory | None",
    # The value is none of these, or empty.
    "nin": "Sequence[ForecastCategory] | None",
}, total=False)


# Compares a value of ForecastOverrideCategory. Several operators must all hold.
ForecastOverrideCategoryFilter = TypedDict("ForecastOverrideCategoryFilter", {
    # The value equals this one.
    "eq": "ForecastOverrideCategory | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[ForecastOverrideCategory] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "ForecastOverrideCategory | None",
    # The value is none of these, or empty.
    "nin": "Sequence[ForecastOverrideCategory] | None",
}, total=False)


# Which forecast overrides to find. Members that are given must all hold; what you may not see is not there.
ForecastOverrideFilter = TypedDict("ForecastOverrideFilter", {
    # What it will land at, in the base currency; null: what was said before is withdrawn.
    "amount": "MoneyFilter | None",
    # All of these hold.
    "and": "Sequence[ForecastOverrideFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # Which of the cumulative numbers it is about.
    "category": "ForecastOverrideCategoryFilter | None",
    # When the forecast override was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the forecast override.
    "id": "IdFilter | None",
    # Where a field points to a forecast override: whether there is none that you may see.
    "isNull": "bool | None",
    # In which capacity it was said; a manager’s word counts before the owner’s.
    "kind": "ForecastOverrideKindFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "ForecastOverrideFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[ForecastOverrideFilter] | None",
    # Who said it.
    "owner": "UserFilter | None",
    # Why it will land there.
    "reason": "StringFilter | None",
    # The first day of the period.
    "start": "DateFilter | None",
    # The team whose number it is, with the teams below it; null for a person’s.
    "team": "TeamFilter | None",
    # How long the period is.
    "unit": "ForecastPeriodUnitFilter | None",
    # When the forecast override was last changed.
    "updatedAt": "DateTimeFilter | None",
    # The person whose number it is; null for a team’s.
    "user": "UserFilter | None",
    # How often the forecast override was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class ForecastOverrideGroupBy(TypedDict, total=False):
    """By what forecast overrides are grouped. Give exactly one member."""
    category: bool
    """By category: Which of the cumulative numbers it is about."""
    customField: str
    """By the value of the custom field with this key."""
    kind: bool
    """By kind: In which capacity it was said; a manager’s word counts before the owner’s."""
    owner: bool
    """By the owner, a user; one that you may not see counts as none."""
    reason: bool
    """By reason, regardless of case and accents."""
    start: Period
    """By the period of start: The first day of the period."""
    team: bool
    """By the team, a team; one that you may not see counts as none."""
    unit: bool
    """By unit: How long the period is."""
    user: bool
    """By the user, a user; one that you may not see counts as none."""


class _ForecastOverrideInputNeeds(TypedDict):
    category: ForecastOverrideCategory
    """Which of the cumulative numbers it is about."""
    period: ForecastPeriodInput
    """Of which period."""
    reason: str
    """Why it will land there. At most 1000 characters."""


class ForecastOverrideInput(_ForecastOverrideInputNeeds, total=False):
    """Whose number of a period will be what, and why."""
    amount: MoneyInput | None
    """What the period will land at, in the base currency: won deals included. Null or absent withdraws what you or others said before in the same capacity."""
    teamId: str | None
    """The team whose number it is, with the teams below it; give this or `userId`."""
    userId: str | None
    """The person whose number it is; give this or `teamId`."""


# Compares a value of ForecastOverrideKind. Several operators must all hold.
ForecastOverrideKindFilter = TypedDict("ForecastOverrideKindFilter", {
    # The value equals this one.
    "eq": "ForecastOverrideKind | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[ForecastOverrideKind] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "ForecastOverrideKind | None",
    # The value is none of these, or empty.
    "nin": "Sequence[ForecastOverrideKind] | None",
}, total=False)


class ForecastOverrideOrder(TypedDict, total=False):
    """By what forecast overrides are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    amount: Direction
    """By amount: by currency first, then by the amount."""
    archivedAt: Direction
    """By when it was put away."""
    category: Direction
    """By category, alphabetically."""
    createdAt: Direction
    """By when the forecast override was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    kind: Direction
    """By kind, alphabetically."""
    owner: UserOrder
    """By a field of the owner; one that is empty or that you may not see counts as the largest."""
    reason: Direction
    """By reason, regardless of case and accents."""
    start: Direction
    """By start: The first day of the period."""
    team: TeamOrder
    """By a field of the team; one that is empty or that you may not see counts as the largest."""
    unit: Direction
    """By unit, alphabetically."""
    updatedAt: Direction
    """By when the forecast override was last changed."""
    user: UserOrder
    """By a field of the user; one that is empty or that you may not see counts as the largest."""
    version: Direction
    """By how often the forecast override was written."""


class _ForecastPeriodInputNeeds(TypedDict):
    unit: ForecastPeriodUnit
    """How long it is."""


class ForecastPeriodInput(_ForecastPeriodInputNeeds, total=False):
    """Which period: how long, and one of its days."""
    day: DateGiven | None
    """Any day of it, in the years 1000 to 8999; today, in UTC, unless given."""
    fiscal: bool | None
    """Of the fiscal year, which begins as `forecastSettings` says; of the calendar year unless true."""


# Compares a value of ForecastPeriodUnit. Several operators must all hold.
ForecastPeriodUnitFilter = TypedDict("ForecastPeriodUnitFilter", {
    # The value equals this one.
    "eq": "ForecastPeriodUnit | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[ForecastPeriodUnit] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "ForecastPeriodUnit | None",
    # The value is none of these, or empty.
    "nin": "Sequence[ForecastPeriodUnit] | None",
}, total=False)


# Which forecast settings records to find. Members that are given must all hold; what you may not see is not there.
ForecastSettingsFilter = TypedDict("ForecastSettingsFilter", {
    # All of these hold.
    "and": "Sequence[ForecastSettingsFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the forecast settings was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The month on whose first day the fiscal year begins, 1 to 12; 1: fiscal and calendar years are the same. A fiscal year is named by the calendar year in which it ends.
    "fiscalYearStartMonth": "IntFilter | None",
    # The id of the forecast settings.
    "id": "IdFilter | None",
    # Where a field points to a forecast settings: whether there is none that you may see.
    "isNull": "bool | None",
    # What these settings are called.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "ForecastSettingsFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[ForecastSettingsFilter] | None",
    # When the forecast settings was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the forecast settings was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class ForecastSettingsUpdateInput(TypedDict, total=False):
    """What changes about forecasts; what is not given stays as it is."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    fiscalYearStartMonth: int | None
    """The month on whose first day the fiscal year begins, 1 to 12. Quotas and overrides stay with the days for which they were made."""


# Compares an id, exactly. Several operators must all hold.
IdFilter = TypedDict("IdFilter", {
    # The value equals this one.
    "eq": "str | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[str] | None",
    # The value differs from this one, or is empty.
    "neq": "str | None",
    # The value is none of these, or empty.
    "nin": "Sequence[str] | None",
}, total=False)


class _ImportColumnInputNeeds(TypedDict):
    field: str
    """The field: `name`, `amount.amount` and `amount.currency`, `account` (an id) or `account.externalIds.sap` (the id there), `externalIds.sap`, `customFields.key`, `domains` (several with semicolons between them), `addresses.0.city`."""


class ImportColumnInput(_ImportColumnInputNeeds, total=False):
    """Where a column of a file goes."""
    column: str | None
    """The column, as the header names it."""
    pattern: str | None
    """How dates are written, such as `DD.MM.YYYY` or `M/D/YYYY HH:mm` (UTC); as 2026-05-31 unless given."""
    value: str | None
    """In place of a column: what every row gets, such as a currency."""


# Compares a whole number. Several operators must all hold.
IntFilter = TypedDict("IntFilter", {
    # The value equals this one.
    "eq": "int | None",
    # The value comes after this one.
    "gt": "int | None",
    # The value comes after this one, or is it.
    "gte": "int | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[int] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value comes before this one.
    "lt": "int | None",
    # The value comes before this one, or is it.
    "lte": "int | None",
    # The value differs from this one, or is empty.
    "neq": "int | None",
    # The value is none of these, or empty.
    "nin": "Sequence[int] | None",
}, total=False)


class _JobCancelInputNeeds(TypedDict):
    id: str
    """Which job."""


class JobCancelInput(_JobCancelInputNeeds, total=False):
    """What `jobCancel` needs to know."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


# Which jobs to find. Members that are given must all hold; what you may not see is not there.
JobFilter = TypedDict("JobFilter", {
    # All of these hold.
    "and": "Sequence[JobFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # Records that were made.
    "created": "IntFilter | None",
    # When the job was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # Everything is tried and nothing written: the results are those that a real run would have.
    "dryRun": "BooleanFilter | None",
    # When it was done, failed or was canceled; null before.
    "endedAt": "DateTimeFilter | None",
    # Until when its results can be read and it can be taken back: 7 days after its end; null before.
    "expiresAt": "DateTimeFilter | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # Rows or records that were refused; the results say why.
    "failed": "IntFilter | None",
    # The id of the job.
    "id": "IdFilter | None",
    # Where a field points to a job: whether there is none that you may see.
    "isNull": "bool | None",
    # What kind of work it is.
    "kind": "JobKindFilter | None",
    # What was asked for, by the name of its mutation: accountsImport, contactsBulkUpdate.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "JobFilter | None",
    # On which kind of records it works.
    "noun": "NounFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[JobFilter] | None",
    # Who asked for it, and with whose rights it works. The files of a job are for this person alone.
    "owner": "UserFilter | None",
    # Rows or records that are done, in whatever way.
    "processed": "IntFilter | None",
    # When it was first taken up; null before.
    "startedAt": "DateTimeFilter | None",
    # How far it has come.
    "status": "JobStatusFilter | None",
    # Rows or records that are to be done; null while that is not known.
    "total": "IntFilter | None",
    # Records that were already as they were to be.
    "unchanged": "IntFilter | None",
    # The job that this one takes back; null for other kinds.
    "undoes": "JobFilter | None",
    # Jobs that take this one back.
    "undoneBy": "JobListFilter | None",
    # Records that were changed.
    "updated": "IntFilter | None",
    # When the job was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the job was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class JobGroupBy(TypedDict, total=False):
    """By what jobs are grouped. Give exactly one member."""
    created: bool
    """By created: Records that were made."""
    customField: str
    """By the value of the custom field with this key."""
    dryRun: bool
    """By dry run: Everything is tried and nothing written: the results are those that a real run would have."""
    endedAt: Period
    """By the period of ended at: When it was done, failed or was canceled; null before."""
    expiresAt: Period
    """By the period of expires at: Until when its results can be read and it can be taken back: 7 days after its end; null before."""
    failed: bool
    """By failed: Rows or records that were refused; the results say why."""
    kind: bool
    """By kind: What kind of work it is."""
    name: bool
    """By name, regardless of case and accents."""
    noun: bool
    """By noun, regardless of case and accents."""
    owner: bool
    """By the owner, a user; one that you may not see counts as none."""
    processed: bool
    """By processed: Rows or records that are done, in whatever way."""
    startedAt: Period
    """By the period of started at: When it was first taken up; null before."""
    status: bool
    """By status: How far it has come."""
    total: bool
    """By total: Rows or records that are to be done; null while that is not known."""
    unchanged: bool
    """By unchanged: Records that were already as they were to be."""
    undoes: bool
    """By the undoes, a job; one that you may not see counts as none."""
    updated: bool
    """By updated: Records that were changed."""


# Compares a value of JobKind. Several operators must all hold.
JobKindFilter = TypedDict("JobKindFilter", {
    # The value equals this one.
    "eq": "JobKind | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[JobKind] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "JobKind | None",
    # The value is none of these, or empty.
    "nin": "Sequence[JobKind] | None",
}, total=False)


class JobListFilter(TypedDict, total=False):
    """Asks about a list of jobs, of which only those count that you may see. Several members must all hold."""
    every: JobFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: JobFilter | None
    """No entry meets this."""
    some: JobFilter | None
    """At least one entry meets this."""


class JobOrder(TypedDict, total=False):
    """By what jobs are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    created: Direction
    """By created: Records that were made."""
    createdAt: Direction
    """By when the job was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    dryRun: Direction
    """By dry run: Everything is tried and nothing written: the results are those that a real run would have."""
    endedAt: Direction
    """By ended at: When it was done, failed or was canceled; null before."""
    expiresAt: Direction
    """By expires at: Until when its results can be read and it can be taken back: 7 days after its end; null before."""
    failed: Direction
    """By failed: Rows or records that were refused; the results say why."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    kind: Direction
    """By kind, alphabetically."""
    name: Direction
    """By name, regardless of case and accents."""
    noun: Direction
    """By noun, regardless of case and accents."""
    owner: UserOrder
    """By a field of the owner; one that is empty or that you may not see counts as the largest."""
    processed: Direction
    """By processed: Rows or records that are done, in whatever way."""
    startedAt: Direction
    """By started at: When it was first taken up; null before."""
    status: Direction
    """By status, alphabetically."""
    total: Direction
    """By total: Rows or records that are to be done; null while that is not known."""
    unchanged: Direction
    """By unchanged: Records that were already as they were to be."""
    undoes: JobOrder
    """By a field of the undoes; one that is empty or that you may not see counts as the largest."""
    updated: Direction
    """By updated: Records that were changed."""
    updatedAt: Direction
    """By when the job was last changed."""
    version: Direction
    """By how often the job was written."""


# Compares a value of JobStatus. Several operators must all hold.
JobStatusFilter = TypedDict("JobStatusFilter", {
    # The value equals this one.
    "eq": "JobStatus | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[JobStatus] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "JobStatus | None",
    # The value is none of these, or empty.
    "nin": "Sequence[JobStatus] | None",
}, total=False)


class _JobUndoInputNeeds(TypedDict):
    id: str
    """Which job."""


class JobUndoInput(_JobUndoInputNeeds, total=False):
    """What `jobUndo` needs to know."""
    created: JobUndoCreated | None
    """What becomes of records that it made; ARCHIVE unless given."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


# Compares a value of KeyDocuments. Several operators must all hold.
KeyDocumentsFilter = TypedDict("KeyDocumentsFilter", {
    # The value equals this one.
    "eq": "KeyDocuments | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[KeyDocuments] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "KeyDocuments | None",
    # The value is none of these, or empty.
    "nin": "Sequence[KeyDocuments] | None",
}, total=False)


class _LeadAssignInputNeeds(TypedDict):
    id: str
    """Which lead."""


class LeadAssignInput(_LeadAssignInputNeeds, total=False):
    """What `leadAssign` needs to know."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


class LeadAssignmentMemberFilter(TypedDict, total=False):
    """Which entries count. Somebody who gets leads by a rule: a person, or the people of a team by their names."""
    team: TeamFilter | None
    """The team whose own people get leads, without those of teams below it; null for a person."""
    territory: StringFilter | None
    """For which territory they stand, for the method TERRITORY alone; compared regardless of case."""
    user: UserFilter | None
    """The person; null for a team."""


class LeadAssignmentMemberInput(TypedDict, total=False):
    """Somebody who gets leads by a rule: a person, or the people of a team by their names."""
    team: str | None
    """The team whose own people get leads, without those of teams below it; null for a person."""
    territory: str | None
    """For which territory they stand, for the method TERRITORY alone; compared regardless of case."""
    user: str | None
    """The person; null for a team."""


class LeadAssignmentMemberListFilter(TypedDict, total=False):
    """Asks about a list of entries, of which only those count that you may see. Several members must all hold."""
    every: LeadAssignmentMemberFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: LeadAssignmentMemberFilter | None
    """No entry meets this."""
    some: LeadAssignmentMemberFilter | None
    """At least one entry meets this."""


class LeadAssignmentMemberRowInput(TypedDict, total=False):
    """Somebody who gets leads by a rule: a person, or the people of a team by their names."""
    team: str | None
    """The team whose own people get leads, without those of teams below it; null for a person."""
    teamExternalId: ExternalIdInput | None
    """In place of `team`: by another system’s id."""
    territory: str | None
    """For which territory they stand, for the method TERRITORY alone; compared regardless of case."""
    user: str | None
    """The person; null for a team."""
    userExternalId: ExternalIdInput | None
    """In place of `user`: by another system’s id."""


# Compares a value of LeadAssignmentMethod. Several operators must all hold.
LeadAssignmentMethodFilter = TypedDict("LeadAssignmentMethodFilter", {
    # The value equals this one.
    "eq": "LeadAssignmentMethod | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[LeadAssignmentMethod] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "LeadAssignmentMethod | None",
    # The value is none of these, or empty.
    "nin": "Sequence[LeadAssignmentMethod] | None",
}, total=False)


class LeadAssignmentRuleBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _LeadAssignmentRuleCreateInputNeeds(TypedDict):
    filter: Any
    """Which leads it hands out: a LeadFilter as JSON, such as {"source": {"eq": "web"}}; {} fits every lead. It sees everything, whoever writes the lead."""
    method: LeadAssignmentMethod
    """How one of the members is chosen."""
    name: str
    """What the rule is called; the lead’s `assignment` names it."""


class LeadAssignmentRuleCreateInput(_LeadAssignmentRuleCreateInputNeeds, total=False):
    """A new lead assignment rule. What is left out stays empty or takes its default."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    isActive: bool | None
    """Whether the rule is asked; an archived one is not either. True unless given."""
    members: Sequence[LeadAssignmentMemberInput] | None
    """Who gets leads, in order. A person stands in the order of their first place; archived users are passed over."""
    position: int | None
    """Place among the rules, from 0; of one place the older rule comes first. Null: 0."""


# Which lead assignment rules to find. Members that are given must all hold; what you may not see is not there.
LeadAssignmentRuleFilter = TypedDict("LeadAssignmentRuleFilter", {
    # All of these hold.
    "and": "Sequence[LeadAssignmentRuleFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the lead assignment rule was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the lead assignment rule.
    "id": "IdFilter | None",
    # Whether the rule is asked; an archived one is not either.
    "isActive": "BooleanFilter | None",
    # Where a field points to a lead assignment rule: whether there is none that you may see.
    "isNull": "bool | None",
    # Who gets leads, in order. A person stands in the order of their first place; archived users are passed over.
    "members": "LeadAssignmentMemberListFilter | None",
    # How one of the members is chosen.
    "method": "LeadAssignmentMethodFilter | None",
    # What the rule is called; the lead’s `assignment` names it.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "LeadAssignmentRuleFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[LeadAssignmentRuleFilter] | None",
    # Place among the rules, from 0; of one place the older rule comes first. Null: 0.
    "position": "IntFilter | None",
    # When the lead assignment rule was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the lead assignment rule was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class LeadAssignmentRuleGroupBy(TypedDict, total=False):
    """By what lead assignment rules are grouped. Give exactly one member."""
    customField: str
    """By the value of the custom field with this key."""
    isActive: bool
    """By is active: Whether the rule is asked; an archived one is not either."""
    method: bool
    """By method: How one of the members is chosen."""
    name: bool
    """By name, regardless of case and accents."""
    position: bool
    """By position: Place among the rules, from 0; of one place the older rule comes first. Null: 0."""


class _LeadAssignmentRuleImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class LeadAssignmentRuleImportInput(_LeadAssignmentRuleImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: LeadAssignmentRuleBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class LeadAssignmentRuleMatch(TypedDict, total=False):
    """Which lead assignment rule is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class LeadAssignmentRuleOrder(TypedDict, total=False):
    """By what lead assignment rules are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the lead assignment rule was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    isActive: Direction
    """By is active: Whether the rule is asked; an archived one is not either."""
    method: Direction
    """By method, alphabetically."""
    name: Direction
    """By name, regardless of case and accents."""
    position: Direction
    """By position: Place among the rules, from 0; of one place the older rule comes first. Null: 0."""
    updatedAt: Direction
    """By when the lead assignment rule was last changed."""
    version: Direction
    """By how often the lead assignment rule was written."""


class LeadAssignmentRuleRowInput(TypedDict, total=False):
    """A new lead assignment rule, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `LeadAssignmentRuleCreateInput` requires."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    filter: Any | None
    """Which leads it hands out: a LeadFilter as JSON, such as {"source": {"eq": "web"}}; {} fits every lead. It sees everything, whoever writes the lead."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    isActive: bool | None
    """Whether the rule is asked; an archived one is not either."""
    members: Sequence[LeadAssignmentMemberRowInput] | None
    """Who gets leads, in order. A person stands in the order of their first place; archived users are passed over."""
    method: LeadAssignmentMethod | None
    """How one of the members is chosen."""
    name: str | None
    """What the rule is called; the lead’s `assignment` names it."""
    position: int | None
    """Place among the rules, from 0; of one place the older rule comes first. Null: 0."""


class LeadAssignmentRuleSetInput(TypedDict, total=False):
    """What is to change in every lead assignment rule that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    filter: Any | None
    """Which leads it hands out: a LeadFilter as JSON, such as {"source": {"eq": "web"}}; {} fits every lead. It sees everything, whoever writes the lead."""
    isActive: bool | None
    """Whether the rule is asked; an archived one is not either."""
    members: Sequence[LeadAssignmentMemberInput] | None
    """Who gets leads, in order. A person stands in the order of their first place; archived users are passed over."""
    method: LeadAssignmentMethod | None
    """How one of the members is chosen."""
    name: str | None
    """What the rule is called; the lead’s `assignment` names it."""
    position: int | None
    """Place among the rules, from 0; of one place the older rule comes first. Null: 0."""


class _LeadAssignmentRuleUpdateInputNeeds(TypedDict):
    id: str
    """Which lead assignment rule to change."""


class LeadAssignmentRuleUpdateInput(_LeadAssignmentRuleUpdateInputNeeds, total=False):
    """What is to change in one lead assignment rule. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    filter: Any | None
    """Which leads it hands out: a LeadFilter as JSON, such as {"source": {"eq": "web"}}; {} fits every lead. It sees everything, whoever writes the lead."""
    isActive: bool | None
    """Whether the rule is asked; an archived one is not either."""
    members: Sequence[LeadAssignmentMemberInput] | None
    """Who gets leads, in order. A person stands in the order of their first place; archived users are passed over."""
    method: LeadAssignmentMethod | None
    """How one of the members is chosen."""
    name: str | None
    """What the rule is called; the lead’s `assignment` names it."""
    position: int | None
    """Place among the rules, from 0; of one place the older rule comes first. Null: 0."""


class LeadBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class LeadConvertAccountInput(TypedDict, total=False):
    """The account of a converted lead: one that there is, or a new one."""
    existing: str | None
    """The account to join, which you must see; left out: a new one is made."""
    values: AccountSetInput | None
    """What to set in this one account, over what the lead says. With `existing` it changes that one, which takes the right to UPDATE."""


class LeadConvertContactInput(TypedDict, total=False):
    """The contact of a converted lead: one that there is, or a new one."""
    existing: str | None
    """The contact to join, which you must see; left out: a new one is made."""
    role: str | None
    """What the person is in the account; the title of the lead unless given."""
    values: ContactSetInput | None
    """What to set in this one contact, over what the lead says. With `existing` it changes that one, which takes the right to UPDATE."""


class _LeadConvertInputNeeds(TypedDict):
    id: str
    """Which lead."""


class LeadConvertInput(_LeadConvertInputNeeds, total=False):
    """Which lead to convert, and into what."""
    account: LeadConvertAccountInput | None
    """The account. Null: none. Left out: a new one where the lead names a company, else none."""
    activities: LeadActivities | None
    """What becomes of activities about the lead; MOVE unless given."""
    contact: LeadConvertContactInput | None
    """The contact, of whom there is always one. Null or left out: a new one."""
    customFields: Sequence[LeadCustomFieldRoute] | None
    """Custom fields that go into one of another key. Those of the same key and kind go along by themselves, unless they are named here."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    opportunity: LeadConvertOpportunityInput | None
    """The deal. Null: none. Left out: a new one in the first stage of the default pipeline."""


class LeadConvertOpportunityInput(TypedDict, total=False):
    """The opportunity of a converted lead: one that there is, or a new one."""
    existing: str | None
    """The opportunity to join, which you must see; left out: a new one is made."""
    values: OpportunitySetInput | None
    """What to set in this one opportunity, over what the lead says. With `existing` it changes that one, which takes the right to UPDATE."""


class LeadCreateInput(TypedDict, total=False):
    """A new lead. What is left out stays empty or takes its default."""
    addresses: Sequence[AddressInput] | None
    """Postal addresses, the most useful first."""
    assign: bool | None
    """True: handed to somebody by the assignment rules in the same act; where none fits, the owner stays. `leadAssign` refuses then. Takes the right to ASSIGN. False unless given."""
    campaign: str | None
    """The campaign that brought it, by its name; null where none did or nobody knows."""
    company: str | None
    """For whom the person works, as they say it; null when not known, and for a private person."""
    consents: Sequence[ConsentInput] | None
    """What the person allowed us and took back; it goes along when the lead is converted. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    description: str | None
    """What else is worth knowing, and what the person wrote; null when there is nothing."""
    emails: Sequence[str] | None
    """E-mail addresses, the most useful first."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    facts: Any | None
    """What the web tells of the visit, as an object of texts: utm_source, utm_medium, utm_campaign, page, referrer … Null where it did not come over the web."""
    familyName: str | None
    """The name shared with the family, such as Miller or 王; null when not known."""
    givenName: str | None
    """The personal name, such as Ann or 小明; null when not known."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    industry: str | None
    """The company’s line of business in words, such as retail; null when not known."""
    interest: str | None
    """The product or topic about which the person asks, in words; null when not known."""
    name: str | None
    """The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address."""
    owner: str | None
    """Who looks after the lead; whoever creates it unless said otherwise. Null: nobody does yet. You, unless given."""
    phones: Sequence[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    rating: LeadRating | None
    """How promising a person finds the lead; null while nobody said. The scores do not touch it."""
    reason: str | None
    """Why the lead was disqualified, in words that can be counted: no budget, duplicate, wrong number. Null for others."""
    source: str | None
    """From where the lead came, in words that can be counted: web, fair, referral. Null: not known."""
    status: LeadStatus | None
    """Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do. NEW unless given."""
    team: str | None
    """The team that works on the lead, from whose outcomes its chance is learnt; that of the owner unless given. Null: none."""
    territory: str | None
    """The sales territory in the words of the workspace, by which rules may assign it; null when not known."""
    title: str | None
    """Position at work, such as Head of purchasing; null when not known."""
    website: str | None
    """Address of the company’s public web site; null when there is none or it is not known."""


# Where a custom field of the lead goes.
LeadCustomFieldRoute = TypedDict("LeadCustomFieldRoute", {
    # The key of the lead’s custom field.
    "from": "str",
    # Into a custom field of what.
    "noun": "LeadResultNoun",
    # The key of that custom field; it must be of the same kind.
    "to": "str",
})


class _LeadDisqualifyInputNeeds(TypedDict):
    id: str
    """Which lead."""
    reason: str
    """Why, in words that can be counted: no budget, duplicate, wrong number, student."""


class LeadDisqualifyInput(_LeadDisqualifyInputNeeds, total=False):
    """What `leadDisqualify` needs to know."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


# Which leads to find. Members that are given must all hold; what you may not see is not there.
LeadFilter = TypedDict("LeadFilter", {
    # Everything that happened around the lead and all that is to be done: its timeline, whatever the channel.
    "activities": "ActivityListFilter | None",
    # All of these hold.
    "and": "Sequence[LeadFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # The campaign that brought it, by its name; null where none did or nobody knows.
    "campaign": "StringFilter | None",
    # For whom the person works, as they say it; null when not known, and for a private person.
    "company": "StringFilter | None",
    # The account that the lead became or joined; null before, and where none was wanted.
    "convertedAccount": "AccountFilter | None",
    # When the lead became a customer record; null before.
    "convertedAt": "DateTimeFilter | None",
    # The contact that the lead became; null before.
    "convertedContact": "ContactFilter | None",
    # The deal that began with the lead; null before, and where none was wanted.
    "convertedOpportunity": "OpportunityFilter | None",
    # When the lead was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # E-mail addresses, the most useful first.
    "emails": "TextListFilter | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The name shared with the family, such as Miller or 王; null when not known.
    "familyName": "StringFilter | None",
    # The web form over which the lead came; null for one that came otherwise.
    "form": "LeadFormFilter | None",
    # The personal name, such as Ann or 小明; null when not known.
    "givenName": "StringFilter | None",
    # The id of the lead.
    "id": "IdFilter | None",
    # The company’s line of business in words, such as retail; null when not known.
    "industry": "StringFilter | None",
    # The product or topic about which the person asks, in words; null when not known.
    "interest": "StringFilter | None",
    # Where a field points to a lead: whether there is none that you may see.
    "isNull": "bool | None",
    # The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "LeadFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[LeadFilter] | None",
    # Who looks after the lead; whoever creates it unless said otherwise. Null: nobody does yet.
    "owner": "UserFilter | None",
    # Telephone numbers, the most useful first: digits, with + before a country code.
    "phones": "TextListFilter | None",
    # How promising a person finds the lead; null while nobody said. The scores do not touch it.
    "rating": "LeadRatingFilter | None",
    # Why the lead was disqualified, in words that can be counted: no budget, duplicate, wrong number. Null for others.
    "reason": "StringFilter | None",
    # The points of all score rules that fit, as of the last time that the lead was written; 0 where none does. `scoreParts` shows them one by one.
    "score": "IntFilter | None",
    # Chance in percent that the lead is converted, learnt from what became of earlier leads, as of the last time that the lead was written; null while too few have come to an end. `prediction` shows it as of now, with its reasons.
    "scoreBayes": "FloatFilter | None",
    # From where the lead came, in words that can be counted: web, fair, referral. Null: not known.
    "source": "StringFilter | None",
    # Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do.
    "status": "LeadStatusFilter | None",
    # The team that works on the lead, from whose outcomes its chance is learnt; that of the owner unless given. Null: none.
    "team": "TeamFilter | None",
    # The sales territory in the words of the workspace, by which rules may assign it; null when not known.
    "territory": "StringFilter | None",
    # Position at work, such as Head of purchasing; null when not known.
    "title": "StringFilter | None",
    # When the lead was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the lead was written, from 1.
    "version": "IntFilter | None",
    # Address of the company’s public web site; null when there is none or it is not known.
    "website": "StringFilter | None",
}, total=False)


class LeadFormBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class LeadFormConsentInput(TypedDict):
    """A check box by which a visitor allows something."""
    channel: ConsentChannel
    """Over what we may write or call, or may no longer."""
    name: str
    """The name of the input in the page."""
    purpose: str
    """For what: newsletter, offers, profiling. The same words each time, since they are compared."""
    text: str
    """The words beside the check box."""


class _LeadFormCreateInputNeeds(TypedDict):
    name: str
    """What colleagues call the form, such as Contact page in German."""


class LeadFormCreateInput(_LeadFormCreateInputNeeds, total=False):
    """A new lead form. What is left out stays empty or takes its default."""
    assigns: bool | None
    """Whether its leads are handed out by the assignment rules. True unless given."""
    campaign: str | None
    """The campaign of its leads; without one it is what the page sends as utm_campaign."""
    consents: Sequence[LeadFormConsentInput] | None
    """Check boxes by which visitors allow something. A ticked one is kept in the lead with these words, the time and the name of the form."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    fields: Sequence[LeadFormFieldInput] | None
    """Which input of the page goes where in the lead; other inputs are passed over. Without any, the inputs are called as the parts of a lead: name, company, email …"""
    honeypot: str | None
    """The name of an input that people do not see: what fills it is no person. Null: there is none."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    isActive: bool | None
    """Whether the form takes anything; one that is switched off or archived answers 404. True unless given."""
    leadOwner: str | None
    """Who gets its leads where no assignment rule is asked or fits; null: nobody."""
    minSeconds: int | None
    """The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked."""
    origins: Sequence[str] | None
    """The origins of the pages that may send, such as https://www.example.com. Empty: any page may, and programs without one."""
    perAddress: int | None
    """How often one network address may send in a minute; 10 unless given."""
    perForm: int | None
    """How often the form takes something in a minute; 300 unless given."""
    source: str | None
    """The source of its leads; web unless given."""
    thankYouText: str | None
    """What the visitor reads afterwards; a short thanks unless given."""
    thankYouUrl: str | None
    """The page to which the visitor is brought afterwards; null: none."""


class _LeadFormFieldInputNeeds(TypedDict):
    field: LeadFormTarget
    """Where it goes."""
    name: str
    """The name of the input in the page."""


class LeadFormFieldInput(_LeadFormFieldInputNeeds, total=False):
    """An input of the page, and where it goes in the lead."""
    required: bool | None
    """What comes without it is set apart. False unless given."""


# Which lead forms to find. Members that are given must all hold; what you may not see is not there.
LeadFormFilter = TypedDict("LeadFormFilter", {
    # All of these hold.
    "and": "Sequence[LeadFormFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # Whether its leads are handed out by the assignment rules.
    "assigns": "BooleanFilter | None",
    # The campaign of its leads; without one it is what the page sends as utm_campaign.
    "campaign": "StringFilter | None",
    # When the lead form was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The name of an input that people do not see: what fills it is no person. Null: there is none.
    "honeypot": "StringFilter | None",
    # The id of the lead form.
    "id": "IdFilter | None",
    # Whether the form takes anything; one that is switched off or archived answers 404.
    "isActive": "BooleanFilter | None",
    # Where a field points to a lead form: whether there is none that you may see.
    "isNull": "bool | None",
    # Who gets its leads where no assignment rule is asked or fits; null: nobody.
    "leadOwner": "UserFilter | None",
    # Leads that came over this form.
    "leads": "LeadListFilter | None",
    # The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked.
    "minSeconds": "IntFilter | None",
    # What colleagues call the form, such as Contact page in German.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "LeadFormFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[LeadFormFilter] | None",
    # The origins of the pages that may send, such as https://www.example.com. Empty: any page may, and programs without one.
    "origins": "TextListFilter | None",
    # How often one network address may send in a minute; 10 unless given.
    "perAddress": "IntFilter | None",
    # How often the form takes something in a minute; 300 unless given.
    "perForm": "IntFilter | None",
    # The last part of the address to which the page sends. It is no secret: it stands in the page. `leadFormRotateKey` makes another one.
    "publicKey": "StringFilter | None",
    # The source of its leads; web unless given.
    "source": "StringFilter | None",
    # The page to which the visitor is brought afterwards; null: none.
    "thankYouUrl": "StringFilter | None",
    # When the lead form was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the lead form was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class LeadFormGroupBy(TypedDict, total=False):
    """By what lead forms are grouped. Give exactly one member."""
    assigns: bool
    """By assigns: Whether its leads are handed out by the assignment rules."""
    campaign: bool
    """By campaign, regardless of case and accents."""
    customField: str
    """By the value of the custom field with this key."""
    honeypot: bool
    """By honeypot, regardless of case and accents."""
    isActive: bool
    """By is active: Whether the form takes anything; one that is switched off or archived answers 404."""
    leadOwner: bool
    """By the lead owner, a user; one that you may not see counts as none."""
    minSeconds: bool
    """By min seconds: The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked."""
    name: bool
    """By name, regardless of case and accents."""
    perAddress: bool
    """By per address: How often one network address may send in a minute; 10 unless given."""
    perForm: bool
    """By per form: How often the form takes something in a minute; 300 unless given."""
    publicKey: bool
    """By public key, regardless of case and accents."""
    source: bool
    """By source, regardless of case and accents."""
    thankYouUrl: bool
    """By thank you url, regardless of case and accents."""


class _LeadFormImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class LeadFormImportInput(_LeadFormImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: LeadFormBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class LeadFormMatch(TypedDict, total=False):
    """Which lead form is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class LeadFormOrder(TypedDict, total=False):
    """By what lead forms are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    assigns: Direction
    """By assigns: Whether its leads are handed out by the assignment rules."""
    campaign: Direction
    """By campaign, regardless of case and accents."""
    createdAt: Direction
    """By when the lead form was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    honeypot: Direction
    """By honeypot, regardless of case and accents."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    isActive: Direction
    """By is active: Whether the form takes anything; one that is switched off or archived answers 404."""
    leadOwner: UserOrder
    """By a field of the lead owner; one that is empty or that you may not see counts as the largest."""
    minSeconds: Direction
    """By min seconds: The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked."""
    name: Direction
    """By name, regardless of case and accents."""
    perAddress: Direction
    """By per address: How often one network address may send in a minute; 10 unless given."""
    perForm: Direction
    """By per form: How often the form takes something in a minute; 300 unless given."""
    publicKey: Direction
    """By public key, regardless of case and accents."""
    source: Direction
    """By source, regardless of case and accents."""
    thankYouUrl: Direction
    """By thank you url, regardless of case and accents."""
    updatedAt: Direction
    """By when the lead form was last changed."""
    version: Direction
    """By how often the lead form was written."""


class LeadFormReleaseInput(TypedDict):
    """What `leadFormRelease` needs to know."""
    entry: str
    """Which of its `quarantined`."""
    id: str
    """Which form."""


class _LeadFormRotateKeyInputNeeds(TypedDict):
    id: str
    """Which form."""


class LeadFormRotateKeyInput(_LeadFormRotateKeyInputNeeds, total=False):
    """What `leadFormRotateKey` needs to know."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


class LeadFormRowInput(TypedDict, total=False):
    """A new lead form, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `LeadFormCreateInput` requires."""
    assigns: bool | None
    """Whether its leads are handed out by the assignment rules."""
    campaign: str | None
    """The campaign of its leads; without one it is what the page sends as utm_campaign."""
    consents: Sequence[LeadFormConsentInput] | None
    """Check boxes by which visitors allow something. A ticked one is kept in the lead with these words, the time and the name of the form."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    fields: Sequence[LeadFormFieldInput] | None
    """Which input of the page goes where in the lead; other inputs are passed over. Without any, the inputs are called as the parts of a lead: name, company, email …"""
    honeypot: str | None
    """The name of an input that people do not see: what fills it is no person. Null: there is none."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    isActive: bool | None
    """Whether the form takes anything; one that is switched off or archived answers 404."""
    leadOwner: str | None
    """Who gets its leads where no assignment rule is asked or fits; null: nobody."""
    leadOwnerExternalId: ExternalIdInput | None
    """In place of `leadOwner`: by another system’s id."""
    minSeconds: int | None
    """The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked."""
    name: str | None
    """What colleagues call the form, such as Contact page in German."""
    origins: Sequence[str] | None
    """The origins of the pages that may send, such as https://www.example.com. Empty: any page may, and programs without one."""
    perAddress: int | None
    """How often one network address may send in a minute; 10 unless given."""
    perForm: int | None
    """How often the form takes something in a minute; 300 unless given."""
    source: str | None
    """The source of its leads; web unless given."""
    thankYouText: str | None
    """What the visitor reads afterwards; a short thanks unless given."""
    thankYouUrl: str | None
    """The page to which the visitor is brought afterwards; null: none."""


class LeadFormSetInput(TypedDict, total=False):
    """What is to change in every lead form that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    assigns: bool | None
    """Whether its leads are handed out by the assignment rules."""
    campaign: str | None
    """The campaign of its leads; without one it is what the page sends as utm_campaign."""
    consents: Sequence[LeadFormConsentInput] | None
    """Check boxes by which visitors allow something. A ticked one is kept in the lead with these words, the time and the name of the form."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    fields: Sequence[LeadFormFieldInput] | None
    """Which input of the page goes where in the lead; other inputs are passed over. Without any, the inputs are called as the parts of a lead: name, company, email …"""
    honeypot: str | None
    """The name of an input that people do not see: what fills it is no person. Null: there is none."""
    isActive: bool | None
    """Whether the form takes anything; one that is switched off or archived answers 404."""
    leadOwner: str | None
    """Who gets its leads where no assignment rule is asked or fits; null: nobody."""
    minSeconds: int | None
    """The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked."""
    name: str | None
    """What colleagues call the form, such as Contact page in German."""
    origins: Sequence[str] | None
    """The origins of the pages that may send, such as https://www.example.com. Empty: any page may, and programs without one."""
    perAddress: int | None
    """How often one network address may send in a minute; 10 unless given."""
    perForm: int | None
    """How often the form takes something in a minute; 300 unless given."""
    source: str | None
    """The source of its leads; web unless given."""
    thankYouText: str | None
    """What the visitor reads afterwards; a short thanks unless given."""
    thankYouUrl: str | None
    """The page to which the visitor is brought afterwards; null: none."""


class _LeadFormUpdateInputNeeds(TypedDict):
    id: str
    """Which lead form to change."""


class LeadFormUpdateInput(_LeadFormUpdateInputNeeds, total=False):
    """What is to change in one lead form. A member that is absent changes nothing, null clears, a list replaces."""
    assigns: bool | None
    """Whether its leads are handed out by the assignment rules."""
    campaign: str | None
    """The campaign of its leads; without one it is what the page sends as utm_campaign."""
    consents: Sequence[LeadFormConsentInput] | None
    """Check boxes by which visitors allow something. A ticked one is kept in the lead with these words, the time and the name of the form."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    fields: Sequence[LeadFormFieldInput] | None
    """Which input of the page goes where in the lead; other inputs are passed over. Without any, the inputs are called as the parts of a lead: name, company, email …"""
    honeypot: str | None
    """The name of an input that people do not see: what fills it is no person. Null: there is none."""
    isActive: bool | None
    """Whether the form takes anything; one that is switched off or archived answers 404."""
    leadOwner: str | None
    """Who gets its leads where no assignment rule is asked or fits; null: nobody."""
    minSeconds: int | None
    """The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked."""
    name: str | None
    """What colleagues call the form, such as Contact page in German."""
    origins: Sequence[str] | None
    """The origins of the pages that may send, such as https://www.example.com. Empty: any page may, and programs without one."""
    perAddress: int | None
    """How often one network address may send in a minute; 10 unless given."""
    perForm: int | None
    """How often the form takes something in a minute; 300 unless given."""
    source: str | None
    """The source of its leads; web unless given."""
    thankYouText: str | None
    """What the visitor reads afterwards; a short thanks unless given."""
    thankYouUrl: str | None
    """The page to which the visitor is brought afterwards; null: none."""


class LeadGroupBy(TypedDict, total=False):
    """By what leads are grouped. Give exactly one member."""
    campaign: bool
    """By campaign, regardless of case and accents."""
    company: bool
    """By company, regardless of case and accents."""
    convertedAccount: bool
    """By the converted account, an account; one that you may not see counts as none."""
    convertedAt: Period
    """By the period of converted at: When the lead became a customer record; null before."""
    convertedContact: bool
    """By the converted contact, a contact; one that you may not see counts as none."""
    convertedOpportunity: bool
    """By the converted opportunity, an opportunity; one that you may not see counts as none."""
    customField: str
    """By the value of the custom field with this key."""
    familyName: bool
    """By family name, regardless of case and accents."""
    form: bool
    """By the form, a lead form; one that you may not see counts as none."""
    givenName: bool
    """By given name, regardless of case and accents."""
    industry: bool
    """By industry, regardless of case and accents."""
    interest: bool
    """By interest, regardless of case and accents."""
    name: bool
    """By name, regardless of case and accents."""
    owner: bool
    """By the owner, a user; one that you may not see counts as none."""
    rating: bool
    """By rating: How promising a person finds the lead; null while nobody said. The scores do not touch it."""
    reason: bool
    """By reason, regardless of case and accents."""
    score: bool
    """By score: The points of all score rules that fit, as of the last time that the lead was written; 0 where none does. `scoreParts` shows them one by one."""
    source: bool
    """By source, regardless of case and accents."""
    status: bool
    """By status: Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do."""
    team: bool
    """By the team, a team; one that you may not see counts as none."""
    territory: bool
    """By territory, regardless of case and accents."""
    title: bool
    """By title, regardless of case and accents."""
    website: bool
    """By website, regardless of case and accents."""


class _LeadImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class LeadImportInput(_LeadImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: LeadBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class LeadListFilter(TypedDict, total=False):
    """Asks about a list of leads, of which only those count that you may see. Several members must all hold."""
    every: LeadFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: LeadFilter | None
    """No entry meets this."""
    some: LeadFilter | None
    """At least one entry meets this."""


class LeadMatch(TypedDict, total=False):
    """Which lead is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class LeadOrder(TypedDict, total=False):
    """By what leads are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    campaign: Direction
    """By campaign, regardless of case and accents."""
    company: Direction
    """By company, regardless of case and accents."""
    convertedAccount: AccountOrder
    """By a field of the converted account; one that is empty or that you may not see counts as the largest."""
    convertedAt: Direction
    """By converted at: When the lead became a customer record; null before."""
    convertedContact: ContactOrder
    """By a field of the converted contact; one that is empty or that you may not see counts as the largest."""
    convertedOpportunity: OpportunityOrder
    """By a field of the converted opportunity; one that is empty or that you may not see counts as the largest."""
    createdAt: Direction
    """By when the lead was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    familyName: Direction
    """By family name, regardless of case and accents."""
    form: LeadFormOrder
    """By a field of the form; one that is empty or that you may not see counts as the largest."""
    givenName: Direction
    """By given name, regardless of case and accents."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    industry: Direction
    """By industry, regardless of case and accents."""
    interest: Direction
    """By interest, regardless of case and accents."""
    name: Direction
    """By name, regardless of case and accents."""
    owner: UserOrder
    """By a field of the owner; one that is empty or that you may not see counts as the largest."""
    rating: Direction
    """By rating, alphabetically."""
    reason: Direction
    """By reason, regardless of case and accents."""
    score: Direction
    """By score: The points of all score rules that fit, as of the last time that the lead was written; 0 where none does. `scoreParts` shows them one by one."""
    scoreBayes: Direction
    """By score bayes: Chance in percent that the lead is converted, learnt from what became of earlier leads, as of the last time that the lead was written; null while too few have come to an end. `prediction` shows it as of now, with its reasons."""
    source: Direction
    """By source, regardless of case and accents."""
    status: Direction
    """By status, alphabetically."""
    team: TeamOrder
    """By a field of the team; one that is empty or that you may not see counts as the largest."""
    territory: Direction
    """By territory, regardless of case and accents."""
    title: Direction
    """By title, regardless of case and accents."""
    updatedAt: Direction
    """By when the lead was last changed."""
    version: Direction
    """By how often the lead was written."""
    website: Direction
    """By website, regardless of case and accents."""


class _LeadQualifyInputNeeds(TypedDict):
    id: str
    """Which lead."""


class LeadQualifyInput(_LeadQualifyInputNeeds, total=False):
    """What `leadQualify` needs to know."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


# Compares a value of LeadRating. Several operators must all hold.
LeadRatingFilter = TypedDict("LeadRatingFilter", {
    # The value equals this one.
    "eq": "LeadRating | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[LeadRating] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "LeadRating | None",
    # The value is none of these, or empty.
    "nin": "Sequence[LeadRating] | None",
}, total=False)


class _LeadReopenInputNeeds(TypedDict):
    id: str
    """Which lead."""


class LeadReopenInput(_LeadReopenInputNeeds, total=False):
    """What `leadReopen` needs to know."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


class LeadRowInput(TypedDict, total=False):
    """A new lead, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `LeadCreateInput` requires."""
    addresses: Sequence[AddressInput] | None
    """Postal addresses, the most useful first."""
    assign: bool | None
    """True: handed to somebody by the assignment rules in the same act; where none fits, the owner stays. `leadAssign` refuses then. Takes the right to ASSIGN. False unless given."""
    campaign: str | None
    """The campaign that brought it, by its name; null where none did or nobody knows."""
    company: str | None
    """For whom the person works, as they say it; null when not known, and for a private person."""
    consents: Sequence[ConsentInput] | None
    """What the person allowed us and took back; it goes along when the lead is converted. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    description: str | None
    """What else is worth knowing, and what the person wrote; null when there is nothing."""
    emails: Sequence[str] | None
    """E-mail addresses, the most useful first."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    facts: Any | None
    """What the web tells of the visit, as an object of texts: utm_source, utm_medium, utm_campaign, page, referrer … Null where it did not come over the web."""
    familyName: str | None
    """The name shared with the family, such as Miller or 王; null when not known."""
    givenName: str | None
    """The personal name, such as Ann or 小明; null when not known."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    industry: str | None
    """The company’s line of business in words, such as retail; null when not known."""
    interest: str | None
    """The product or topic about which the person asks, in words; null when not known."""
    name: str | None
    """The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address."""
    owner: str | None
    """Who looks after the lead; whoever creates it unless said otherwise. Null: nobody does yet."""
    ownerExternalId: ExternalIdInput | None
    """In place of `owner`: by another system’s id."""
    phones: Sequence[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    rating: LeadRating | None
    """How promising a person finds the lead; null while nobody said. The scores do not touch it."""
    reason: str | None
    """Why the lead was disqualified, in words that can be counted: no budget, duplicate, wrong number. Null for others."""
    source: str | None
    """From where the lead came, in words that can be counted: web, fair, referral. Null: not known."""
    status: LeadStatus | None
    """Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do."""
    team: str | None
    """The team that works on the lead, from whose outcomes its chance is learnt; that of the owner unless given. Null: none."""
    teamExternalId: ExternalIdInput | None
    """In place of `team`: by another system’s id."""
    territory: str | None
    """The sales territory in the words of the workspace, by which rules may assign it; null when not known."""
    title: str | None
    """Position at work, such as Head of purchasing; null when not known."""
    website: str | None
    """Address of the company’s public web site; null when there is none or it is not known."""


class LeadScoreRuleBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _LeadScoreRuleCreateInputNeeds(TypedDict):
    filter: Any
    """Which leads get the points: a LeadFilter as JSON, such as {"emails": {"some": {"endsWith": ".edu"}}}. It sees everything, whoever writes the lead."""
    name: str
    """What the points are for, such as Has a company address."""
    points: int
    """The points, -1000 to 1000; negative ones speak against the lead."""


class LeadScoreRuleCreateInput(_LeadScoreRuleCreateInputNeeds, total=False):
    """A new lead score rule. What is left out stays empty or takes its default."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    isActive: bool | None
    """Whether the rule counts; an archived one does not either. True unless given."""


# Which lead score rules to find. Members that are given must all hold; what you may not see is not there.
LeadScoreRuleFilter = TypedDict("LeadScoreRuleFilter", {
    # All of these hold.
    "and": "Sequence[LeadScoreRuleFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the lead score rule was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the lead score rule.
    "id": "IdFilter | None",
    # Whether the rule counts; an archived one does not either.
    "isActive": "BooleanFilter | None",
    # Where a field points to a lead score rule: whether there is none that you may see.
    "isNull": "bool | None",
    # What the points are for, such as Has a company address.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "LeadScoreRuleFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[LeadScoreRuleFilter] | None",
    # The points, -1000 to 1000; negative ones speak against the lead.
    "points": "IntFilter | None",
    # When the lead score rule was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the lead score rule was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class LeadScoreRuleGroupBy(TypedDict, total=False):
    """By what lead score rules are grouped. Give exactly one member."""
    customField: str
    """By the value of the custom field with this key."""
    isActive: bool
    """By is active: Whether the rule counts; an archived one does not either."""
    name: bool
    """By name, regardless of case and accents."""
    points: bool
    """By points: The points, -1000 to 1000; negative ones speak against the lead."""


class _LeadScoreRuleImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class LeadScoreRuleImportInput(_LeadScoreRuleImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: LeadScoreRuleBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class LeadScoreRuleMatch(TypedDict, total=False):
    """Which lead score rule is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class LeadScoreRuleOrder(TypedDict, total=False):
    """By what lead score rules are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the lead score rule was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    isActive: Direction
    """By is active: Whether the rule counts; an archived one does not either."""
    name: Direction
    """By name, regardless of case and accents."""
    points: Direction
    """By points: The points, -1000 to 1000; negative ones speak against the lead."""
    updatedAt: Direction
    """By when the lead score rule was last changed."""
    version: Direction
    """By how often the lead score rule was written."""


class LeadScoreRuleRowInput(TypedDict, total=False):
    """A new lead score rule, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `LeadScoreRuleCreateInput` requires."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    filter: Any | None
    """Which leads get the points: a LeadFilter as JSON, such as {"emails": {"some": {"endsWith": ".edu"}}}. It sees everything, whoever writes the lead."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    isActive: bool | None
    """Whether the rule counts; an archived one does not either."""
    name: str | None
    """What the points are for, such as Has a company address."""
    points: int | None
    """The points, -1000 to 1000; negative ones speak against the lead."""


class LeadScoreRuleSetInput(TypedDict, total=False):
    """What is to change in every lead score rule that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    filter: Any | None
    """Which leads get the points: a LeadFilter as JSON, such as {"emails": {"some": {"endsWith": ".edu"}}}. It sees everything, whoever writes the lead."""
    isActive: bool | None
    """Whether the rule counts; an archived one does not either."""
    name: str | None
    """What the points are for, such as Has a company address."""
    points: int | None
    """The points, -1000 to 1000; negative ones speak against the lead."""


class _LeadScoreRuleUpdateInputNeeds(TypedDict):
    id: str
    """Which lead score rule to change."""


class LeadScoreRuleUpdateInput(_LeadScoreRuleUpdateInputNeeds, total=False):
    """What is to change in one lead score rule. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    filter: Any | None
    """Which leads get the points: a LeadFilter as JSON, such as {"emails": {"some": {"endsWith": ".edu"}}}. It sees everything, whoever writes the lead."""
    isActive: bool | None
    """Whether the rule counts; an archived one does not either."""
    name: str | None
    """What the points are for, such as Has a company address."""
    points: int | None
    """The points, -1000 to 1000; negative ones speak against the lead."""


class LeadSetInput(TypedDict, total=False):
    """What is to change in every lead that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    addresses: Sequence[AddressInput] | None
    """Postal addresses, the most useful first."""
    assign: bool | None
    """True: handed to somebody by the assignment rules in the same act; where none fits, the owner stays. `leadAssign` refuses then. Takes the right to ASSIGN. False unless given."""
    campaign: str | None
    """The campaign that brought it, by its name; null where none did or nobody knows."""
    company: str | None
    """For whom the person works, as they say it; null when not known, and for a private person."""
    consents: Sequence[ConsentInput] | None
    """What the person allowed us and took back; it goes along when the lead is converted. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    description: str | None
    """What else is worth knowing, and what the person wrote; null when there is nothing."""
    emails: Sequence[str] | None
    """E-mail addresses, the most useful first."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    facts: Any | None
    """What the web tells of the visit, as an object of texts: utm_source, utm_medium, utm_campaign, page, referrer … Null where it did not come over the web."""
    familyName: str | None
    """The name shared with the family, such as Miller or 王; null when not known."""
    givenName: str | None
    """The personal name, such as Ann or 小明; null when not known."""
    industry: str | None
    """The company’s line of business in words, such as retail; null when not known."""
    interest: str | None
    """The product or topic about which the person asks, in words; null when not known."""
    name: str | None
    """The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address."""
    owner: str | None
    """Who looks after the lead; whoever creates it unless said otherwise. Null: nobody does yet."""
    phones: Sequence[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    rating: LeadRating | None
    """How promising a person finds the lead; null while nobody said. The scores do not touch it."""
    reason: str | None
    """Why the lead was disqualified, in words that can be counted: no budget, duplicate, wrong number. Null for others."""
    source: str | None
    """From where the lead came, in words that can be counted: web, fair, referral. Null: not known."""
    status: LeadStatus | None
    """Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do."""
    team: str | None
    """The team that works on the lead, from whose outcomes its chance is learnt; that of the owner unless given. Null: none."""
    territory: str | None
    """The sales territory in the words of the workspace, by which rules may assign it; null when not known."""
    title: str | None
    """Position at work, such as Head of purchasing; null when not known."""
    website: str | None
    """Address of the company’s public web site; null when there is none or it is not known."""


# Compares a value of LeadStatus. Several operators must all hold.
LeadStatusFilter = TypedDict("LeadStatusFilter", {
    # The value equals this one.
    "eq": "LeadStatus | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[LeadStatus] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "LeadStatus | None",
    # The value is none of these, or empty.
    "nin": "Sequence[LeadStatus] | None",
}, total=False)


class _LeadUpdateInputNeeds(TypedDict):
    id: str
    """Which lead to change."""


class LeadUpdateInput(_LeadUpdateInputNeeds, total=False):
    """What is to change in one lead. A member that is absent changes nothing, null clears, a list replaces."""
    addresses: Sequence[AddressInput] | None
    """Postal addresses, the most useful first."""
    assign: bool | None
    """True: handed to somebody by the assignment rules in the same act; where none fits, the owner stays. `leadAssign` refuses then. Takes the right to ASSIGN. False unless given."""
    campaign: str | None
    """The campaign that brought it, by its name; null where none did or nobody knows."""
    company: str | None
    """For whom the person works, as they say it; null when not known, and for a private person."""
    consents: Sequence[ConsentInput] | None
    """What the person allowed us and took back; it goes along when the lead is converted. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    description: str | None
    """What else is worth knowing, and what the person wrote; null when there is nothing."""
    emails: Sequence[str] | None
    """E-mail addresses, the most useful first."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    facts: Any | None
    """What the web tells of the visit, as an object of texts: utm_source, utm_medium, utm_campaign, page, referrer … Null where it did not come over the web."""
    familyName: str | None
    """The name shared with the family, such as Miller or 王; null when not known."""
    givenName: str | None
    """The personal name, such as Ann or 小明; null when not known."""
    industry: str | None
    """The company’s line of business in words, such as retail; null when not known."""
    interest: str | None
    """The product or topic about which the person asks, in words; null when not known."""
    name: str | None
    """The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address."""
    owner: str | None
    """Who looks after the lead; whoever creates it unless said otherwise. Null: nobody does yet."""
    phones: Sequence[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    rating: LeadRating | None
    """How promising a person finds the lead; null while nobody said. The scores do not touch it."""
    reason: str | None
    """Why the lead was disqualified, in words that can be counted: no budget, duplicate, wrong number. Null for others."""
    source: str | None
    """From where the lead came, in words that can be counted: web, fair, referral. Null: not known."""
    status: LeadStatus | None
    """Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do."""
    team: str | None
    """The team that works on the lead, from whose outcomes its chance is learnt; that of the owner unless given. Null: none."""
    territory: str | None
    """The sales territory in the words of the workspace, by which rules may assign it; null when not known."""
    title: str | None
    """Position at work, such as Head of purchasing; null when not known."""
    website: str | None
    """Address of the company’s public web site; null when there is none or it is not known."""


class MoneyFilter(TypedDict, total=False):
    """Compares money with money of the same currency; an amount in another currency is neither less nor more. Several operators must all hold."""
    eq: MoneyInput | None
    """The value equals this one."""
    gt: MoneyInput | None
    """The value comes after this one."""
    gte: MoneyInput | None
    """The value comes after this one, or is it."""
    isNull: bool | None
    """Whether the value is empty: true finds empty ones, false the others."""
    lt: MoneyInput | None
    """The value comes before this one."""
    lte: MoneyInput | None
    """The value comes before this one, or is it."""
    neq: MoneyInput | None
    """The value differs from this one, or is empty."""


class MoneyInput(TypedDict):
    """An amount with its currency, as it is given. More decimals than the currency has are refused."""
    amount: DecimalGiven
    """How much, such as `"1250.50"`."""
    currency: str
    """In which currency, such as `EUR`."""


# Compares a kind of record. Several operators must all hold.
NounFilter = TypedDict("NounFilter", {
    # The value equals this one.
    "eq": "Noun | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[Noun] | None",
    # The value differs from this one, or is empty.
    "neq": "Noun | None",
    # The value is none of these, or empty.
    "nin": "Sequence[Noun] | None",
}, total=False)


class _OpportunitiesBulkMoveInputNeeds(TypedDict):
    stage: str
    """Into which stage; into a won or lost one they are won or lost."""


class OpportunitiesBulkMoveInput(_OpportunitiesBulkMoveInputNeeds, total=False):
    """How `opportunitiesBulkMove` is done."""
    closeReason: str | None
    """The reason from the list of the workspace, whose outcome is that of the stage; where `reason` is left out, its name becomes that."""
    occurredAt: DateTimeGiven | None
    """When it really happened, for those who may backdate; now unless given. Neither in the future, nor before the deal was opened or came to where it is."""
    reason: str | None
    """Why they were won or lost; needed where the stage is a lost one."""


class OpportunityBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class OpportunityCheckFilter(TypedDict, total=False):
    """Which entries count. An exit check of a stage as it was answered for one deal."""
    at: DateTimeFilter | None
    """When that was said."""
    by: UserFilter | None
    """Who said so last."""
    done: BooleanFilter | None
    """Whether it is done."""
    key: StringFilter | None
    """Which of `Stage.exitChecks`, by its key."""
    stage: StageFilter | None
    """The stage to which the check belongs."""


class _OpportunityCheckInputNeeds(TypedDict):
    checks: Sequence[ExitCheckAnswerInput]
    """The answers; checks that are not named stay as they are."""
    id: str
    """Which opportunity."""


class OpportunityCheckInput(_OpportunityCheckInputNeeds, total=False):
    """What `opportunityCheck` needs to know."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


class OpportunityCheckListFilter(TypedDict, total=False):
    """Asks about a list of entries, of which only those count that you may see. Several members must all hold."""
    every: OpportunityCheckFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: OpportunityCheckFilter | None
    """No entry meets this."""
    some: OpportunityCheckFilter | None
    """At least one entry meets this."""


class OpportunityCompetitorFilter(TypedDict, total=False):
    """Which entries count. A competitor in one deal."""
    competitor: CompetitorFilter | None
    """Who sells against us."""
    ourAnswer: StringFilter | None
    """What we say to the customer about it; null when not agreed."""
    status: RivalStatusFilter | None
    """How it stands in the deal."""
    strengths: StringFilter | None
    """Why it may win the deal; null when not known."""
    theirProduct: StringFilter | None
    """What it offers in the deal; null when not known."""
    weaknesses: StringFilter | None
    """Why it may lose the deal; null when not known."""


class _OpportunityCompetitorInputNeeds(TypedDict):
    competitor: str
    """Who sells against us."""


class OpportunityCompetitorInput(_OpportunityCompetitorInputNeeds, total=False):
    """A competitor in one deal."""
    ourAnswer: str | None
    """What we say to the customer about it; null when not agreed."""
    status: RivalStatus | None
    """How it stands in the deal. ACTIVE unless given."""
    strengths: str | None
    """Why it may win the deal; null when not known."""
    theirProduct: str | None
    """What it offers in the deal; null when not known."""
    weaknesses: str | None
    """Why it may lose the deal; null when not known."""


class OpportunityCompetitorListFilter(TypedDict, total=False):
    """Asks about a list of entries, of which only those count that you may see. Several members must all hold."""
    every: OpportunityCompetitorFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: OpportunityCompetitorFilter | None
    """No entry meets this."""
    some: OpportunityCompetitorFilter | None
    """At least one entry meets this."""


class OpportunityCompetitorRowInput(TypedDict, total=False):
    """A competitor in one deal."""
    competitor: str | None
    """Who sells against us."""
    competitorExternalId: ExternalIdInput | None
    """In place of `competitor`: by another system’s id."""
    ourAnswer: str | None
    """What we say to the customer about it; null when not agreed."""
    status: RivalStatus | None
    """How it stands in the deal. ACTIVE unless given."""
    strengths: str | None
    """Why it may win the deal; null when not known."""
    theirProduct: str | None
    """What it offers in the deal; null when not known."""
    weaknesses: str | None
    """Why it may lose the deal; null when not known."""


class OpportunityContactFilter(TypedDict, total=False):
    """Which entries count. The place of a person in a deal."""
    contact: ContactFilter | None
    """Which of the customer’s people."""
    isPrimary: BooleanFilter | None
    """True for the one person with whom the deal is spoken about first; at most one."""
    role: BuyingRoleFilter | None
    """What the person does in the decision; null: not known."""


class _OpportunityContactInputNeeds(TypedDict):
    contact: str
    """Which of the customer’s people."""


class OpportunityContactInput(_OpportunityContactInputNeeds, total=False):
    """The place of a person in a deal."""
    isPrimary: bool | None
    """True for the one person with whom the deal is spoken about first; at most one. False unless given."""
    role: BuyingRole | None
    """What the person does in the decision; null: not known."""


class OpportunityContactListFilter(TypedDict, total=False):
    """Asks about a list of entries, of which only those count that you may see. Several members must all hold."""
    every: OpportunityContactFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: OpportunityContactFilter | None
    """No entry meets this."""
    some: OpportunityContactFilter | None
    """At least one entry meets this."""


class OpportunityContactRowInput(TypedDict, total=False):
    """The place of a person in a deal."""
    contact: str | None
    """Which of the customer’s people."""
    contactExternalId: ExternalIdInput | None
    """In place of `contact`: by another system’s id."""
    isPrimary: bool | None
    """True for the one person with whom the deal is spoken about first; at most one. False unless given."""
    role: BuyingRole | None
    """What the person does in the decision; null: not known."""


class _OpportunityCreateInputNeeds(TypedDict):
    name: str
    """What the deal is called among colleagues."""


class OpportunityCreateInput(_OpportunityCreateInputNeeds, total=False):
    """A new opportunity. What is left out stays empty or takes its default."""
    account: str | None
    """To whom we want to sell; null while that is not known."""
    amount: MoneyInput | None
    """What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set."""
    amountFrom: AmountFrom | None
    """From where the amount comes. HAND unless given."""
    campaign: str | None
    """The campaign that brought it, by its name; null where none did or nobody knows."""
    closeDate: DateGiven | None
    """Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes."""
    closeReason: str | None
    """The same from the workspace’s list; null where none was chosen. Its outcome is the status of the deal. Where `reason` is not said, it is the name of this one. Reopening clears it."""
    closedOn: DateGiven | None
    """Day on which the deal was won or lost; null while it is open, or where nobody knows."""
    competitors: Sequence[OpportunityCompetitorInput] | None
    """Who sells against us in the deal, and what we answer."""
    contacts: Sequence[OpportunityContactInput] | None
    """The customer’s people in the deal, each with the role in the decision."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    nextStep: str | None
    """What the seller does next; null when nothing is agreed."""
    nextStepOn: DateGiven | None
    """Day on which the next step is due; null when none is agreed."""
    occurredAt: DateTimeGiven | None
    """When the deal really came into its stage, for those who may backdate; it happens now without it. Never in the future."""
    openedOn: DateGiven | None
    """Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows."""
    owner: str | None
    """Who sells; whoever creates the opportunity unless said otherwise. Null: nobody does. You, unless given."""
    pipeline: str | None
    """Through which stages the deal goes; the default pipeline unless named at creation. It never changes."""
    probability: float | None
    """Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage."""
    reason: str | None
    """Why the deal was won or lost, in words that can be counted: price, feature, timing. Null: not said."""
    source: str | None
    """From where the deal came, in words that can be counted: web, fair, referral. Null: not known."""
    stage: str | None
    """Where the deal stands; the first open stage of its pipeline unless named at creation. Setting it is the same act as moving, winning, losing or reopening."""
    stageHistory: Sequence[StageEntryInput] | None
    """The stages that the deal went through, for those who may backdate. It ends in the stage where the deal stands. The history is append-only: entries that stand already are passed over, new ones come after them."""
    team: Sequence[OpportunityTeamMemberInput] | None
    """Who sells the deal together. As soon as there is anybody, the owner is among them: left out, the owner is put first, with what is missing to 100 percent. Either nobody has a split or the splits come to exactly 100. A place in the team gives no right to see or change the deal."""


# Which opportunities to find. Members that are given must all hold; what you may not see is not there.
OpportunityFilter = TypedDict("OpportunityFilter", {
    # To whom we want to sell; null while that is not known.
    "account": "AccountFilter | None",
    # Everything that happened around the opportunity and all that is to be done: its timeline, whatever the channel.
    "activities": "ActivityListFilter | None",
    # What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set.
    "amount": "MoneyFilter | None",
    # The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate.
    "amountBase": "MoneyFilter | None",
    # From where the amount comes.
    "amountFrom": "AmountFromFilter | None",
    # All of these hold.
    "and": "Sequence[OpportunityFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # The campaign that brought it, by its name; null where none did or nobody knows.
    "campaign": "StringFilter | None",
    # What was ticked, or ticked and taken back, of the exit checks of the stages; `opportunityCheck` does it. A check of which nothing stands here is not done.
    "checks": "OpportunityCheckListFilter | None",
    # Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes.
    "closeDate": "DateFilter | None",
    # The same from the workspace’s list; null where none was chosen. Its outcome is the status of the deal. Where `reason` is not said, it is the name of this one. Reopening clears it.
    "closeReason": "CloseReasonFilter | None",
    # Day on which the deal was won or lost; null while it is open, or where nobody knows.
    "closedOn": "DateFilter | None",
    # Who sells against us in the deal, and what we answer.
    "competitors": "OpportunityCompetitorListFilter | None",
    # The customer’s people in the deal, each with the role in the decision.
    "contacts": "OpportunityContactListFilter | None",
    # When the opportunity was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # Days from openedOn to closedOn; null while open, or where one of the days is not known.
    "cycleDays": "IntFilter | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # Where the deal stands in a forecast: what its stage says.
    "forecastCategory": "ForecastCategoryFilter | None",
    # The id of the opportunity.
    "id": "IdFilter | None",
    # Where a field points to an opportunity: whether there is none that you may see.
    "isNull": "bool | None",
    # What is offered in the deal. `amountFrom` says whether its amount is their sum.
    "lines": "OpportunityLineListFilter | None",
    # What the deal is called among colleagues.
    "name": "StringFilter | None",
    # What the seller does next; null when nothing is agreed.
    "nextStep": "StringFilter | None",
    # Day on which the next step is due; null when none is agreed.
    "nextStepOn": "DateFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "OpportunityFilter | None",
    # Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows.
    "openedOn": "DateFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[OpportunityFilter] | None",
    # Who sells; whoever creates the opportunity unless said otherwise. Null: nobody does.
    "owner": "UserFilter | None",
    # Through which stages the deal goes; the default pipeline unless named at creation. It never changes.
    "pipeline": "PipelineFilter | None",
    # Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage.
    "probability": "FloatFilter | None",
    # Why the deal was won or lost, in words that can be counted: price, feature, timing. Null: not said.
    "reason": "StringFilter | None",
    # From where the deal came, in words that can be counted: web, fair, referral. Null: not known.
    "source": "StringFilter | None",
    # Where the deal stands; the first open stage of its pipeline unless named at creation. Setting it is the same act as moving, winning, losing or reopening.
    "stage": "StageFilter | None",
    # When the deal came into the stage where it stands; null where nobody knows.
    "stageSince": "DateTimeFilter | None",
    # Whether the deal is open, won or lost: what its stage says.
    "status": "OpportunityStatusFilter | None",
    # Who sells the deal together. As soon as there is anybody, the owner is among them: left out, the owner is put first, with what is missing to 100 percent. Either nobody has a split or the splits come to exactly 100. A place in the team gives no right to see or change the deal.
    "team": "OpportunityTeamMemberListFilter | None",
    # When the opportunity was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the opportunity was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class OpportunityGroupBy(TypedDict, total=False):
    """By what opportunities are grouped. Give exactly one member."""
    account: bool
    """By the account, an account; one that you may not see counts as none."""
    amountFrom: bool
    """By amount from: From where the amount comes."""
    campaign: bool
    """By campaign, regardless of case and accents."""
    closeDate: Period
    """By the period of close date: Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes."""
    closeReason: bool
    """By the close reason, a close reason; one that you may not see counts as none."""
    closedOn: Period
    """By the period of closed on: Day on which the deal was won or lost; null while it is open, or where nobody knows."""
    customField: str
    """By the value of the custom field with this key."""
    cycleDays: bool
    """By cycle days: Days from openedOn to closedOn; null while open, or where one of the days is not known."""
    forecastCategory: bool
    """By forecast category: Where the deal stands in a forecast: what its stage says."""
    name: bool
    """By name, regardless of case and accents."""
    nextStep: bool
    """By next step, regardless of case and accents."""
    nextStepOn: Period
    """By the period of next step on: Day on which the next step is due; null when none is agreed."""
    openedOn: Period
    """By the period of opened on: Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows."""
    owner: bool
    """By the owner, a user; one that you may not see counts as none."""
    pipeline: bool
    """By the pipeline, a pipeline; one that you may not see counts as none."""
    reason: bool
    """By reason, regardless of case and accents."""
    source: bool
    """By source, regardless of case and accents."""
    stage: bool
    """By the stage, a stage; one that you may not see counts as none."""
    stageSince: Period
    """By the period of stage since: When the deal came into the stage where it stands; null where nobody knows."""
    status: bool
    """By status: Whether the deal is open, won or lost: what its stage says."""


class _OpportunityImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class OpportunityImportInput(_OpportunityImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: OpportunityBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class OpportunityLineBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _OpportunityLineCreateInputNeeds(TypedDict):
    opportunity: str
    """The deal to which it belongs; settable at creation alone."""
    product: str
    """What is offered, by its name."""


class OpportunityLineCreateInput(_OpportunityLineCreateInputNeeds, total=False):
    """A new opportunity line. What is left out stays empty or takes its default."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    discountPercent: float | None
    """What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    position: int | None
    """Place in the deal, from 0; left out at creation it becomes the last one."""
    price: MoneyInput | None
    """The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden."""
    productCode: str | None
    """The article number of the product; null when there is none."""
    productFamily: str | None
    """The family of products to which it belongs, in words that can be counted; null when not said."""
    quantity: float | None
    """How much of it, with at most four decimals; 1 unless given."""


# Which opportunity lines to find. Members that are given must all hold; what you may not see is not there.
OpportunityLineFilter = TypedDict("OpportunityLineFilter", {
    # To whom the deal is to sell.
    "account": "AccountFilter | None",
    # Price times quantity less the discount, rounded once to the smallest unit of the currency, halves up; null without a price.
    "amount": "MoneyFilter | None",
    # All of these hold.
    "and": "Sequence[OpportunityLineFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the opportunity line was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing.
    "discountPercent": "FloatFilter | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the opportunity line.
    "id": "IdFilter | None",
    # Where a field points to an opportunity line: whether there is none that you may see.
    "isNull": "bool | None",
    # This does not hold, as it also does not for empty values.
    "not": "OpportunityLineFilter | None",
    # The deal to which it belongs; settable at creation alone.
    "opportunity": "OpportunityFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[OpportunityLineFilter] | None",
    # Who owns the deal.
    "owner": "UserFilter | None",
    # Place in the deal, from 0; left out at creation it becomes the last one.
    "position": "IntFilter | None",
    # The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden.
    "price": "MoneyFilter | None",
    # What is offered, by its name.
    "product": "StringFilter | None",
    # The article number of the product; null when there is none.
    "productCode": "StringFilter | None",
    # The family of products to which it belongs, in words that can be counted; null when not said.
    "productFamily": "StringFilter | None",
    # How much of it, with at most four decimals; 1 unless given.
    "quantity": "FloatFilter | None",
    # When the opportunity line was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the opportunity line was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class OpportunityLineGroupBy(TypedDict, total=False):
    """By what opportunity lines are grouped. Give exactly one member."""
    account: bool
    """By the account, an account; one that you may not see counts as none."""
    customField: str
    """By the value of the custom field with this key."""
    opportunity: bool
    """By the opportunity, an opportunity; one that you may not see counts as none."""
    owner: bool
    """By the owner, a user; one that you may not see counts as none."""
    position: bool
    """By position: Place in the deal, from 0; left out at creation it becomes the last one."""
    product: bool
    """By product, regardless of case and accents."""
    productCode: bool
    """By product code, regardless of case and accents."""
    productFamily: bool
    """By product family, regardless of case and accents."""


class _OpportunityLineImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class OpportunityLineImportInput(_OpportunityLineImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: OpportunityLineBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class OpportunityLineListFilter(TypedDict, total=False):
    """Asks about a list of opportunity lines, of which only those count that you may see. Several members must all hold."""
    every: OpportunityLineFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: OpportunityLineFilter | None
    """No entry meets this."""
    some: OpportunityLineFilter | None
    """At least one entry meets this."""


class OpportunityLineMatch(TypedDict, total=False):
    """Which opportunity line is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class OpportunityLineOrder(TypedDict, total=False):
    """By what opportunity lines are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    account: AccountOrder
    """By a field of the account; one that is empty or that you may not see counts as the largest."""
    amount: Direction
    """By amount: by currency first, then by the amount."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the opportunity line was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    discountPercent: Direction
    """By discount percent: What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    opportunity: OpportunityOrder
    """By a field of the opportunity; one that is empty or that you may not see counts as the largest."""
    owner: UserOrder
    """By a field of the owner; one that is empty or that you may not see counts as the largest."""
    position: Direction
    """By position: Place in the deal, from 0; left out at creation it becomes the last one."""
    price: Direction
    """By price: by currency first, then by the amount."""
    product: Direction
    """By product, regardless of case and accents."""
    productCode: Direction
    """By product code, regardless of case and accents."""
    productFamily: Direction
    """By product family, regardless of case and accents."""
    quantity: Direction
    """By quantity: How much of it, with at most four decimals; 1 unless given."""
    updatedAt: Direction
    """By when the opportunity line was last changed."""
    version: Direction
    """By how often the opportunity line was written."""


class OpportunityLineRowInput(TypedDict, total=False):
    """A new opportunity line, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `OpportunityLineCreateInput` requires."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    discountPercent: float | None
    """What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    opportunity: str | None
    """The deal to which it belongs; settable at creation alone."""
    opportunityExternalId: ExternalIdInput | None
    """In place of `opportunity`: by another system’s id."""
    position: int | None
    """Place in the deal, from 0; left out at creation it becomes the last one."""
    price: MoneyInput | None
    """The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden."""
    product: str | None
    """What is offered, by its name."""
    productCode: str | None
    """The article number of the product; null when there is none."""
    productFamily: str | None
    """The family of products to which it belongs, in words that can be counted; null when not said."""
    quantity: float | None
    """How much of it, with at most four decimals; 1 unless given."""


class OpportunityLineSetInput(TypedDict, total=False):
    """What is to change in every opportunity line that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    discountPercent: float | None
    """What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    position: int | None
    """Place in the deal, from 0; left out at creation it becomes the last one."""
    price: MoneyInput | None
    """The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden."""
    product: str | None
    """What is offered, by its name."""
    productCode: str | None
    """The article number of the product; null when there is none."""
    productFamily: str | None
    """The family of products to which it belongs, in words that can be counted; null when not said."""
    quantity: float | None
    """How much of it, with at most four decimals; 1 unless given."""


class _OpportunityLineUpdateInputNeeds(TypedDict):
    id: str
    """Which opportunity line to change."""


class OpportunityLineUpdateInput(_OpportunityLineUpdateInputNeeds, total=False):
    """What is to change in one opportunity line. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    discountPercent: float | None
    """What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    position: int | None
    """Place in the deal, from 0; left out at creation it becomes the last one."""
    price: MoneyInput | None
    """The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden."""
    product: str | None
    """What is offered, by its name."""
    productCode: str | None
    """The article number of the product; null when there is none."""
    productFamily: str | None
    """The family of products to which it belongs, in words that can be counted; null when not said."""
    quantity: float | None
    """How much of it, with at most four decimals; 1 unless given."""


class OpportunityListFilter(TypedDict, total=False):
    """Asks about a list of opportunities, of which only those count that you may see. Several members must all hold."""
    every: OpportunityFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: OpportunityFilter | None
    """No entry meets this."""
    some: OpportunityFilter | None
    """At least one entry meets this."""


class _OpportunityLoseInputNeeds(TypedDict):
    id: str
    """Which opportunity."""


class OpportunityLoseInput(_OpportunityLoseInputNeeds, total=False):
    """What `opportunityLose` needs to know."""
    closeReason: str | None
    """The reason from the list of the workspace, whose outcome is that of the stage; where `reason` is left out, its name becomes that."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    occurredAt: DateTimeGiven | None
    """When it really happened, for those who may backdate; now unless given. Neither in the future, nor before the deal was opened or came to where it is."""
    reason: str | None
    """Why it was lost, in words that can be counted; needed unless the deal has one already."""
    stage: str | None
    """Into which lost stage; the first one of the pipeline unless given."""


class OpportunityMatch(TypedDict, total=False):
    """Which opportunity is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class _OpportunityMoveToStageInputNeeds(TypedDict):
    id: str
    """Which opportunity."""
    stage: str
    """Into which stage."""


class OpportunityMoveToStageInput(_OpportunityMoveToStageInputNeeds, total=False):
    """What `opportunityMoveToStage` needs to know."""
    closeReason: str | None
    """The reason from the list of the workspace, whose outcome is that of the stage; where `reason` is left out, its name becomes that."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    occurredAt: DateTimeGiven | None
    """When it really happened, for those who may backdate; now unless given. Neither in the future, nor before the deal was opened or came to where it is."""
    reason: str | None
    """Why it was won or lost; needed where the stage is a lost one."""


class OpportunityOrder(TypedDict, total=False):
    """By what opportunities are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    account: AccountOrder
    """By a field of the account; one that is empty or that you may not see counts as the largest."""
    amount: Direction
    """By amount: by currency first, then by the amount."""
    amountBase: Direction
    """By amount base: The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate."""
    amountFrom: Direction
    """By amount from, alphabetically."""
    archivedAt: Direction
    """By when it was put away."""
    campaign: Direction
    """By campaign, regardless of case and accents."""
    closeDate: Direction
    """By close date: Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes."""
    closeReason: CloseReasonOrder
    """By a field of the close reason; one that is empty or that you may not see counts as the largest."""
    closedOn: Direction
    """By closed on: Day on which the deal was won or lost; null while it is open, or where nobody knows."""
    createdAt: Direction
    """By when the opportunity was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    cycleDays: Direction
    """By cycle days: Days from openedOn to closedOn; null while open, or where one of the days is not known."""
    forecastCategory: Direction
    """By forecast category, alphabetically."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    name: Direction
    """By name, regardless of case and accents."""
    nextStep: Direction
    """By next step, regardless of case and accents."""
    nextStepOn: Direction
    """By next step on: Day on which the next step is due; null when none is agreed."""
    openedOn: Direction
    """By opened on: Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows."""
    owner: UserOrder
    """By a field of the owner; one that is empty or that you may not see counts as the largest."""
    pipeline: PipelineOrder
    """By a field of the pipeline; one that is empty or that you may not see counts as the largest."""
    probability: Direction
    """By probability: Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage."""
    reason: Direction
    """By reason, regardless of case and accents."""
    source: Direction
    """By source, regardless of case and accents."""
    stage: StageOrder
    """By a field of the stage; one that is empty or that you may not see counts as the largest."""
    stageSince: Direction
    """By stage since: When the deal came into the stage where it stands; null where nobody knows."""
    status: Direction
    """By status, alphabetically."""
    updatedAt: Direction
    """By when the opportunity was last changed."""
    version: Direction
    """By how often the opportunity was written."""


class _OpportunityReopenInputNeeds(TypedDict):
    id: str
    """Which opportunity."""


class OpportunityReopenInput(_OpportunityReopenInputNeeds, total=False):
    """What `opportunityReopen` needs to know."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    occurredAt: DateTimeGiven | None
    """When it really happened, for those who may backdate; now unless given. Neither in the future, nor before the deal was opened or came to where it is."""
    stage: str | None
    """Into which open stage; the one where it stood last unless given."""


class OpportunityRowInput(TypedDict, total=False):
    """A new opportunity, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `OpportunityCreateInput` requires."""
    account: str | None
    """To whom we want to sell; null while that is not known."""
    accountExternalId: ExternalIdInput | None
    """In place of `account`: by another system’s id."""
    amount: MoneyInput | None
    """What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set."""
    amountFrom: AmountFrom | None
    """From where the amount comes."""
    campaign: str | None
    """The campaign that brought it, by its name; null where none did or nobody knows."""
    closeDate: DateGiven | None
    """Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes."""
    closeReason: str | None
    """The same from the workspace’s list; null where none was chosen. Its outcome is the status of the deal. Where `reason` is not said, it is the name of this one. Reopening clears it."""
    closeReasonExternalId: ExternalIdInput | None
    """In place of `closeReason`: by another system’s id."""
    closedOn: DateGiven | None
    """Day on which the deal was won or lost; null while it is open, or where nobody knows."""
    competitors: Sequence[OpportunityCompetitorRowInput] | None
    """Who sells against us in the deal, and what we answer."""
    contacts: Sequence[OpportunityContactRowInput] | None
    """The customer’s people in the deal, each with the role in the decision."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    name: str | None
    """What the deal is called among colleagues."""
    nextStep: str | None
    """What the seller does next; null when nothing is agreed."""
    nextStepOn: DateGiven | None
    """Day on which the next step is due; null when none is agreed."""
    occurredAt: DateTimeGiven | None
    """When the deal really came into its stage, for those who may backdate; it happens now without it. Never in the future."""
    openedOn: DateGiven | None
    """Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows."""
    owner: str | None
    """Who sells; whoever creates the opportunity unless said otherwise. Null: nobody does."""
    ownerExternalId: ExternalIdInput | None
    """In place of `owner`: by another system’s id."""
    pipeline: str | None
    """Through which stages the deal goes; the default pipeline unless named at creation. It never changes."""
    pipelineExternalId: ExternalIdInput | None
    """In place of `pipeline`: by another system’s id."""
    probability: float | None
    """Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage."""
    reason: str | None
    """Why the deal was won or lost, in words that can be counted: price, feature, timing. Null: not said."""
    source: str | None
    """From where the deal came, in words that can be counted: web, fair, referral. Null: not known."""
    stage: str | None
    """Where the deal stands; the first open stage of its pipeline unless named at creation. Setting it is the same act as moving, winning, losing or reopening."""
    stageExternalId: ExternalIdInput | None
    """In place of `stage`: by another system’s id."""
    stageHistory: Sequence[StageEntryInput] | None
    """The stages that the deal went through, for those who may backdate. It ends in the stage where the deal stands. The history is append-only: entries that stand already are passed over, new ones come after them."""
    team: Sequence[OpportunityTeamMemberRowInput] | None
    """Who sells the deal together. As soon as there is anybody, the owner is among them: left out, the owner is put first, with what is missing to 100 percent. Either nobody has a split or the splits come to exactly 100. A place in the team gives no right to see or change the deal."""


class OpportunitySetInput(TypedDict, total=False):
    """What is to change in every opportunity that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    account: str | None
    """To whom we want to sell; null while that is not known."""
    amount: MoneyInput | None
    """What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set."""
    amountFrom: AmountFrom | None
    """From where the amount comes."""
    campaign: str | None
    """The campaign that brought it, by its name; null where none did or nobody knows."""
    closeDate: DateGiven | None
    """Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes."""
    closeReason: str | None
    """The same from the workspace’s list; null where none was chosen. Its outcome is the status of the deal. Where `reason` is not said, it is the name of this one. Reopening clears it."""
    closedOn: DateGiven | None
    """Day on which the deal was won or lost; null while it is open, or where nobody knows."""
    competitors: Sequence[OpportunityCompetitorInput] | None
    """Who sells against us in the deal, and what we answer."""
    contacts: Sequence[OpportunityContactInput] | None
    """The customer’s people in the deal, each with the role in the decision."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    name: str | None
    """What the deal is called among colleagues."""
    nextStep: str | None
    """What the seller does next; null when nothing is agreed."""
    nextStepOn: DateGiven | None
    """Day on which the next step is due; null when none is agreed."""
    occurredAt: DateTimeGiven | None
    """When the deal really came into its stage, for those who may backdate; it happens now without it. Never in the future."""
    openedOn: DateGiven | None
    """Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows."""
    owner: str | None
    """Who sells; whoever creates the opportunity unless said otherwise. Null: nobody does."""
    pipeline: str | None
    """Through which stages the deal goes; the default pipeline unless named at creation. It never changes."""
    probability: float | None
    """Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage."""
    reason: str | None
    """Why the deal was won or lost, in words that can be counted: price, feature, timing. Null: not said."""
    source: str | None
    """From where the deal came, in words that can be counted: web, fair, referral. Null: not known."""
    stage: str | None
    """Where the deal stands; the first open stage of its pipeline unless named at creation. Setting it is the same act as moving, winning, losing or reopening."""
    team: Sequence[OpportunityTeamMemberInput] | None
    """Who sells the deal together. As soon as there is anybody, the owner is among them: left out, the owner is put first, with what is missing to 100 percent. Either nobody has a split or the splits come to exactly 100. A place in the team gives no right to see or change the deal."""


# Compares a value of OpportunityStatus. Several operators must all hold.
OpportunityStatusFilter = TypedDict("OpportunityStatusFilter", {
    # The value equals this one.
    "eq": "OpportunityStatus | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[OpportunityStatus] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "OpportunityStatus | None",
    # The value is none of these, or empty.
    "nin": "Sequence[OpportunityStatus] | None",
}, total=False)


class OpportunityTeamMemberFilter(TypedDict, total=False):
    """Which entries count. The place of a colleague in the team of a deal."""
    role: StringFilter | None
    """What the colleague does for the deal, such as Technical sales; null: not said."""
    splitPercent: FloatFilter | None
    """The share of the deal that counts for the colleague, in percent with at most two decimals; null where the deal is not split."""
    user: UserFilter | None
    """Who sells along."""


class _OpportunityTeamMemberInputNeeds(TypedDict):
    user: str
    """Who sells along."""


class OpportunityTeamMemberInput(_OpportunityTeamMemberInputNeeds, total=False):
    """The place of a colleague in the team of a deal."""
    role: str | None
    """What the colleague does for the deal, such as Technical sales; null: not said."""
    splitPercent: float | None
    """The share of the deal that counts for the colleague, in percent with at most two decimals; null where the deal is not split."""


class OpportunityTeamMemberListFilter(TypedDict, total=False):
    """Asks about a list of entries, of which only those count that you may see. Several members must all hold."""
    every: OpportunityTeamMemberFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: OpportunityTeamMemberFilter | None
    """No entry meets this."""
    some: OpportunityTeamMemberFilter | None
    """At least one entry meets this."""


class OpportunityTeamMemberRowInput(TypedDict, total=False):
    """The place of a colleague in the team of a deal."""
    role: str | None
    """What the colleague does for the deal, such as Technical sales; null: not said."""
    splitPercent: float | None
    """The share of the deal that counts for the colleague, in percent with at most two decimals; null where the deal is not split."""
    user: str | None
    """Who sells along."""
    userExternalId: ExternalIdInput | None
    """In place of `user`: by another system’s id."""


class _OpportunityUpdateInputNeeds(TypedDict):
    id: str
    """Which opportunity to change."""


class OpportunityUpdateInput(_OpportunityUpdateInputNeeds, total=False):
    """What is to change in one opportunity. A member that is absent changes nothing, null clears, a list replaces."""
    account: str | None
    """To whom we want to sell; null while that is not known."""
    amount: MoneyInput | None
    """What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set."""
    amountFrom: AmountFrom | None
    """From where the amount comes."""
    campaign: str | None
    """The campaign that brought it, by its name; null where none did or nobody knows."""
    closeDate: DateGiven | None
    """Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes."""
    closeReason: str | None
    """The same from the workspace’s list; null where none was chosen. Its outcome is the status of the deal. Where `reason` is not said, it is the name of this one. Reopening clears it."""
    closedOn: DateGiven | None
    """Day on which the deal was won or lost; null while it is open, or where nobody knows."""
    competitors: Sequence[OpportunityCompetitorInput] | None
    """Who sells against us in the deal, and what we answer."""
    contacts: Sequence[OpportunityContactInput] | None
    """The customer’s people in the deal, each with the role in the decision."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    name: str | None
    """What the deal is called among colleagues."""
    nextStep: str | None
    """What the seller does next; null when nothing is agreed."""
    nextStepOn: DateGiven | None
    """Day on which the next step is due; null when none is agreed."""
    occurredAt: DateTimeGiven | None
    """When the deal really came into its stage, for those who may backdate; it happens now without it. Never in the future."""
    openedOn: DateGiven | None
    """Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows."""
    owner: str | None
    """Who sells; whoever creates the opportunity unless said otherwise. Null: nobody does."""
    pipeline: str | None
    """Through which stages the deal goes; the default pipeline unless named at creation. It never changes."""
    probability: float | None
    """Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage."""
    reason: str | None
    """Why the deal was won or lost, in words that can be counted: price, feature, timing. Null: not said."""
    source: str | None
    """From where the deal came, in words that can be counted: web, fair, referral. Null: not known."""
    stage: str | None
    """Where the deal stands; the first open stage of its pipeline unless named at creation. Setting it is the same act as moving, winning, losing or reopening."""
    stageHistory: Sequence[StageEntryInput] | None
    """The stages that the deal went through, for those who may backdate. It ends in the stage where the deal stands. The history is append-only: entries that stand already are passed over, new ones come after them."""
    team: Sequence[OpportunityTeamMemberInput] | None
    """Who sells the deal together. As soon as there is anybody, the owner is among them: left out, the owner is put first, with what is missing to 100 percent. Either nobody has a split or the splits come to exactly 100. A place in the team gives no right to see or change the deal."""


class _OpportunityWinInputNeeds(TypedDict):
    id: str
    """Which opportunity."""


class OpportunityWinInput(_OpportunityWinInputNeeds, total=False):
    """What `opportunityWin` needs to know."""
    closeReason: str | None
    """The reason from the list of the workspace, whose outcome is that of the stage; where `reason` is left out, its name becomes that."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    occurredAt: DateTimeGiven | None
    """When it really happened, for those who may backdate; now unless given. Neither in the future, nor before the deal was opened or came to where it is."""
    reason: str | None
    """Why it was won, in words that can be counted."""
    stage: str | None
    """Into which won stage; the first one of the pipeline unless given."""


class PipelineBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _PipelineCreateInputNeeds(TypedDict):
    name: str
    """What this way of selling is called, such as New business."""


class PipelineCreateInput(_PipelineCreateInputNeeds, total=False):
    """A new pipeline. What is left out stays empty or takes its default."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    isDefault: bool | None
    """True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another. False unless given."""
    listedReasons: bool | None
    """Whether a needed reason must be one of the list (`closeReason`), not words alone. False unless given."""
    position: int | None
    """Place among the pipelines, from 0; those of one place stand by name."""
    reasonFor: ReasonFor | None
    """Which of its deals cannot close without a reason. LOST unless given."""
    stages: Sequence[StageInput] | None
    """The stages, made in the same act: at least one open, one won and one lost. Without them the pipeline is made empty, and takes deals once it has these."""


# Which pipelines to find. Members that are given must all hold; what you may not see is not there.
PipelineFilter = TypedDict("PipelineFilter", {
    # All of these hold.
    "and": "Sequence[PipelineFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the pipeline was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the pipeline.
    "id": "IdFilter | None",
    # True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another.
    "isDefault": "BooleanFilter | None",
    # Where a field points to a pipeline: whether there is none that you may see.
    "isNull": "bool | None",
    # Whether a needed reason must be one of the list (`closeReason`), not words alone.
    "listedReasons": "BooleanFilter | None",
    # What this way of selling is called, such as New business.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "PipelineFilter | None",
    # Deals that go through this pipeline.
    "opportunities": "OpportunityListFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[PipelineFilter] | None",
    # Place among the pipelines, from 0; those of one place stand by name.
    "position": "IntFilter | None",
    # Which of its deals cannot close without a reason.
    "reasonFor": "ReasonForFilter | None",
    # When the pipeline was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the pipeline was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class PipelineGroupBy(TypedDict, total=False):
    """By what pipelines are grouped. Give exactly one member."""
    customField: str
    """By the value of the custom field with this key."""
    isDefault: bool
    """By is default: True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another."""
    listedReasons: bool
    """By listed reasons: Whether a needed reason must be one of the list (`closeReason`), not words alone."""
    name: bool
    """By name, regardless of case and accents."""
    position: bool
    """By position: Place among the pipelines, from 0; those of one place stand by name."""
    reasonFor: bool
    """By reason for: Which of its deals cannot close without a reason."""


class _PipelineImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class PipelineImportInput(_PipelineImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: PipelineBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class PipelineMatch(TypedDict, total=False):
    """Which pipeline is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class PipelineOrder(TypedDict, total=False):
    """By what pipelines are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the pipeline was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    isDefault: Direction
    """By is default: True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another."""
    listedReasons: Direction
    """By listed reasons: Whether a needed reason must be one of the list (`closeReason`), not words alone."""
    name: Direction
    """By name, regardless of case and accents."""
    position: Direction
    """By position: Place among the pipelines, from 0; those of one place stand by name."""
    reasonFor: Direction
    """By reason for, alphabetically."""
    updatedAt: Direction
    """By when the pipeline was last changed."""
    version: Direction
    """By how often the pipeline was written."""


class PipelineRowInput(TypedDict, total=False):
    """A new pipeline, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `PipelineCreateInput` requires."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    isDefault: bool | None
    """True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another."""
    listedReasons: bool | None
    """Whether a needed reason must be one of the list (`closeReason`), not words alone."""
    name: str | None
    """What this way of selling is called, such as New business."""
    position: int | None
    """Place among the pipelines, from 0; those of one place stand by name."""
    reasonFor: ReasonFor | None
    """Which of its deals cannot close without a reason."""


class PipelineSetInput(TypedDict, total=False):
    """What is to change in every pipeline that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    isDefault: bool | None
    """True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another."""
    listedReasons: bool | None
    """Whether a needed reason must be one of the list (`closeReason`), not words alone."""
    name: str | None
    """What this way of selling is called, such as New business."""
    position: int | None
    """Place among the pipelines, from 0; those of one place stand by name."""
    reasonFor: ReasonFor | None
    """Which of its deals cannot close without a reason."""


class _PipelineUpdateInputNeeds(TypedDict):
    id: str
    """Which pipeline to change."""


class PipelineUpdateInput(_PipelineUpdateInputNeeds, total=False):
    """What is to change in one pipeline. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    isDefault: bool | None
    """True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another."""
    listedReasons: bool | None
    """Whether a needed reason must be one of the list (`closeReason`), not words alone."""
    name: str | None
    """What this way of selling is called, such as New business."""
    position: int | None
    """Place among the pipelines, from 0; those of one place stand by name."""
    reasonFor: ReasonFor | None
    """Which of its deals cannot close without a reason."""


class QuotaBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _QuotaCreateInputNeeds(TypedDict):
    start: DateGiven
    """The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written."""
    unit: ForecastPeriodUnit
    """How long the period is."""


class QuotaCreateInput(_QuotaCreateInputNeeds, total=False):
    """A new quota. What is left out stays empty or takes its default."""
    amount: MoneyInput | None
    """How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    measure: QuotaMeasure | None
    """What is counted. REVENUE unless given."""
    name: str | None
    """What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given."""
    number: float | None
    """How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE."""
    owner: str | None
    """The person whose quota it is; null for a team’s: beside a `team` it is left out. Settable at creation alone. You, unless given."""
    productFamily: str | None
    """Only lines of this family of products count, compared regardless of case and accents; null: whole deals, whatever was sold."""
    team: str | None
    """The team whose quota it is, for all of its people and the teams below together; null for a person’s. A quota has a person or a team, never both. Settable at creation alone."""


# Which quotas to find. Members that are given must all hold; what you may not see is not there.
QuotaFilter = TypedDict("QuotaFilter", {
    # How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period.
    "amount": "MoneyFilter | None",
    # All of these hold.
    "and": "Sequence[QuotaFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the quota was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the quota.
    "id": "IdFilter | None",
    # Where a field points to a quota: whether there is none that you may see.
    "isNull": "bool | None",
    # What is counted.
    "measure": "QuotaMeasureFilter | None",
    # What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "QuotaFilter | None",
    # How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE.
    "number": "FloatFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[QuotaFilter] | None",
    # The person whose quota it is; null for a team’s: beside a `team` it is left out. Settable at creation alone.
    "owner": "UserFilter | None",
    # Only lines of this family of products count, compared regardless of case and accents; null: whole deals, whatever was sold.
    "productFamily": "StringFilter | None",
    # The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written.
    "start": "DateFilter | None",
    # The team whose quota it is, for all of its people and the teams below together; null for a person’s. A quota has a person or a team, never both. Settable at creation alone.
    "team": "TeamFilter | None",
    # How long the period is.
    "unit": "ForecastPeriodUnitFilter | None",
    # When the quota was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the quota was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class QuotaGroupBy(TypedDict, total=False):
    """By what quotas are grouped. Give exactly one member."""
    customField: str
    """By the value of the custom field with this key."""
    measure: bool
    """By measure: What is counted."""
    name: bool
    """By name, regardless of case and accents."""
    owner: bool
    """By the owner, a user; one that you may not see counts as none."""
    productFamily: bool
    """By product family, regardless of case and accents."""
    start: Period
    """By the period of start: The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written."""
    team: bool
    """By the team, a team; one that you may not see counts as none."""
    unit: bool
    """By unit: How long the period is."""


class _QuotaImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class QuotaImportInput(_QuotaImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: QuotaBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class QuotaListFilter(TypedDict, total=False):
    """Asks about a list of quotas, of which only those count that you may see. Several members must all hold."""
    every: QuotaFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: QuotaFilter | None
    """No entry meets this."""
    some: QuotaFilter | None
    """At least one entry meets this."""


class QuotaMatch(TypedDict, total=False):
    """Which quota is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


# Compares a value of QuotaMeasure. Several operators must all hold.
QuotaMeasureFilter = TypedDict("QuotaMeasureFilter", {
    # The value equals this one.
    "eq": "QuotaMeasure | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[QuotaMeasure] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "QuotaMeasure | None",
    # The value is none of these, or empty.
    "nin": "Sequence[QuotaMeasure] | None",
}, total=False)


class QuotaOrder(TypedDict, total=False):
    """By what quotas are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    amount: Direction
    """By amount: by currency first, then by the amount."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the quota was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    measure: Direction
    """By measure, alphabetically."""
    name: Direction
    """By name, regardless of case and accents."""
    number: Direction
    """By number: How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE."""
    owner: UserOrder
    """By a field of the owner; one that is empty or that you may not see counts as the largest."""
    productFamily: Direction
    """By product family, regardless of case and accents."""
    start: Direction
    """By start: The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written."""
    team: TeamOrder
    """By a field of the team; one that is empty or that you may not see counts as the largest."""
    unit: Direction
    """By unit, alphabetically."""
    updatedAt: Direction
    """By when the quota was last changed."""
    version: Direction
    """By how often the quota was written."""


class QuotaRowInput(TypedDict, total=False):
    """A new quota, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `QuotaCreateInput` requires."""
    amount: MoneyInput | None
    """How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    measure: QuotaMeasure | None
    """What is counted."""
    name: str | None
    """What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given."""
    number: float | None
    """How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE."""
    owner: str | None
    """The person whose quota it is; null for a team’s: beside a `team` it is left out. Settable at creation alone."""
    ownerExternalId: ExternalIdInput | None
    """In place of `owner`: by another system’s id."""
    productFamily: str | None
    """Only lines of this family of products count, compared regardless of case and accents; null: whole deals, whatever was sold."""
    start: DateGiven | None
    """The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written."""
    team: str | None
    """The team whose quota it is, for all of its people and the teams below together; null for a person’s. A quota has a person or a team, never both. Settable at creation alone."""
    teamExternalId: ExternalIdInput | None
    """In place of `team`: by another system’s id."""
    unit: ForecastPeriodUnit | None
    """How long the period is."""


class QuotaSetInput(TypedDict, total=False):
    """What is to change in every quota that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    amount: MoneyInput | None
    """How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    measure: QuotaMeasure | None
    """What is counted."""
    name: str | None
    """What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given."""
    number: float | None
    """How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE."""
    productFamily: str | None
    """Only lines of this family of products count, compared regardless of case and accents; null: whole deals, whatever was sold."""
    start: DateGiven | None
    """The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written."""
    unit: ForecastPeriodUnit | None
    """How long the period is."""


class _QuotaUpdateInputNeeds(TypedDict):
    id: str
    """Which quota to change."""


class QuotaUpdateInput(_QuotaUpdateInputNeeds, total=False):
    """What is to change in one quota. A member that is absent changes nothing, null clears, a list replaces."""
    amount: MoneyInput | None
    """How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    measure: QuotaMeasure | None
    """What is counted."""
    name: str | None
    """What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given."""
    number: float | None
    """How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE."""
    productFamily: str | None
    """Only lines of this family of products count, compared regardless of case and accents; null: whole deals, whatever was sold."""
    start: DateGiven | None
    """The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written."""
    unit: ForecastPeriodUnit | None
    """How long the period is."""


# Compares a value of ReasonFor. Several operators must all hold.
ReasonForFilter = TypedDict("ReasonForFilter", {
    # The value equals this one.
    "eq": "ReasonFor | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[ReasonFor] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "ReasonFor | None",
    # The value is none of these, or empty.
    "nin": "Sequence[ReasonFor] | None",
}, total=False)


class _RecordExternalIdInputNeeds(TypedDict):
    id: str
    """The id there, compared exactly."""
    source: str
    """The other system, by a short name such as `sap`."""


class RecordExternalIdInput(_RecordExternalIdInputNeeds, total=False):
    """The id by which another system knows a record of any kind."""
    noun: Noun | None
    """Of which kind it is; needed where the source uses one id for several."""


class RecordFilter(TypedDict, total=False):
    """Which records, where they may be of any kind. Filters of several kinds are alternatives."""
    account: AccountFilter | None
    """It is an account that meets this."""
    closeReason: CloseReasonFilter | None
    """It is a close reason that meets this."""
    competitor: CompetitorFilter | None
    """It is a competitor that meets this."""
    contact: ContactFilter | None
    """It is a contact that meets this."""
    currency: CurrencyFilter | None
    """It is a currency that meets this."""
    customField: CustomFieldDefinitionFilter | None
    """It is a custom field that meets this."""
    forecastOverride: ForecastOverrideFilter | None
    """It is a forecast override that meets this."""
    forecastSettings: ForecastSettingsFilter | None
    """It is a forecast settings that meets this."""
    id: IdFilter | None
    """The id of the record, of whatever kind."""
    job: JobFilter | None
    """It is a job that meets this."""
    key: ApiKeyFilter | None
    """It is a key that meets this."""
    lead: LeadFilter | None
    """It is a lead that meets this."""
    leadAssignmentRule: LeadAssignmentRuleFilter | None
    """It is a lead assignment rule that meets this."""
    leadForm: LeadFormFilter | None
    """It is a lead form that meets this."""
    leadScoreRule: LeadScoreRuleFilter | None
    """It is a lead score rule that meets this."""
    opportunity: OpportunityFilter | None
    """It is an opportunity that meets this."""
    opportunityLine: OpportunityLineFilter | None
    """It is an opportunity line that meets this."""
    pipeline: PipelineFilter | None
    """It is a pipeline that meets this."""
    quota: QuotaFilter | None
    """It is a quota that meets this."""
    role: RoleFilter | None
    """It is a role that meets this."""
    savedFilter: SavedFilterFilter | None
    """It is a saved filter that meets this."""
    stage: StageFilter | None
    """It is a stage that meets this."""
    team: TeamFilter | None
    """It is a team that meets this."""
    trustedDocument: TrustedDocumentFilter | None
    """It is a trusted document that meets this."""
    user: UserFilter | None
    """It is a user that meets this."""
    webhook: WebhookFilter | None
    """It is a webhook that meets this."""


class RecordListFilter(TypedDict, total=False):
    """Asks about a list of records, of which only those count that you may see. Several members must all hold."""
    every: RecordFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: RecordFilter | None
    """No entry meets this."""
    some: RecordFilter | None
    """At least one entry meets this."""


class _RecordVersionInputNeeds(TypedDict):
    id: str
    """The id of the record."""


class RecordVersionInput(_RecordVersionInputNeeds, total=False):
    """Which record, and as which version you know it."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


# Compares a value of RivalStatus. Several operators must all hold.
RivalStatusFilter = TypedDict("RivalStatusFilter", {
    # The value equals this one.
    "eq": "RivalStatus | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[RivalStatus] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "RivalStatus | None",
    # The value is none of these, or empty.
    "nin": "Sequence[RivalStatus] | None",
}, total=False)


class RoleBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _RoleCreateInputNeeds(TypedDict):
    name: str
    """What the role is called, such as Seller. It stands once in the workspace."""


class RoleCreateInput(_RoleCreateInputNeeds, total=False):
    """A new role. What is left out stays empty or takes its default."""
    administer: bool | None
    """May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that. False unless given."""
    audit: bool | None
    """May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not. False unless given."""
    backdate: bool | None
    """May say when something really happened, as an importer does: occurredAt, openedOn, closedOn. False unless given."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    defaultFieldAccess: FieldAccess | None
    """What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case. WRITE unless given."""
    description: str | None
    """For whom the role is meant, in words; null when nobody wrote it down."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    fields: Sequence[RoleFieldInput] | None
    """Fields that the role hides or shows without letting them be changed. For a field without a line defaultFieldAccess counts."""
    grants: Sequence[RoleGrantInput] | None
    """The rights of the role. For one noun and verb the most exact line counts: noun and verb, then noun with *, then * with verb, then * with *."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""


class RoleFieldInput(TypedDict):
    """What the role may do with one field of a noun."""
    access: FieldAccess
    """What may be done with the field."""
    field: str
    """The field as the API spells it, such as annualRevenue or customFields.region, or * for all that have no line."""
    noun: str
    """The noun as the API spells it, such as account."""


# Which roles to find. Members that are given must all hold; what you may not see is not there.
RoleFilter = TypedDict("RoleFilter", {
    # May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that.
    "administer": "BooleanFilter | None",
    # All of these hold.
    "and": "Sequence[RoleFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not.
    "audit": "BooleanFilter | None",
    # May say when something really happened, as an importer does: occurredAt, openedOn, closedOn.
    "backdate": "BooleanFilter | None",
    # When the role was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case.
    "defaultFieldAccess": "FieldAccessFilter | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the role.
    "id": "IdFilter | None",
    # Where a field points to a role: whether there is none that you may see.
    "isNull": "bool | None",
    # What the role is called, such as Seller. It stands once in the workspace.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "RoleFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[RoleFilter] | None",
    # When the role was last changed.
    "updatedAt": "DateTimeFilter | None",
    # The people who have this role.
    "users": "UserListFilter | None",
    # How often the role was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class RoleGrantInput(TypedDict):
    """A right on a noun: which verb, and on whose records."""
    noun: str
    """The noun as the API spells it, such as opportunity, or * for every noun, later ones included."""
    reach: GrantReach
    """On whose records the verb may be used."""
    verb: str
    """The verb in capitals, such as READ, UPDATE or WIN, or * for every verb of the noun."""


class RoleGroupBy(TypedDict, total=False):
    """By what roles are grouped. Give exactly one member."""
    administer: bool
    """By administer: May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that."""
    audit: bool
    """By audit: May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not."""
    backdate: bool
    """By backdate: May say when something really happened, as an importer does: occurredAt, openedOn, closedOn."""
    customField: str
    """By the value of the custom field with this key."""
    defaultFieldAccess: bool
    """By default field access: What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case."""
    name: bool
    """By name, regardless of case and accents."""


class _RoleImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class RoleImportInput(_RoleImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: RoleBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class RoleListFilter(TypedDict, total=False):
    """Asks about a list of roles, of which only those count that you may see. Several members must all hold."""
    every: RoleFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: RoleFilter | None
    """No entry meets this."""
    some: RoleFilter | None
    """At least one entry meets this."""


class RoleMatch(TypedDict, total=False):
    """Which role is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class RoleOrder(TypedDict, total=False):
    """By what roles are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    administer: Direction
    """By administer: May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that."""
    archivedAt: Direction
    """By when it was put away."""
    audit: Direction
    """By audit: May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not."""
    backdate: Direction
    """By backdate: May say when something really happened, as an importer does: occurredAt, openedOn, closedOn."""
    createdAt: Direction
    """By when the role was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    defaultFieldAccess: Direction
    """By default field access, alphabetically."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    name: Direction
    """By name, regardless of case and accents."""
    updatedAt: Direction
    """By when the role was last changed."""
    version: Direction
    """By how often the role was written."""


class RoleRowInput(TypedDict, total=False):
    """A new role, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `RoleCreateInput` requires."""
    administer: bool | None
    """May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that."""
    audit: bool | None
    """May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not."""
    backdate: bool | None
    """May say when something really happened, as an importer does: occurredAt, openedOn, closedOn."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    defaultFieldAccess: FieldAccess | None
    """What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case."""
    description: str | None
    """For whom the role is meant, in words; null when nobody wrote it down."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    fields: Sequence[RoleFieldInput] | None
    """Fields that the role hides or shows without letting them be changed. For a field without a line defaultFieldAccess counts."""
    grants: Sequence[RoleGrantInput] | None
    """The rights of the role. For one noun and verb the most exact line counts: noun and verb, then noun with *, then * with verb, then * with *."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    name: str | None
    """What the role is called, such as Seller. It stands once in the workspace."""


class RoleSetInput(TypedDict, total=False):
    """What is to change in every role that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    administer: bool | None
    """May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that."""
    audit: bool | None
    """May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not."""
    backdate: bool | None
    """May say when something really happened, as an importer does: occurredAt, openedOn, closedOn."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    defaultFieldAccess: FieldAccess | None
    """What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case."""
    description: str | None
    """For whom the role is meant, in words; null when nobody wrote it down."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    fields: Sequence[RoleFieldInput] | None
    """Fields that the role hides or shows without letting them be changed. For a field without a line defaultFieldAccess counts."""
    grants: Sequence[RoleGrantInput] | None
    """The rights of the role. For one noun and verb the most exact line counts: noun and verb, then noun with *, then * with verb, then * with *."""
    name: str | None
    """What the role is called, such as Seller. It stands once in the workspace."""


class _RoleUpdateInputNeeds(TypedDict):
    id: str
    """Which role to change."""


class RoleUpdateInput(_RoleUpdateInputNeeds, total=False):
    """What is to change in one role. A member that is absent changes nothing, null clears, a list replaces."""
    administer: bool | None
    """May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that."""
    audit: bool | None
    """May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not."""
    backdate: bool | None
    """May say when something really happened, as an importer does: occurredAt, openedOn, closedOn."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    defaultFieldAccess: FieldAccess | None
    """What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case."""
    description: str | None
    """For whom the role is meant, in words; null when nobody wrote it down."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    fields: Sequence[RoleFieldInput] | None
    """Fields that the role hides or shows without letting them be changed. For a field without a line defaultFieldAccess counts."""
    grants: Sequence[RoleGrantInput] | None
    """The rights of the role. For one noun and verb the most exact line counts: noun and verb, then noun with *, then * with verb, then * with *."""
    name: str | None
    """What the role is called, such as Seller. It stands once in the workspace."""


class SavedFilterBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _SavedFilterCreateInputNeeds(TypedDict):
    filter: Any
    """The filter as JSON, as the argument `filter` of that list takes it: {"status": {"eq": "NEW"}}. What its reader may not ask by is refused when it is used."""
    name: str
    """What the filter is called, such as Hot leads of this week."""
    noun: Noun
    """Of which kind of records it asks; settable at creation alone."""


class SavedFilterCreateInput(_SavedFilterCreateInputNeeds, total=False):
    """A new saved filter. What is left out stays empty or takes its default."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    orderBy: Any | None
    """The order as JSON, as the argument `orderBy` takes it: [{"score": "DESC"}]; null: none."""
    owner: str | None
    """Whose filter it is; whoever creates it unless said otherwise. Null: nobody’s. You, unless given."""
    sharing: Sharing | None
    """Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it. PRIVATE unless given."""


# Which saved filters to find. Members that are given must all hold; what you may not see is not there.
SavedFilterFilter = TypedDict("SavedFilterFilter", {
    # All of these hold.
    "and": "Sequence[SavedFilterFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the saved filter was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the saved filter.
    "id": "IdFilter | None",
    # Where a field points to a saved filter: whether there is none that you may see.
    "isNull": "bool | None",
    # What the filter is called, such as Hot leads of this week.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "SavedFilterFilter | None",
    # Of which kind of records it asks; settable at creation alone.
    "noun": "NounFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[SavedFilterFilter] | None",
    # Whose filter it is; whoever creates it unless said otherwise. Null: nobody’s.
    "owner": "UserFilter | None",
    # Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it.
    "sharing": "SharingFilter | None",
    # When the saved filter was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the saved filter was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class SavedFilterGroupBy(TypedDict, total=False):
    """By what saved filters are grouped. Give exactly one member."""
    customField: str
    """By the value of the custom field with this key."""
    name: bool
    """By name, regardless of case and accents."""
    noun: bool
    """By noun, regardless of case and accents."""
    owner: bool
    """By the owner, a user; one that you may not see counts as none."""
    sharing: bool
    """By sharing: Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it."""


class _SavedFilterImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class SavedFilterImportInput(_SavedFilterImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: SavedFilterBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class SavedFilterListFilter(TypedDict, total=False):
    """Asks about a list of saved filters, of which only those count that you may see. Several members must all hold."""
    every: SavedFilterFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: SavedFilterFilter | None
    """No entry meets this."""
    some: SavedFilterFilter | None
    """At least one entry meets this."""


class SavedFilterMatch(TypedDict, total=False):
    """Which saved filter is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class SavedFilterOrder(TypedDict, total=False):
    """By what saved filters are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the saved filter was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    name: Direction
    """By name, regardless of case and accents."""
    noun: Direction
    """By noun, regardless of case and accents."""
    owner: UserOrder
    """By a field of the owner; one that is empty or that you may not see counts as the largest."""
    sharing: Direction
    """By sharing, alphabetically."""
    updatedAt: Direction
    """By when the saved filter was last changed."""
    version: Direction
    """By how often the saved filter was written."""


class SavedFilterRowInput(TypedDict, total=False):
    """A new saved filter, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `SavedFilterCreateInput` requires."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    filter: Any | None
    """The filter as JSON, as the argument `filter` of that list takes it: {"status": {"eq": "NEW"}}. What its reader may not ask by is refused when it is used."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    name: str | None
    """What the filter is called, such as Hot leads of this week."""
    noun: Noun | None
    """Of which kind of records it asks; settable at creation alone."""
    orderBy: Any | None
    """The order as JSON, as the argument `orderBy` takes it: [{"score": "DESC"}]; null: none."""
    owner: str | None
    """Whose filter it is; whoever creates it unless said otherwise. Null: nobody’s."""
    ownerExternalId: ExternalIdInput | None
    """In place of `owner`: by another system’s id."""
    sharing: Sharing | None
    """Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it."""


class SavedFilterSetInput(TypedDict, total=False):
    """What is to change in every saved filter that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    filter: Any | None
    """The filter as JSON, as the argument `filter` of that list takes it: {"status": {"eq": "NEW"}}. What its reader may not ask by is refused when it is used."""
    name: str | None
    """What the filter is called, such as Hot leads of this week."""
    orderBy: Any | None
    """The order as JSON, as the argument `orderBy` takes it: [{"score": "DESC"}]; null: none."""
    owner: str | None
    """Whose filter it is; whoever creates it unless said otherwise. Null: nobody’s."""
    sharing: Sharing | None
    """Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it."""


class _SavedFilterUpdateInputNeeds(TypedDict):
    id: str
    """Which saved filter to change."""


class SavedFilterUpdateInput(_SavedFilterUpdateInputNeeds, total=False):
    """What is to change in one saved filter. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    filter: Any | None
    """The filter as JSON, as the argument `filter` of that list takes it: {"status": {"eq": "NEW"}}. What its reader may not ask by is refused when it is used."""
    name: str | None
    """What the filter is called, such as Hot leads of this week."""
    orderBy: Any | None
    """The order as JSON, as the argument `orderBy` takes it: [{"score": "DESC"}]; null: none."""
    owner: str | None
    """Whose filter it is; whoever creates it unless said otherwise. Null: nobody’s."""
    sharing: Sharing | None
    """Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it."""


# Compares a value of Sharing. Several operators must all hold.
SharingFilter = TypedDict("SharingFilter", {
    # The value equals this one.
    "eq": "Sharing | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[Sharing] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "Sharing | None",
    # The value is none of these, or empty.
    "nin": "Sequence[Sharing] | None",
}, total=False)


class StageBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _StageCreateInputNeeds(TypedDict):
    name: str
    """What the stage is called, such as Negotiation."""
    pipeline: str
    """The pipeline of which it is a step; a stage never changes its pipeline."""


class StageCreateInput(_StageCreateInputNeeds, total=False):
    """A new stage. What is left out stays empty or takes its default."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    exitChecks: Sequence[ExitCheckInput] | None
    """Yes-or-no questions about a deal that stands in the stage; `opportunityCheck` answers them. Before the required ones are done the deal does not go on to a later stage, nor is it won; it can go back or be lost."""
    expectedDays: int | None
    """Days that a deal should spend in the stage at most; null where nothing is expected."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    forecastCategory: ForecastCategory | None
    """Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    position: int | None
    """Place in the pipeline, from 0; left out at creation the stage becomes the last one."""
    probability: float | None
    """Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter."""
    required: Sequence[str] | None
    """What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER."""
    status: OpportunityStatus | None
    """What the stage means whatever it is called. It cannot change while deals stand in the stage. OPEN unless given."""


class _StageEntryInputNeeds(TypedDict):
    stage: str
    """The stage that was entered."""


class StageEntryInput(_StageEntryInputNeeds, total=False):
    """A stage that an opportunity entered, as another system tells it."""
    occurredAt: DateTimeGiven | None
    """When it was entered; null or absent where nobody knows."""


# Which stages to find. Members that are given must all hold; what you may not see is not there.
StageFilter = TypedDict("StageFilter", {
    # All of these hold.
    "and": "Sequence[StageFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the stage was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # Days that a deal should spend in the stage at most; null where nothing is expected.
    "expectedDays": "IntFilter | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost.
    "forecastCategory": "ForecastCategoryFilter | None",
    # The id of the stage.
    "id": "IdFilter | None",
    # Where a field points to a stage: whether there is none that you may see.
    "isNull": "bool | None",
    # What the stage is called, such as Negotiation.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "StageFilter | None",
    # Deals that stand in this stage.
    "opportunities": "OpportunityListFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[StageFilter] | None",
    # The pipeline of which it is a step; a stage never changes its pipeline.
    "pipeline": "PipelineFilter | None",
    # Place in the pipeline, from 0; left out at creation the stage becomes the last one.
    "position": "IntFilter | None",
    # Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter.
    "probability": "FloatFilter | None",
    # What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER.
    "required": "TextListFilter | None",
    # What the stage means whatever it is called. It cannot change while deals stand in the stage.
    "status": "OpportunityStatusFilter | None",
    # When the stage was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the stage was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class StageGroupBy(TypedDict, total=False):
    """By what stages are grouped. Give exactly one member."""
    customField: str
    """By the value of the custom field with this key."""
    expectedDays: bool
    """By expected days: Days that a deal should spend in the stage at most; null where nothing is expected."""
    forecastCategory: bool
    """By forecast category: Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost."""
    name: bool
    """By name, regardless of case and accents."""
    pipeline: bool
    """By the pipeline, a pipeline; one that you may not see counts as none."""
    position: bool
    """By position: Place in the pipeline, from 0; left out at creation the stage becomes the last one."""
    status: bool
    """By status: What the stage means whatever it is called. It cannot change while deals stand in the stage."""


class _StageImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class StageImportInput(_StageImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: StageBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class _StageInputNeeds(TypedDict):
    name: str
    """What the stage is called, such as Negotiation."""


class StageInput(_StageInputNeeds, total=False):
    """A stage of a new pipeline; its place in the list is its place in the pipeline."""
    exitChecks: Sequence[ExitCheckInput] | None
    """Yes-or-no questions about a deal that stands in the stage; `opportunityCheck` answers them. Before the required ones are done the deal does not go on to a later stage, nor is it won; it can go back or be lost."""
    expectedDays: int | None
    """Days that a deal should spend in the stage at most; null where nothing is expected."""
    externalIds: Sequence[ExternalIdInput] | None
    """By what ids other systems know the stage."""
    forecastCategory: ForecastCategory | None
    """Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost."""
    probability: float | None
    """Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter."""
    required: Sequence[str] | None
    """What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER."""
    status: OpportunityStatus | None
    """What the stage means whatever it is called. It cannot change while deals stand in the stage."""


class StageMatch(TypedDict, total=False):
    """Which stage is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class StageOrder(TypedDict, total=False):
    """By what stages are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the stage was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    expectedDays: Direction
    """By expected days: Days that a deal should spend in the stage at most; null where nothing is expected."""
    forecastCategory: Direction
    """By forecast category, alphabetically."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    name: Direction
    """By name, regardless of case and accents."""
    pipeline: PipelineOrder
    """By a field of the pipeline; one that is empty or that you may not see counts as the largest."""
    position: Direction
    """By position: Place in the pipeline, from 0; left out at creation the stage becomes the last one."""
    probability: Direction
    """By probability: Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter."""
    status: Direction
    """By status, alphabetically."""
    updatedAt: Direction
    """By when the stage was last changed."""
    version: Direction
    """By how often the stage was written."""


class StageRowInput(TypedDict, total=False):
    """A new stage, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `StageCreateInput` requires."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    exitChecks: Sequence[ExitCheckInput] | None
    """Yes-or-no questions about a deal that stands in the stage; `opportunityCheck` answers them. Before the required ones are done the deal does not go on to a later stage, nor is it won; it can go back or be lost."""
    expectedDays: int | None
    """Days that a deal should spend in the stage at most; null where nothing is expected."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    forecastCategory: ForecastCategory | None
    """Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    name: str | None
    """What the stage is called, such as Negotiation."""
    pipeline: str | None
    """The pipeline of which it is a step; a stage never changes its pipeline."""
    pipelineExternalId: ExternalIdInput | None
    """In place of `pipeline`: by another system’s id."""
    position: int | None
    """Place in the pipeline, from 0; left out at creation the stage becomes the last one."""
    probability: float | None
    """Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter."""
    required: Sequence[str] | None
    """What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER."""
    status: OpportunityStatus | None
    """What the stage means whatever it is called. It cannot change while deals stand in the stage."""


class StageSetInput(TypedDict, total=False):
    """What is to change in every stage that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    exitChecks: Sequence[ExitCheckInput] | None
    """Yes-or-no questions about a deal that stands in the stage; `opportunityCheck` answers them. Before the required ones are done the deal does not go on to a later stage, nor is it won; it can go back or be lost."""
    expectedDays: int | None
    """Days that a deal should spend in the stage at most; null where nothing is expected."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    forecastCategory: ForecastCategory | None
    """Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost."""
    name: str | None
    """What the stage is called, such as Negotiation."""
    pipeline: str | None
    """The pipeline of which it is a step; a stage never changes its pipeline."""
    position: int | None
    """Place in the pipeline, from 0; left out at creation the stage becomes the last one."""
    probability: float | None
    """Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter."""
    required: Sequence[str] | None
    """What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER."""
    status: OpportunityStatus | None
    """What the stage means whatever it is called. It cannot change while deals stand in the stage."""


class _StageUpdateInputNeeds(TypedDict):
    id: str
    """Which stage to change."""


class StageUpdateInput(_StageUpdateInputNeeds, total=False):
    """What is to change in one stage. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    exitChecks: Sequence[ExitCheckInput] | None
    """Yes-or-no questions about a deal that stands in the stage; `opportunityCheck` answers them. Before the required ones are done the deal does not go on to a later stage, nor is it won; it can go back or be lost."""
    expectedDays: int | None
    """Days that a deal should spend in the stage at most; null where nothing is expected."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    forecastCategory: ForecastCategory | None
    """Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost."""
    name: str | None
    """What the stage is called, such as Negotiation."""
    pipeline: str | None
    """The pipeline of which it is a step; a stage never changes its pipeline."""
    position: int | None
    """Place in the pipeline, from 0; left out at creation the stage becomes the last one."""
    probability: float | None
    """Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter."""
    required: Sequence[str] | None
    """What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER."""
    status: OpportunityStatus | None
    """What the stage means whatever it is called. It cannot change while deals stand in the stage."""


# Compares text, regardless of case, accents and width of letters. Several operators must all hold.
StringFilter = TypedDict("StringFilter", {
    # The text has this within it.
    "contains": "str | None",
    # The text ends with this.
    "endsWith": "str | None",
    # The value equals this one.
    "eq": "str | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[str] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "str | None",
    # The value is none of these, or empty.
    "nin": "Sequence[str] | None",
    # The text begins with this.
    "startsWith": "str | None",
}, total=False)


class TeamBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _TeamCreateInputNeeds(TypedDict):
    name: str
    """What the team is called."""


class TeamCreateInput(_TeamCreateInputNeeds, total=False):
    """A new team. What is left out stays empty or takes its default."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    lead: str | None
    """Who leads the team; need not be one of its members. Null while nobody does."""
    parent: str | None
    """The team above; null for one at the top. A team never stands below itself."""


# Which teams to find. Members that are given must all hold; what you may not see is not there.
TeamFilter = TypedDict("TeamFilter", {
    # All of these hold.
    "and": "Sequence[TeamFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # The teams directly below this one.
    "children": "TeamListFilter | None",
    # When the team was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the team.
    "id": "IdFilter | None",
    # Where a field points to a team: whether there is none that you may see.
    "isNull": "bool | None",
    # Who leads the team; need not be one of its members. Null while nobody does.
    "lead": "UserFilter | None",
    # The people who work in this team itself.
    "members": "UserListFilter | None",
    # What the team is called.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "TeamFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[TeamFilter] | None",
    # The team above; null for one at the top. A team never stands below itself.
    "parent": "TeamFilter | None",
    # What this team is to sell, by period.
    "quotas": "QuotaListFilter | None",
    # When the team was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the team was written, from 1.
    "version": "IntFilter | None",
    # Leads on which this team works.
    "workedLeads": "LeadListFilter | None",
}, total=False)


class TeamGroupBy(TypedDict, total=False):
    """By what teams are grouped. Give exactly one member."""
    customField: str
    """By the value of the custom field with this key."""
    lead: bool
    """By the lead, a user; one that you may not see counts as none."""
    name: bool
    """By name, regardless of case and accents."""
    parent: bool
    """By the parent, a team; one that you may not see counts as none."""


class _TeamImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class TeamImportInput(_TeamImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: TeamBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class TeamListFilter(TypedDict, total=False):
    """Asks about a list of teams, of which only those count that you may see. Several members must all hold."""
    every: TeamFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: TeamFilter | None
    """No entry meets this."""
    some: TeamFilter | None
    """At least one entry meets this."""


class TeamMatch(TypedDict, total=False):
    """Which team is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class TeamOrder(TypedDict, total=False):
    """By what teams are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the team was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    lead: UserOrder
    """By a field of the lead; one that is empty or that you may not see counts as the largest."""
    name: Direction
    """By name, regardless of case and accents."""
    parent: TeamOrder
    """By a field of the parent; one that is empty or that you may not see counts as the largest."""
    updatedAt: Direction
    """By when the team was last changed."""
    version: Direction
    """By how often the team was written."""


class TeamRowInput(TypedDict, total=False):
    """A new team, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `TeamCreateInput` requires."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    lead: str | None
    """Who leads the team; need not be one of its members. Null while nobody does."""
    leadExternalId: ExternalIdInput | None
    """In place of `lead`: by another system’s id."""
    name: str | None
    """What the team is called."""
    parent: str | None
    """The team above; null for one at the top. A team never stands below itself."""
    parentExternalId: ExternalIdInput | None
    """In place of `parent`: by another system’s id."""


class TeamSetInput(TypedDict, total=False):
    """What is to change in every team that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    lead: str | None
    """Who leads the team; need not be one of its members. Null while nobody does."""
    name: str | None
    """What the team is called."""
    parent: str | None
    """The team above; null for one at the top. A team never stands below itself."""


class _TeamUpdateInputNeeds(TypedDict):
    id: str
    """Which team to change."""


class TeamUpdateInput(_TeamUpdateInputNeeds, total=False):
    """What is to change in one team. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    lead: str | None
    """Who leads the team; need not be one of its members. Null while nobody does."""
    name: str | None
    """What the team is called."""
    parent: str | None
    """The team above; null for one at the top. A team never stands below itself."""


class TextListFilter(TypedDict, total=False):
    """Asks about the entries of a list of texts. Several members must all hold."""
    every: StringFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: StringFilter | None
    """No entry meets this."""
    some: StringFilter | None
    """At least one entry meets this."""


# Which trusted documents to find. Members that are given must all hold; what you may not see is not there.
TrustedDocumentFilter = TypedDict("TrustedDocumentFilter", {
    # All of these hold.
    "and": "Sequence[TrustedDocumentFilter] | None",
    # The app to which it belongs, such as board. The same text may be registered for several apps.
    "app": "StringFilter | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the trusted document was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # By what a request names it: `sha256:` and the SHA-256 of its text in hexadecimal, 64 small letters and digits.
    "documentId": "StringFilter | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the trusted document.
    "id": "IdFilter | None",
    # Where a field points to a trusted document: whether there is none that you may see.
    "isNull": "bool | None",
    # When a request last named it by its id, or a key for TRUSTED documents sent its text, to the minute; null before the first time.
    "lastUsedAt": "DateTimeFilter | None",
    # What the document is called: the names of its operations unless it was registered with another one.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "TrustedDocumentFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[TrustedDocumentFilter] | None",
    # Who registered it first.
    "registeredBy": "UserFilter | None",
    # When the trusted document was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the trusted document was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class TrustedDocumentGroupBy(TypedDict, total=False):
    """By what trusted documents are grouped. Give exactly one member."""
    app: bool
    """By app, regardless of case and accents."""
    customField: str
    """By the value of the custom field with this key."""
    documentId: bool
    """By document id, regardless of case and accents."""
    lastUsedAt: Period
    """By the period of last used at: When a request last named it by its id, or a key for TRUSTED documents sent its text, to the minute; null before the first time."""
    name: bool
    """By name, regardless of case and accents."""
    registeredBy: bool
    """By the registered by, a user; one that you may not see counts as none."""


class _TrustedDocumentInputNeeds(TypedDict):
    source: str
    """Its text, exactly as it will be sent or hashed: at most 100,000 characters. White space counts."""


class TrustedDocumentInput(_TrustedDocumentInputNeeds, total=False):
    """A document that is to be registered."""
    id: str | None
    """The id by which your client will name it, with or without `sha256:`. Checked where given: another hash than the SHA-256 of the text is refused with DOCUMENT_ID_MISMATCH."""
    name: str | None
    """What it is called, at most 200 characters; the names of its operations unless given."""


class TrustedDocumentListFilter(TypedDict, total=False):
    """Asks about a list of trusted documents, of which only those count that you may see. Several members must all hold."""
    every: TrustedDocumentFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: TrustedDocumentFilter | None
    """No entry meets this."""
    some: TrustedDocumentFilter | None
    """At least one entry meets this."""


class TrustedDocumentOrder(TypedDict, total=False):
    """By what trusted documents are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    app: Direction
    """By app, regardless of case and accents."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the trusted document was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    documentId: Direction
    """By document id, regardless of case and accents."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    lastUsedAt: Direction
    """By last used at: When a request last named it by its id, or a key for TRUSTED documents sent its text, to the minute; null before the first time."""
    name: Direction
    """By name, regardless of case and accents."""
    registeredBy: UserOrder
    """By a field of the registered by; one that is empty or that you may not see counts as the largest."""
    updatedAt: Direction
    """By when the trusted document was last changed."""
    version: Direction
    """By how often the trusted document was written."""


class TrustedDocumentsRegisterInput(TypedDict):
    """Which documents an app is to have."""
    app: str
    """The app to which they belong: small letters, digits, dots, hyphens and underscores, at most 60."""
    documents: Sequence[TrustedDocumentInput]
    """The documents, at most 1,000. Those that the app has beside them stay."""


class UserBulkMatch(TypedDict, total=False):
    """By what each row is matched with what stands here. Give exactly one member."""
    externalIdSource: str
    """By external id of this source, which every row names among its `externalIds`."""
    id: bool
    """True: by the `id` of the row."""


class _UserCreateInputNeeds(TypedDict):
    name: str
    """The name by which colleagues know the person."""


class UserCreateInput(_UserCreateInputNeeds, total=False):
    """A new user. What is left out stays empty or takes its default."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    email: str | None
    """The address at work; stands once in the workspace. Null for somebody without one, such as a program."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    language: str | None
    """The language that the person reads best, as a BCP 47 tag such as zh-Hant; null when not known."""
    partnerAccount: str | None
    """The partner for which the person works, for people of other companies who sell with us: an account marked isPartner. With the accounts below it, this is how far a right of reach PARTNER goes; null for colleagues."""
    roles: Sequence[str] | None
    """What the person may do: the union of these roles."""
    team: str | None
    """The team in which the person works; with the teams below it, this is how far a right of reach TEAM goes."""
    title: str | None
    """What the person is at work, such as Regional manager."""


# Which users to find. Members that are given must all hold; what you may not see is not there.
UserFilter = TypedDict("UserFilter", {
    # Accounts for which this person answers.
    "accounts": "AccountListFilter | None",
    # What this person did or is to do.
    "activities": "ActivityListFilter | None",
    # All of these hold.
    "and": "Sequence[UserFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # People with whom this colleague keeps in touch.
    "contacts": "ContactListFilter | None",
    # When the user was entered here.
    "createdAt": "DateTimeFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # The address at work; stands once in the workspace. Null for somebody without one, such as a program.
    "email": "StringFilter | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # The id of the user.
    "id": "IdFilter | None",
    # Where a field points to a user: whether there is none that you may see.
    "isNull": "bool | None",
    # Jobs that this person asked for.
    "jobs": "JobListFilter | None",
    # The keys that act as this person.
    "keys": "ApiKeyListFilter | None",
    # The language that the person reads best, as a BCP 47 tag such as zh-Hant; null when not known.
    "language": "StringFilter | None",
    # The teams that this person leads.
    "leads": "TeamListFilter | None",
    # The name by which colleagues know the person.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "UserFilter | None",
    # Deals that this person owns.
    "opportunities": "OpportunityListFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[UserFilter] | None",
    # Leads that this person looks after; `leads` are the teams that the person leads.
    "ownedLeads": "LeadListFilter | None",
    # The partner for which the person works, for people of other companies who sell with us: an account marked isPartner. With the accounts below it, this is how far a right of reach PARTNER goes; null for colleagues.
    "partnerAccount": "AccountFilter | None",
    # What this person is to sell, by period.
    "quotas": "QuotaListFilter | None",
    # The trusted documents that this person registered first.
    "registeredDocuments": "TrustedDocumentListFilter | None",
    # What the person may do: the union of these roles.
    "roles": "RoleListFilter | None",
    # Filters that this person keeps.
    "savedFilters": "SavedFilterListFilter | None",
    # The team in which the person works; with the teams below it, this is how far a right of reach TEAM goes.
    "team": "TeamFilter | None",
    # Deals in whose team this person is.
    "teamOpportunities": "OpportunityListFilter | None",
    # What the person is at work, such as Regional manager.
    "title": "StringFilter | None",
    # When the user was last changed.
    "updatedAt": "DateTimeFilter | None",
    # How often the user was written, from 1.
    "version": "IntFilter | None",
    # Webhooks that send with the rights of this person.
    "webhooks": "WebhookListFilter | None",
}, total=False)


class UserGroupBy(TypedDict, total=False):
    """By what users are grouped. Give exactly one member."""
    customField: str
    """By the value of the custom field with this key."""
    email: bool
    """By email, regardless of case and accents."""
    language: bool
    """By language, regardless of case and accents."""
    name: bool
    """By name, regardless of case and accents."""
    partnerAccount: bool
    """By the partner account, an account; one that you may not see counts as none."""
    team: bool
    """By the team, a team; one that you may not see counts as none."""
    title: bool
    """By title, regardless of case and accents."""


class _UserImportInputNeeds(TypedDict):
    format: FileFormat
    """How the file is written."""


class UserImportInput(_UserImportInputNeeds, total=False):
    """How a file is read, and what becomes of its rows."""
    chunkRows: int | None
    """How many rows are written together, 1 to 1000; 500 unless given."""
    delimiter: str | None
    """Of CSV: what stands between the cells; a comma unless given."""
    dryRun: bool | None
    """Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run."""
    emptyClears: bool | None
    """Of CSV: whether an empty cell clears the field; false unless given: it changes nothing."""
    encoding: FileEncoding | None
    """UTF_8 unless given."""
    errorPolicy: ErrorPolicy | None
    """PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written."""
    mapping: Sequence[ImportColumnInput] | None
    """Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read."""
    match: UserBulkMatch | None
    """How rows find what stands here; without it every row makes a new record."""


class _UserLinkIdentityInputNeeds(TypedDict):
    id: str
    """Which user."""
    issuer: str
    """The claim `iss` of the tokens, to the character."""
    subject: str
    """The claim `sub` of the tokens, to the character."""


class UserLinkIdentityInput(_UserLinkIdentityInputNeeds, total=False):
    """What `userLinkIdentity` needs to know."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


class UserListFilter(TypedDict, total=False):
    """Asks about a list of users, of which only those count that you may see. Several members must all hold."""
    every: UserFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: UserFilter | None
    """No entry meets this."""
    some: UserFilter | None
    """At least one entry meets this."""


class UserMatch(TypedDict, total=False):
    """Which user is meant. Give exactly one member; where none fits, a new one is made."""
    externalId: ExternalIdInput
    """The one that another system knows by this id; a new one gets it."""
    id: str
    """The one with this id; a new one gets it."""


class UserOrder(TypedDict, total=False):
    """By what users are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the user was entered here."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    email: Direction
    """By email, regardless of case and accents."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    language: Direction
    """By language, regardless of case and accents."""
    name: Direction
    """By name, regardless of case and accents."""
    partnerAccount: AccountOrder
    """By a field of the partner account; one that is empty or that you may not see counts as the largest."""
    team: TeamOrder
    """By a field of the team; one that is empty or that you may not see counts as the largest."""
    title: Direction
    """By title, regardless of case and accents."""
    updatedAt: Direction
    """By when the user was last changed."""
    version: Direction
    """By how often the user was written."""


class UserRowInput(TypedDict, total=False):
    """A new user, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `UserCreateInput` requires."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    email: str | None
    """The address at work; stands once in the workspace. Null for somebody without one, such as a program."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself."""
    language: str | None
    """The language that the person reads best, as a BCP 47 tag such as zh-Hant; null when not known."""
    name: str | None
    """The name by which colleagues know the person."""
    partnerAccount: str | None
    """The partner for which the person works, for people of other companies who sell with us: an account marked isPartner. With the accounts below it, this is how far a right of reach PARTNER goes; null for colleagues."""
    partnerAccountExternalId: ExternalIdInput | None
    """In place of `partnerAccount`: by another system’s id."""
    roles: Sequence[str] | None
    """What the person may do: the union of these roles."""
    rolesExternalIds: Sequence[ExternalIdInput] | None
    """Beside `roles`: more of them, by other systems’ ids."""
    team: str | None
    """The team in which the person works; with the teams below it, this is how far a right of reach TEAM goes."""
    teamExternalId: ExternalIdInput | None
    """In place of `team`: by another system’s id."""
    title: str | None
    """What the person is at work, such as Regional manager."""


class UserSetInput(TypedDict, total=False):
    """What is to change in every user that the filter finds. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    email: str | None
    """The address at work; stands once in the workspace. Null for somebody without one, such as a program."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    language: str | None
    """The language that the person reads best, as a BCP 47 tag such as zh-Hant; null when not known."""
    name: str | None
    """The name by which colleagues know the person."""
    partnerAccount: str | None
    """The partner for which the person works, for people of other companies who sell with us: an account marked isPartner. With the accounts below it, this is how far a right of reach PARTNER goes; null for colleagues."""
    roles: Sequence[str] | None
    """What the person may do: the union of these roles."""
    team: str | None
    """The team in which the person works; with the teams below it, this is how far a right of reach TEAM goes."""
    title: str | None
    """What the person is at work, such as Regional manager."""


class _UserUnlinkIdentityInputNeeds(TypedDict):
    id: str
    """Which user."""
    issuer: str
    """The claim `iss` of the tokens, to the character."""
    subject: str
    """The claim `sub` of the tokens, to the character."""


class UserUnlinkIdentityInput(_UserUnlinkIdentityInputNeeds, total=False):
    """What `userUnlinkIdentity` needs to know."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


class _UserUpdateInputNeeds(TypedDict):
    id: str
    """Which user to change."""


class UserUpdateInput(_UserUpdateInputNeeds, total=False):
    """What is to change in one user. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    email: str | None
    """The address at work; stands once in the workspace. Null for somebody without one, such as a program."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    language: str | None
    """The language that the person reads best, as a BCP 47 tag such as zh-Hant; null when not known."""
    name: str | None
    """The name by which colleagues know the person."""
    partnerAccount: str | None
    """The partner for which the person works, for people of other companies who sell with us: an account marked isPartner. With the accounts below it, this is how far a right of reach PARTNER goes; null for colleagues."""
    roles: Sequence[str] | None
    """What the person may do: the union of these roles."""
    team: str | None
    """The team in which the person works; with the teams below it, this is how far a right of reach TEAM goes."""
    title: str | None
    """What the person is at work, such as Regional manager."""


class _WebhookCreateInputNeeds(TypedDict):
    document: str
    """A GraphQL document with one subscription that takes `after`, such as `events` or `pipelineChanged`: the `data` of each message is what it answers. An argument `after` in it is not looked at."""
    name: str
    """What it is for, such as Orders to the shop."""
    url: str
    """Where messages are posted: https, without user and fragment. Addresses that are not of the internet are refused unless the operator allows them."""


class WebhookCreateInput(_WebhookCreateInputNeeds, total=False):
    """A new webhook. What is left out stays empty or takes its default."""
    after: str | None
    """Behind which event to begin; from now on unless given. CURSOR_EXPIRED where the log no longer reaches back so far."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    id: str | None
    """An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise."""
    ordered: bool | None
    """Whether a message about a record waits until the one before it about the same record was delivered or given up. Without it several are under way at once, and a receiver sorts by `timestamp`. False unless given."""
    owner: str | None
    """With whose rights messages are made: whoever makes the webhook, unless an administrator names somebody. It never changes. You, unless given."""
    variables: Any | None
    """The variables of the document by name; null where it has none, or none with a value."""


class WebhookDeliveryFilter(TypedDict, total=False):
    """Which messages are wanted. Conditions that stand together must all hold."""
    since: DateTimeGiven | None
    """Made at this instant or later."""
    status: Sequence[WebhookDeliveryStatus] | None
    """How they stand: one of these; an empty list finds nothing."""


# Which webhooks to find. Members that are given must all hold; what you may not see is not there.
WebhookFilter = TypedDict("WebhookFilter", {
    # All of these hold.
    "and": "Sequence[WebhookFilter] | None",
    # When it was put away. Archived ones are found only with `includeArchived`.
    "archivedAt": "DateTimeFilter | None",
    # When the webhook was entered here.
    "createdAt": "DateTimeFilter | None",
    # Who made it.
    "createdBy": "UserFilter | None",
    # Values of custom fields; all items must hold.
    "customFields": "Sequence[CustomFieldFilter] | None",
    # An id by which another system knows it.
    "externalId": "ExternalIdFilter | None",
    # Since when nothing but failure came of it; null while it does not fail. No event tells of it.
    "failingSince": "DateTimeFilter | None",
    # The id of the webhook.
    "id": "IdFilter | None",
    # Where a field points to a webhook: whether there is none that you may see.
    "isNull": "bool | None",
    # What it is for, such as Orders to the shop.
    "name": "StringFilter | None",
    # This does not hold, as it also does not for empty values.
    "not": "WebhookFilter | None",
    # At least one of these holds; an empty list finds nothing.
    "or": "Sequence[WebhookFilter] | None",
    # Whether a message about a record waits until the one before it about the same record was delivered or given up. Without it several are under way at once, and a receiver sorts by `timestamp`.
    "ordered": "BooleanFilter | None",
    # With whose rights messages are made: whoever makes the webhook, unless an administrator names somebody. It never changes.
    "owner": "UserFilter | None",
    # Why nothing is sent; null while it is active.
    "reason": "WebhookReasonFilter | None",
    # Whether messages are sent.
    "status": "WebhookStatusFilter | None",
    # Since when it has this status.
    "statusAt": "DateTimeFilter | None",
    # When the webhook was last changed.
    "updatedAt": "DateTimeFilter | None",
    # Where messages are posted: https, without user and fragment. Addresses that are not of the internet are refused unless the operator allows them.
    "url": "StringFilter | None",
    # How often the webhook was written, from 1.
    "version": "IntFilter | None",
}, total=False)


class WebhookGroupBy(TypedDict, total=False):
    """By what webhooks are grouped. Give exactly one member."""
    createdBy: bool
    """By the created by, a user; one that you may not see counts as none."""
    customField: str
    """By the value of the custom field with this key."""
    failingSince: Period
    """By the period of failing since: Since when nothing but failure came of it; null while it does not fail. No event tells of it."""
    name: bool
    """By name, regardless of case and accents."""
    ordered: bool
    """By ordered: Whether a message about a record waits until the one before it about the same record was delivered or given up. Without it several are under way at once, and a receiver sorts by `timestamp`."""
    owner: bool
    """By the owner, a user; one that you may not see counts as none."""
    reason: bool
    """By reason: Why nothing is sent; null while it is active."""
    status: bool
    """By status: Whether messages are sent."""
    statusAt: Period
    """By the period of status at: Since when it has this status."""
    url: bool
    """By url, regardless of case and accents."""


class WebhookListFilter(TypedDict, total=False):
    """Asks about a list of webhooks, of which only those count that you may see. Several members must all hold."""
    every: WebhookFilter | None
    """No entry fails this; an empty list meets it."""
    isEmpty: bool | None
    """Whether the list has no entry."""
    none: WebhookFilter | None
    """No entry meets this."""
    some: WebhookFilter | None
    """At least one entry meets this."""


class WebhookOrder(TypedDict, total=False):
    """By what webhooks are sorted. Give exactly one member; the next item decides between equals, the id at last."""
    archivedAt: Direction
    """By when it was put away."""
    createdAt: Direction
    """By when the webhook was entered here."""
    createdBy: UserOrder
    """By a field of the created by; one that is empty or that you may not see counts as the largest."""
    customField: CustomFieldOrder
    """By the value of a custom field."""
    failingSince: Direction
    """By failing since: Since when nothing but failure came of it; null while it does not fail. No event tells of it."""
    id: Direction
    """By id, which is the order of creation as far as ids were made here."""
    name: Direction
    """By name, regardless of case and accents."""
    ordered: Direction
    """By ordered: Whether a message about a record waits until the one before it about the same record was delivered or given up. Without it several are under way at once, and a receiver sorts by `timestamp`."""
    owner: UserOrder
    """By a field of the owner; one that is empty or that you may not see counts as the largest."""
    reason: Direction
    """By reason, alphabetically."""
    status: Direction
    """By status, alphabetically."""
    statusAt: Direction
    """By status at: Since when it has this status."""
    updatedAt: Direction
    """By when the webhook was last changed."""
    url: Direction
    """By url, regardless of case and accents."""
    version: Direction
    """By how often the webhook was written."""


class _WebhookPauseInputNeeds(TypedDict):
    id: str
    """Which webhook."""


class WebhookPauseInput(_WebhookPauseInputNeeds, total=False):
    """What `webhookPause` needs to know."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


# Compares a value of WebhookReason. Several operators must all hold.
WebhookReasonFilter = TypedDict("WebhookReasonFilter", {
    # The value equals this one.
    "eq": "WebhookReason | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[WebhookReason] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "WebhookReason | None",
    # The value is none of these, or empty.
    "nin": "Sequence[WebhookReason] | None",
}, total=False)


class _WebhookReplayInputNeeds(TypedDict):
    id: str
    """Which webhook."""


class WebhookReplayInput(_WebhookReplayInputNeeds, total=False):
    """What a webhook is to send once more: one message, or a range by events or by time."""
    after: str | None
    """What happened behind this event, as far as the log can be resumed."""
    deliveryId: str | None
    """One message, by its id."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    failedOnly: bool | None
    """Of a range only messages that are FAILED, RENDER_ERROR or SKIPPED. Unless given everything in it, also what was delivered, and what is kept no more or happened before the webhook was made."""
    since: DateTimeGiven | None
    """What was recorded at this instant or later."""
    to: DateTimeGiven | None
    """With `since`: what was recorded until then; until now unless given."""
    until: str | None
    """With `after`: up to this event; as far as it has come unless given."""


class _WebhookResumeInputNeeds(TypedDict):
    id: str
    """Which webhook."""


class WebhookResumeInput(_WebhookResumeInputNeeds, total=False):
    """What `webhookResume` needs to know."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    fromNow: bool | None
    """Passes over what happened while it stood still. Needed where its reason is CURSOR_EXPIRED; false unless given."""


class _WebhookRotateSecretInputNeeds(TypedDict):
    id: str
    """Which webhook."""


class WebhookRotateSecretInput(_WebhookRotateSecretInputNeeds, total=False):
    """Of which webhook the secret is replaced, and for how long both sign."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    overlapHours: int | None
    """For how many hours the old secret signs beside the new one: 0 to 720; 24 unless given."""


# Compares a value of WebhookStatus. Several operators must all hold.
WebhookStatusFilter = TypedDict("WebhookStatusFilter", {
    # The value equals this one.
    "eq": "WebhookStatus | None",
    # The value is one of these; an empty list finds nothing.
    "in": "Sequence[WebhookStatus] | None",
    # Whether the value is empty: true finds empty ones, false the others.
    "isNull": "bool | None",
    # The value differs from this one, or is empty.
    "neq": "WebhookStatus | None",
    # The value is none of these, or empty.
    "nin": "Sequence[WebhookStatus] | None",
}, total=False)


class _WebhookTestInputNeeds(TypedDict):
    id: str
    """Which webhook."""


class WebhookTestInput(_WebhookTestInputNeeds, total=False):
    """What `webhookTest` needs to know."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""


class _WebhookUpdateInputNeeds(TypedDict):
    id: str
    """Which webhook to change."""


class WebhookUpdateInput(_WebhookUpdateInputNeeds, total=False):
    """What is to change in one webhook. A member that is absent changes nothing, null clears, a list replaces."""
    customFields: Sequence[CustomFieldValueInput] | None
    """Values of custom fields; those that are not named stay as they are."""
    document: str | None
    """A GraphQL document with one subscription that takes `after`, such as `events` or `pipelineChanged`: the `data` of each message is what it answers. An argument `after` in it is not looked at."""
    expectedVersion: int | None
    """The `version` that you read: where it is no longer that one, nothing is written (CONFLICT)."""
    externalIds: Sequence[ExternalIdInput] | None
    """The ids by which other systems know it; the list replaces the one that stands."""
    name: str | None
    """What it is for, such as Orders to the shop."""
    ordered: bool | None
    """Whether a message about a record waits until the one before it about the same record was delivered or given up. Without it several are under way at once, and a receiver sorts by `timestamp`."""
    url: str | None
    """Where messages are posted: https, without user and fragment. Addresses that are not of the internet are refused unless the operator allows them."""
    variables: Any | None
    """The variables of the document by name; null where it has none, or none with a value."""
