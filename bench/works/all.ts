import type { Bench } from '../bench.ts'
import type { WorkName } from '../line.ts'
import { measureBulk } from './bulk.ts'
import { measureExport } from './export.ts'
import { measureForecast } from './forecast.ts'
import { measureLive } from './live.ts'
import { measureLog } from './log.ts'
import { measureLoop } from './loop.ts'
import { measureMachines } from './machines.ts'
import { measureMove } from './move.ts'
import { measureReading } from './reading.ts'
import { measureScale } from './scale.ts'
import { measureStart } from './start.ts'

/** Measures the wanted works, one after the other, and reports each as soon as it is known. */
export async function measureAll(bench: Bench, wanted: ReadonlySet<WorkName>): Promise<void> {
  await measureReading(bench, wanted)
  if (wanted.has('move')) await measureMove(bench)
  if (wanted.has('bulk')) await measureBulk(bench)
  if (wanted.has('live')) await measureLive(bench)
  if (wanted.has('scale')) await measureScale(bench)
  if (wanted.has('export')) await measureExport(bench)
  if (wanted.has('start')) await measureStart(bench)
  if (wanted.has('loop')) await measureLoop(bench)
  if (wanted.has('forecast')) await measureForecast(bench)
  if (wanted.has('machines')) await measureMachines(bench)
  if (wanted.has('log')) await measureLog(bench)
}
