-- CreateTable
CREATE TABLE "UserIdentity" (
    "issuer" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "userId" TEXT COLLATE "C" NOT NULL,
    "createdAt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "UserIdentity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "SigningKey" (
    "id" TEXT COLLATE "C" NOT NULL,
    "publicKey" JSONB NOT NULL,
    "createdAt" TEXT COLLATE "C" NOT NULL,
    "endsAt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SigningKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "UserIdentity_userId_issuer_idx" ON "UserIdentity"("userId", "issuer");

-- CreateIndex
CREATE INDEX "SigningKey_endsAt_idx" ON "SigningKey"("endsAt");

-- AddForeignKey
ALTER TABLE "UserIdentity" ADD CONSTRAINT "UserIdentity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
