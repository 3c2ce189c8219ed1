-- AlterTable
ALTER TABLE "Contact" ADD COLUMN     "consents" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Opportunity" ADD COLUMN     "campaign" TEXT COLLATE "C",
ADD COLUMN     "campaignKey" TEXT COLLATE "C",
ADD COLUMN     "source" TEXT COLLATE "C",
ADD COLUMN     "sourceKey" TEXT COLLATE "C";

-- CreateTable
CREATE TABLE "Lead" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "ownerId" TEXT COLLATE "C",
    "teamId" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "givenName" TEXT COLLATE "C",
    "givenNameKey" TEXT COLLATE "C",
    "familyName" TEXT COLLATE "C",
    "familyNameKey" TEXT COLLATE "C",
    "company" TEXT COLLATE "C",
    "companyKey" TEXT COLLATE "C",
    "title" TEXT COLLATE "C",
    "titleKey" TEXT COLLATE "C",
    "emails" JSONB NOT NULL,
    "phones" JSONB NOT NULL,
    "website" TEXT COLLATE "C",
    "websiteKey" TEXT COLLATE "C",
    "addresses" JSONB NOT NULL,
    "industry" TEXT COLLATE "C",
    "industryKey" TEXT COLLATE "C",
    "territory" TEXT COLLATE "C",
    "territoryKey" TEXT COLLATE "C",
    "interest" TEXT COLLATE "C",
    "interestKey" TEXT COLLATE "C",
    "source" TEXT COLLATE "C",
    "sourceKey" TEXT COLLATE "C",
    "campaign" TEXT COLLATE "C",
    "campaignKey" TEXT COLLATE "C",
    "formId" TEXT COLLATE "C",
    "status" TEXT COLLATE "C" NOT NULL DEFAULT 'NEW',
    "reason" TEXT COLLATE "C",
    "reasonKey" TEXT COLLATE "C",
    "rating" TEXT COLLATE "C",
    "description" TEXT COLLATE "C",
    "consents" JSONB NOT NULL,
    "facts" JSONB,
    "score" INTEGER NOT NULL DEFAULT 0,
    "scoreParts" JSONB,
    "scoreBayes" DOUBLE PRECISION,
    "assignment" JSONB,
    "convertedAt" TEXT COLLATE "C",
    "convertedAccountId" TEXT COLLATE "C",
    "convertedContactId" TEXT COLLATE "C",
    "convertedOpportunityId" TEXT COLLATE "C",

    CONSTRAINT "Lead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadForm" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "publicKey" TEXT COLLATE "C" NOT NULL,
    "publicKeyKey" TEXT COLLATE "C" NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "fields" JSONB NOT NULL,
    "consents" JSONB NOT NULL,
    "origins" JSONB NOT NULL,
    "source" TEXT COLLATE "C",
    "sourceKey" TEXT COLLATE "C",
    "campaign" TEXT COLLATE "C",
    "campaignKey" TEXT COLLATE "C",
    "leadOwnerId" TEXT COLLATE "C",
    "assigns" BOOLEAN NOT NULL DEFAULT true,
    "thankYouText" TEXT COLLATE "C",
    "thankYouUrl" TEXT COLLATE "C",
    "thankYouUrlKey" TEXT COLLATE "C",
    "honeypot" TEXT COLLATE "C",
    "honeypotKey" TEXT COLLATE "C",
    "minSeconds" INTEGER,
    "perAddress" INTEGER,
    "perForm" INTEGER,

    CONSTRAINT "LeadForm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadQuarantine" (
    "id" TEXT COLLATE "C" NOT NULL,
    "formId" TEXT COLLATE "C" NOT NULL,
    "at" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,
    "values" JSONB NOT NULL,

    CONSTRAINT "LeadQuarantine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadAssignmentRule" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "filter" JSONB NOT NULL,
    "compiled" JSONB,
    "method" TEXT COLLATE "C" NOT NULL,
    "lastUserId" TEXT COLLATE "C",

    CONSTRAINT "LeadAssignmentRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadAssignmentMember" (
    "ruleId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "userId" TEXT COLLATE "C",
    "teamId" TEXT COLLATE "C",
    "territory" TEXT COLLATE "C",
    "territoryKey" TEXT COLLATE "C",

    CONSTRAINT "LeadAssignmentMember_pkey" PRIMARY KEY ("ruleId","position")
);

-- CreateTable
CREATE TABLE "LeadScoreRule" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "filter" JSONB NOT NULL,
    "compiled" JSONB,
    "points" INTEGER NOT NULL,

    CONSTRAINT "LeadScoreRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadOutcome" (
    "leadId" TEXT COLLATE "C" NOT NULL,
    "teamId" TEXT COLLATE "C",
    "won" BOOLEAN NOT NULL,
    "features" JSONB NOT NULL,
    "at" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "LeadOutcome_pkey" PRIMARY KEY ("leadId")
);

-- CreateTable
CREATE TABLE "LeadOutcomeCount" (
    "teamId" TEXT COLLATE "C" NOT NULL,
    "feature" TEXT COLLATE "C" NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,
    "won" INTEGER NOT NULL DEFAULT 0,
    "lost" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "LeadOutcomeCount_pkey" PRIMARY KEY ("teamId","feature","value")
);

-- CreateTable
CREATE TABLE "SavedFilter" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "ownerId" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "noun" TEXT COLLATE "C" NOT NULL,
    "nounKey" TEXT COLLATE "C" NOT NULL,
    "filter" JSONB NOT NULL,
    "orderBy" JSONB,
    "sharing" TEXT COLLATE "C" NOT NULL DEFAULT 'PRIVATE',

    CONSTRAINT "SavedFilter_pkey" PRIMARY KEY ("id")
);

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

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_formId_fkey" FOREIGN KEY ("formId") REFERENCES "LeadForm"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_convertedAccountId_fkey" FOREIGN KEY ("convertedAccountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_convertedContactId_fkey" FOREIGN KEY ("convertedContactId") REFERENCES "Contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_convertedOpportunityId_fkey" FOREIGN KEY ("convertedOpportunityId") REFERENCES "Opportunity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadForm" ADD CONSTRAINT "LeadForm_leadOwnerId_fkey" FOREIGN KEY ("leadOwnerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadQuarantine" ADD CONSTRAINT "LeadQuarantine_formId_fkey" FOREIGN KEY ("formId") REFERENCES "LeadForm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadAssignmentMember" ADD CONSTRAINT "LeadAssignmentMember_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "LeadAssignmentRule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadAssignmentMember" ADD CONSTRAINT "LeadAssignmentMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadAssignmentMember" ADD CONSTRAINT "LeadAssignmentMember_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedFilter" ADD CONSTRAINT "SavedFilter_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
