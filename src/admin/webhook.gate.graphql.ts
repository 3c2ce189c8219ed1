import type { GraphQLSchema } from 'graphql'
import type { Context } from '../api/context.ts'
import { readStreamDocument } from '../api/webhook-document.ts'
import { seal } from '../platform/outgoing/sealing.ts'
import { targetOf } from '../platform/outgoing/target.ts'
import type { Gate } from './webhook.gate.actions.ts'

/** What webhooks are held to here: the schema, its limits and the settings of the operator. */
export function gateOf({ webhooks }: Context, schema: GraphQLSchema): Gate {
  const { allow, limits, keys } = webhooks
  return {
    faultOfUrl(url) {
      const target = targetOf(url, allow)
      return 'fault' in target ? target.fault : null
    },
    faultOfDocument(wish) {
      const read = readStreamDocument(schema, wish, limits)
      return 'why' in read ? read : null
    },
    seal: (secret) => seal(secret, keys),
  }
}
