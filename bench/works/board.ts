import { CLOSE_DAYS, closeDay } from '../fill/moments.ts'
import type { LoadedWork } from './loaded.ts'

/** Fifty deals of a stage from a day on, by the day on which they are decided, with the names of account and owner. */
export const board: LoadedWork = {
  work: 'board',
  aim: 0.65,
  query: `query board($stage: ID!, $from: Date!) {
    opportunities(
      first: 50, filter: { stage: { id: { eq: $stage } }, closeDate: { gte: $from } }, orderBy: [{ closeDate: ASC }]
    ) { nodes { id name closeDate amount { amount currency } account { id name } owner { id name } } }
  }`,
  draw: ({ stages }, { one, whole }, number) =>
    Array.from({ length: number }, () => ({ stage: one(stages).id, from: closeDay(whole(0, CLOSE_DAYS - 1)) })),
}
