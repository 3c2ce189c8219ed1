import { recordOfNoun } from '../record/registry.ts'
import type { Chunk } from './chunks.ts'
import { columnsOfHeader } from './file-columns.ts'
import { FileRefused } from './file-rows.ts'
import type { FileRow, ImportPlan } from './import.plan.ts'
import type { Job } from './job.ts'

/**
 * Keeps the rows of a file in chunks, as they come. Answers how many there are and, of CSV, where its columns go.
 * @throws FileRefused for too many rows or none, and for a header that makes no sense.
 */
export async function keepRows(
  { id: jobId, noun }: Job,
  { format, mapping, chunkRows }: ImportPlan,
  rows: AsyncIterable<FileRow>,
  most: number,
  keep: (chunk: Chunk) => Promise<void>,
) {
  let columns: ReturnType<typeof columnsOfHeader> | null = null
  let width = -1
  let total = 0
  let position = 0
  let some: FileRow[] = []
  const flush = async () => {
    await keep({ jobId, part: 'in', position, rows: some.length, actId: null, content: JSON.stringify(some) })
    position++
    some = []
  }
  for await (const row of rows) {
    if (format === 'CSV' && !columns) {
      columns = columnsOfHeader(recordOfNoun(noun)!, row.cells!, mapping)
      width = row.cells!.length
      continue
    }
    total++
    if (total > most) throw new FileRefused(`The file has more than ${most} rows: send it in several parts.`)
    some.push(row.cells && row.cells.length !== width ? { line: row.line, wrong: 'CELLS' } : row)
    if (some.length === chunkRows) await flush()
  }
  if (some.length > 0) await flush()
  if (total === 0) throw new FileRefused('The file has no rows.')
  return { total, columns }
}
