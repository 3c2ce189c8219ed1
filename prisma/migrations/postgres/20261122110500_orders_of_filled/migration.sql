-- Written by hand: the order of lists whose filter leaves no empty value.
CREATE INDEX "Opportunity_stage_closeDate" ON "Opportunity" ("stageId", "closeDate", "id");
CREATE INDEX "Opportunity_closeDate" ON "Opportunity" ("closeDate", "id");
CREATE INDEX "Opportunity_amountBase" ON "Opportunity" ("amountBase", "id");
