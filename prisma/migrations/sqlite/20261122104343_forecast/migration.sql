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

    PRIMARY KEY ("ownerId", "pipelineId", "stageId", "status", "category", "month", "currency", "fromDay")
);

-- CreateTable
CREATE TABLE "Follower" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "seq" BIGINT NOT NULL,
    "filledTo" TEXT
);

-- CreateIndex
CREATE INDEX "ForecastState_day_ownerId_idx" ON "ForecastState"("day", "ownerId");

-- CreateIndex
CREATE INDEX "ForecastState_fromAt_idx" ON "ForecastState"("fromAt");

-- CreateIndex
CREATE INDEX "ForecastSum_untilDay_month_idx" ON "ForecastSum"("untilDay", "month");
