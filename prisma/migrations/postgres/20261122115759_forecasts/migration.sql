-- CreateTable
CREATE TABLE "ForecastState" (
    "opportunityId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "fromAt" TEXT COLLATE "C" NOT NULL,
    "untilAt" TEXT COLLATE "C",
    "ownerId" TEXT COLLATE "C",
    "pipelineId" TEXT COLLATE "C" NOT NULL,
    "stageId" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "category" TEXT COLLATE "C" NOT NULL,
    "day" TEXT COLLATE "C",
    "closeDate" TEXT COLLATE "C",
    "amountMinor" BIGINT,
    "amountCurrency" TEXT COLLATE "C",
    "amountBase" BIGINT,
    "probability" DOUBLE PRECISION NOT NULL,
    "gone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ForecastState_pkey" PRIMARY KEY ("opportunityId","position")
);

-- CreateTable
CREATE TABLE "ForecastSum" (
    "ownerId" TEXT COLLATE "C" NOT NULL,
    "pipelineId" TEXT COLLATE "C" NOT NULL,
    "stageId" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "category" TEXT COLLATE "C" NOT NULL,
    "month" TEXT COLLATE "C" NOT NULL,
    "currency" TEXT COLLATE "C" NOT NULL,
    "fromDay" TEXT COLLATE "C" NOT NULL,
    "untilDay" TEXT COLLATE "C",
    "count" INTEGER NOT NULL,
    "minor" BIGINT NOT NULL,
    "base" BIGINT NOT NULL,
    "withoutBase" INTEGER NOT NULL,
    "weighted" BIGINT NOT NULL,
    "variance" DOUBLE PRECISION NOT NULL,
    "spread" TEXT COLLATE "C" NOT NULL DEFAULT '0',

    CONSTRAINT "ForecastSum_pkey" PRIMARY KEY ("ownerId","pipelineId","stageId","status","category","month","currency","fromDay")
);

-- CreateTable
CREATE TABLE "Follower" (
    "name" TEXT COLLATE "C" NOT NULL,
    "seq" BIGINT NOT NULL,
    "filledTo" TEXT COLLATE "C",

    CONSTRAINT "Follower_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "ForecastSettings" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "fiscalYearStartMonth" INTEGER NOT NULL,

    CONSTRAINT "ForecastSettings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quota" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "ownerId" TEXT COLLATE "C",
    "teamId" TEXT COLLATE "C",
    "measure" TEXT COLLATE "C" NOT NULL,
    "productFamily" TEXT COLLATE "C",
    "productFamilyKey" TEXT COLLATE "C",
    "unit" TEXT COLLATE "C" NOT NULL,
    "start" TEXT COLLATE "C" NOT NULL,
    "amountMinor" BIGINT,
    "amountCurrency" TEXT COLLATE "C",
    "number" DOUBLE PRECISION,
    "uniqueKey" TEXT COLLATE "C",

    CONSTRAINT "Quota_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ForecastOverride" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "ownerId" TEXT COLLATE "C",
    "userId" TEXT COLLATE "C",
    "teamId" TEXT COLLATE "C",
    "unit" TEXT COLLATE "C" NOT NULL,
    "start" TEXT COLLATE "C" NOT NULL,
    "category" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "amountMinor" BIGINT,
    "amountCurrency" TEXT COLLATE "C",
    "reason" TEXT COLLATE "C" NOT NULL,
    "reasonKey" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ForecastOverride_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ForecastState_day_ownerId_fromAt_untilAt_idx" ON "ForecastState"("day", "ownerId", "fromAt", "untilAt");

-- CreateIndex
CREATE INDEX "ForecastState_closeDate_ownerId_fromAt_idx" ON "ForecastState"("closeDate", "ownerId", "fromAt");

-- CreateIndex
CREATE INDEX "ForecastSum_untilDay_month_idx" ON "ForecastSum"("untilDay", "month");

-- CreateIndex
CREATE UNIQUE INDEX "Quota_uniqueKey_key" ON "Quota"("uniqueKey");

-- CreateIndex
CREATE INDEX "Quota_ownerId_start_idx" ON "Quota"("ownerId", "start");

-- CreateIndex
CREATE INDEX "Quota_teamId_start_idx" ON "Quota"("teamId", "start");

-- CreateIndex
CREATE INDEX "Quota_start_unit_idx" ON "Quota"("start", "unit");

-- CreateIndex
CREATE INDEX "Quota_nameKey_id_idx" ON "Quota"("nameKey", "id");

-- CreateIndex
CREATE INDEX "ForecastOverride_start_unit_userId_idx" ON "ForecastOverride"("start", "unit", "userId");

-- CreateIndex
CREATE INDEX "ForecastOverride_start_unit_teamId_idx" ON "ForecastOverride"("start", "unit", "teamId");

-- CreateIndex
CREATE INDEX "ForecastOverride_userId_idx" ON "ForecastOverride"("userId");

-- CreateIndex
CREATE INDEX "ForecastOverride_teamId_idx" ON "ForecastOverride"("teamId");

-- CreateIndex
CREATE INDEX "ForecastOverride_ownerId_id_idx" ON "ForecastOverride"("ownerId", "id");

-- AddForeignKey
ALTER TABLE "Quota" ADD CONSTRAINT "Quota_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quota" ADD CONSTRAINT "Quota_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForecastOverride" ADD CONSTRAINT "ForecastOverride_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForecastOverride" ADD CONSTRAINT "ForecastOverride_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForecastOverride" ADD CONSTRAINT "ForecastOverride_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;
