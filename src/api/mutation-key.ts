import { createHash } from 'node:crypto'
import type { GraphQLResolveInfo } from 'graphql'
import { Failure } from '../plain/failure.ts'
import type { Keyed } from '../platform/idempotency/idempotency.ts'
import type { Context } from './context.ts'
import type { KeyArgument } from './mutation.ts'
import { rootFields } from './selection.ts'

/**
 * The client's key of a mutation field, from its argument or the header, with the fingerprint of the request.
 * @throws Failure BAD_REQUEST for an unusable key, and for the header over several mutation fields.
 */
export function keyOf(context: Context, info: GraphQLResolveInfo, args: KeyArgument): Keyed | null {
  const key = args.idempotencyKey ?? headerKey(context, info)
  if (key === null) return null
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw new Failure('BAD_REQUEST', 'An idempotency key has 1 to 255 printable ASCII characters without spaces.')
  const { idempotencyKey: _, ...rest } = args
  return { key, fingerprint: fingerprint(info.fieldName, rest) }
}

function headerKey(context: Context, info: GraphQLResolveInfo): string | null {
  if (context.idempotencyKey === null) return null
  const fields = rootFields(info).filter((field) => !field.name.value.startsWith('__'))
  const responseKeys = new Set(fields.map((field) => field.alias?.value ?? field.name.value))
  if (responseKeys.size === 1) return context.idempotencyKey
  throw new Failure(
    'BAD_REQUEST',
    'The header Idempotency-Key needs a document with exactly one mutation field: give each field its idempotencyKey instead.',
  )
}

/** SHA-256 over the mutation field and its coerced arguments, whatever the order in which their members stand. */
function fingerprint(field: string, args: object): string {
  return createHash('sha256')
    .update(`${field}\n${canonical(args)}`)
    .digest('hex')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`
}
