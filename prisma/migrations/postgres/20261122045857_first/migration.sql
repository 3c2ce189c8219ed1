-- CreateTable
CREATE TABLE "Activity" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "ownerId" TEXT COLLATE "C",
    "kind" TEXT COLLATE "C" NOT NULL,
    "direction" TEXT COLLATE "C",
    "subject" TEXT COLLATE "C" NOT NULL,
    "subjectKey" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C",
    "occurredAt" TEXT COLLATE "C" NOT NULL,
    "dueAt" TEXT COLLATE "C",
    "doneAt" TEXT COLLATE "C",
    "outcome" TEXT COLLATE "C",
    "outcomeKey" TEXT COLLATE "C",

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivityAbout" (
    "activityId" TEXT COLLATE "C" NOT NULL,
    "recordId" TEXT COLLATE "C" NOT NULL,
    "noun" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ActivityAbout_pkey" PRIMARY KEY ("activityId","recordId")
);

-- CreateTable
CREATE TABLE "ActivityParticipant" (
    "activityId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "contactId" TEXT COLLATE "C",
    "userId" TEXT COLLATE "C",
    "name" TEXT COLLATE "C",
    "nameKey" TEXT COLLATE "C",
    "address" TEXT COLLATE "C",
    "addressKey" TEXT COLLATE "C",

    CONSTRAINT "ActivityParticipant_pkey" PRIMARY KEY ("activityId","position")
);

-- CreateTable
CREATE TABLE "Currency" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "code" TEXT COLLATE "C" NOT NULL,
    "codeKey" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "isBase" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Currency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CurrencyRate" (
    "currencyId" TEXT COLLATE "C" NOT NULL,
    "day" TEXT COLLATE "C" NOT NULL,
    "rate" TEXT COLLATE "C" NOT NULL,
    "createdAt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "CurrencyRate_pkey" PRIMARY KEY ("currencyId","day")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "ownerId" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "legalName" TEXT COLLATE "C",
    "legalNameKey" TEXT COLLATE "C",
    "industry" TEXT COLLATE "C",
    "industryKey" TEXT COLLATE "C",
    "domains" JSONB NOT NULL,
    "website" TEXT COLLATE "C",
    "websiteKey" TEXT COLLATE "C",
    "phones" JSONB NOT NULL,
    "addresses" JSONB NOT NULL,
    "employees" INTEGER,
    "annualRevenueMinor" BIGINT,
    "annualRevenueCurrency" TEXT COLLATE "C",
    "tier" TEXT COLLATE "C",
    "tierKey" TEXT COLLATE "C",
    "isPartner" BOOLEAN NOT NULL DEFAULT false,
    "parentId" TEXT COLLATE "C",
    "lifecycleStage" TEXT COLLATE "C",
    "lifecycleStageKey" TEXT COLLATE "C",

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "ownerId" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "givenName" TEXT COLLATE "C",
    "givenNameKey" TEXT COLLATE "C",
    "familyName" TEXT COLLATE "C",
    "familyNameKey" TEXT COLLATE "C",
    "emails" JSONB NOT NULL,
    "phones" JSONB NOT NULL,
    "channels" JSONB NOT NULL,
    "title" TEXT COLLATE "C",
    "titleKey" TEXT COLLATE "C",
    "department" TEXT COLLATE "C",
    "departmentKey" TEXT COLLATE "C",
    "traits" JSONB NOT NULL,
    "languages" JSONB NOT NULL,
    "reportsToId" TEXT COLLATE "C",

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactAccount" (
    "contactId" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT COLLATE "C",
    "roleKey" TEXT COLLATE "C",
    "isPrimary" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ContactAccount_pkey" PRIMARY KEY ("contactId","accountId")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT COLLATE "C" NOT NULL,
    "seq" BIGINT,
    "ordinal" BIGINT,
    "actId" TEXT COLLATE "C" NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "noun" TEXT COLLATE "C" NOT NULL,
    "subjectId" TEXT COLLATE "C" NOT NULL,
    "occurredAt" TEXT COLLATE "C" NOT NULL,
    "recordedAt" TEXT COLLATE "C" NOT NULL,
    "actorId" TEXT COLLATE "C",
    "keyId" TEXT COLLATE "C",
    "requestId" TEXT COLLATE "C",
    "changes" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "ownerBefore" TEXT COLLATE "C",
    "ownerAfter" TEXT COLLATE "C",
    "teamBefore" TEXT COLLATE "C",
    "teamAfter" TEXT COLLATE "C",

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Idempotency" (
    "principal" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "fingerprint" TEXT COLLATE "C" NOT NULL,
    "outcome" JSONB,
    "createdAt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Idempotency_pkey" PRIMARY KEY ("principal","key")
);

-- CreateTable
CREATE TABLE "ExternalId" (
    "noun" TEXT COLLATE "C" NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,
    "externalId" TEXT COLLATE "C" NOT NULL,
    "recordId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ExternalId_pkey" PRIMARY KEY ("noun","source","externalId")
);

-- CreateTable
CREATE TABLE "ListValue" (
    "recordId" TEXT COLLATE "C" NOT NULL,
    "field" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,
    "valueKey" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ListValue_pkey" PRIMARY KEY ("recordId","field","position")
);

