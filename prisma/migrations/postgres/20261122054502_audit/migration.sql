-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "address" TEXT COLLATE "C",
ADD COLUMN     "agent" TEXT COLLATE "C",
ADD COLUMN     "version" INTEGER;

-- AlterTable
ALTER TABLE "Role" ADD COLUMN     "audit" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "Event_recordedAt_id_idx" ON "Event"("recordedAt", "id");

-- CreateIndex
CREATE INDEX "Event_actorId_recordedAt_id_idx" ON "Event"("actorId", "recordedAt", "id");

-- CreateIndex
CREATE INDEX "Event_keyId_recordedAt_id_idx" ON "Event"("keyId", "recordedAt", "id");
