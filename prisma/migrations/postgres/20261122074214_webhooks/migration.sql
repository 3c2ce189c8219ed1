-- CreateTable
CREATE TABLE "Webhook" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "url" TEXT COLLATE "C" NOT NULL,
    "urlKey" TEXT COLLATE "C" NOT NULL,
    "document" TEXT COLLATE "C" NOT NULL,
    "variables" JSONB,
    "ownerId" TEXT COLLATE "C",
    "createdById" TEXT COLLATE "C",
    "ordered" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "statusAt" TEXT COLLATE "C",
    "failingSince" TEXT COLLATE "C",
    "language" TEXT COLLATE "C" NOT NULL,
    "keyId" TEXT COLLATE "C",
    "rights" JSONB,
    "secrets" JSONB NOT NULL,
    "cursorSeq" BIGINT NOT NULL,
    "cursorId" TEXT COLLATE "C" NOT NULL,
    "replaySeq" BIGINT,
    "replayId" TEXT COLLATE "C",
    "replayUpTo" BIGINT,
    "readBy" TEXT COLLATE "C",
    "readUntil" TEXT COLLATE "C",

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookDelivery" (
    "id" TEXT COLLATE "C" NOT NULL,
    "webhookId" TEXT COLLATE "C" NOT NULL,
    "eventId" TEXT COLLATE "C",
    "eventSeq" BIGINT NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "subjectId" TEXT COLLATE "C" NOT NULL,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C",
    "stamp" TEXT COLLATE "C",
    "error" TEXT COLLATE "C",
    "tries" INTEGER NOT NULL DEFAULT 0,
    "attempts" JSONB NOT NULL,
    "nextAt" TEXT COLLATE "C",
    "endedAt" TEXT COLLATE "C",
    "claimedBy" TEXT COLLATE "C",
    "leaseUntil" TEXT COLLATE "C",

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;
