-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "noun" TEXT COLLATE "C" NOT NULL,
    "nounKey" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "ownerId" TEXT COLLATE "C",
    "undoesId" TEXT COLLATE "C",
    "dryRun" BOOLEAN NOT NULL DEFAULT false,
    "total" INTEGER,
    "processed" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "problems" JSONB NOT NULL,
    "message" TEXT COLLATE "C",
    "startedAt" TEXT COLLATE "C",
    "endedAt" TEXT COLLATE "C",
    "expiresAt" TEXT COLLATE "C",
    "plan" JSONB NOT NULL,
    "rights" JSONB NOT NULL,
    "keyId" TEXT COLLATE "C",
    "language" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "offset" INTEGER NOT NULL DEFAULT 0,
    "place" TEXT COLLATE "C",
    "written" INTEGER NOT NULL DEFAULT 0,
    "cancelAsked" BOOLEAN NOT NULL DEFAULT false,
    "claimedBy" TEXT COLLATE "C",
    "leaseUntil" TEXT COLLATE "C",
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JobChunk" (
    "jobId" TEXT COLLATE "C" NOT NULL,
    "part" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,
    "actId" TEXT COLLATE "C",
    "content" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "JobChunk_pkey" PRIMARY KEY ("jobId","part","position")
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

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "Job"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JobChunk" ADD CONSTRAINT "JobChunk_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;
