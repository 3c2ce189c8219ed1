-- Written by hand: what the model cannot say. `npm run migration` leaves this file alone.

-- The words are made before they come here, so only the space parts them and nothing else is taken from them.
CREATE VIRTUAL TABLE "SearchIndex" USING fts5(
    tokens,
    content='',
    contentless_delete=1,
    tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
);

CREATE TRIGGER "SearchDocument_inserted" AFTER INSERT ON "SearchDocument" BEGIN
    INSERT INTO "SearchIndex" (rowid, tokens) VALUES (new."number", new."tokens");
END;

CREATE TRIGGER "SearchDocument_deleted" AFTER DELETE ON "SearchDocument" BEGIN
    DELETE FROM "SearchIndex" WHERE rowid = old."number";
END;

CREATE TRIGGER "SearchDocument_updated" AFTER UPDATE OF "number", "tokens" ON "SearchDocument" BEGIN
    DELETE FROM "SearchIndex" WHERE rowid = old."number";
    INSERT INTO "SearchIndex" (rowid, tokens) VALUES (new."number", new."tokens");
END;

INSERT INTO "SearchIndex" (rowid, tokens) SELECT "number", "tokens" FROM "SearchDocument";

-- The order of lists over columns that may be empty: NULL is the largest value.
CREATE INDEX "Opportunity_stage_closeDate_order" ON "Opportunity" ("stageId", ("closeDate" IS NULL), "closeDate", "id");
CREATE INDEX "Opportunity_closeDate_order" ON "Opportunity" (("closeDate" IS NULL), "closeDate", "id");
CREATE INDEX "Opportunity_amountBase_order" ON "Opportunity" (("amountBase" IS NULL), "amountBase", "id");
