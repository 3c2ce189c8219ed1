-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ForecastSum" (
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
INSERT INTO "new_ForecastSum" ("base", "category", "count", "currency", "fromDay", "minor", "month", "ownerId", "pipelineId", "stageId", "status", "untilDay", "variance", "weighted", "withoutBase") SELECT "base", "category", "count", "currency", "fromDay", "minor", "month", "ownerId", "pipelineId", "stageId", "status", "untilDay", "variance", "weighted", "withoutBase" FROM "ForecastSum";
DROP TABLE "ForecastSum";
ALTER TABLE "new_ForecastSum" RENAME TO "ForecastSum";
CREATE INDEX "ForecastSum_untilDay_month_idx" ON "ForecastSum"("untilDay", "month");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
