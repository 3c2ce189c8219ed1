-- CreateTable
CREATE TABLE "Webhook" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "urlKey" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "variables" JSONB,
    "ownerId" TEXT,
    "createdById" TEXT,
    "ordered" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "note" TEXT,
    "statusAt" TEXT,
    "failingSince" TEXT,
    "language" TEXT NOT NULL,
    "keyId" TEXT,
    "rights" JSONB,
    "secrets" JSONB NOT NULL,
    "cursorSeq" BIGINT NOT NULL,
    "cursorId" TEXT NOT NULL,
    "replaySeq" BIGINT,
    "replayId" TEXT,
    "replayUpTo" BIGINT,
    "readBy" TEXT,
    "readUntil" TEXT,
    CONSTRAINT "Webhook_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Webhook_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WebhookDelivery" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "webhookId" TEXT NOT NULL,
    "eventId" TEXT,
    "eventSeq" BIGINT NOT NULL,
    "type" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "body" TEXT,
    "stamp" TEXT,
    "error" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "attempts" JSONB NOT NULL,
    "nextAt" TEXT,
    "endedAt" TEXT,
    "claimedBy" TEXT,
    "leaseUntil" TEXT,
    CONSTRAINT "WebhookDelivery_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Webhook_ownerId_id_idx" ON "Webhook"("ownerId", "id");

-- CreateIndex
CREATE INDEX "Webhook_createdById_idx" ON "Webhook"("createdById");

-- CreateIndex
CREATE INDEX "Webhook_status_cursorSeq_idx" ON "Webhook"("status", "cursorSeq");

-- CreateIndex
CREATE INDEX "WebhookDelivery_webhookId_status_nextAt_idx" ON "WebhookDelivery"("webhookId", "status", "nextAt");

-- CreateIndex
CREATE INDEX "WebhookDelivery_webhookId_subjectId_status_idx" ON "WebhookDelivery"("webhookId", "subjectId", "status");

-- CreateIndex
CREATE INDEX "WebhookDelivery_webhookId_createdAt_id_idx" ON "WebhookDelivery"("webhookId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "WebhookDelivery_endedAt_idx" ON "WebhookDelivery"("endedAt");
