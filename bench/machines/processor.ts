import { readdirSync, readFileSync } from 'node:fs'

/** Of a second: what the kernel counts in on Linux. */
const TICKS = 100

/** Seconds of processor time that a process has used, with its threads and with its children, the ended ones too. */
export function processorSeconds(pid: number): number {
  let ticks = 0
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const fields = fieldsOf(name)
    if (!fields) continue
    if (Number(name) === pid || fields[1] === pid) ticks += fields[11]! + fields[12]! + fields[13]! + fields[14]!
  }
  return ticks / TICKS
}

/** Megabytes of memory that a process holds. */
export function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
}

/** What stands behind the name of a process, which may have spaces; null where it has ended by now. */
function fieldsOf(pid: string): number[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
  } catch {
    return null
  }
}
