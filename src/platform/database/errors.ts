/** A unique key is taken. `columns` where the engine names them, else `constraint` is the index's name. */
export class UniqueViolation extends Error {
  readonly table: string | null
  readonly columns: string[]
  readonly constraint: string | null

  constructor(table: string | null, columns: string[], constraint: string | null, cause?: unknown) {
    super(`A unique key is taken: ${table ?? ''}(${columns.join(', ') || constraint})`, { cause })
    this.name = 'UniqueViolation'
    this.table = table
    this.columns = columns
    this.constraint = constraint
  }
}

/** A unit of work was opened, or a read outside of it asked for, while a unit is open. */
export class UnitInsideUnit extends Error {
  constructor(what: string) {
    super(`${what} inside a unit of work: use the unit's own transaction`)
    this.name = 'UnitInsideUnit'
  }
}

/** A unit of work lasted too long and was rolled back. */
export class UnitTooLong extends Error {
  constructor(limit: number) {
    super(`The unit of work lasted longer than ${limit} ms and was rolled back`)
    this.name = 'UnitTooLong'
  }
}

/** A unit of work waited too long for what another one holds. */
export class WaitedTooLong extends UnitTooLong {
  constructor(limit: number) {
    super(limit)
    this.name = 'WaitedTooLong'
  }
}

/** The database cannot be used as it stands; the message is a sentence for the person who starts the server. */
export class DatabaseUnusable extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'DatabaseUnusable'
  }
}

/** Another process holds the SQLite file. */
export class DatabaseInUse extends DatabaseUnusable {
  constructor(file: string) {
    super(
      `The database ${file} is in use by another process; one process owns a SQLite file. Stop the other one first, or set DATABASE_URL to another file.`,
    )
    this.name = 'DatabaseInUse'
  }
}
