-- AlterTable
ALTER TABLE "User" ADD COLUMN     "partnerAccountId" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "Role" ADD COLUMN     "defaultFieldAccess" TEXT COLLATE "C" NOT NULL DEFAULT 'WRITE';

-- CreateIndex
CREATE INDEX "User_partnerAccountId_idx" ON "User"("partnerAccountId");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_partnerAccountId_fkey" FOREIGN KEY ("partnerAccountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
