import { type Client, RapportError } from '../../typescript/src/index.ts'
import type { Call, Command, Options } from './command.ts'
import { connect } from './connection.ts'
import { type Contract, contractOf } from './contract.ts'
import { line } from './csv.ts'
import { EXIT, wrongUse } from './exit.ts'
import { exportAsJob } from './export-job.ts'
import { jsonGiven } from './given.ts'
import { type Noun, nounOf } from './nouns.ts'
import { openOutput } from './output.ts'
import { progressOn } from './progress.ts'
import { type ExportColumn, everyField, type Selection, select, textOf, valueAt } from './selection.ts'
import { customKindsOf } from './targets.ts'
import { grouped, write } from './terminal.ts'

const PAGE = 200

async function exportRecords(call: Call): Promise<number> {
  const { positionals, options, terminal, json, soon } = call
  if (options.is('job')) return exportAsJob(call)
  const noun = nounOf(positionals[0] ?? '')
  const file = options.text('out')
  const csv = (options.text('format') ?? (/\.(csv|tsv)$/i.test(file ?? '') ? 'csv' : 'ndjson')) === 'csv'
  const delimiter = /\.tsv$/i.test(file ?? '') ? '\t' : ','
  const limit = countOf(options, 'limit', Number.MAX_SAFE_INTEGER)
  const filter = jsonGiven('filter', options.text('filter'))
  const orderBy = jsonGiven('order', options.text('order'))
  const asked = { filter, orderBy, includeArchived: options.is('archived') }
  const client = connect(terminal.env)
  const contract = contractOf(client, soon)
  const { columns, selection } = await columnsOf(client, contract, noun, options, csv, soon)
  const progress = progressOn(terminal, json || (!file && terminal.out.isTTY))
  const output = await openOutput(file, terminal.out)
  const first = Math.min(PAGE, countOf(options, 'page', PAGE))
  let rows = 0
  try {
    if (csv)
      await output.write(
        line(
          columns.map(({ name }) => name),
          delimiter,
        ),
      )
    for await (const { nodes, total } of pagesOf(client, noun, textOf(selection), asked, first, soon)) {
      const wanted = nodes.slice(0, limit - rows)
      const lines = wanted.map((record) => {
        const values = columns.map((column) => valueAt(record, column))
        return csv
          ? line(values, delimiter)
          : `${JSON.stringify(Object.fromEntries(columns.map((c, at) => [c.name, values[at]])))}\n`
      })
      await output.write(lines.join(''))
      rows += wanted.length
      progress.tell(rows, total > 0 ? rows / Math.min(limit, total) : 1)
      if (rows >= limit) break
      soon.throwIfAborted()
    }
    await output.keep()
  } catch (thrown) {
    await output.drop()
    if (!soon.aborted) throw thrown
    progress.clear()
    if (file) await write(terminal.err, `Stopped; ${file} is not written.\n`)
    return EXIT.STOPPED
  }
  progress.clear()
  if (file && file !== '-')
    await write(
      terminal.out,
      json ? `${JSON.stringify({ noun: noun.plural, rows, file })}\n` : `${grouped(rows)} rows in ${file}.\n`,
    )
  return EXIT.DONE
}

async function columnsOf(
  client: Client,
  contract: Contract,
  noun: Noun,
  options: Options,
  csv: boolean,
  signal: AbortSignal,
): Promise<{ columns: ExportColumn[]; selection: Selection }> {
  const named = options
    .text('fields')
    ?.split(',')
    .map((field) => field.trim())
  const custom = async () => [...(await customKindsOf(client, noun, signal)).keys()]
  const fields = named ?? (await everyField(contract, noun.type, await custom(), csv))
  const selection: Selection = new Map()
  const columns: ExportColumn[] = []
  for (const field of new Set(fields)) columns.push(await select(contract, noun.type, field, selection))
  return { columns, selection }
}

interface ListTold {
  nodes: object[]
  totalCount?: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

interface Pages {
  nodes: object[]
  /** How many there are in all. */
  total: number
}

/** Page for page; smaller ones where the server finds one too dear. */
async function* pagesOf(
  client: Client,
  { plural, type }: Noun,
  shown: string,
  asked: object,
  size: number,
  signal: AbortSignal,
): AsyncGenerator<Pages> {
  const document = `query Export($filter: ${type}Filter, $orderBy: [${type}Order!], $includeArchived: Boolean, $first: Int, $after: Cursor, $counted: Boolean!) {
  list: ${plural}(filter: $filter, orderBy: $orderBy, includeArchived: $includeArchived, first: $first, after: $after) {
    totalCount @include(if: $counted)
    pageInfo { hasNextPage endCursor }
    nodes { ${shown} }
  }
}`
  let first = size
  let total: number | undefined
  for (let after: string | null = null, more = true; more; ) {
    try {
      const variables: Record<string, unknown> = { ...asked, first, after, counted: total === undefined }
      const { list }: { list: ListTold } = await client.request<any>(document, variables, { signal })
      total ??= list.totalCount ?? 0
      yield { nodes: list.nodes, total }
      more = list.pageInfo.hasNextPage
      after = list.pageInfo.endCursor
    } catch (thrown) {
      if (!(thrown instanceof RapportError) || thrown.code !== 'COST_EXCEEDED' || first === 1) throw thrown
      first = Math.ceil(first / 2)
    }
  }
}

function countOf(options: Options, name: string, most: number): number {
  const count = Number(options.text(name) ?? most)
  if (Number.isInteger(count) && count >= 1) return count
  throw wrongUse(`--${name} takes a whole number from 1 on.`)
}

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write records to a file or to standard output',
  positionals: ['NOUN'],
  options: {
    filter: { type: 'string', value: 'JSON', description: 'Which records, as in the API; @FILE reads it from a file' },
    order: { type: 'string', value: 'JSON', description: 'In which order, such as [{"name":"ASC"}]' },
    fields: { type: 'string', value: 'A,B', description: 'Such as name,amount.amount,account.name,externalIds.sap' },
    format: {
      type: 'string',
      choices: ['csv', 'ndjson'],
      description: 'By the name of the file unless given, else NDJSON',
    },
    out: { type: 'string', value: 'FILE', description: 'Standard output unless given' },
    archived: { type: 'boolean', description: 'Also records that were put away' },
    limit: { type: 'string', value: 'N', description: 'No more than so many' },
    page: { type: 'string', value: 'N', description: 'Records that are asked for together, at most 200' },
    job: { type: 'boolean', description: 'Let the server write the file as a job, and read it then' },
    detach: { type: 'boolean', description: 'With --job: do not wait for the end; tell the id of the job' },
  },
  notes: `With --job the server writes the file: faster for long lists, and it goes on when this terminal closes; "rapport jobs
results" reads it within 7 days. Nothing becomes a job by itself.`,
  run: exportRecords,
}
