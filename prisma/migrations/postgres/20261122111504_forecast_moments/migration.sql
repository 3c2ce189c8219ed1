-- DropIndex
DROP INDEX "ForecastState_day_ownerId_idx";

-- DropIndex
DROP INDEX "ForecastState_fromAt_idx";

-- CreateIndex
CREATE INDEX "ForecastState_day_ownerId_fromAt_untilAt_idx" ON "ForecastState"("day", "ownerId", "fromAt", "untilAt");

-- CreateIndex
CREATE INDEX "ForecastState_closeDate_ownerId_fromAt_idx" ON "ForecastState"("closeDate", "ownerId", "fromAt");
