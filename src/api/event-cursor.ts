/** The opaque token of an event, as payloads give it and `after` takes it. */
export function writeEventCursor(eventId: string): string {
  return Buffer.from(eventId).toString('base64url')
}

/** The event that a token names; null for what is no token. */
export function readEventCursor(cursor: string): string | null {
  const id = Buffer.from(cursor, 'base64url').toString()
  return /^evt_[0-9a-z]{26}$/.test(id) ? id : null
}
