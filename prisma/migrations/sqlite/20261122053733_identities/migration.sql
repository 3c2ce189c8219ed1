-- CreateTable
CREATE TABLE "UserIdentity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,

    PRIMARY KEY ("issuer", "subject"),
    CONSTRAINT "UserIdentity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SigningKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "publicKey" JSONB NOT NULL,
    "createdAt" TEXT NOT NULL,
    "endsAt" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "UserIdentity_userId_issuer_idx" ON "UserIdentity"("userId", "issuer");

-- CreateIndex
CREATE INDEX "SigningKey_endsAt_idx" ON "SigningKey"("endsAt");
