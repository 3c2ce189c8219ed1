import type { Cluster } from '../cluster.ts'
import type { Facts } from '../works/facts.ts'
import type { Queues } from './works.ts'

/** What is asked of all that are measured, and of whom the time is counted. */
export interface Measured {
  facts: Facts
  works: Queues
  /** Null: the database is in the server. */
  cluster: Cluster | null
}
