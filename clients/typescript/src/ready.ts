import type { Client, RequestOptions } from './client.ts'
import { type Given, operation, type TypedDocument } from './document.ts'
import { accepted } from './error.ts'
import { type SubscribeOptions, subscribe } from './subscribe.ts'

export interface Reads<Data, Variables> {
  (client: Client, ...given: Given<Variables, RequestOptions>): Promise<Data>
  document: TypedDocument<{ [field: string]: Data }, Variables>
}

/** A ready-made query of one field. */
export function reads<Data, Variables>(field: string, args: string, shown: string): Reads<Data, Variables> {
  const document = operation('query', field, args, shown) as Reads<Data, Variables>['document']
  const read = async (client: Client, variables?: any, options?: RequestOptions) =>
    (await client.request(document, variables, options))[field] as Data
  return Object.assign(read, { document })
}

export interface Gets<Data, Variables> {
  (client: Client, id: string | Variables, options?: RequestOptions): Promise<Data | null>
  document: TypedDocument<{ [field: string]: Data | null }, Variables>
}

/** A ready-made query of one record; null: there is none that you may see. */
export function gets<Data, Variables>(field: string, args: string, shown: string): Gets<Data, Variables> {
  const read = reads<Data | null, any>(field, args, shown)
  const get = (client: Client, id: string | Variables, options?: RequestOptions) =>
    read(client, typeof id === 'string' ? { id } : id, options)
  return Object.assign(get, { document: read.document })
}

export interface Acts<Payload, Variables, Input> {
  (client: Client, input: Input, options?: RequestOptions): Promise<Payload>
  document: TypedDocument<{ [field: string]: Payload }, Variables>
}

/**
 * A ready-made mutation of one field. One that takes nothing but an `input` is called with it, any other with an object
 * of its arguments. Refusals are thrown.
 */
export function acts<Payload, Variables, Input = Variables>(
  field: string,
  args: string,
  shown: string,
  /** What is shown of the field that stands last. */
  whole?: string,
): Acts<Payload, Variables, Input> {
  const text = operation('mutation', field, args, `${shown}${whole ? `{${whole}}` : ''} userErrors{code message field}`)
  const document = text as Acts<Payload, Variables, Input>['document']
  const bare = /^input:\S+$/.test(args)
  const act = async (client: Client, input: any, options?: RequestOptions) =>
    accepted<any>((await client.request(document, bare ? { input } : input, options))[field]) as Payload
  return Object.assign(act, { document })
}

export interface Follows<Data, Variables> {
  (client: Client, variables: Variables, options?: SubscribeOptions): AsyncIterableIterator<Data>
  document: TypedDocument<{ [field: string]: Data }, Variables>
}

/** A ready-made subscription of one field. */
export function follows<Data, Variables>(field: string, args: string, shown: string): Follows<Data, Variables> {
  const document = operation('subscription', field, args, shown) as Follows<Data, Variables>['document']
  const resume = /\bafter:/.test(args)
  function follow(client: Client, variables: Variables, options?: SubscribeOptions): AsyncIterableIterator<Data> {
    const steps = subscribe(client, document, variables, { resume, ...options })
    const unwrapped = ({ done, value }: IteratorResult<any>): IteratorResult<Data> => ({ done, value: value?.[field] })
    return {
      next: async () => unwrapped(await steps.next()),
      return: async () => unwrapped(await steps.return!()),
      [Symbol.asyncIterator]() {
        return this
      },
    }
  }
  return Object.assign(follow, { document })
}
