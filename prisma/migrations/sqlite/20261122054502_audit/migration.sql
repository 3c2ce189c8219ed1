-- AlterTable
ALTER TABLE "Role" ADD COLUMN "audit" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Event" ADD COLUMN "address" TEXT;
ALTER TABLE "Event" ADD COLUMN "agent" TEXT;
ALTER TABLE "Event" ADD COLUMN "version" INTEGER;

-- CreateIndex
CREATE INDEX "Event_recordedAt_id_idx" ON "Event"("recordedAt", "id");

-- CreateIndex
CREATE INDEX "Event_actorId_recordedAt_id_idx" ON "Event"("actorId", "recordedAt", "id");

-- CreateIndex
CREATE INDEX "Event_keyId_recordedAt_id_idx" ON "Event"("keyId", "recordedAt", "id");
