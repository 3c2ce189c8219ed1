-- AlterTable
ALTER TABLE "ApiKey" ADD COLUMN     "app" TEXT COLLATE "C",
ADD COLUMN     "appKey" TEXT COLLATE "C",
ADD COLUMN     "documents" TEXT COLLATE "C" NOT NULL DEFAULT 'ANY';

-- CreateTable
CREATE TABLE "TrustedDocument" (
    "id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "updatedAt" TEXT COLLATE "C" NOT NULL,
    "archivedAt" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "nameKey" TEXT COLLATE "C" NOT NULL,
    "app" TEXT COLLATE "C" NOT NULL,
    "appKey" TEXT COLLATE "C" NOT NULL,
    "documentId" TEXT COLLATE "C" NOT NULL,
    "documentIdKey" TEXT COLLATE "C" NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,
    "registeredById" TEXT COLLATE "C",
    "lastUsedAt" TEXT COLLATE "C",

    CONSTRAINT "TrustedDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentRegister" (
    "id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "DocumentRegister_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TrustedDocument_documentId_idx" ON "TrustedDocument"("documentId");

-- CreateIndex
CREATE INDEX "TrustedDocument_registeredById_idx" ON "TrustedDocument"("registeredById");

-- CreateIndex
CREATE INDEX "TrustedDocument_nameKey_id_idx" ON "TrustedDocument"("nameKey", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TrustedDocument_app_documentId_key" ON "TrustedDocument"("app", "documentId");

-- AddForeignKey
ALTER TABLE "TrustedDocument" ADD CONSTRAINT "TrustedDocument_registeredById_fkey" FOREIGN KEY ("registeredById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
