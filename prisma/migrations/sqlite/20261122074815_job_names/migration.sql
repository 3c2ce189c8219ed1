-- CreateTable
CREATE TABLE "JobName" (
    "jobId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,

    PRIMARY KEY ("jobId", "name", "position", "place"),
    CONSTRAINT "JobName_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
