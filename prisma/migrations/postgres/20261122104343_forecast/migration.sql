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

    CONSTRAINT "ForecastSum_pkey" PRIMARY KEY ("ownerId","pipelineId","stageId","status","category","month","currency","fromDay")
);

-- CreateTable
CREATE TABLE "Follower" (
    "name" TEXT COLLATE "C" NOT NULL,
    "seq" BIGINT NOT NULL,
    "filledTo" TEXT COLLATE "C",

    CONSTRAINT "Follower_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "ForecastState_day_ownerId_idx" ON "ForecastState"("day", "ownerId");

-- CreateIndex
CREATE INDEX "ForecastState_fromAt_idx" ON "ForecastState"("fromAt");

-- CreateIndex
CREATE INDEX "ForecastSum_untilDay_month_idx" ON "ForecastSum"("untilDay", "month");
