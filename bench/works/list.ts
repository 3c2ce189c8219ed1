import type { LoadedWork } from './loaded.ts'

/** The first twenty accounts of an industry with some letters in their name, and how many there are. */
export const list: LoadedWork = {
  work: 'list',
  aim: 0.65,
  query: `query list($industry: String!, $part: String!) {
    accounts(first: 20, filter: { industry: { eq: $industry }, name: { contains: $part } }) {
      totalCount nodes { id name industry }
    }
  }`,
  // Letters of a name that stands there, so that something is found.
  draw: ({ accounts }, { one, whole }, number) =>
    Array.from({ length: number }, () => {
      const { name, industry } = one(accounts)
      const begin = whole(0, name.length - 3)
      return { industry, part: name.slice(begin, begin + whole(2, 4)).trim() || name }
    }),
}
