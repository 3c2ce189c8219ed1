/** Where the server writes what happened. Facts are plain values; an `error` is shown with its stack. */
export interface Log {
  /** For what is worth a line only where somebody looks for a fault. */
  debug?(message: string, facts?: Record<string, unknown>): void
  info(message: string, facts?: Record<string, unknown>): void
  warn(message: string, facts?: Record<string, unknown>): void
  error(message: string, facts?: Record<string, unknown>): void
}
