-- Written by hand: what the model cannot say. `npm run migration` leaves this file alone.

-- The words are made before they come here: the index takes them as they are, without PostgreSQL's own parser.
ALTER TABLE "SearchDocument" ALTER COLUMN "number" TYPE BIGINT;
ALTER SEQUENCE "SearchDocument_number_seq" AS BIGINT;
CREATE INDEX "SearchDocument_tokens" ON "SearchDocument"
    USING GIN (array_to_tsvector(string_to_array("tokens", ' ')));

-- Events are inserted with an ordinal and numbered after their commit.
CREATE SEQUENCE "Event_ordinal_seq" AS BIGINT OWNED BY "Event"."ordinal";
ALTER TABLE "Event" ALTER COLUMN "ordinal" SET DEFAULT nextval('"Event_ordinal_seq"');
CREATE INDEX "Event_unnumbered" ON "Event" ("ordinal") WHERE "seq" IS NULL;

-- The order of lists over columns that may be empty: NULL is the largest value.
CREATE INDEX "Opportunity_stage_closeDate_order" ON "Opportunity" ("stageId", ("closeDate" IS NULL), "closeDate", "id");
CREATE INDEX "Opportunity_closeDate_order" ON "Opportunity" (("closeDate" IS NULL), "closeDate", "id");
CREATE INDEX "Opportunity_amountBase_order" ON "Opportunity" (("amountBase" IS NULL), "amountBase", "id");
