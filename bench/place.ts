import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Cluster, startCluster } from './cluster.ts'
import type { SizeName } from './fill/sizes.ts'

export type EngineName = 'sqlite' | 'postgres'

/** Where filled databases are kept and copies of them are made. */
export interface Places {
  engine: EngineName
  /** The address of a fresh copy of the filled database. */
  copy(size: SizeName): Promise<string>
  /** Removes the copies. */
  close(): Promise<void>
}

/** The places of an engine; `say` hears what takes long. */
export async function openPlaces(engine: EngineName, say: (line: string) => void): Promise<Places> {
  const kept = keptFolder(engine)
  return engine === 'sqlite' ? sqlitePlaces(kept, say) : postgresPlaces(await startCluster(join(kept, 'cluster')), say)
}

/** Where what is filled once for an engine stays. */
export function keptFolder(engine: EngineName): string {
  const kept = join(tmpdir(), 'rapport-bench', `${engine}-${versionOf(engine)}`)
  mkdirSync(kept, { recursive: true, mode: 0o755 })
  return kept
}

/** Names what decides how a filled database looks: the migrations, and the code that fills it. */
function versionOf(engine: EngineName): string {
  const hash = createHash('sha256')
  for (const folder of [`../prisma/migrations/${engine}/`, './fill/']) {
    const at = fileURLToPath(new URL(folder, import.meta.url))
    for (const name of readdirSync(at, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(sql|ts)$/.test(name)) hash.update(readFileSync(join(at, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

async function fill(url: string, size: SizeName, say: (line: string) => void): Promise<void> {
  say(`Filling a ${size} database, once for this machine …`)
  await promisify(execFile)(process.execPath, [fileURLToPath(new URL('./fill/run.ts', import.meta.url)), url, size])
}

function sqlitePlaces(kept: string, say: (line: string) => void): Places {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-run-'))
  let copies = 0
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  return {
    engine: 'sqlite',
    async copy(size) {
      const filled = join(kept, `${size}.db`)
      if (!existsSync(filled)) {
        const half = join(folder, `${size}.filling.db`)
        await fill(`file:${half}`, size, say)
        renameSync(half, filled)
      }
      copies += 1
      const file = join(folder, `${size}-${copies}.db`)
      copyFileSync(filled, file, constants.COPYFILE_FICLONE)
      return `file:${file}`
    },
    async close() {
      process.off('exit', remove)
      remove()
    },
  }
}

/** The places of a server that runs; closing them stops it. */
export function postgresPlaces(cluster: Cluster, say: (line: string) => void): Places {
  const copies: string[] = []
  return {
    engine: 'postgres',
    async copy(size) {
      const filled = `filled_${size}`
      if (!(await cluster.has(filled))) {
        await cluster.ask(`drop database if exists filling_${size}`)
        await cluster.ask(`create database filling_${size}`)
        await fill(cluster.url(`filling_${size}`), size, say)
        await cluster.ask('vacuum analyze', `filling_${size}`)
        await cluster.ask(`alter database filling_${size} rename to ${filled}`)
      }
      const name = `copy_${size}_${copies.length + 1}`
      copies.push(name)
      await cluster.ask(`drop database if exists ${name} with (force)`)
      await cluster.ask(`create database ${name} template ${filled} strategy file_copy`)
      return cluster.url(name)
    },
    async close() {
      for (const name of copies) await cluster.ask(`drop database if exists ${name} with (force)`)
      await cluster.stop()
    },
  }
}
