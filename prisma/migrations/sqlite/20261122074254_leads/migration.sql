-- AlterTable
ALTER TABLE "Opportunity" ADD COLUMN "campaign" TEXT;
ALTER TABLE "Opportunity" ADD COLUMN "campaignKey" TEXT;
ALTER TABLE "Opportunity" ADD COLUMN "source" TEXT;
ALTER TABLE "Opportunity" ADD COLUMN "sourceKey" TEXT;

-- CreateTable
CREATE TABLE "Lead" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "ownerId" TEXT,
    "teamId" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "givenName" TEXT,
    "givenNameKey" TEXT,
    "familyName" TEXT,
    "familyNameKey" TEXT,
    "company" TEXT,
    "companyKey" TEXT,
    "title" TEXT,
    "titleKey" TEXT,
    "emails" JSONB NOT NULL,
    "phones" JSONB NOT NULL,
    "website" TEXT,
    "websiteKey" TEXT,
    "addresses" JSONB NOT NULL,
    "industry" TEXT,
    "industryKey" TEXT,
    "territory" TEXT,
    "territoryKey" TEXT,
    "interest" TEXT,
    "interestKey" TEXT,
    "source" TEXT,
    "sourceKey" TEXT,
    "campaign" TEXT,
    "campaignKey" TEXT,
    "formId" TEXT,
    "status" TEXT NOT NULL DEFAULT 'NEW',
    "reason" TEXT,
    "reasonKey" TEXT,
    "rating" TEXT,
    "description" TEXT,
    "consents" JSONB NOT NULL,
    "facts" JSONB,
    "score" INTEGER NOT NULL DEFAULT 0,
    "scoreParts" JSONB,
    "scoreBayes" REAL,
    "assignment" JSONB,
    "convertedAt" TEXT,
    "convertedAccountId" TEXT,
    "convertedContactId" TEXT,
    "convertedOpportunityId" TEXT,
    CONSTRAINT "Lead_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Lead_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Lead_formId_fkey" FOREIGN KEY ("formId") REFERENCES "LeadForm" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Lead_convertedAccountId_fkey" FOREIGN KEY ("convertedAccountId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Lead_convertedContactId_fkey" FOREIGN KEY ("convertedContactId") REFERENCES "Contact" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Lead_convertedOpportunityId_fkey" FOREIGN KEY ("convertedOpportunityId") REFERENCES "Opportunity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LeadForm" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "publicKeyKey" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "fields" JSONB NOT NULL,
    "consents" JSONB NOT NULL,
    "origins" JSONB NOT NULL,
    "source" TEXT,
    "sourceKey" TEXT,
    "campaign" TEXT,
    "campaignKey" TEXT,
    "leadOwnerId" TEXT,
    "assigns" BOOLEAN NOT NULL DEFAULT true,
    "thankYouText" TEXT,
    "thankYouUrl" TEXT,
    "thankYouUrlKey" TEXT,
    "honeypot" TEXT,
    "honeypotKey" TEXT,
    "minSeconds" INTEGER,
    "perAddress" INTEGER,
    "perForm" INTEGER,
    CONSTRAINT "LeadForm_leadOwnerId_fkey" FOREIGN KEY ("leadOwnerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LeadQuarantine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "formId" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    CONSTRAINT "LeadQuarantine_formId_fkey" FOREIGN KEY ("formId") REFERENCES "LeadForm" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LeadAssignmentRule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "filter" JSONB NOT NULL,
    "compiled" JSONB,
    "method" TEXT NOT NULL,
    "lastUserId" TEXT
);