-- CreateTable
CREATE TABLE "CustomField" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "noun" TEXT COLLATE "C" NOT NULL,
    "nounKey" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "keyKey" TEXT COLLATE "C" NOT NULL,
    "label" TEXT COLLATE "C" NOT NULL,
    "labelKey" TEXT COLLATE "C" NOT NULL,
    "description" TEXT COLLATE "C",
    "kind" TEXT COLLATE "C" NOT NULL,
    "required" BOOLEAN NOT NULL DEFAULT false,
    "isUnique" BOOLEAN NOT NULL DEFAULT false,
    "multiple" BOOLEAN NOT NULL DEFAULT false,
    "options" JSONB NOT NULL,

    CONSTRAINT "CustomField_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CustomValue" (
    "recordId" TEXT COLLATE "C" NOT NULL,
    "fieldId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT COLLATE "C",
    "textKey" TEXT COLLATE "C",
    "number" DOUBLE PRECISION,
    "date" TEXT COLLATE "C",
    "boolean" BOOLEAN,
    "uniqueKey" TEXT COLLATE "C",

    CONSTRAINT "CustomValue_pkey" PRIMARY KEY ("recordId","fieldId","position")
);

-- CreateTable
CREATE TABLE "SearchDocument" (
    "number" SERIAL NOT NULL,
    "recordId" TEXT COLLATE "C" NOT NULL,
    "noun" TEXT COLLATE "C" NOT NULL,
    "tokens" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT COLLATE "C" NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Pipeline" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Pipeline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Stage" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "pipelineId" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "probability" DOUBLE PRECISION NOT NULL,
    "forecastCategory" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "expectedDays" INTEGER,
    "required" JSONB NOT NULL,

    CONSTRAINT "Stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Opportunity" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "ownerId" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C",
    "pipelineId" TEXT COLLATE "C" NOT NULL,
    "stageId" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "amountMinor" BIGINT,
    "amountCurrency" TEXT COLLATE "C",
    "amountBase" BIGINT,
    "amountRate" TEXT COLLATE "C",
    "probability" DOUBLE PRECISION NOT NULL,
    "ownProbability" BOOLEAN NOT NULL DEFAULT false,
    "forecastCategory" TEXT COLLATE "C" NOT NULL,
    "closeDate" TEXT COLLATE "C",
    "openedOn" TEXT COLLATE "C",
    "closedOn" TEXT COLLATE "C",
    "cycleDays" INTEGER,
    "reason" TEXT COLLATE "C",
    "reasonKey" TEXT COLLATE "C",
    "nextStep" TEXT COLLATE "C",
    "nextStepKey" TEXT COLLATE "C",
    "stageSince" TEXT COLLATE "C",

    CONSTRAINT "Opportunity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StageChange" (
    "id" TEXT COLLATE "C" NOT NULL,
    "opportunityId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "fromStageId" TEXT COLLATE "C",
    "toStageId" TEXT COLLATE "C" NOT NULL,
    "occurredAt" TEXT COLLATE "C",
    "recordedAt" TEXT COLLATE "C" NOT NULL,
    "actorId" TEXT COLLATE "C",
    "amountMinorBefore" BIGINT,
    "amountCurrencyBefore" TEXT COLLATE "C",
    "amountMinorAfter" BIGINT,
    "amountCurrencyAfter" TEXT COLLATE "C",
    "closeDateBefore" TEXT COLLATE "C",
    "closeDateAfter" TEXT COLLATE "C",

    CONSTRAINT "StageChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C",
    "emailKey" TEXT COLLATE "C",
    "title" TEXT COLLATE "C",
    "titleKey" TEXT COLLATE "C",
    "teamId" TEXT COLLATE "C",
    "language" TEXT COLLATE "C",
    "languageKey" TEXT COLLATE "C",

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Team" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "parentId" TEXT COLLATE "C",
    "leadId" TEXT COLLATE "C",

    CONSTRAINT "Team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Role" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "description" TEXT COLLATE "C",
    "grants" JSONB NOT NULL,
    "fields" JSONB NOT NULL,
    "backdate" BOOLEAN NOT NULL DEFAULT false,
    "administer" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserRole" (
    "userId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "roleId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "UserRole_pkey" PRIMARY KEY ("userId","roleId")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "userId" TEXT COLLATE "C" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,
    "scopes" JSONB NOT NULL,
    "expiresAt" TEXT COLLATE "C",
    "lastUsedAt" TEXT COLLATE "C",

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityAbout" ADD CONSTRAINT "ActivityAbout_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityParticipant" ADD CONSTRAINT "ActivityParticipant_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityParticipant" ADD CONSTRAINT "ActivityParticipant_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityParticipant" ADD CONSTRAINT "ActivityParticipant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CurrencyRate" ADD CONSTRAINT "CurrencyRate_currencyId_fkey" FOREIGN KEY ("currencyId") REFERENCES "Currency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_reportsToId_fkey" FOREIGN KEY ("reportsToId") REFERENCES "Contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactAccount" ADD CONSTRAINT "ContactAccount_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactAccount" ADD CONSTRAINT "ContactAccount_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_pipelineId_fkey" FOREIGN KEY ("pipelineId") REFERENCES "Pipeline"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_pipelineId_fkey" FOREIGN KEY ("pipelineId") REFERENCES "Pipeline"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageChange" ADD CONSTRAINT "StageChange_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserRole" ADD CONSTRAINT "UserRole_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserRole" ADD CONSTRAINT "UserRole_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
