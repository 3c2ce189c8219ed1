-- AlterTable
ALTER TABLE "Pipeline" ADD COLUMN     "listedReasons" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reasonFor" TEXT COLLATE "C" NOT NULL DEFAULT 'LOST';

-- AlterTable
ALTER TABLE "Stage" ADD COLUMN     "exitChecks" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Opportunity" ADD COLUMN     "amountFrom" TEXT COLLATE "C" NOT NULL DEFAULT 'HAND',
ADD COLUMN     "closeReasonId" TEXT COLLATE "C",
ADD COLUMN     "nextStepOn" TEXT COLLATE "C";

-- CreateTable
CREATE TABLE "CloseReason" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "outcome" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "CloseReason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Competitor" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "website" TEXT COLLATE "C",
    "websiteKey" TEXT COLLATE "C",
    "products" JSONB NOT NULL,
    "strengths" TEXT COLLATE "C",
    "weaknesses" TEXT COLLATE "C",
    "ourAnswer" TEXT COLLATE "C",

    CONSTRAINT "Competitor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpportunityLine" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "opportunityId" TEXT COLLATE "C" NOT NULL,
    "ownerId" TEXT COLLATE "C",
    "accountId" TEXT COLLATE "C",
    "position" INTEGER,
    "product" TEXT COLLATE "C" NOT NULL,
    "productKey" TEXT COLLATE "C" NOT NULL,
    "productCode" TEXT COLLATE "C",
    "productCodeKey" TEXT COLLATE "C",
    "productFamily" TEXT COLLATE "C",
    "productFamilyKey" TEXT COLLATE "C",
    "quantity" DOUBLE PRECISION,
    "priceMinor" BIGINT,
    "priceCurrency" TEXT COLLATE "C",
    "discountPercent" DOUBLE PRECISION,
    "amountMinor" BIGINT,
    "amountCurrency" TEXT COLLATE "C",

    CONSTRAINT "OpportunityLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpportunityTeamMember" (
    "opportunityId" TEXT COLLATE "C" NOT NULL,
    "userId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT COLLATE "C",
    "roleKey" TEXT COLLATE "C",
    "splitPercent" DOUBLE PRECISION,

    CONSTRAINT "OpportunityTeamMember_pkey" PRIMARY KEY ("opportunityId","userId")
);

-- CreateTable
CREATE TABLE "OpportunityContact" (
    "opportunityId" TEXT COLLATE "C" NOT NULL,
    "contactId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT COLLATE "C",
    "isPrimary" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "OpportunityContact_pkey" PRIMARY KEY ("opportunityId","contactId")
);

-- CreateTable
CREATE TABLE "OpportunityCompetitor" (
    "opportunityId" TEXT COLLATE "C" NOT NULL,
    "competitorId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "theirProduct" TEXT COLLATE "C",
    "theirProductKey" TEXT COLLATE "C",
    "strengths" TEXT COLLATE "C",
    "strengthsKey" TEXT COLLATE "C",
    "weaknesses" TEXT COLLATE "C",
    "weaknessesKey" TEXT COLLATE "C",
    "ourAnswer" TEXT COLLATE "C",
    "ourAnswerKey" TEXT COLLATE "C",
    "status" TEXT COLLATE "C",

    CONSTRAINT "OpportunityCompetitor_pkey" PRIMARY KEY ("opportunityId","competitorId")
);

-- CreateTable
CREATE TABLE "OpportunityCheck" (
    "opportunityId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "stageId" TEXT COLLATE "C",
    "key" TEXT COLLATE "C" NOT NULL,
    "keyKey" TEXT COLLATE "C" NOT NULL,
    "done" BOOLEAN NOT NULL DEFAULT false,
    "userId" TEXT COLLATE "C",
    "at" TEXT COLLATE "C",

    CONSTRAINT "OpportunityCheck_pkey" PRIMARY KEY ("opportunityId","position")
);

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

-- CreateIndex
CREATE INDEX "Opportunity_closeReasonId_id_idx" ON "Opportunity"("closeReasonId", "id");

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_closeReasonId_fkey" FOREIGN KEY ("closeReasonId") REFERENCES "CloseReason"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpportunityLine" ADD CONSTRAINT "OpportunityLine_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpportunityLine" ADD CONSTRAINT "OpportunityLine_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpportunityLine" ADD CONSTRAINT "OpportunityLine_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpportunityTeamMember" ADD CONSTRAINT "OpportunityTeamMember_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpportunityTeamMember" ADD CONSTRAINT "OpportunityTeamMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpportunityContact" ADD CONSTRAINT "OpportunityContact_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpportunityContact" ADD CONSTRAINT "OpportunityContact_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpportunityCompetitor" ADD CONSTRAINT "OpportunityCompetitor_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpportunityCompetitor" ADD CONSTRAINT "OpportunityCompetitor_competitorId_fkey" FOREIGN KEY ("competitorId") REFERENCES "Competitor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpportunityCheck" ADD CONSTRAINT "OpportunityCheck_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpportunityCheck" ADD CONSTRAINT "OpportunityCheck_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpportunityCheck" ADD CONSTRAINT "OpportunityCheck_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
