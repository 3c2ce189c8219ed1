import { grouped, type Terminal } from './terminal.ts'

/** A line that tells how far a long run is, written over itself; silent where nobody looks. */
export interface Progress {
  /** `part`: how much of the whole, 0 to 1; null where nobody knows. */
  tell(rows: number, part: number | null, more?: string): void
  clear(): void
}

const EVERY_MS = 100
const BAR = 24

/** `unit` says what is counted. */
export function progressOn({ err }: Terminal, silent: boolean, unit: (count: number) => string = rowsOf): Progress {
  if (silent || !err.isTTY) return { tell() {}, clear() {} }
  const begin = Date.now()
  let last = 0
  return {
    tell(rows, part, more = '') {
      const now = Date.now()
      if (now - last < EVERY_MS && part !== 1) return
      last = now
      const seconds = Math.max(0.001, (now - begin) / 1000)
      const speed = `${unit(Math.round(rows / seconds)).replace(/ rows$/, '')}/s`
      const left = part !== null && part > 0.02 && part < 1 ? `  ${timeOf((seconds / part) * (1 - part))} left` : ''
      const line = `${part === null ? '' : `${barOf(part)} `}${unit(rows)}  ${speed}${left}${more}`
      err.write(`\r\u001b[K${line.slice(0, (err.columns || 80) - 1)}`)
    },
    clear: () => void err.write('\r\u001b[K'),
  }
}

function rowsOf(count: number): string {
  return `${grouped(count)} rows`
}

/** So many bytes, as people read it. */
export function bytesOf(count: number): string {
  const kilo = count / 1000
  return kilo < 1000 ? `${kilo.toFixed(1)} kB` : `${(kilo / 1000).toFixed(1)} MB`
}

function barOf(part: number): string {
  const full = Math.round(Math.min(1, part) * BAR)
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(Math.floor(Math.min(1, part) * 100)).padStart(3)}%`
}

function timeOf(seconds: number): string {
  const whole = Math.ceil(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')} min`
}
