-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "nounKey" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "ownerId" TEXT,
    "undoesId" TEXT,
    "dryRun" BOOLEAN NOT NULL DEFAULT false,
    "total" INTEGER,
    "processed" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "problems" JSONB NOT NULL,
    "message" TEXT,
    "startedAt" TEXT,
    "endedAt" TEXT,
    "expiresAt" TEXT,
    "plan" JSONB NOT NULL,
    "rights" JSONB NOT NULL,
    "keyId" TEXT,
    "language" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "offset" INTEGER NOT NULL DEFAULT 0,
    "place" TEXT,
    "written" INTEGER NOT NULL DEFAULT 0,
    "cancelAsked" BOOLEAN NOT NULL DEFAULT false,
    "claimedBy" TEXT,
    "leaseUntil" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Job_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Job_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "Job" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JobChunk" (
    "jobId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,
    "actId" TEXT,
    "content" TEXT NOT NULL,

    PRIMARY KEY ("jobId", "part", "position"),
    CONSTRAINT "JobChunk_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Job_status_leaseUntil_idx" ON "Job"("status", "leaseUntil");

-- CreateIndex
CREATE INDEX "Job_ownerId_id_idx" ON "Job"("ownerId", "id");

-- CreateIndex
CREATE INDEX "Job_undoesId_idx" ON "Job"("undoesId");

-- CreateIndex
CREATE INDEX "Job_expiresAt_idx" ON "Job"("expiresAt");

-- CreateIndex
CREATE INDEX "JobChunk_actId_idx" ON "JobChunk"("actId");
