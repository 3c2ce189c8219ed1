import type { GraphQLSchema } from 'graphql'
import { builder } from './builder.ts'
import { nounEnum, userErrorCodeEnum, verbEnum } from './enums.ts'
import { declareLog } from './history-log.ts'
import './limits-query.ts'
import './queries.ts'
import './scalars.ts'
import './viewer.ts'

/** Builds the schema once every noun is declared: late lists (verbs, nouns, codes, relations) are read now. */
export function buildContract(): GraphQLSchema {
  nounEnum()
  verbEnum()
  userErrorCodeEnum()
  declareLog()
  return builder.toSchema()
}
