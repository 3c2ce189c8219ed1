-- CreateTable
CREATE TABLE "Activity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "ownerId" TEXT,
    "kind" TEXT NOT NULL,
    "direction" TEXT,
    "subject" TEXT NOT NULL,
    "subjectKey" TEXT NOT NULL,
    "body" TEXT,
    "occurredAt" TEXT NOT NULL,
    "dueAt" TEXT,
    "doneAt" TEXT,
    "outcome" TEXT,
    "outcomeKey" TEXT,
    CONSTRAINT "Activity_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActivityAbout" (
    "activityId" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("activityId", "recordId"),
    CONSTRAINT "ActivityAbout_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActivityParticipant" (
    "activityId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "contactId" TEXT,
    "userId" TEXT,
    "name" TEXT,
    "nameKey" TEXT,
    "address" TEXT,
    "addressKey" TEXT,

    PRIMARY KEY ("activityId", "position"),
    CONSTRAINT "ActivityParticipant_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ActivityParticipant_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ActivityParticipant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Currency" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "code" TEXT NOT NULL,
    "codeKey" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "isBase" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "CurrencyRate" (
    "currencyId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "rate" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,

    PRIMARY KEY ("currencyId", "day"),
    CONSTRAINT "CurrencyRate_currencyId_fkey" FOREIGN KEY ("currencyId") REFERENCES "Currency" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "ownerId" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "legalName" TEXT,
    "legalNameKey" TEXT,
    "industry" TEXT,
    "industryKey" TEXT,
    "domains" JSONB NOT NULL,
    "website" TEXT,
    "websiteKey" TEXT,
    "phones" JSONB NOT NULL,
    "addresses" JSONB NOT NULL,
    "employees" INTEGER,
    "annualRevenueMinor" BIGINT,
    "annualRevenueCurrency" TEXT,
    "tier" TEXT,
    "tierKey" TEXT,
    "isPartner" BOOLEAN NOT NULL DEFAULT false,
    "parentId" TEXT,
    "lifecycleStage" TEXT,
    "lifecycleStageKey" TEXT,
    CONSTRAINT "Account_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Account_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contact" (
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
    "reportsToId" TEXT,
    CONSTRAINT "Contact_reportsToId_fkey" FOREIGN KEY ("reportsToId") REFERENCES "Contact" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Contact_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ContactAccount" (
    "contactId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT,
    "roleKey" TEXT,
    "isPrimary" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("contactId", "accountId"),
    CONSTRAINT "ContactAccount_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ContactAccount_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seq" BIGINT,
    "ordinal" BIGINT,
    "actId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "occurredAt" TEXT NOT NULL,
    "recordedAt" TEXT NOT NULL,
    "actorId" TEXT,
    "keyId" TEXT,
    "requestId" TEXT,
    "changes" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "ownerBefore" TEXT,
    "ownerAfter" TEXT,
    "teamBefore" TEXT,
    "teamAfter" TEXT
);

-- CreateTable
CREATE TABLE "Idempotency" (
    "principal" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "outcome" JSONB,
    "createdAt" TEXT NOT NULL,

    PRIMARY KEY ("principal", "key")
);

-- CreateTable
CREATE TABLE "ExternalId" (
    "noun" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,

    PRIMARY KEY ("noun", "source", "externalId")
);

-- CreateTable
CREATE TABLE "ListValue" (
    "recordId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "valueKey" TEXT NOT NULL,

    PRIMARY KEY ("recordId", "field", "position")
);

-- CreateTable
CREATE TABLE "CustomField" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "noun" TEXT NOT NULL,
    "nounKey" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "keyKey" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "labelKey" TEXT NOT NULL,
    "description" TEXT,
    "kind" TEXT NOT NULL,
    "required" BOOLEAN NOT NULL DEFAULT false,
    "isUnique" BOOLEAN NOT NULL DEFAULT false,
    "multiple" BOOLEAN NOT NULL DEFAULT false,
    "options" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "CustomValue" (
    "recordId" TEXT NOT NULL,
    "fieldId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT,
    "textKey" TEXT,
    "number" REAL,
    "date" TEXT,
    "boolean" BOOLEAN,
    "uniqueKey" TEXT,

    PRIMARY KEY ("recordId", "fieldId", "position")
);

-- CreateTable
CREATE TABLE "SearchDocument" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "recordId" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "tokens" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Pipeline" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isDefault" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "Stage" (
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
    CONSTRAINT "Stage_pipelineId_fkey" FOREIGN KEY ("pipelineId") REFERENCES "Pipeline" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Opportunity" (
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
    "stageSince" TEXT,
    CONSTRAINT "Opportunity_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_pipelineId_fkey" FOREIGN KEY ("pipelineId") REFERENCES "Pipeline" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StageChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "opportunityId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "fromStageId" TEXT,
    "toStageId" TEXT NOT NULL,
    "occurredAt" TEXT,
    "recordedAt" TEXT NOT NULL,
    "actorId" TEXT,
    "amountMinorBefore" BIGINT,
    "amountCurrencyBefore" TEXT,
    "amountMinorAfter" BIGINT,
    "amountCurrencyAfter" TEXT,
    "closeDateBefore" TEXT,
    "closeDateAfter" TEXT,
    CONSTRAINT "StageChange_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "email" TEXT,
    "emailKey" TEXT,
    "title" TEXT,
    "titleKey" TEXT,
    "teamId" TEXT,
    "language" TEXT,
    "languageKey" TEXT,
    CONSTRAINT "User_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Team" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "parentId" TEXT,
    "leadId" TEXT,
    CONSTRAINT "Team_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Team_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Role" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "description" TEXT,
    "grants" JSONB NOT NULL,
    "fields" JSONB NOT NULL,
    "backdate" BOOLEAN NOT NULL DEFAULT false,
    "administer" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "UserRole" (
    "userId" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "roleId" TEXT NOT NULL,

    PRIMARY KEY ("userId", "roleId"),
    CONSTRAINT "UserRole_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "UserRole_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" JSONB NOT NULL,
    "expiresAt" TEXT,
    "lastUsedAt" TEXT,
    CONSTRAINT "ApiKey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Activity_ownerId_id_idx" ON "Activity"("ownerId", "id");

-- CreateIndex
CREATE INDEX "Activity_occurredAt_id_idx" ON "Activity"("occurredAt", "id");

-- CreateIndex
CREATE INDEX "ActivityAbout_recordId_activityId_idx" ON "ActivityAbout"("recordId", "activityId");

-- CreateIndex
CREATE INDEX "ActivityParticipant_contactId_activityId_idx" ON "ActivityParticipant"("contactId", "activityId");

-- CreateIndex
CREATE UNIQUE INDEX "Currency_codeKey_key" ON "Currency"("codeKey");

-- CreateIndex
CREATE INDEX "Account_ownerId_id_idx" ON "Account"("ownerId", "id");

-- CreateIndex
CREATE INDEX "Account_parentId_id_idx" ON "Account"("parentId", "id");

-- CreateIndex
CREATE INDEX "Account_nameKey_id_idx" ON "Account"("nameKey", "id");

-- CreateIndex
CREATE INDEX "Account_industryKey_id_idx" ON "Account"("industryKey", "id");

-- CreateIndex
CREATE INDEX "Contact_ownerId_id_idx" ON "Contact"("ownerId", "id");

-- CreateIndex
CREATE INDEX "Contact_reportsToId_id_idx" ON "Contact"("reportsToId", "id");

-- CreateIndex
CREATE INDEX "Contact_nameKey_id_idx" ON "Contact"("nameKey", "id");

-- CreateIndex
CREATE INDEX "ContactAccount_accountId_contactId_idx" ON "ContactAccount"("accountId", "contactId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_seq_key" ON "Event"("seq");

-- CreateIndex
CREATE INDEX "Event_subjectId_seq_idx" ON "Event"("subjectId", "seq");

-- CreateIndex
CREATE INDEX "Event_actId_idx" ON "Event"("actId");

-- CreateIndex
CREATE INDEX "Idempotency_createdAt_idx" ON "Idempotency"("createdAt");

-- CreateIndex
CREATE INDEX "ExternalId_recordId_idx" ON "ExternalId"("recordId");

-- CreateIndex
CREATE INDEX "ListValue_field_valueKey_recordId_idx" ON "ListValue"("field", "valueKey", "recordId");

-- CreateIndex
CREATE UNIQUE INDEX "CustomField_noun_key_key" ON "CustomField"("noun", "key");

-- CreateIndex
CREATE INDEX "CustomValue_fieldId_textKey_recordId_idx" ON "CustomValue"("fieldId", "textKey", "recordId");

-- CreateIndex
CREATE INDEX "CustomValue_fieldId_number_recordId_idx" ON "CustomValue"("fieldId", "number", "recordId");

-- CreateIndex
CREATE INDEX "CustomValue_fieldId_date_recordId_idx" ON "CustomValue"("fieldId", "date", "recordId");

-- CreateIndex
CREATE UNIQUE INDEX "CustomValue_fieldId_uniqueKey_key" ON "CustomValue"("fieldId", "uniqueKey");

-- CreateIndex
CREATE UNIQUE INDEX "SearchDocument_recordId_key" ON "SearchDocument"("recordId");

-- CreateIndex
CREATE INDEX "Stage_pipelineId_position_id_idx" ON "Stage"("pipelineId", "position", "id");

-- CreateIndex
CREATE INDEX "Opportunity_ownerId_id_idx" ON "Opportunity"("ownerId", "id");

-- CreateIndex
CREATE INDEX "Opportunity_accountId_id_idx" ON "Opportunity"("accountId", "id");

-- CreateIndex
CREATE INDEX "Opportunity_pipelineId_stageId_id_idx" ON "Opportunity"("pipelineId", "stageId", "id");

-- CreateIndex
CREATE INDEX "Opportunity_stageId_id_idx" ON "Opportunity"("stageId", "id");

-- CreateIndex
CREATE INDEX "Opportunity_status_id_idx" ON "Opportunity"("status", "id");

-- CreateIndex
CREATE INDEX "Opportunity_closedOn_id_idx" ON "Opportunity"("closedOn", "id");

-- CreateIndex
CREATE INDEX "Opportunity_nameKey_id_idx" ON "Opportunity"("nameKey", "id");

-- CreateIndex
CREATE INDEX "StageChange_toStageId_occurredAt_idx" ON "StageChange"("toStageId", "occurredAt");

-- CreateIndex
CREATE UNIQUE INDEX "StageChange_opportunityId_position_key" ON "StageChange"("opportunityId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "User_emailKey_key" ON "User"("emailKey");

-- CreateIndex
CREATE INDEX "User_teamId_idx" ON "User"("teamId");

-- CreateIndex
CREATE INDEX "User_nameKey_id_idx" ON "User"("nameKey", "id");

-- CreateIndex
CREATE INDEX "Team_parentId_idx" ON "Team"("parentId");

-- CreateIndex
CREATE INDEX "Team_leadId_idx" ON "Team"("leadId");

-- CreateIndex
CREATE INDEX "Team_nameKey_id_idx" ON "Team"("nameKey", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Role_nameKey_key" ON "Role"("nameKey");

-- CreateIndex
CREATE INDEX "UserRole_roleId_idx" ON "UserRole"("roleId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_hash_key" ON "ApiKey"("hash");

-- CreateIndex
CREATE INDEX "ApiKey_userId_idx" ON "ApiKey"("userId");
