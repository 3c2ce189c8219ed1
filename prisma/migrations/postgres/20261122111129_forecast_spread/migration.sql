-- AlterTable
ALTER TABLE "ForecastSum" ADD COLUMN     "spread" TEXT COLLATE "C" NOT NULL DEFAULT '0';
