-- CreateTable
CREATE TABLE "TrustedDocument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "app" TEXT NOT NULL,
    "appKey" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "documentIdKey" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "registeredById" TEXT,
    "lastUsedAt" TEXT,
    CONSTRAINT "TrustedDocument_registeredById_fkey" FOREIGN KEY ("registeredById") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DocumentRegister" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ApiKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" JSONB NOT NULL,
    "expiresAt" TEXT,
    "lastUsedAt" TEXT,
    "documents" TEXT NOT NULL DEFAULT 'ANY',
    "app" TEXT,
    "appKey" TEXT,
    CONSTRAINT "ApiKey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_ApiKey" ("archivedAt", "createdAt", "expiresAt", "hash", "id", "lastUsedAt", "name", "nameKey", "scopes", "updatedAt", "userId", "version") SELECT "archivedAt", "createdAt", "expiresAt", "hash", "id", "lastUsedAt", "name", "nameKey", "scopes", "updatedAt", "userId", "version" FROM "ApiKey";
DROP TABLE "ApiKey";
ALTER TABLE "new_ApiKey" RENAME TO "ApiKey";
CREATE UNIQUE INDEX "ApiKey_hash_key" ON "ApiKey"("hash");
CREATE INDEX "ApiKey_userId_idx" ON "ApiKey"("userId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "TrustedDocument_documentId_idx" ON "TrustedDocument"("documentId");

-- CreateIndex
CREATE INDEX "TrustedDocument_registeredById_idx" ON "TrustedDocument"("registeredById");

-- CreateIndex
CREATE INDEX "TrustedDocument_nameKey_id_idx" ON "TrustedDocument"("nameKey", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TrustedDocument_app_documentId_key" ON "TrustedDocument"("app", "documentId");
