-- CreateTable
CREATE TABLE "ForecastState" (
    "opportunityId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "fromAt" TEXT NOT NULL,
    "untilAt" TEXT,
    "ownerId" TEXT,
    "pipelineId" TEXT NOT NULL,
    "stageId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "day" TEXT,
    "closeDate" TEXT,
    "amountMinor" BIGINT,
    "amountCurrency" TEXT,
    "amountBase" BIGINT,
    "probability" REAL NOT NULL,
    "gone" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("opportunityId", "position")
);

-- CreateTable
CREATE TABLE "ForecastSum" (
    "ownerId" TEXT NOT NULL,
    "pipelineId" TEXT NOT NULL,
    "stageId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "untilDay" TEXT,
    "count" INTEGER NOT NULL,
    "minor" BIGINT NOT NULL,
    "base" BIGINT NOT NULL,
    "withoutBase" INTEGER NOT NULL,
    "weighted" BIGINT NOT NULL,
    "variance" REAL NOT NULL,
    "spread" TEXT NOT NULL DEFAULT '0',

    PRIMARY KEY ("ownerId", "pipelineId", "stageId", "status", "category", "month", "currency", "fromDay")
);

-- CreateTable
CREATE TABLE "Follower" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "seq" BIGINT NOT NULL,
    "filledTo" TEXT
);

-- CreateTable
CREATE TABLE "ForecastSettings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "fiscalYearStartMonth" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Quota" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "ownerId" TEXT,
    "teamId" TEXT,
    "measure" TEXT NOT NULL,
    "productFamily" TEXT,
    "productFamilyKey" TEXT,
    "unit" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "amountMinor" BIGINT,
    "amountCurrency" TEXT,
    "number" REAL,
    "uniqueKey" TEXT,
    CONSTRAINT "Quota_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Quota_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ForecastOverride" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "ownerId" TEXT,
    "userId" TEXT,
    "teamId" TEXT,
    "unit" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amountMinor" BIGINT,
    "amountCurrency" TEXT,
    "reason" TEXT NOT NULL,
    "reasonKey" TEXT NOT NULL,
    CONSTRAINT "ForecastOverride_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ForecastOverride_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ForecastOverride_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE
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
