/** The columns that hold JSON, by table. */
export const jsonColumns: Record<string, readonly string[]> = {
  Account: ['domains', 'phones', 'addresses'],
  ApiKey: ['scopes'],
  Contact: ['emails', 'phones', 'channels', 'traits', 'languages'],
  CustomField: ['options'],
  Event: ['changes', 'facts'],
  Idempotency: ['outcome'],
  Job: ['problems', 'plan', 'rights'],
  Role: ['grants', 'fields'],
  Setting: ['value'],
  SigningKey: ['publicKey'],
  Stage: ['required'],
}
