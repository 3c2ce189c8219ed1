import { Failure } from '../plain/failure.ts'
import { Refusal, Refusals, refusalsOf } from '../plain/refusal.ts'
import type { LinksField } from '../platform/record/field.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Input } from '../platform/write/draft.ts'
import { DryRun, type Outcome } from '../platform/write/outcome.ts'

type Given = Record<string, unknown>

/**
 * A row as the write floor takes it: `accountExternalId: {source, id}` becomes the value of `account`.
 * @throws Failure BAD_REQUEST where a reference is given both ways.
 */
export function inputOfRow(record: RecordDefinition, row: Given): Input {
  const input: Input = { ...row }
  for (const [name, field] of Object.entries(record.fields)) {
    if (field.kind === 'reference') fold(input, name)
    else if (field.kind === 'links' && field.flat) foldList(input, name)
    else if (field.kind === 'links' && Array.isArray(input[name]))
      input[name] = input[name].map((entry) => foldEntry(field, entry))
  }
  return input
}

function foldEntry(field: LinksField, given: Given): Given {
  const entry = { ...given }
  for (const [name, part] of Object.entries(field.parts))
    if (part.kind === 'reference' || part.kind === 'anyRecord') fold(entry, name)
  return entry
}

function fold(input: Given, name: string): void {
  const byOther = `${name}ExternalId`
  const external = input[byOther] as Given | null | undefined
  delete input[byOther]
  if (external == null) return
  if (input[name] != null) throw new Failure('BAD_REQUEST', `Give ${name} or ${byOther}, not both.`)
  input[name] = byExternalId(external)
}

function foldList(input: Given, name: string): void {
  const byOther = `${name}ExternalIds`
  const externals = input[byOther] as Given[] | null | undefined
  delete input[byOther]
  if (externals != null) input[name] = [...((input[name] as unknown[] | null) ?? []), ...externals.map(byExternalId)]
}

function byExternalId({ source, id, noun }: Given) {
  return noun == null ? { externalId: { source, id } } : { externalId: { source, id }, noun }
}

/** The path of a refusal as the client wrote the row: `account` is `accountExternalId` where that was given. */
export function pathInRow(row: unknown, path: string[]): string[] {
  const [name, ...rest] = path
  if (name === undefined || typeof row !== 'object' || row === null) return path
  const given = row as Given
  if (given[`${name}ExternalId`] != null) return [`${name}ExternalId`, ...rest]
  const externals = given[`${name}ExternalIds`]
  const own = Array.isArray(given[name]) ? given[name].length : 0
  if (externals != null && Number(rest[0]) >= own)
    return [`${name}ExternalIds`, String(Number(rest[0]) - own), ...rest.slice(1)]
  return [name, ...pathInRow(given[name], rest)]
}

/** Runs an act on a row; the paths of its refusals become those of the row as the client wrote it. */
export async function withRowPaths<Answer>(row: Given, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act()
  } catch (thrown) {
    throw new Refusals(refusalsOf(thrown).map((refusal) => moved(refusal, pathInRow(row, refusal.field))))
  }
}

/** The refusal of a bulk write, whose path begins with `rows` and an index, or is that of one row. */
function refusalInRows(rows: Given[], refusal: Refusal): Refusal {
  const [list, index, ...path] = refusal.field
  if (list !== 'rows') return refusal
  return moved(refusal, [list, index!, ...pathInRow(rows[Number(index)], path)])
}

function moved({ code, sentence, recordId }: Refusal, field: string[]): Refusal {
  return new Refusal(code, sentence, field, recordId)
}

/** The same for the refusals of one row's outcome, whose paths may leave out `rows` and the index. */
function outcomeInRows(rows: Given[], outcome: Outcome): Outcome {
  const refusals = outcome.refusals.map((refusal) =>
    refusal.field[0] === 'rows'
      ? refusalInRows(rows, refusal)
      : moved(refusal, pathInRow(rows[outcome.index], refusal.field)),
  )
  return { ...outcome, refusals }
}

/** Runs a bulk write; its refusals speak of rows as the client wrote them. */
export async function inRows(rows: Given[], act: () => Promise<Outcome[]>): Promise<Outcome[]> {
  try {
    return (await act()).map((outcome) => outcomeInRows(rows, outcome))
  } catch (thrown) {
    if (thrown instanceof DryRun) throw new DryRun(thrown.outcomes.map((outcome) => outcomeInRows(rows, outcome)))
    throw new Refusals(refusalsOf(thrown).map((refusal) => refusalInRows(rows, refusal)))
  }
}
