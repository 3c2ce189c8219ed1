import { customFieldsBatch, externalIdsBatch } from '../read/beside.ts'
import type { Reading } from '../read/reading.ts'
import type { LinksField } from '../record/field.ts'
import type { Row } from '../record/record.ts'
import { fillLinks } from './export.links.ts'
import type { Needs } from './export.needs.ts'

/** Puts into the rows of a page what stands in other tables: a statement for each kind, whatever the page holds. */
export async function fillBeside(reading: Reading, needs: Needs, rows: Row[]): Promise<void> {
  if (rows.length === 0) return
  const { record } = needs
  const ids = [...new Set(rows.map((row) => row['id'] as string))]
  if (needs.externalIds) {
    const found = await externalIdsBatch(reading, record)(ids)
    const idsOf = (row: Row) => found.get(row['id'] as string) ?? []
    for (const row of rows) row['externalIds'] = idsOf(row).map(({ source, id }) => ({ source, id }))
  }
  if (needs.customFields) {
    const found = await customFieldsBatch(reading, record)(ids)
    for (const row of rows) row['customFields'] = found.get(row['id'] as string) ?? []
  }
  for (const name of needs.links) await fillLinks(reading, record.fields[name] as LinksField, name, rows)
  for (const [name, inner] of needs.pointed) {
    const pointed = rows.map((row) => row[name] as Row | null).filter((row) => row !== null)
    await fillBeside(reading, inner, pointed)
  }
}