-- CreateTable
CREATE TABLE "LeadAssignmentMember" (
    "ruleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "userId" TEXT,
    "teamId" TEXT,
    "territory" TEXT,
    "territoryKey" TEXT,

    PRIMARY KEY ("ruleId", "position"),
    CONSTRAINT "LeadAssignmentMember_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "LeadAssignmentRule" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LeadAssignmentMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "LeadAssignmentMember_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LeadScoreRule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "filter" JSONB NOT NULL,
    "compiled" JSONB,
    "points" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "LeadOutcome" (
    "leadId" TEXT NOT NULL PRIMARY KEY,
    "teamId" TEXT,
    "won" BOOLEAN NOT NULL,
    "features" JSONB NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "LeadOutcomeCount" (
    "teamId" TEXT NOT NULL,
    "feature" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "won" INTEGER NOT NULL DEFAULT 0,
    "lost" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("teamId", "feature", "value")
);

-- CreateTable
CREATE TABLE "SavedFilter" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "ownerId" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "nounKey" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "orderBy" JSONB,
    "sharing" TEXT NOT NULL DEFAULT 'PRIVATE',
    CONSTRAINT "SavedFilter_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Contact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "ownerId" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "givenName" TEXT,
    "givenNameKey" TEXT,
    "familyName" TEXT,
    "familyNameKey" TEXT,
    "emails" JSONB NOT NULL,
    "phones" JSONB NOT NULL,
    "channels" JSONB NOT NULL,
    "title" TEXT,
    "titleKey" TEXT,
    "department" TEXT,
    "departmentKey" TEXT,
    "traits" JSONB NOT NULL,
    "languages" JSONB NOT NULL,
    "consents" JSONB NOT NULL DEFAULT '[]',
    "reportsToId" TEXT,
    CONSTRAINT "Contact_reportsToId_fkey" FOREIGN KEY ("reportsToId") REFERENCES "Contact" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Contact_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Contact" ("archivedAt", "channels", "createdAt", "department", "departmentKey", "emails", "familyName", "familyNameKey", "givenName", "givenNameKey", "id", "languages", "name", "nameKey", "ownerId", "phones", "reportsToId", "title", "titleKey", "traits", "updatedAt", "version") SELECT "archivedAt", "channels", "createdAt", "department", "departmentKey", "emails", "familyName", "familyNameKey", "givenName", "givenNameKey", "id", "languages", "name", "nameKey", "ownerId", "phones", "reportsToId", "title", "titleKey", "traits", "updatedAt", "version" FROM "Contact";
DROP TABLE "Contact";
ALTER TABLE "new_Contact" RENAME TO "Contact";
CREATE INDEX "Contact_ownerId_id_idx" ON "Contact"("ownerId", "id");
CREATE INDEX "Contact_reportsToId_id_idx" ON "Contact"("reportsToId", "id");
CREATE INDEX "Contact_nameKey_id_idx" ON "Contact"("nameKey", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Lead_ownerId_id_idx" ON "Lead"("ownerId", "id");

-- CreateIndex
CREATE INDEX "Lead_ownerId_status_idx" ON "Lead"("ownerId", "status");

-- CreateIndex
CREATE INDEX "Lead_teamId_id_idx" ON "Lead"("teamId", "id");

-- CreateIndex
CREATE INDEX "Lead_status_id_idx" ON "Lead"("status", "id");

-- CreateIndex
CREATE INDEX "Lead_score_id_idx" ON "Lead"("score", "id");

-- CreateIndex
CREATE INDEX "Lead_nameKey_id_idx" ON "Lead"("nameKey", "id");

-- CreateIndex
CREATE INDEX "Lead_formId_status_idx" ON "Lead"("formId", "status");

-- CreateIndex
CREATE INDEX "Lead_convertedAccountId_idx" ON "Lead"("convertedAccountId");

-- CreateIndex
CREATE INDEX "Lead_convertedContactId_idx" ON "Lead"("convertedContactId");

-- CreateIndex
CREATE INDEX "Lead_convertedOpportunityId_idx" ON "Lead"("convertedOpportunityId");

-- CreateIndex
CREATE UNIQUE INDEX "LeadForm_publicKeyKey_key" ON "LeadForm"("publicKeyKey");

-- CreateIndex
CREATE INDEX "LeadForm_leadOwnerId_idx" ON "LeadForm"("leadOwnerId");

-- CreateIndex
CREATE INDEX "LeadQuarantine_formId_id_idx" ON "LeadQuarantine"("formId", "id");

-- CreateIndex
CREATE INDEX "LeadAssignmentRule_position_id_idx" ON "LeadAssignmentRule"("position", "id");

-- CreateIndex
CREATE INDEX "LeadAssignmentMember_userId_idx" ON "LeadAssignmentMember"("userId");

-- CreateIndex
CREATE INDEX "LeadAssignmentMember_teamId_idx" ON "LeadAssignmentMember"("teamId");

-- CreateIndex
CREATE INDEX "SavedFilter_noun_nameKey_id_idx" ON "SavedFilter"("noun", "nameKey", "id");

-- CreateIndex
CREATE INDEX "SavedFilter_ownerId_id_idx" ON "SavedFilter"("ownerId", "id");
