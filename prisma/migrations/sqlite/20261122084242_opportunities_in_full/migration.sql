-- CreateTable
CREATE TABLE "CloseReason" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Competitor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "website" TEXT,
    "websiteKey" TEXT,
    "products" JSONB NOT NULL,
    "strengths" TEXT,
    "weaknesses" TEXT,
    "ourAnswer" TEXT
);

-- CreateTable
CREATE TABLE "OpportunityLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "opportunityId" TEXT NOT NULL,
    "ownerId" TEXT,
    "accountId" TEXT,
    "position" INTEGER,
    "product" TEXT NOT NULL,
    "productKey" TEXT NOT NULL,
    "productCode" TEXT,
    "productCodeKey" TEXT,
    "productFamily" TEXT,
    "productFamilyKey" TEXT,
    "quantity" REAL,
    "priceMinor" BIGINT,
    "priceCurrency" TEXT,
    "discountPercent" REAL,
    "amountMinor" BIGINT,
    "amountCurrency" TEXT,
    CONSTRAINT "OpportunityLine_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OpportunityLine_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "OpportunityLine_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OpportunityTeamMember" (
    "opportunityId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT,
    "roleKey" TEXT,
    "splitPercent" REAL,

    PRIMARY KEY ("opportunityId", "userId"),
    CONSTRAINT "OpportunityTeamMember_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OpportunityTeamMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OpportunityContact" (
    "opportunityId" TEXT NOT NULL,
    "contactId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT,
    "isPrimary" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("opportunityId", "contactId"),
    CONSTRAINT "OpportunityContact_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OpportunityContact_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OpportunityCompetitor" (
    "opportunityId" TEXT NOT NULL,
    "competitorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "theirProduct" TEXT,
    "theirProductKey" TEXT,
    "strengths" TEXT,
    "strengthsKey" TEXT,
    "weaknesses" TEXT,
    "weaknessesKey" TEXT,
    "ourAnswer" TEXT,
    "ourAnswerKey" TEXT,
    "status" TEXT,

    PRIMARY KEY ("opportunityId", "competitorId"),
    CONSTRAINT "OpportunityCompetitor_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OpportunityCompetitor_competitorId_fkey" FOREIGN KEY ("competitorId") REFERENCES "Competitor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OpportunityCheck" (
    "opportunityId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "stageId" TEXT,
    "key" TEXT NOT NULL,
    "keyKey" TEXT NOT NULL,
    "done" BOOLEAN NOT NULL DEFAULT false,
    "userId" TEXT,
    "at" TEXT,

    PRIMARY KEY ("opportunityId", "position"),
    CONSTRAINT "OpportunityCheck_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OpportunityCheck_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "OpportunityCheck_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Pipeline" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "reasonFor" TEXT NOT NULL DEFAULT 'LOST',
    "listedReasons" BOOLEAN NOT NULL DEFAULT false
);
INSERT INTO "new_Pipeline" ("archivedAt", "createdAt", "id", "isDefault", "name", "nameKey", "position", "updatedAt", "version") SELECT "archivedAt", "createdAt", "id", "isDefault", "name", "nameKey", "position", "updatedAt", "version" FROM "Pipeline";
DROP TABLE "Pipeline";
ALTER TABLE "new_Pipeline" RENAME TO "Pipeline";
CREATE TABLE "new_Stage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "pipelineId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "probability" REAL NOT NULL,
    "forecastCategory" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "expectedDays" INTEGER,
    "required" JSONB NOT NULL,
    "exitChecks" JSONB NOT NULL DEFAULT '[]',
    CONSTRAINT "Stage_pipelineId_fkey" FOREIGN KEY ("pipelineId") REFERENCES "Pipeline" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Stage" ("archivedAt", "createdAt", "expectedDays", "forecastCategory", "id", "name", "nameKey", "pipelineId", "position", "probability", "required", "status", "updatedAt", "version") SELECT "archivedAt", "createdAt", "expectedDays", "forecastCategory", "id", "name", "nameKey", "pipelineId", "position", "probability", "required", "status", "updatedAt", "version" FROM "Stage";
DROP TABLE "Stage";
ALTER TABLE "new_Stage" RENAME TO "Stage";
CREATE INDEX "Stage_pipelineId_position_id_idx" ON "Stage"("pipelineId", "position", "id");
CREATE TABLE "new_Opportunity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "ownerId" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "accountId" TEXT,
    "pipelineId" TEXT NOT NULL,
    "stageId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "amountMinor" BIGINT,
    "amountCurrency" TEXT,
    "amountBase" BIGINT,
    "amountRate" TEXT,
    "probability" REAL NOT NULL,
    "ownProbability" BOOLEAN NOT NULL DEFAULT false,
    "forecastCategory" TEXT NOT NULL,
    "closeDate" TEXT,
    "openedOn" TEXT,
    "closedOn" TEXT,
    "cycleDays" INTEGER,
    "reason" TEXT,
    "reasonKey" TEXT,
    "nextStep" TEXT,
    "nextStepKey" TEXT,
    "nextStepOn" TEXT,
    "closeReasonId" TEXT,
    "amountFrom" TEXT NOT NULL DEFAULT 'HAND',
    "source" TEXT,
    "sourceKey" TEXT,
    "campaign" TEXT,
    "campaignKey" TEXT,
    "stageSince" TEXT,
    CONSTRAINT "Opportunity_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_pipelineId_fkey" FOREIGN KEY ("pipelineId") REFERENCES "Pipeline" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_closeReasonId_fkey" FOREIGN KEY ("closeReasonId") REFERENCES "CloseReason" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Opportunity" ("accountId", "amountBase", "amountCurrency", "amountMinor", "amountRate", "archivedAt", "campaign", "campaignKey", "closeDate", "closedOn", "createdAt", "cycleDays", "forecastCategory", "id", "name", "nameKey", "nextStep", "nextStepKey", "openedOn", "ownProbability", "ownerId", "pipelineId", "probability", "reason", "reasonKey", "source", "sourceKey", "stageId", "stageSince", "status", "updatedAt", "version") SELECT "accountId", "amountBase", "amountCurrency", "amountMinor", "amountRate", "archivedAt", "campaign", "campaignKey", "closeDate", "closedOn", "createdAt", "cycleDays", "forecastCategory", "id", "name", "nameKey", "nextStep", "nextStepKey", "openedOn", "ownProbability", "ownerId", "pipelineId", "probability", "reason", "reasonKey", "source", "sourceKey", "stageId", "stageSince", "status", "updatedAt", "version" FROM "Opportunity";
DROP TABLE "Opportunity";
ALTER TABLE "new_Opportunity" RENAME TO "Opportunity";
CREATE INDEX "Opportunity_ownerId_id_idx" ON "Opportunity"("ownerId", "id");
CREATE INDEX "Opportunity_accountId_id_idx" ON "Opportunity"("accountId", "id");
CREATE INDEX "Opportunity_pipelineId_stageId_id_idx" ON "Opportunity"("pipelineId", "stageId", "id");
CREATE INDEX "Opportunity_stageId_id_idx" ON "Opportunity"("stageId", "id");
CREATE INDEX "Opportunity_status_id_idx" ON "Opportunity"("status", "id");
CREATE INDEX "Opportunity_closedOn_id_idx" ON "Opportunity"("closedOn", "id");
CREATE INDEX "Opportunity_nameKey_id_idx" ON "Opportunity"("nameKey", "id");
CREATE INDEX "Opportunity_closeReasonId_id_idx" ON "Opportunity"("closeReasonId", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "OpportunityLine_opportunityId_position_id_idx" ON "OpportunityLine"("opportunityId", "position", "id");

-- CreateIndex
CREATE INDEX "OpportunityLine_ownerId_id_idx" ON "OpportunityLine"("ownerId", "id");

-- CreateIndex
CREATE INDEX "OpportunityLine_accountId_id_idx" ON "OpportunityLine"("accountId", "id");

-- CreateIndex
CREATE INDEX "OpportunityLine_productKey_id_idx" ON "OpportunityLine"("productKey", "id");

-- CreateIndex
CREATE INDEX "OpportunityLine_productFamilyKey_id_idx" ON "OpportunityLine"("productFamilyKey", "id");

-- CreateIndex
CREATE INDEX "OpportunityTeamMember_userId_opportunityId_idx" ON "OpportunityTeamMember"("userId", "opportunityId");

-- CreateIndex
CREATE INDEX "OpportunityContact_contactId_opportunityId_idx" ON "OpportunityContact"("contactId", "opportunityId");

-- CreateIndex
CREATE INDEX "OpportunityCompetitor_competitorId_opportunityId_idx" ON "OpportunityCompetitor"("competitorId", "opportunityId");

-- CreateIndex
CREATE INDEX "OpportunityCheck_stageId_idx" ON "OpportunityCheck"("stageId");

-- CreateIndex
CREATE INDEX "OpportunityCheck_userId_idx" ON "OpportunityCheck"("userId");

-- Made again: the rebuilt table lost it
CREATE INDEX "Opportunity_stage_closeDate_order" ON "Opportunity" ("stageId", ("closeDate" IS NULL), "closeDate", "id");

-- Made again: the rebuilt table lost it
CREATE INDEX "Opportunity_closeDate_order" ON "Opportunity" (("closeDate" IS NULL), "closeDate", "id");

-- Made again: the rebuilt table lost it
CREATE INDEX "Opportunity_amountBase_order" ON "Opportunity" (("amountBase" IS NULL), "amountBase", "id");
