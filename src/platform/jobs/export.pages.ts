import type { Reading } from '../read/reading.ts'
import type { Row } from '../record/record.ts'
import { type Needs, wantedBy } from './export.needs.ts'
import type { ExportPlan } from './export.plan.ts'

/** Rows: enough for a statement to cost little, few enough for other requests to wait for their lines. */
const PAGE = 1000

interface ExportPage {
  rows: Row[]
  /** Where the next one begins; null behind the last. */
  next: string | null
}

/** The pages of a list from a place on, as long as there are `more`; each is read while the one before it is used. */
export async function* exportPages(
  reading: Reading,
  needs: Needs,
  list: ExportPlan['list'],
  from: string | null,
  more: () => boolean,
): AsyncGenerator<ExportPage> {
  const wanted = wantedBy(needs)
  const read = async (after: string | null): Promise<ExportPage> => {
    const asked = { ...list, first: PAGE, most: PAGE, after }
    const { rows, hasNextPage, cursor } = await reading.page(needs.record, asked, wanted)
    return { rows, next: hasNextPage ? cursor(rows.at(-1)!) : null }
  }
  let coming: Promise<ExportPage> | null = read(from)
  while (coming) {
    const page: ExportPage = await coming
    coming = page.next !== null && more() ? read(page.next) : null
    // Whoever asks for it hears of its failure; until then nobody does.
    coming?.catch(() => {})
    yield page
  }
}
