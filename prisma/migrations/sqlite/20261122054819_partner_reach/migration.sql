-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "email" TEXT,
    "emailKey" TEXT,
    "title" TEXT,
    "titleKey" TEXT,
    "teamId" TEXT,
    "language" TEXT,
    "languageKey" TEXT,
    "partnerAccountId" TEXT,
    CONSTRAINT "User_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "User_partnerAccountId_fkey" FOREIGN KEY ("partnerAccountId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_User" ("archivedAt", "createdAt", "email", "emailKey", "id", "language", "languageKey", "name", "nameKey", "teamId", "title", "titleKey", "updatedAt", "version") SELECT "archivedAt", "createdAt", "email", "emailKey", "id", "language", "languageKey", "name", "nameKey", "teamId", "title", "titleKey", "updatedAt", "version" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
CREATE UNIQUE INDEX "User_emailKey_key" ON "User"("emailKey");
CREATE INDEX "User_teamId_idx" ON "User"("teamId");
CREATE INDEX "User_partnerAccountId_idx" ON "User"("partnerAccountId");
CREATE INDEX "User_nameKey_id_idx" ON "User"("nameKey", "id");
CREATE TABLE "new_Role" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "archivedAt" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "description" TEXT,
    "grants" JSONB NOT NULL,
    "fields" JSONB NOT NULL,
    "defaultFieldAccess" TEXT NOT NULL DEFAULT 'WRITE',
    "backdate" BOOLEAN NOT NULL DEFAULT false,
    "administer" BOOLEAN NOT NULL DEFAULT false,
    "audit" BOOLEAN NOT NULL DEFAULT false
);
INSERT INTO "new_Role" ("administer", "archivedAt", "audit", "backdate", "createdAt", "description", "fields", "grants", "id", "name", "nameKey", "updatedAt", "version") SELECT "administer", "archivedAt", "audit", "backdate", "createdAt", "description", "fields", "grants", "id", "name", "nameKey", "updatedAt", "version" FROM "Role";
DROP TABLE "Role";
ALTER TABLE "new_Role" RENAME TO "Role";
CREATE UNIQUE INDEX "Role_nameKey_key" ON "Role"("nameKey");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
