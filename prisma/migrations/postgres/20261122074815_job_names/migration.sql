-- CreateTable
CREATE TABLE "JobName" (
    "jobId" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "JobName_pkey" PRIMARY KEY ("jobId","name","position","place")
);

-- AddForeignKey
ALTER TABLE "JobName" ADD CONSTRAINT "JobName_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;
