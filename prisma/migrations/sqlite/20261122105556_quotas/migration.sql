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
